import ReputeModel

/// What the sides of an order say of each other, as far as cases about that go.
extension CaseTwin.Order {
    /// When it can be rated no more, as things stand at a moment; nil: it is not completed.
    package func closes(at now: Int64) -> Int64? {
        guard let completed = told[.complete], let manner else { return nil }
        let window = WindowTwin(
            completed: completed, told: heardOf, length: manner.windowDays * 86_400_000,
            most: (manner.holdDays ?? 0) * 86_400_000)
        return window.closes(holds, at: now)
    }

    /// A side rates the other, once.
    mutating func rate(_ by: Party, _ value: RatingValue, _ now: Int64) -> String? {
        if let before = said[by] { return before.value == value ? "again" : "rating.differs" }
        guard let closes = closes(at: now), let manner else { return "rating.order-not-completed" }
        if by == .seller, !manner.sellerSays.contains(value) { return "rating.value-not-offered" }
        if now >= closes { return "rating.window-closed" }
        said[by] = (value, now)
        return nil
    }

    /// When what a side said came to be seen; nil: it cannot be, or there is nothing.
    func shown(_ by: Party, _ now: Int64) -> Int64? {
        guard let closes = closes(at: now), let manner else { return nil }
        guard let own = said[by] else {
            // Who says nothing to the end is content, where the other is and silence counts.
            let counts = manner.hasSilence && said[by.other]?.value == .positive && now >= closes
            return counts ? closes : nil
        }
        var shows = said[by.other].map { max($0.at, own.at) } ?? closes
        switch manner.showing {
        case .atOnce: shows = own.at
        case .both: break
        case .positivesFirst: if own.value != .positive { shows += 48 * 3_600_000 }
        }
        return now >= shows ? shows : nil
    }
}

extension CaseTwin {
    /// An order as it is at a moment; nil: there is none.
    package mutating func order(_ number: Int, at now: Int64) -> Order? {
        let holding = cases(of: number, at: now).filter { CaseTwin.holdsWindow($0.claim.cause) }
        orders[number]?.holds = holding.map { life in
            WindowTwin.Hold(from: life.opened, to: life.closed, isByClock: life.isClosedByClock)
        }
        return orders[number]
    }

    /// When the rating was shown that a claim is about, or why it cannot be claimed. `before`: the cases of its order.
    static func rating(
        of claim: Claim, by: Party, _ order: Order, _ before: [Life], _ now: Int64
    ) -> (shown: Int64?, problem: String?) {
        if claim.item != nil { return (nil, "case.item-unfit") }
        guard let shown = order.shown(by.other, now) else { return (nil, "case.rating-unseen") }
        let alike = before.filter { $0.by == by && $0.wanted.name == "rating-unscored" }
        if alike.contains(where: { $0.outcome == nil }) { return (nil, "case.rating-live") }
        // Nothing undoes here what was granted.
        return alike.contains(where: \.isGranted) ? (nil, "case.rating-unscored") : (shown, nil)
    }
}
