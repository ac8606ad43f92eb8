import Repute
import ReputeTestSupport

/// A market of random trades between few accounts, over months, with everything that may happen to a rating.
struct RandomMarket {
    /// A linear congruential generator, so that a seed repeats a market.
    struct Random: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ state >> 29
        }
    }

    static let profiles = ["neutral", "taobao-classic-2014", "sample-stars-weekly"]
    static let auditor = Viewer(roles: [.auditor], speaker: nil)

    let engine: Engine
    let buyers: [ID]
    let sellers: [ID]
    var random: Random
    private let isWeekly: Bool
    private(set) var orders = 0
    /// Every case that was opened.
    var cases: [CaseID] = []
    private var ratings: [RatingID] = []
    private var ruled: Set<RatingID> = []
    private var keys = 0
    private let arbitrator = Actor(role: .arbitrator, uid: 7)

    /// An empty market under a policy that ships.
    init(_ directory: TemporaryDirectory, _ policy: String, seed: UInt64, buyers: Int = 4, sellers: Int = 3) throws {
        engine = try openEngine(directory, policy: policy)
        self.buyers = (0..<buyers).compactMap { ID("b-\($0)") }
        self.sellers = (0..<sellers).compactMap { ID("s-\($0)") }
        random = Random(state: seed)
        isWeekly = policy == "sample-stars-weekly"
    }

    /// Every account in the role it trades in.
    var accounts: [(subject: ID, role: Party)] { buyers.map { ($0, .buyer) } + sellers.map { ($0, .seller) } }

    mutating func below(_ end: Int) -> Int { Int.random(in: 0..<end, using: &random) }

    /// A trade, what its sides say of it, sometimes a word on an older rating or a piece of history from elsewhere, and
    /// some time. `step` is called after each thing that happened.
    mutating func trade(_ step: () throws -> Void = {}) async throws {
        let order = ID("o-\(orders)") ?? "o"
        if orders == 0 { try await engine.adoptPoints() }
        orders += 1
        if below(16) == 0 { try await adjust() }
        let given = OrderGiven(
            buyer: buyers[below(buyers.count)], seller: sellers[below(sellers.count)],
            items: below(2) == 0 ? [OrderGiven.Item(item: "i")] : [],
            amount: Money(currency: "EUR", minor: Int64(50 + below(450))),
            promised: below(3) == 0 ? engine.status.now + -Instant.day : nil)
        if below(12) == 0 {
            try await bring(order, given)
            return try step()
        }
        if below(8) == 0, !isWeekly { try await sit() }
        if below(12) == 0, !isWeekly { try await violate() }
        if below(10) == 0 { try await commit() }
        if below(9) == 0 { try await stand() }
        if below(11) == 0 { try await unite() }
        if below(4) == 0 { try await dispute() }
        if orders % 16 == 0 { try await judge() }
        _ = try await engine.submit(
            CompleteOrder(order: order, completed: engine.status.now, given: given, delivered: engine.status.now),
            as: storefront)
        try step()
        for by in Party.allCases where below(4) > 0 {
            let reply = try await engine.submit(
                SubmitRating(order: order, by: by, value: value(by), details: details(by)), as: storefront)
            ratings.append(reply.rating)
            try step()
        }
        if below(3) == 0 { try await remark(step) }
        _ = try await engine.setClock(to: engine.status.now + Int64(below(Int(2 * Instant.day))))
        try step()
    }

    /// A seller takes on what it does not keep in an order of its own, if there is anything to take on.
    private mutating func commit() async throws {
        keys += 1
        let (order, seller) = (ID("promised-\(keys)") ?? "o", sellers[below(sellers.count)])
        let take = TakeCommitment(seller: seller, commitment: "dispatch-48h", key: ID("take-\(keys)") ?? "k")
        do {
            _ = try await engine.submit(take, as: storefront)
        } catch {
            guard error.reason.hasPrefix("commitment.") else { throw error }
        }
        let given = OrderGiven(buyer: buyers[below(buyers.count)], seller: seller, created: engine.status.now)
        _ = try await engine.submit(OpenOrder(order: order, given: given), as: storefront)
        if below(2) == 0 { return }
        _ = try await engine.submit(DispatchOrder(order: order, carrier: "carrier"), as: storefront)
        if below(2) == 0 { _ = try await engine.submit(DeliverOrder(order: order), as: storefront) }
    }

    /// A standing is guaranteed, or that is ended; where there is none, that is refused.
    private mutating func stand() async throws {
        keys += 1
        let (key, seller) = (ID("standing-\(keys)") ?? "k", sellers[below(sellers.count)])
        do {
            if below(3) == 0 {
                _ = try await engine.submit(EndGuarantee(seller: seller, key: key), as: admin)
            } else {
                let guarantee = GuaranteeStanding(
                    seller: seller, standing: .top, days: 1 + below(20), sales: Int64(1 + below(3)),
                    reason: "force-majeure", key: key)
                _ = try await engine.submit(guarantee, as: admin)
            }
        } catch {
            guard error.reason.hasPrefix("standing.") else { throw error }
        }
    }

    /// Two buyers or two sellers turn out to be of one person, or not to be after all.
    private mutating func unite() async throws {
        keys += 1
        let (key, side) = (ID("person-\(keys)") ?? "k", below(2) == 0 ? buyers : sellers)
        let (one, other) = (side[below(side.count)], side[below(side.count)])
        do {
            if below(4) == 0 {
                _ = try await engine.submit(SeparateAccount(account: one, reason: .mistake, key: key), as: admin)
            } else {
                let merge = MergeAccount(account: one, into: other, reason: .proven, key: key)
                _ = try await engine.submit(merge, as: admin)
            }
        } catch {
            guard error.reason.hasPrefix("account.") else { throw error }
        }
    }

    /// An order's points are taken back, or somebody is given some.
    private mutating func adjust() async throws {
        keys += 1
        let (key, order) = (ID("points-\(keys)") ?? "k", ID("o-\(below(orders))") ?? "o")
        let adjustment: AdjustMembership.Adjustment =
            below(2) == 0 ? .take(order: order, nil) : .grant(buyers[below(buyers.count)], Int64(1 + below(20)))
        let reason = if case .take = adjustment { "refund" } else { "goodwill" }
        do {
            _ = try await engine.submit(AdjustMembership(adjustment, reason: reason, key: key), as: admin)
        } catch {
            guard error.reason.hasPrefix("membership.") || error.reason == "order.unknown" else { throw error }
        }
    }

    /// A seller violates a rule, or one of its violations is taken back.
    private mutating func violate() async throws {
        keys += 1
        let key = ID("violation-\(keys)") ?? "k"
        let seller = sellers[below(sellers.count)]
        if below(4) == 0,
            let last = try engine.makeReader().violations(of: seller, before: nil, limit: 1).violations.first
        {
            let withdraw = WithdrawViolation(violation: last.violation, reason: "mistaken", key: key)
            do {
                _ = try await engine.submit(withdraw, as: admin)
            } catch {
                guard error.reason.hasPrefix("sanction.") else { throw error }
            }
            return
        }
        let kinds = ["late-dispatch", "misdescribed", "fake-trade", "counterfeit-sold"]
        let command = RecordViolation(
            account: seller, violation: kinds[below(kinds.count)], statement: "What happened.", key: key)
        _ = try await engine.submit(command, as: admin)
    }

    /// A seller sits an exam, if that may be now.
    private mutating func sit() async throws {
        keys += 1
        let exam = AttemptTraining(
            account: sellers[below(sellers.count)], course: "seller-basics", score: 20 + below(80),
            key: ID("exam-\(keys)") ?? "k")
        do {
            _ = try await engine.submit(exam, as: admin)
        } catch {
            guard error.reason.hasPrefix("training.") else { throw error }
        }
    }

    private mutating func value(_ by: Party) -> RatingValue {
        if isWeekly, by == .seller { return .positive }
        return [.positive, .positive, .neutral, .negative][below(4)]
    }

    private mutating func details(_ by: Party) -> Details? {
        if by == .seller || below(5) == 0 { return nil }
        let names = (isWeekly ? ["item", "postage"] : ["item", "service", "logistics"]).shuffled(using: &random)
        return Details(names.dropLast(below(2)).map { Details.Score(dimension: $0, score: 1 + below(5)) })
    }

    mutating func key() -> ID {
        keys += 1
        return ID("k-\(keys)") ?? "k"
    }

    /// Says something more about, or rules on, one of the latest ratings. Refused for many of them; then nothing happens.
    private mutating func remark(_ step: () throws -> Void) async throws {
        guard !ratings.isEmpty else { return }
        let rating = ratings[ratings.count - 1 - below(min(ratings.count, 12))]
        do throws(Refusal) {
            switch below(8) {
            case 0: _ = try await engine.submit(AppendRating(rating: rating, text: "more"), as: storefront)
            case 1: _ = try await engine.submit(ReplyRating(rating: rating, to: .rating, text: "so"), as: storefront)
            case 2, 3:
                // Once a rating: of several rulings only the last is told afterwards.
                guard ruled.insert(rating).inserted else { return }
                let unscore = UnscoreRating(rating: rating, reason: "fake", key: key())
                _ = try await engine.submit(unscore, as: arbitrator)
            case 4:
                guard let rating = ruled.sorted().randomElement(using: &random) else { return }
                let restore = RestoreRating(rating: rating, reason: "appeal", key: key())
                _ = try await engine.submit(restore, as: arbitrator)
            case 5: _ = try await engine.submit(RequestRevision(rating: rating, key: key()), as: storefront)
            default:
                let value: RatingValue? = below(2) == 0 ? .positive : nil
                _ = try await engine.submit(ReviseRating(rating: rating, value: value), as: storefront)
            }
        } catch {
            return
        }
        try step()
    }

    /// An order of long ago and its ratings, each dated from its own time.
    private mutating func bring(_ order: ID, _ given: OrderGiven) async throws {
        let completed = engine.status.now + -Int64(70 + below(200)) * Instant.day
        var rows: [ImportRow] = [
            .order(CompleteOrder(order: order, completed: completed, given: given, origin: "elsewhere"))
        ]
        for by in Party.allCases where below(3) > 0 {
            let said = (value(by), details(by), completed + Int64(below(Int(5 * Instant.day))))
            rows.append(
                .rating(
                    SubmitRating(
                        order: order, by: by, value: said.0, details: said.1, text: nil, isAnonymous: false,
                        speaker: nil, imported: ImportedRating(origin: "elsewhere", submitted: said.2))))
        }
        for result in await engine.importRows(rows, as: admin) { _ = try result.get() }
    }
}

/// An explanation with all its pages.
struct WholeExplanation: Equatable {
    let credit: Credit
    let completed: [CreditExplanation.DayOrders]
    let sealed: [RatingView]
    let ratings: [RatingView]

    /// Reads all pages, of now or of an earlier moment. Nil when they are not of one credit.
    init?(_ reader: EngineReader, _ subject: ID, _ role: Party, asOf: AsOf? = nil, limit: Int = 7) throws {
        var pages: [CreditExplanation] = []
        repeat {
            let after = pages.last?.page.next
            if let asOf {
                pages.append(
                    try reader.explanation(
                        of: subject, role: role, asOf: asOf, after: after, limit: limit, for: RandomMarket.auditor))
            } else {
                pages.append(
                    try reader.explanation(
                        of: subject, role: role, after: after, limit: limit, for: RandomMarket.auditor))
            }
        } while pages.last?.page.next != nil
        guard let first = pages.first, pages.allSatisfy({ $0.credit == first.credit }) else { return nil }
        credit = first.credit
        completed = first.completed
        sealed = first.sealed
        ratings = pages.flatMap(\.page.ratings)
    }
}
