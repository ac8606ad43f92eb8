import Repute
import ReputeJSON
import ReputeModel
import ReputeSchema
import Testing

/// An engine whose policy has a panel hear cases, and nine jurors, `j-0` to `j-8`.
struct PanelHall {
    let engine: Engine
    static let arbitrator = Actor(role: .arbitrator, uid: 7)

    /// Adopts the policy, goes to its first day, and enlists everybody.
    init(_ engine: Engine) async throws {
        self.engine = engine
        let bytes = try #require(Schema.policies["neutral"])
        var document = try #require(JSONValue(JSONDocument(parsing: bytes).root).objectValue)
        var section = try #require(document["arbitration"]?.objectValue)
        var claims = try #require(section["claims"]?.objectValue)
        var claim = try #require(claims["not-received"]?.objectValue)
        claim["jury"] = 1
        claims["not-received"] = .object(claim)
        section["claims"] = .object(claims)
        section["jury"] = ["ageDays": 0, "amounts": ["CNY": 50_000], "share": 1_000_000, "sizes": [3, 5]]
        document["arbitration"] = .object(section)
        document["version"] = 2
        let text = String(decoding: JSONValue.object(document).canonical, as: UTF8.self)
        let day = try #require(CivilDate(text: "2026-01-08".utf8))
        _ = try await engine.submit(AdoptPolicy(document: text, from: day, key: "adopt"), as: admin)
        _ = try await engine.setClock(to: newYear + 7 * Instant.day)
        for n in 0..<9 {
            let account = try PanelHall.account(Int64(n))
            _ = try await engine.submit(OpenAccount(account: account, role: .buyer, key: account), as: storefront)
            _ = try await engine.submit(EnlistJuror(account: account, key: account), as: storefront)
        }
    }

    /// One that was opened again, which has all that already.
    init(again engine: Engine) { self.engine = engine }

    static func account(_ juror: Int64) throws -> ID { try #require(ID("j-\(juror)")) }

    func pass(_ hours: Int64) async throws {
        _ = try await engine.setClock(to: engine.status.now + hours * Instant.hour)
    }

    /// A case about 129.00 CNY for which a panel is to be drawn a day later.
    func asked(_ order: ID = "o") async throws -> CaseID {
        let given = OrderGiven(buyer: "b", seller: "s", amount: Money(currency: "CNY", minor: 12_900))
        _ = try await engine.submit(OpenOrder(order: order, given: given), as: storefront)
        let open = OpenCase(order: order, cause: "not-received", text: "It never came.", as: "b")
        let id = try await engine.submit(open, as: storefront).case
        let key = order
        _ = try await engine.submit(AdmitCase(case: id, key: key), as: PanelHall.arbitrator)
        _ = try await engine.submit(AnswerCase(case: id, text: "It was sent.", key: key), as: storefront)
        try await pass(72)
        _ = try await engine.submit(EscalateCase(case: id, by: .claimant, key: key), as: storefront)
        _ = try await engine.submit(AssignCase(case: id, key: key), as: PanelHall.arbitrator)
        try await pass(72)
        try await pass(24)
        return id
    }

    /// A case whose panel was drawn.
    func drawn() async throws -> CaseID {
        let id = try await asked()
        try await pass(24)
        return id
    }

    /// The members of the newest panel of a case.
    func members(_ id: CaseID) throws -> [Int64] {
        let view = try engine.makeReader().case(id, for: Viewer(roles: [.arbitrator], speaker: nil))
        return try #require(view.panels.last).members
    }

    /// The first members vote so.
    @discardableResult
    func vote(_ id: CaseID, _ choices: PanelChoice...) async throws -> CaseReply? {
        var reply: CaseReply?
        for (member, choice) in zip(try members(id), choices) {
            let account = try PanelHall.account(member)
            let key = try #require(ID("vote-\(id)-\(member)"))
            reply = try await engine.submit(CastVote(case: id, as: account, for: choice, key: key), as: storefront)
        }
        return reply
    }
}
