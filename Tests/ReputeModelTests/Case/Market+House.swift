import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

extension Arbitration {
    /// What the house's own steps go by.
    static let house: JSONValue = [
        "appeals": ["new-evidence", "wrong-rule"], "clauses": ["burden", "returns"], "evidence": 2,
        "held": ["CNY": 50_000], "pauses": ["expert", "holiday"], "rejections": ["not-ours", "spam"],
    ]
}

extension Market {
    /// A market whose policy lists what the house's own steps go by.
    static func withHouse() -> Market { withCases(Arbitration.policy("house", Arbitration.house)) }

    /// The same, where also whoever traded with a side decides.
    static func withTraders() -> Market {
        var document = Arbitration.policy("house", Arbitration.house).document
        document[path: "arbitration/tradeDays"] = 0
        guard let policy = try? Policy(document: document) else { preconditionFailure("it is a policy") }
        return withCases(policy)
    }

    /// Runs a command of an arbitrator.
    @discardableResult
    func staff<C: Command>(_ command: C, _ uid: UInt32 = 7) throws(Refusal) -> C.Reply {
        try run(command, as: Actor(role: .arbitrator, uid: uid))
    }

    /// Why a command of an arbitrator is refused, which must change nothing.
    func reason<C: Command>(
        _ command: C, _ uid: UInt32 = 7, sourceLocation: SourceLocation = #_sourceLocation
    ) -> String? {
        tick()
        let (before, length) = (snapshot, lines.count)
        defer {
            #expect(lines.count == length, "a refused command writes no fact", sourceLocation: sourceLocation)
            #expect(snapshot == before, "a refused command changes no row", sourceLocation: sourceLocation)
        }
        do {
            let reply = try staff(command, uid)
            Issue.record("not refused: \(reply)", sourceLocation: sourceLocation)
            return nil
        } catch {
            return error.reason
        }
    }

    /// A case that an arbitrator was called in.
    func called(_ cause: String = "not-received", _ amount: Int64 = 1_000, order: ID = "o") throws -> CaseID {
        try open(order, amount: .cny(amount))
        let id = try claim(order, cause).case
        try staff(AdmitCase(case: id, key: key()))
        try answer(id)
        try wait(72.hours)
        try escalate(id)
        return id
    }

    /// A case that waits for an arbitrator who rules.
    func heard(_ cause: String = "not-received", _ amount: Int64 = 1_000, order: ID = "o") throws -> CaseID {
        let id = try called(cause, amount, order: order)
        try run(OptOutCase(case: id, by: .respondent, key: key()))
        try staff(AssignCase(case: id, key: key()))
        try wait(96.hours)
        return id
    }

    /// An arbitrator takes a case and rules in it.
    @discardableResult
    func rule(
        _ id: CaseID, _ side: CaseSide = .claimant, _ remedy: CaseRemedy = .refund, _ amount: Money? = .cny(1_000),
        by uid: UInt32 = 7
    ) throws(Refusal) -> CaseReply {
        try staff(AssignCase(case: id, key: key()), uid)
        return try staff(
            RuleCase(case: id, for: side, remedy: remedy, amount: amount, reasons: "It was lost.", key: key()), uid)
    }

    /// Decides every fact again.
    func replays(_ sourceLocation: SourceLocation = #_sourceLocation) throws {
        let replay = try replayed()
        #expect(replay.problems == [], sourceLocation: sourceLocation)
        #expect(replay.snapshot == snapshot, sourceLocation: sourceLocation)
    }
}

extension EvidenceDigest {
    /// That of a file of which only this is known.
    static func of(_ byte: UInt8) -> EvidenceDigest? { EvidenceDigest(bytes: [UInt8](repeating: byte, count: 32)) }
}
