import ReputeModel
import ReputeTwin

/// A seeded market in which everything happens that can happen, to be kept as a golden ledger.
///
/// A new kind of fact gets a line in ``acts``, and then `scripts/golden` is run.
struct GoldenMarket {
    let market: Market
    private var random: SeededGenerator
    private let dimensions: [String]
    private var count = 0
    private var keys = 0

    private typealias Act = @Sendable (inout GoldenMarket) throws(Refusal) -> Void

    /// What may happen, and how often beside the others. What is refused leaves nothing.
    private static let acts: [(weight: Int, act: Act)] = [
        (12, { (m) throws(Refusal) in m.wait() }),
        (16, { (m) throws(Refusal) in try m.complete() }),
        (6, { (m) throws(Refusal) in try m.open() }),
        (4, { (m) throws(Refusal) in try m.market.run(DispatchOrder(order: m.order(), carrier: "carrier")) }),
        (4, { (m) throws(Refusal) in try m.market.run(DeliverOrder(order: m.order())) }),
        (5, { (m) throws(Refusal) in try m.market.run(CompleteOrder(order: m.order(), completed: m.market.now)) }),
        (2, { (m) throws(Refusal) in try m.cancel() }),
        (34, { (m) throws(Refusal) in try m.rate() }),
        (6, { (m) throws(Refusal) in try m.bring() }),
        (10, { (m) throws(Refusal) in try m.revise() }),
        (4, { (m) throws(Refusal) in try m.append() }),
        (5, { (m) throws(Refusal) in try m.reply() }),
        (6, { (m) throws(Refusal) in try m.rule() }),
        (4, { (m) throws(Refusal) in try m.hide() }),
        (3, { (m) throws(Refusal) in try m.vote() }),
        (2, { (m) throws(Refusal) in try m.ask() }),
        (5, { (m) throws(Refusal) in try m.hold() }),
        (1, { (m) throws(Refusal) in try m.adopt() }),
        (3, { (m) throws(Refusal) in try m.draft() }),
        (9, { (m) throws(Refusal) in try m.moveRecord() }),
        (4, { (m) throws(Refusal) in try m.pay() }),
        (8, { (m) throws(Refusal) in try m.moveDeposit() }),
        (1, { (m) throws(Refusal) in try m.sit() }),
    ]

    /// Runs a market to about so many facts, then shows what is sealed, and leaves two lone ratings sealed.
    init(_ policy: Policy, seed: UInt64, facts: Int) async throws {
        market = Market(policy, at: moment("2026-03-05T10:00:00Z"))
        random = SeededGenerator(seed: seed)
        dimensions = policy.rating.details.dimensions
        try edges()
        // Where the policy knows of none, they are refused.
        do throws(Refusal) { try recordLife() } catch {}
        do throws(Refusal) { try carriage() } catch {}
        do throws(Refusal) { try commitments() } catch {}
        do throws(Refusal) { try returned() } catch {}
        do throws(Refusal) { try exams() } catch {}
        do throws(Refusal) { try sanctions() } catch {}
        do throws(Refusal) { try standings() } catch {}
        try points()
        try lives()
        var scene = CaseScene(in: market)
        try await scene.play()
        let all = GoldenMarket.acts.reduce(0) { $0 + $1.weight }
        while market.lines.count < facts {
            var left = Int.random(in: 0..<all, using: &random)
            let chosen = GoldenMarket.acts.first { act in
                left -= act.weight
                return left < 0
            }
            do throws(Refusal) { try chosen?.act(&self) } catch { continue }
        }
        market.advance(70.days)
        for _ in 0..<2 {
            let order = next()
            try market.complete(order, buyer: "lone")
            try market.rate(order)
        }
    }

    private mutating func pick<T>(_ choices: [T]) -> T { choices[Int.random(in: choices.indices, using: &random)] }

    private mutating func chance(_ of: Int) -> Bool { Int.random(in: 0..<of, using: &random) == 0 }

    mutating func next() -> ID {
        count += 1
        return ID("o", count)
    }

    private mutating func wait() {
        market.advance(pick([1, 1_000, 1.hours, 1.hours, 5.hours, 5.hours, 1.days, 3.days, 15.days]))
    }

    /// An order there is, mostly one of the latest.
    private mutating func order() -> ID {
        let back = chance(4) ? 20 : 3
        return ID("o", max(1, count - Int.random(in: 0...back, using: &random)))
    }

    /// A rating that fits, of the latest orders; what is done about one that does not is refused.
    private mutating func rating(where fits: (RatingSlot, RatingSequel) -> Bool) -> RatingID {
        let latest = max(1, count - Int.random(in: 0...3, using: &random))
        for n in stride(from: latest, through: max(1, latest - 40), by: -1) {
            for by in Party.allCases {
                guard let slot = market.order(ID("o", n))?[by: by], slot.shown != nil, !slot.isSystem else { continue }
                if fits(slot, slot.sequel ?? RatingSequel()) { return RatingID(seq: slot.seq) }
            }
        }
        return RatingID(seq: 1)
    }

    private mutating func given(created: Instant) -> OrderGiven {
        OrderGiven(
            buyer: ID("b", pick([0, 0, 0, 0, 1, 2])), seller: ID("s", pick([0, 0, 0, 0, 1])), created: created,
            items: pick([[], [0], [0, 1], [2]]).map { OrderGiven.Item(item: ID("i", $0)) },
            amount: pick([nil, .cny(0), .cny(100), .cny(101), .cny(9_900), Money(currency: "JPY", minor: 2)]),
            category: pick([nil, "tea"]), promised: pick([nil, created + 1.days, created + 5.days]))
    }

    private mutating func complete() throws(Refusal) {
        let completed = market.now + -pick([0, 0, 0, 1_000, 5.days, 16.days, 45.days])
        let given = given(created: completed + -pick([0, 1_000, 1.days, 10.days, 14.days]))
        try market.run(
            CompleteOrder(
                order: next(), completed: completed, given: given,
                delivered: pick([nil, completed, completed + -2.days]), origin: chance(6) ? "elsewhere" : nil))
    }

    private mutating func open() throws(Refusal) {
        try market.run(OpenOrder(order: next(), given: given(created: market.now + -pick([0, 1.days, 6.days]))))
    }

    private mutating func cancel() throws(Refusal) {
        try market.run(CancelOrder(order: order(), by: pick(Canceller.allCases), why: "out-of-stock"))
    }

    private mutating func rate() throws(Refusal) { try submit(nil) }

    /// A rating with a time of its own.
    private mutating func bring() throws(Refusal) {
        try submit(ImportedRating(origin: "elsewhere", submitted: market.now + -pick([0, 2.days, 12.days, 30.days])))
    }

    private mutating func submit(_ imported: ImportedRating?) throws(Refusal) {
        let by: Party = pick([.buyer, .buyer, .seller])
        var scores: [Details.Score] = []
        if by == .buyer, !chance(3) {
            for name in dimensions.prefix(Int.random(in: 1...dimensions.count, using: &random)) {
                scores.append(Details.Score(dimension: name, score: Int.random(in: 1...5, using: &random)))
            }
        }
        try market.run(
            SubmitRating(
                order: order(), by: by, value: pick([.positive, .positive, .positive, .neutral, .negative]),
                details: Details(scores), text: chance(3) ? "so it was" : nil, isAnonymous: chance(5), speaker: nil,
                imported: imported))
    }

    private mutating func revise() throws(Refusal) {
        let rating = rating { slot, sequel in slot.shown?.value != .positive && sequel.revision == nil }
        try market.run(ReviseRating(rating: rating, value: pick([.positive, .neutral, nil])))
    }

    private mutating func append() throws(Refusal) {
        try market.run(AppendRating(rating: rating { _, sequel in sequel.append == nil }, text: "and this"))
    }

    private mutating func reply() throws(Refusal) {
        if chance(2) {
            try market.run(
                ReplyRating(rating: rating { _, sequel in sequel.reply == nil }, to: .rating, text: "thank you"))
        } else {
            let rating = rating { _, sequel in sequel.append != nil && sequel.appendReply == nil }
            try market.run(ReplyRating(rating: rating, to: .append, text: "thank you"))
        }
    }

    private mutating func ask() throws(Refusal) {
        let rating = rating { slot, sequel in slot.shown?.value != .positive && sequel.requested == nil }
        try market.run(RequestRevision(rating: rating, key: key()))
    }

    mutating func key() -> ID {
        keys += 1
        return ID("k", keys)
    }

    /// A rating is taken out of scoring, or restored.
    private mutating func rule() throws(Refusal) {
        if chance(3) {
            let rating = rating { _, sequel in sequel.isUnscored }
            try market.run(RestoreRating(rating: rating, reason: "appeal", key: key()))
        } else {
            let rating = rating { _, sequel in !sequel.isUnscored }
            try market.run(UnscoreRating(rating: rating, reason: "fake", key: key()))
        }
    }

    /// A text is hidden, or shown again.
    private mutating func hide() throws(Refusal) {
        if chance(3) {
            let rating = rating { _, sequel in !sequel.removed.isEmpty }
            try market.run(UnhideRating(rating: rating, part: .rating, how: .hidden, reason: "appeal", key: key()))
        } else {
            let rating = rating { slot, sequel in slot.hasText && sequel.removed.isEmpty }
            try market.run(HideRating(rating: rating, part: .rating, how: .hidden, reason: "abuse", key: key()))
        }
    }

    private mutating func vote() throws(Refusal) {
        let rating = rating { _, _ in true }
        try market.run(VoteRating(rating: rating, voter: ID("v", pick([0, 1])), isHelpful: !chance(3), key: key()))
    }

    /// An order's window is held open, or one hold on it ends.
    private mutating func hold() throws(Refusal) {
        let order = order()
        if let held = market.hold(order), !chance(3) {
            try market.run(ResumeOrder(order: order, paused: held, key: key()))
        } else {
            try market.run(PauseOrder(order: order, ground: "case", key: key()))
        }
    }

    /// A seller brings a record, perhaps in place of its last one.
    private mutating func draft() throws(Refusal) {
        let today = market.now.day(zoneMinutes: market.policies.entries.first?.policy.zoneMinutes ?? 0)
        let type = pick(["category-permit", "category-permit", "identity"])
        let isPermit = type == "category-permit"
        let seller = ID("s", pick([0, 0, 1]))
        let number = market.store.names[seller]?.number
        let before = market.store.qualifications.values.filter {
            $0.account == number && $0.terms.type == type && $0.state.counts
        }
        let renews = chance(2) ? before.map(\.seq).max() : nil
        try market.run(
            DraftQualification(
                account: seller, type: type, categories: isPermit ? pick([["tea"], ["food", "tea"]]) : [],
                issuer: pick([nil, "cn-samr"]), jurisdiction: pick([nil, "CN-ZJ"]), number: pick([nil, "JY1330108"]),
                issued: pick([nil, CivilDate(day: today - 3)]),
                expires: isPermit ? CivilDate(day: today + pick([0, 5, 33, 60])) : nil,
                evidence: pick([nil, EvidenceDigest(bytes: [UInt8](repeating: 7, count: 32))]),
                renews: renews.map(QualificationID.init(seq:)), key: key()))
    }

    /// One of the latest records goes on.
    private mutating func moveRecord() throws(Refusal) {
        guard let seq = market.store.qualifications.keys.sorted().suffix(4).randomElement(using: &random),
            let row = market.store.qualifications[seq]
        else { return }
        switch row.state {
        case .draft: try market.run(SubmitQualification(qualification: row.id, key: key()))
        case .submitted where chance(4):
            try market.run(
                ReturnQualification(qualification: row.id, reason: "unreadable", key: key()))
        case .submitted:
            try market.run(VerifyQualification(qualification: row.id, method: "document", key: key()))
        case .suspended where !chance(4):
            try market.run(
                ResumeQualification(qualification: row.id, reason: "cleared", key: key()))
        case .verified where chance(3), .expiring where chance(3):
            try market.run(
                SuspendQualification(
                    qualification: row.id, reason: "under-investigation", key: key()))
        case .suspended, .expiring:
            try market.run(
                RevokeQualification(qualification: row.id, reason: "forged", key: key()))
        default: return
        }
    }

    /// A seller sits an exam.
    private mutating func sit() throws(Refusal) {
        try market.run(
            AttemptTraining(
                account: ID("s", pick([0, 1])), course: pick(["seller-basics", "rules-exam"]),
                score: pick([40, 95, 95]),
                evidence: pick([nil, EvidenceDigest(bytes: [UInt8](repeating: 9, count: 32))]), key: key()))
    }

    /// Money comes in for a seller's deposit.
    private mutating func pay() throws(Refusal) {
        keys += 1
        let currency = pick(["CNY", "CNY", "EUR"])
        guard let money = Money(currency: currency, minor: Int64(pick([100, 250, 1_000]))) else { return }
        try market.run(
            PayDeposit(account: ID("s", pick([0, 1])), amount: money, reference: ID("pay-", keys), key: key()))
    }

    /// Somebody does something about one of the deposits.
    private mutating func moveDeposit() throws(Refusal) {
        guard let row = market.store.deposits.values.sorted(by: { $0.seq < $1.seq }).randomElement(using: &random),
            let seller = market.store.names.first(where: { $0.value.number == row.account })?.key,
            let amount = Money(currency: row.currency, minor: Int64(pick([30, 90, 400])))
        else { return }
        let entries = market.store.depositEntries.values.filter { $0.deposit == row.seq && $0.left > 0 }
        let holds = entries.filter { $0.kind == .held }.map(\.seq).sorted()
        let draws = entries.filter { $0.kind == .drawn }.map(\.seq).sorted()
        let hold = holds.randomElement(using: &random).map(DepositEntryID.init(seq:))
        keys += 1
        switch Int.random(in: 0..<9, using: &random) {
        case 0, 1:
            try market.run(
                HoldDeposit(account: seller, amount: amount, about: ID("case-", keys), reason: "open-case", key: key()))
        case 2:
            guard let hold else { return }
            try market.run(UnholdDeposit(entry: hold, reason: "cleared", key: key()))
        case 3, 4:
            let buyer = ID("b", 0)
            try market.run(
                DrawDeposit(
                    account: seller, amount: amount, ruling: ID("ruling-", keys), reason: "refund",
                    to: market.store.names[buyer] == nil || chance(2) ? nil : buyer, hold: chance(2) ? hold : nil,
                    key: key()))
        case 5:
            guard let draw = draws.randomElement(using: &random) else { return }
            try market.run(
                ReturnDeposit(entry: DepositEntryID(seq: draw), reason: "overturned", key: key()))
        case 6, 7: try market.run(ReleaseDeposit(account: seller, amount: amount, key: key()))
        default: try market.run(KeepDeposit(account: seller, currency: row.currency, key: key()))
        }
    }

    /// The newest policy again with another clamp, some days from now.
    private mutating func adopt() throws(Refusal) {
        try market.adopt(net: pick([1, 2, 3, 6]), inDays: pick([7, 8, 12]))
    }
}
