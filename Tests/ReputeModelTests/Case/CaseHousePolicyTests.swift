import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// What a policy says of the house's own steps in cases.
@Suite("the policy of the house's steps in cases")
struct CaseHousePolicyTests {
    private func pointer(_ path: String, _ value: JSONValue?) -> String? {
        var section = Arbitration.section
        section[path: "house"] = Arbitration.house
        section[path: "house/\(path)"] = value
        do throws(Refusal) {
            _ = try Policy(document: Neutral.document("arbitration", section))
            return nil
        } catch {
            return error.pointer
        }
    }

    @Test("is read as it is written, and is open where nothing is written")
    func read() {
        let house = Arbitration.policy("house", Arbitration.house).arbitration.house
        #expect(house.appeals == ["new-evidence", "wrong-rule"] && house.pauses == ["expert", "holiday"])
        #expect(house.rejections == ["not-ours", "spam"] && house.clauses == ["burden", "returns"])
        #expect(house.evidence == 2 && house.held == ["CNY": 50_000])
        #expect(Arbitration.cases.house == CasePolicy.House() && Arbitration.cases.house.evidence == 20)
    }

    @Test("has a ruling over an amount agreed to by another, and any in a currency it does not name")
    func holds() {
        let house = Arbitration.policy("house", Arbitration.house).arbitration.house
        #expect(!house.holds(CaseTerms(.refund, .cny(50_000))) && house.holds(CaseTerms(.refund, .cny(50_001))))
        #expect(house.holds(CaseTerms(.refund, Money(currency: "EUR", minor: 1))))
        #expect(!house.holds(.nothing) && !CasePolicy.House().holds(CaseTerms(.refund, .cny(Money.most))))
    }

    @Test("has a ruling signed from an amount on, and any amount in a currency it does not name")
    func signed() {
        let house = Arbitration.policy("house", ["signed": ["CNY": 50_000]]).arbitration.house
        #expect(house.signed == ["CNY": 50_000])
        #expect(!house.wantsSignature(CaseTerms(.refund, .cny(49_999))))
        #expect(house.wantsSignature(CaseTerms(.refund, .cny(50_000))))
        #expect(house.wantsSignature(CaseTerms(.compensation, Money(currency: "EUR", minor: 0))))
        #expect(!house.wantsSignature(.nothing) && !house.wantsSignature(CaseTerms(.replacement)))
        #expect(!CasePolicy.House().wantsSignature(CaseTerms(.refund, .cny(Money.most))))
    }

    @Test("bounds how often a ruling is sent back, clocks are stopped and another body has it, also where it is silent")
    func limits() {
        let silent = Arbitration.cases.limits
        #expect(silent.sentBack == 3 && silent.pauses == 3 && silent.referrals == 2)
        let bounds = [
            ("pauses", CaseLimits.pauses), ("referrals", CaseLimits.referrals), ("sentBack", CaseLimits.sentBack),
        ]
        for (name, most) in bounds {
            for times in [-1, most + 1] {
                var section = Arbitration.section
                section[path: "limits/\(name)"] = .integer(Int64(times))
                let refusal = #expect(throws: Refusal.self) {
                    try Policy(document: Neutral.document("arbitration", section))
                }
                #expect(refusal?.pointer == "/arbitration/limits/\(name)")
            }
            for times in [0, most] {
                let limits = Arbitration.policy("limits/\(name)", .integer(Int64(times))).arbitration.limits
                let read = ["pauses": limits.pauses, "referrals": limits.referrals, "sentBack": limits.sentBack]
                #expect(read[name] == times)
            }
        }
    }

    @Test("is refused with a pointer to what is wrong")
    func refused() {
        for (path, value) in [
            ("extra", 1), ("evidence", 21), ("held/yuan", 1), ("held/CNY", -1), ("held", 1), ("signed/yuan", 1),
            ("signed/CNY", -1), ("signed", 1),
        ] as [(String, JSONValue?)] {
            #expect(pointer(path, value) == "/arbitration/house/\(path)", "\(path)")
        }
        for list in ["appeals", "clauses", "pauses", "rejections"] {
            #expect(pointer(list, ["Bad"]) == "/arbitration/house/\(list)/0")
            #expect(pointer(list, ["a", "a"]) == "/arbitration/house/\(list)/1")
            #expect(pointer(list, nil) == nil)
        }
    }
}
