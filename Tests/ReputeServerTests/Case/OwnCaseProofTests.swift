import Glibc
import Repute
import ReputeModel
import ReputeWire
import Testing

@Suite("Proofs of what was done in a case")
struct OwnCaseProofTests {
    @Test(
        "are for no arbitrator who is a side of it, unless every fact is",
        arguments: [
            ("arbitrator s-1", false), ("arbitrator,officer b-1", false), ("arbitrator somebody", true),
            ("arbitrator", true), ("arbitrator,auditor s-1", true), ("arbitrator,storefront s-1", true),
        ])
    func own(role: String, isProved: Bool) throws {
        let desk = try CaseDesk()
        try desk.order("o-1")
        let id = try desk.admitted()
        try desk.wait(3 * Instant.day)
        _ = try desk.peer.call(CaseEscalate.self, EscalateCase(case: id, by: .claimant, key: "e"))
        let claimed = try desk.peer.call(CaseClaim.self, AssignCase(case: id, key: "c")).seq
        desk.server.stop()
        let other = try TestServer(in: desk.server.directory, roles: "\(getuid()) \(role)")
        defer { other.stop() }
        let peer = try other.connect()
        // What a side said is no secret to the other.
        #expect(try peer.call(LedgerInclusion.self, .init(seq: id.seq)).fact.contains("case.opened"))
        if isProved {
            #expect(try peer.call(LedgerInclusion.self, .init(seq: claimed)).fact.contains("case.assigned"))
        } else {
            let error = #expect(throws: ErrorObject.self) {
                try peer.call(LedgerInclusion.self, .init(seq: claimed))
            }
            #expect(error?.reason == "ledger.own-case" && error?.code == 1_004 && error?.pointer == "/params/seq")
        }
    }
}
