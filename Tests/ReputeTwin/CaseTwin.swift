package import ReputeModel

/// What cases should come to, worked out again from what the parties did, by rules written a second time.
///
/// Nothing happens by a clock here: whoever looks at a case first lets everything pass that was over by then.
package struct CaseTwin: Sendable {
    /// What somebody does.
    package enum Act: Sendable {
        case order(Deal)
        case step(order: Int, Step, at: Int64)
        case verdict(order: Int, by: Party, RatingValue)
        case open(Claim)
        case answer(Place, words: String, speaker: Int?)
        case offer(Place, by: CaseSide, Remedy, words: String?, speaker: Int?)
        /// The offer by its place in the case, -1 for one that there is not; nil: the claim itself.
        case accept(Place, by: CaseSide, offer: Int?, speaker: Int?)
        case withdraw(Place, speaker: Int?)
        case escalate(Place, by: CaseSide, speaker: Int?)
    }

    package enum Step: String, Sendable { case dispatch, complete, cancel }

    /// The case of an order that was opened after so many others of it.
    package struct Place: Sendable {
        package let order: Int
        package let nth: Int

        package init(order: Int, nth: Int) {
            self.order = order
            self.nth = nth
        }
    }

    /// What is wanted, and how much of it.
    package struct Remedy: Sendable, Equatable {
        package let name: String
        package let amount: Money?

        package init(_ name: String, _ amount: Money?) {
            self.name = name
            self.amount = amount
        }
    }

    package struct Order: Sendable {
        let deal: Deal
        var told: [Step: Int64] = [:]
        /// What holds for its ratings, once it is completed.
        var manner: Manner?
        /// When it was told that it is completed.
        var heardOf: Int64 = 0
        /// What held its window, as far as that was looked at.
        var holds: [WindowTwin.Hold] = []
        /// What each side said of the other, and when.
        var said: [Party: (value: RatingValue, at: Int64)] = [:]
    }

    var orders: [Int: Order] = [:]
    var lives: [Int: [Life]] = [:]
    /// What was drawn from deposits in cases, by their numbers.
    var drawn: [Int: Int64] = [:]

    /// Within so many days of the last thing anybody did every case is over: 1 for the intake, 40 in negotiation, 10
    /// and twice 12 in the queue, and some hours.
    package static let longestDays: Int64 = 80

    private static let day: Int64 = 86_400_000

    /// The cases of an order, as they are at a moment.
    package mutating func cases(of order: Int, at now: Int64) -> [Life] {
        for nth in (lives[order] ?? []).indices { lives[order]?[nth].pass(now) }
        return lives[order] ?? []
    }

    mutating func hear(_ act: Act, now: Int64, _ manner: (Int64) -> Manner) -> Twin.Answer {
        let problem: String? =
            switch act {
            case .order(let deal): tell(deal, now)
            case .step(let order, let step, let at): go(order, step, at, now, manner(at))
            case .verdict(let order, let by, let value): rate(order, by, value, now)
            case .open(let claim): open(claim, now, manner(now).zone)
            case .answer(let place, let words, let speaker):
                change(place, .respondent, speaker, now) { $0.answer(words, now) }
            case .offer(let place, let by, let remedy, let words, let speaker):
                change(place, by, speaker, now) { $0.offer(by, remedy, words, now) }
            case .accept(let place, let by, let offer, let speaker):
                change(place, by, speaker, now) { $0.accept(by, offer, now) }
            case .withdraw(let place, let speaker):
                change(place, .claimant, speaker, now) { $0.withdraw(now) }
            case .escalate(let place, let by, let speaker): change(place, by, speaker, now) { $0.escalate(now) }
            }
        return problem.map { $0 == "again" ? .repeated : .refused($0) } ?? .taken
    }

    private mutating func change(
        _ place: Place, _ side: CaseSide, _ speaker: Int?, _ now: Int64, _ step: (inout Life) -> String?
    ) -> String? {
        guard var life = cases(of: place.order, at: now).dropFirst(place.nth).first else { return "case.unknown" }
        if let speaker, speaker != (side == .claimant ? life.claimant : life.respondent) { return "party.mismatch" }
        if let problem = step(&life) { return problem }
        lives[place.order]?[place.nth] = life
        return nil
    }
}

// MARK: Orders

extension CaseTwin {
    /// What an order is about.
    package struct Deal: Sendable {
        package let order: Int
        package let buyer: Int
        package let seller: Int
        package let created: Int64
        /// Whether it names an item, which has its number, and what that cost.
        package let hasItem: Bool
        package let itemAmount: Money?
        package let amount: Money?
        package let isVirtual: Bool

        package init(
            order: Int, buyer: Int, seller: Int, created: Int64, hasItem: Bool, itemAmount: Money?, amount: Money?,
            isVirtual: Bool
        ) {
            self.order = order
            self.buyer = buyer
            self.seller = seller
            self.created = created
            self.hasItem = hasItem
            self.itemAmount = itemAmount
            self.amount = amount
            self.isVirtual = isVirtual
        }
    }

    private mutating func tell(_ deal: Deal, _ now: Int64) -> String? {
        if orders[deal.order] != nil || deal.created > now { return orders[deal.order] == nil ? "*" : "again" }
        orders[deal.order] = Order(deal: deal)
        return nil
    }

    /// Each step once, and none after the order is over.
    private mutating func go(_ number: Int, _ step: Step, _ at: Int64, _ now: Int64, _ manner: Manner) -> String? {
        guard let order = orders[number] else { return "*" }
        if let before = order.told[step] { return before == at ? "again" : "*" }
        let isOver = order.told[.complete] != nil || order.told[.cancel] != nil
        if isOver || at > now || at < order.deal.created { return "*" }
        orders[number]?.told[step] = at
        if step == .complete {
            orders[number]?.manner = manner
            orders[number]?.heardOf = now
        }
        return nil
    }

    private mutating func rate(_ number: Int, _ by: Party, _ value: RatingValue, _ now: Int64) -> String? {
        if order(number, at: now) == nil { return "order.unknown" }
        return orders[number]?.rate(by, value, now)
    }
}

// MARK: Claims

extension CaseTwin {
    /// What somebody claims.
    package struct Claim: Sendable {
        package let order: Int
        package let item: Int?
        package let cause: String
        package let by: Party?
        package let remedy: String?
        package let amount: Money?
        package let words: String
        package let speaker: Int?

        package init(
            order: Int, item: Int?, cause: String, by: Party?, remedy: String?, amount: Money?, words: String,
            speaker: Int?
        ) {
            self.order = order
            self.item = item
            self.cause = cause
            self.by = by
            self.remedy = remedy
            self.amount = amount
            self.words = words
            self.speaker = speaker
        }
    }

    /// What may be claimed, by hand: by whom, what is granted for it and what else there is, and how many tenths of
    /// what was paid.
    private static let causes: [String: (by: [Party], remedies: [String], tenths: Int64)] = [
        "counterfeit": ([.buyer], ["return-refund", "compensation", "refund"], 30),
        "extortion-by-rating": ([.buyer, .seller], ["rating-unscored"], 10),
        "malicious-rating": ([.buyer, .seller], ["rating-unscored"], 10),
        "no-show-of-buyer": ([.seller], ["compensation"], 1),
        "not-received": ([.buyer], ["refund", "replacement"], 10),
        "sanction-review": ([.buyer, .seller], ["sanction-withdrawn"], 10),
    ]

    /// Whether nobody loses the time to rate while it is claimed.
    static func holdsWindow(_ cause: String) -> Bool {
        ["counterfeit", "no-show-of-buyer", "not-received"].contains(cause)
    }

    /// How many tenths of what was paid may be claimed for a cause.
    static func tenths(of cause: String) -> Int64? { causes[cause]?.tenths }

    static func isMoney(_ remedy: String) -> Bool { ["refund", "return-refund", "compensation"].contains(remedy) }

    /// Whether a side has to do something for it.
    static func isWork(_ remedy: String) -> Bool { isMoney(remedy) || remedy == "replacement" }

    static func problem(with words: String?) -> String? {
        guard let words else { return nil }
        if words.count > 80 { return "case.text-too-long" }
        return words.allSatisfy(\.isWhitespace) ? "case.text-blank" : nil
    }

    private mutating func open(_ claim: Claim, _ now: Int64, _ zone: Int64) -> String? {
        guard let order = order(claim.order, at: now) else { return "order.unknown" }
        let deal = order.deal
        var side = claim.by
        if let speaker = claim.speaker {
            guard [deal.buyer, deal.seller].contains(speaker) else { return "party.mismatch" }
            side = speaker == deal.buyer ? .buyer : .seller
            if let by = claim.by, by != side { return "party.mismatch" }
        }
        let before = cases(of: claim.order, at: now)
        let alike = before.filter { $0.claim.item == claim.item && $0.claim.cause == claim.cause }
        // Nobody says the same of two claims.
        if alike.contains(where: { $0.claim.words == claim.words }) { return "again" }
        let known = CaseTwin.causes[claim.cause]
        if side == nil, let only = known?.by, only.count == 1 { side = only[0] }
        // What the other side claims is something else.
        let last = alike.last { $0.by == side }
        if let last {
            guard let outcome = last.outcome else { return "case.live" }
            if !["withdrawn", "undecided"].contains(outcome) { return "case.decided-before" }
        }
        guard let cause = known else { return "case.cause-unknown" }
        if let problem = CaseTwin.problem(with: claim.words) { return problem }
        guard let by = side else { return "case.by-missing" }
        if !cause.by.contains(by) { return "case.by-unfit" }
        if claim.item != nil, !deal.hasItem || claim.item != deal.order { return "case.item-unknown" }
        let found = remedy(claim, deal, cause.remedies, cause.tenths)
        guard let wanted = found.remedy else { return found.problem }
        var since = [order.told[.complete] ?? order.told[.cancel]]
        if wanted.name == "rating-unscored" {
            let rating = CaseTwin.rating(of: claim, by: by, order, before, now)
            if let problem = rating.problem { return problem }
            since.append(rating.shown)
        }
        if last?.outcome == "undecided" { since.append(last?.closed) }
        // The days begin with what was last; before the order is over they do not.
        if since[0] != nil, let latest = since.compactMap({ $0 }).max(), now >= latest + 15 * CaseTwin.day {
            return "case.window-closed"
        }
        if before.count >= 3 { return "case.order-full" }
        let isHouse = claim.cause == "sanction-review"
        let isSent = order.told[.dispatch] != nil || order.told[.complete] != nil
        var life = Life(
            claim: claim, by: by, claimant: by == .buyer ? deal.buyer : deal.seller,
            respondent: isHouse ? nil : by == .buyer ? deal.seller : deal.buyer, wanted: wanted,
            answerHours: deal.isVirtual ? 408 : isSent ? 480 : 360, zone: zone)
        life.go("filed", ["intake"], now)
        (life.number, life.opened) = (lives.values.map(\.count).reduce(0, +), now)
        lives[claim.order, default: []].append(life)
        return nil
    }

    /// What is claimed, or why it cannot be.
    private func remedy(
        _ claim: Claim, _ deal: Deal, _ known: [String], _ tenths: Int64
    ) -> (remedy: Remedy?, problem: String?) {
        let name = claim.remedy ?? known[0]
        if !known.contains(name) { return (nil, "case.remedy-unfit") }
        if !CaseTwin.isMoney(name) {
            return claim.amount == nil ? (Remedy(name, nil), nil) : (nil, "case.amount-unfit")
        }
        // Of an item that has no price of its own the whole order's; of an order the sum of what its items cost.
        let whole = deal.amount ?? (deal.hasItem ? deal.itemAmount : nil)
        let paid = claim.item == nil ? whole : deal.itemAmount ?? whole
        let most = paid.flatMap { Money(currency: $0.currency, minor: $0.minor * tenths / 10) }
        guard let amount = claim.amount ?? most else { return (nil, "case.amount-missing") }
        if amount.minor == 0 { return (nil, "case.amount-nothing") }
        if let most, amount.currency != most.currency { return (nil, "case.currency-other") }
        if let most, amount.minor > most.minor { return (nil, "case.amount-too-much") }
        return (Remedy(name, amount), nil)
    }
}
