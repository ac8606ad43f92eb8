import Repute
import ReputeModel
import ReputeWire
import Testing

@Suite("What is not done in cases, over the socket")
struct CaseRecoveryServerTests {
    @Test("is told by the case, the deposit and the violation, and to followers of either side")
    func told() throws {
        let desk = try CaseDesk()
        try desk.order("o-1")
        let pay = PayDeposit(account: "s-1", amount: try CaseDesk.cny(10_000), reference: "pay-1", key: "pay")
        let deposit = try desk.peer.call(DepositPay.self, pay).deposit
        let id = try desk.admitted()
        let follower = try desk.server.connect()
        try follower.follow(
            after: desk.server.engine.makeReader().head().size, kinds: ["case.recovered"], subjects: ["b-1"])
        try desk.wait(30 * Instant.day)
        let fact = try #require(try follower.facts(1).first)
        let recovery = try #require(try desk.view(id).recovery)
        let (drawn, short) = (try CaseDesk.cny(10_000), try CaseDesk.cny(2_900))
        #expect(recovery.drawn == drawn && recovery.short == short)
        #expect(recovery.deposit == deposit && recovery.entry == DepositEntryID(seq: fact.seq))
        #expect(recovery.violation == ViolationID(seq: fact.seq))
        let entry = try #require(try desk.peer.call(DepositEntries.self, .init(deposit)).entries.first)
        #expect(entry.case == id && entry.to == "b-1" && entry.entry == recovery.entry)
        let violation = try #require(try desk.peer.call(SanctionList.self, .init("s-1")).violations.first)
        #expect(violation.case == id && violation.violation == recovery.violation && violation.statement == nil)
        #expect(try desk.view(id, as: "s-1").recovery == recovery)
        let own = try #require(try desk.view(id, as: "b-1").recovery)
        #expect(own.drawn == recovery.drawn && own.short == recovery.short)
        #expect(own.deposit == nil && own.entry == nil && own.violation == nil)
        #expect(try desk.server.engine.verify().isSound)
    }
}
