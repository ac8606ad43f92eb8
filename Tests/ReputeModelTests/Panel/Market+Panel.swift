import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

extension Market {
    /// A market whose panels have three members, and five on appeal, of whom nothing is asked but what `jury` says.
    static func withPanels(_ jury: [String: JSONValue] = [:], trades days: Int64? = nil) -> Market {
        let least: [String: JSONValue] = [
            "ageDays": 0, "amounts": ["CNY": 50_000], "share": 1_000_000, "sizes": [3, 5],
        ]
        var document = Arbitration.policy("house", Arbitration.house).document
        document[path: "arbitration/jury"] = .object(least.merging(jury) { $1 })
        if let days { document[path: "arbitration/tradeDays"] = .integer(days) }
        // Its facts would come between.
        document[path: "standing"] = nil
        guard let policy = try? Policy(document: document) else { preconditionFailure("it is a policy") }
        return withCases(policy)
    }

    /// Has a policy with one member changed be in force a week later, and waits for that.
    func amend(_ path: String, _ value: JSONValue?) throws {
        let newest = try #require(policies.entries.last?.policy)
        var document = newest.document
        document[path: path] = value
        document[path: "version"] = .integer(Int64(newest.version) + 1)
        try adopt(try Policy(document: document), inDays: 7)
        advance(8.days)
    }

    /// Opens accounts `j0`, `j1` and so on, and enlists them, which makes them jurors of the same numbers.
    func enlist(_ numbers: Range<Int>) throws(Refusal) {
        for n in numbers {
            try run(OpenAccount(account: ID("j", n), role: .buyer, key: key()))
            try enlist(ID("j", n))
        }
    }

    @discardableResult
    func enlist(_ account: ID) throws(Refusal) -> JurorReply {
        try run(EnlistJuror(account: account, key: key()))
    }

    @discardableResult
    func leave(_ account: ID) throws(Refusal) -> JurorReply {
        try run(LeavePanels(account: account, key: key()))
    }

    /// A case for which a panel is to be drawn a day later.
    func asked(_ cause: String = "not-received", _ amount: Int64 = 1_000, order: ID = "o") throws -> CaseID {
        let id = try called(cause, amount, order: order)
        try staff(AssignCase(case: id, key: key()), 9)
        try wait(96.hours)
        return id
    }

    /// A case whose panel was drawn.
    func drawn(_ cause: String = "not-received", _ amount: Int64 = 1_000, order: ID = "o") throws -> CaseID {
        let id = try asked(cause, amount, order: order)
        try wait(24.hours)
        return id
    }

    @discardableResult
    func vote(
        _ id: CaseID, _ juror: Int64, _ choice: PanelChoice, as actor: Actor = Market.storefront
    ) throws(Refusal) -> CaseReply {
        try run(CastVote(case: id, as: ID("j", Int(juror)), for: choice, key: key()), as: actor)
    }

    /// The first so many members vote so who have not.
    func votes(_ id: CaseID, _ choices: PanelChoice...) throws {
        let panel = try #require(try row(id).panel)
        let voted = Set(panel.votes.map(\.juror))
        for (member, choice) in zip(panel.members.filter { !voted.contains($0) }, choices) {
            try vote(id, member, choice)
        }
    }

    /// A case that a panel decided.
    func judged(_ side: CaseSide = .claimant, order: ID = "o") throws -> CaseID {
        let id = try drawn(order: order)
        let choice: PanelChoice = side == .claimant ? .claimant : .respondent
        try votes(id, choice, choice)
        return id
    }

    /// The members of the panel that was asked for last.
    func members(_ id: CaseID) throws -> [Int64] { try #require(try row(id).house.panels.last).members }

    /// The row of a juror.
    func juror(_ number: Int64) throws -> JurorRow { try #require(store.jurors[number]) }

    /// The last fact of a kind.
    func fact(_ kind: String) throws -> JSONValue {
        let line = try #require(lines.last { $0.kind == kind })
        return JSONValue(try JSONDocument(parsing: line.body).root)
    }

    /// Who is not on the panel that was drawn last, or could not be, and why.
    func skipped(_ kind: String = "case.drawn") throws -> [Int64: String] {
        var out: [Int64: String] = [:]
        for skip in try fact(kind)["skipped"]?.arrayValue ?? [] {
            out[try #require(skip["juror"]?.integerValue)] = skip["why"]?.stringValue
        }
        return out
    }
}
