import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// A policy's section on points, as tests have it.
enum Points {
    /// One point for each whole yuan, 5 for an order without amount; at most 100 by an order, 150 a day, 400 a month, and
    /// 120 a month by books; 30 days.
    static let section: JSONValue = [
        "earn": ["CNY": ["points": 1, "per": 100], "JPY": ["points": 2, "per": 10]], "flat": 5,
        "caps": ["order": 100, "day": 150, "month": 400, "categories": ["books": 120, "vouchers": 0]],
        "expiryDays": 30, "tiers": [["name": "silver", "from": 100], ["name": "gold", "from": 300]],
        "reasons": ["granted": ["goodwill"], "taken": ["abuse", "refund"]],
    ]
    static let policy = Neutral.policy("membership", section)

    /// The same with one member changed.
    static func policy(_ path: String, _ value: JSONValue?) -> Policy {
        var document = policy.document
        document[path: "membership/\(path)"] = value
        do { return try Policy(document: document) } catch { preconditionFailure("no policy any more: \(error)") }
    }

    static let officer = Actor(role: .officer, uid: 2_002)
}

extension Policy {
    /// Another version, with another section on points, or none.
    func next(membership: JSONValue?) -> Policy {
        var document = document
        document[path: "membership"] = membership
        document[path: "version"] = .integer(Int64(version) + 1)
        guard let next = try? Policy(document: document) else { preconditionFailure("the changed policy is valid") }
        return next
    }
}

extension Market {
    /// A market on the first of March, at ten.
    static func withPoints(_ policy: Policy = Points.policy) -> Market {
        Market(policy, at: moment("2026-03-01T10:00:00Z"))
    }

    /// Completes an order never opened.
    @discardableResult
    func buy(
        _ order: ID, _ yuan: Int64? = nil, buyer: ID = "b", seller: ID = "s", category: String? = nil,
        at completed: Instant? = nil, origin: String? = nil
    ) throws(Refusal) -> OrderReply {
        try run(
            CompleteOrder(
                order: order, completed: completed ?? now,
                given: OrderGiven(
                    buyer: buyer, seller: seller, amount: yuan.flatMap { .cny($0 * 100) }, category: category),
                origin: origin))
    }

    /// Takes back what an order earned.
    @discardableResult
    func takeBack(
        _ order: ID, _ points: Int64? = nil, reason: String = "refund", key: ID = "t"
    ) throws(Refusal) -> MembershipReply {
        try run(AdjustMembership(.take(order: order, points), reason: reason, key: key), as: Points.officer)
    }

    /// Gives points.
    @discardableResult
    func grant(
        _ account: ID, _ points: Int64, reason: String = "goodwill", key: ID = "g"
    ) throws(Refusal) -> MembershipReply {
        try run(AdjustMembership(.grant(account, points), reason: reason, key: key), as: Points.officer)
    }

    /// The row of an account's points.
    func member(_ account: ID = "b") -> MembershipRow? {
        store.names[account].flatMap { store.memberships[$0.number] }
    }

    /// The points of an account.
    func points(_ account: ID = "b") -> Int64 { member(account)?.points ?? 0 }

    /// How an account stands, as it is answered.
    func membership(_ account: ID = "b") -> MembershipView {
        guard let policy = policies.inForce(at: now)?.policy else { preconditionFailure("there is one") }
        return MembershipView(
            member(account), of: account, isKnown: store.names[account] != nil, at: now, under: policy)
    }

    /// What an order earned.
    func entry(_ order: ID) -> MembershipEntryRow? {
        self.order(order)?.completed.flatMap { store.membershipEntries[$0.seq] }
    }

    /// What it earned and why that is less, as `100 of 250 order`.
    func told(_ order: ID) -> String {
        guard let entry = entry(order) else { return "nothing" }
        return entry.cut.map { "\(entry.points) of \(entry.gross) \($0.rawValue)" } ?? "\(entry.points)"
    }

    /// The facts of a kind.
    func facts(_ kind: String) throws -> [JSONValue] {
        try lines.filter { $0.kind == kind }.map { JSONValue(try JSONDocument(parsing: $0.body).root) }
    }

    /// Replays everything and expects the very same rows by the very same rules.
    func expectReplay(sourceLocation: SourceLocation = #_sourceLocation) throws {
        let replayed = try replayed()
        #expect(replayed.problems == [], sourceLocation: sourceLocation)
        #expect(replayed.snapshot == snapshot, sourceLocation: sourceLocation)
    }
}
