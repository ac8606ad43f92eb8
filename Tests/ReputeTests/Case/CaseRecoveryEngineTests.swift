import Repute
import ReputeModel
import ReputeTestSupport
import ReputeTwin
import Testing

/// What is not done in a case under the neutral policy, in rows and as it is shown.
@Suite("What is not done in cases, in the engine")
struct CaseRecoveryEngineTests {
    private static func euros(_ minor: Int64) throws -> Money { try #require(Money(currency: "EUR", minor: minor)) }

    private static func viewer(_ role: Role, as speaker: ID? = nil) -> Viewer {
        Viewer(roles: [role], speaker: speaker)
    }

    /// A case of 50 euros of which nothing is done, against a seller with 20 in its deposit.
    private func undone(_ engine: Engine) async throws -> CaseID {
        let pay = PayDeposit(account: "s-1", amount: try Self.euros(2_000), reference: "pay-1", key: "pay")
        _ = try await engine.submit(pay, as: storefront)
        let given = OrderGiven(buyer: "b-1", seller: "s-1", amount: try Self.euros(5_000))
        _ = try await engine.submit(OpenOrder(order: "o-1", given: given), as: storefront)
        let open = OpenCase(order: "o-1", cause: "not-received", by: .buyer, text: "It never came.")
        let id = try await engine.submit(open, as: storefront).case
        _ = try await engine.setClock(to: newYear + 30 * Instant.day)
        return id
    }

    private func check(_ engine: Engine, _ id: CaseID) throws {
        let reader = try engine.makeReader()
        let due = moment("2026-01-14T00:00:00Z")
        let whole = try #require(try reader.case(id, for: Self.viewer(.arbitrator)).recovery)
        let (drawn, short) = (try Self.euros(2_000), try Self.euros(3_000))
        #expect(whole.drawn == drawn && whole.short == short)
        let deposit = try #require(try reader.deposits(of: "s-1").first)
        #expect(whole.deposit == deposit.deposit && deposit.books.free == 0 && deposit.books.drawn == 2_000)
        #expect(deposit.owed == 2_000 && deposit.owedBy == due + 30 * Instant.day)
        let entry = try #require(try reader.entries(of: deposit.deposit, before: nil, limit: 1).entries.first)
        #expect(entry.entry == whole.entry && entry.kind == .drawn && entry.case == id && entry.due == due)
        #expect(entry.to == "b-1" && entry.short == 3_000 && entry.name == nil)
        let violation = try #require(try reader.violations(of: "s-1", before: nil, limit: 1).violations.first)
        #expect(violation.violation == whole.violation && violation.case == id && violation.at == due)
        #expect(violation.kind == "decision-ignored" && violation.points == 6 && violation.statement == nil)
        for viewer in [Self.viewer(.storefront), Self.viewer(.storefront, as: "s-1")] {
            #expect(try reader.case(id, for: viewer).recovery == whole)
        }
        // Whose deposit and violation it is, is no business of the claimant.
        for role in [Role.storefront, .arbitrator] {
            let own = try #require(try reader.case(id, for: Self.viewer(role, as: "b-1")).recovery)
            #expect(own.drawn == whole.drawn && own.short == whole.short)
            #expect(own.deposit == nil && own.entry == nil && own.violation == nil)
        }
    }

    @Test("is drawn and recorded, names its case, is shown to each as far as it is for them, and outlives a restart")
    func recovered() async throws {
        let directory = try TemporaryDirectory()
        var engine = try openEngine(directory)
        let id = try await undone(engine)
        try check(engine, id)
        #expect(try engine.verify().passes.flatMap(\.problems) == [])
        engine.drain()
        engine = try openEngine(directory, at: newYear + 31 * Instant.day)
        defer { engine.drain() }
        try check(engine, id)
        let size = engine.status.size
        _ = try await engine.setClock(to: engine.status.now)
        #expect(engine.status.size == size)
        #expect(try engine.verify().passes.flatMap(\.problems) == [])
    }

    @Test("can be returned, withdrawn and told again from the ledger alone")
    func undoing() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        defer { engine.drain() }
        let id = try await undone(engine)
        let reader = try engine.makeReader()
        let recovery = try #require(try reader.case(id, for: Self.viewer(.auditor)).recovery)
        let (entry, violation) = (try #require(recovery.entry), try #require(recovery.violation))
        let officer = Actor(role: .officer, uid: 7)
        let back = ReturnDeposit(entry: entry, reason: "overturned", key: "back")
        #expect(try await engine.submit(back, as: Actor(role: .arbitrator, uid: 7)).books.free == 2_000)
        let withdraw = WithdrawViolation(violation: violation, reason: "mistaken", key: "withdraw")
        #expect(try await engine.submit(withdraw, as: officer).sum == 0)
        let view = try #require(try reader.violations(of: "s-1", before: nil, limit: 1).violations.first)
        #expect(view.state == .withdrawn && view.case == id)
        #expect(try engine.verify().passes.flatMap(\.problems) == [])
    }
}
