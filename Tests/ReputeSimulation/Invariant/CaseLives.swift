import ReputeModel
import ReputeTwin

/// Cases are what the twin says, none that is live waits for nothing, and when nobody acts any more every one ends.
struct CaseLives: Invariant {
    static let promise = Promise.cases
    /// For so long nobody acts at the end of a simulation.
    static let rest = (CaseTwin.longestDays + 1).days

    /// The last moment at which anybody did anything.
    private var acted: Instant?

    mutating func problem(in scene: Scene) -> String? {
        for fact in scene.news where fact.actor.role != .clock {
            acted = max(acted ?? fact.stamp.at, fact.stamp.at)
        }
        guard scene.isSound else { return nil }
        let market = scene.store.market
        for seq in market.cases.keys.sorted() {
            guard let row = market.cases[seq], row.state.isLive else { continue }
            if row.due == nil { return "\(row.id) is \(row.state), and nothing is due" }
            if let acted, scene.now >= acted + CaseTwin.longestDays.days {
                return "\(row.id) is \(row.state), and nobody did anything since \(acted.rfc3339)"
            }
        }
        return doubles(market) ?? difference(scene)
    }

    /// A side of an order has one live case about an item and a cause at a time, and one about the rating it was given.
    private func doubles(_ market: MarketStore) -> String? {
        var taken: Set<String> = []
        for row in market.cases.values where row.state.isLive {
            let about = "\(row.order) \(row.by) \(row.item.map { "\($0)" } ?? "") \(row.cause)"
            if !taken.insert(about).inserted { return "\(row.id) is not the only live case of its side and cause" }
            guard row.claim.remedy == .ratingUnscored else { continue }
            if !taken.insert("\(row.order) \(row.by)").inserted { return "\(row.id) is not the only one of a rating" }
        }
        return nil
    }

    private func difference(_ scene: Scene) -> String? {
        let (market, now) = (scene.store.market, scene.now.milliseconds)
        var (twin, known) = (scene.twin.cases, 0)
        for (id, seq) in market.orderNames where id.utf8.first == UInt8(ascii: "q") {
            guard let order = Int("\(id)".dropFirst()) else { return "\(id) is no order of these" }
            let rows = (market.casesOf[seq] ?? []).map { market.cases[$0] }
            let lives = twin.cases(of: order, at: now)
            if rows.count != lives.count { return "\(id) had \(rows.count) cases, and should have \(lives.count)" }
            known += rows.count
            let closes = market.orders[seq]?.closes?.milliseconds
            let rated = twin.order(order, at: now)?.closes(at: now)
            if closes != rated {
                let (is_, should) = (CaseLives.text(closes), CaseLives.text(rated))
                return "\(id) at \(now) may be rated until \(is_), not \(should)"
            }
            for (row, life) in zip(rows, lives) {
                guard let row else { return "a case of \(id) is not there" }
                let (is_, should) = (row.text(market), life.text)
                if is_ != should { return "\(row.id) of \(id) at \(now):\n  is     \(is_)\n  should \(should)" }
            }
        }
        return known == market.cases.count ? nil : "there are \(market.cases.count) cases, not \(known)"
    }
}

extension CaseRow {
    /// All that the twin knows of it, so that a difference can be read.
    fileprivate func text(_ market: MarketStore) -> String {
        func name(_ number: Int64) -> String {
            market.names.first { $0.value.number == number }.map { "\($0.key)" } ?? "nobody"
        }
        let running = clocks.map { (name: $0.clock.rawValue, ends: $0.ends.milliseconds) }
        var parts = ["\(name(claimant)) as \(by) of \(respondent.map(name) ?? "the house")"]
        parts += [CaseLives.text(claim), state.rawValue, CaseLives.text(running)]
        parts.append("admitted \(CaseLives.text(admitted?.at.milliseconds))")
        parts += [answered == nil ? "" : "answered", decision?.by == .clock ? "granted" : ""]
        for offer in offers { parts.append("\(offer.by) \(CaseLives.text(offer.terms)) \(offer.until.milliseconds)") }
        parts.append("agreed \(agreed.map { CaseLives.text($0.terms) } ?? "-")")
        parts.append("\(rounds) rounds")
        parts.append("\(closed?.outcome.rawValue ?? "-") \(CaseLives.text(closed?.step.at.milliseconds))")
        return parts.joined(separator: "; ")
    }
}

extension CaseTwin.Life {
    fileprivate var text: String {
        let running = ends.map { (name: $0.key, ends: $0.value) }
        let other = respondent.map { "\(ID("a", $0))" } ?? "the house"
        var parts = ["\(ID("a", claimant)) as \(by) of \(other)"]
        parts += [CaseLives.text(wanted), state, CaseLives.text(running)]
        parts.append("admitted \(CaseLives.text(admitted))")
        parts += [isAnswered ? "answered" : "", isGranted ? "granted" : ""]
        for offer in offers { parts.append("\(offer.by) \(CaseLives.text(offer.remedy)) \(offer.until)") }
        parts.append("agreed \(agreed.map { CaseLives.text($0) } ?? "-")")
        parts.append("\(rounds) rounds")
        parts.append("\(outcome ?? "-") \(CaseLives.text(closed))")
        return parts.joined(separator: "; ")
    }
}

extension CaseLives {
    fileprivate static func text(_ moment: Int64?) -> String { moment.map { "\($0)" } ?? "-" }

    fileprivate static func text(_ terms: CaseTerms) -> String { text(terms.remedy.rawValue, terms.amount) }

    fileprivate static func text(_ remedy: CaseTwin.Remedy) -> String { text(remedy.name, remedy.amount) }

    private static func text(_ remedy: String, _ amount: Money?) -> String {
        "\(remedy) \(amount.map { "\($0.minor) \($0.currency)" } ?? "")"
    }

    fileprivate static func text(_ clocks: [(name: String, ends: Int64)]) -> String {
        clocks.sorted { $0.name < $1.name }.map { "\($0.name) \($0.ends)" }.joined(separator: " ")
    }
}
