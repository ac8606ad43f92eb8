import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// What a policy says of decisions that are not followed.
@Suite("the policy of what is not done in cases")
struct CaseRecoveryPolicyTests {
    /// The pointer of the refusal of a document; nil: it is taken.
    private func pointer(_ document: JSONValue) -> String? {
        do throws(Refusal) {
            _ = try Policy(document: document)
            return nil
        } catch {
            #expect(error.reason == "policy.invalid" && error.code == .invalidParams)
            return error.pointer
        }
    }

    private func document(_ recovery: JSONValue) -> JSONValue {
        var section = Arbitration.section
        section[path: "house/recovery"] = recovery
        return Neutral.document("arbitration", section)
    }

    @Test("is read as it is written, and is nothing where nothing is written")
    func read() {
        let recovery = Arbitration.policy("house/recovery", Arbitration.recovery).arbitration.house.recovery
        #expect(recovery?.isDrawn == true)
        #expect(recovery?.violations == [.buyer: "not-cooperating", .seller: "decision-ignored"])
        let empty = Arbitration.policy("house/recovery", [:]).arbitration.house.recovery
        #expect(empty?.isDrawn == false && empty?.violations == [:])
        #expect(Arbitration.cases.house.recovery == nil && CasePolicy().house.recovery == nil)
    }

    @Test("draws and adds points in the neutral profile, only draws in the classic one, and does neither in the sample")
    func profiles() {
        let neutral = Profiles.neutral.arbitration.house.recovery
        #expect(neutral?.isDrawn == true && neutral?.violations.count == 2)
        let classic = Profiles.classic.arbitration.house.recovery
        #expect(classic?.isDrawn == true && classic?.violations == [:])
        #expect(Profiles.weekly.arbitration.house.recovery == nil)
    }

    @Test("is refused with a pointer to what is wrong")
    func refused() {
        for (path, value) in [
            ("extra", 1), ("draws", 2), ("draws", "yes"), ("violations", 1), ("violations/house", "x"),
            ("violations/seller", "Bad"), ("violations/seller", 7),
        ] as [(String, JSONValue)] {
            var recovery = Arbitration.recovery
            recovery[path: path] = value
            #expect(pointer(document(recovery)) == "/arbitration/house/recovery/\(path)", "\(path)")
        }
    }

    @Test("names only violations that the policy has, of the side that it names them for, and deposits that there are")
    func unfit() {
        let own = "/arbitration/house/recovery"
        for (party, name) in [("seller", "gossip"), ("seller", "not-cooperating"), ("buyer", "decision-ignored")] {
            let violations: JSONValue = .object([party: .string(name)])
            #expect(pointer(document(["violations": violations])) == "\(own)/violations/\(party)", "\(name)")
        }
        var bare = document(["draws": 1])
        bare[path: "deposit"] = nil
        #expect(pointer(bare) == "\(own)/draws")
        bare = document(["draws": 0])
        bare[path: "deposit"] = nil
        #expect(pointer(bare) == nil)
        bare = document(Arbitration.recovery)
        bare[path: "sanction"] = nil
        #expect(pointer(bare) == "\(own)/violations/buyer")
    }
}
