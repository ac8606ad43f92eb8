import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// Who may sell where a deposit is asked for.
@Suite("admission by deposit")
struct AdmissionByDepositTests {
    private let market = Market(
        Neutral.policy(
            "qualification/categories",
            ["jewellery": ["deposit": ["currency": "CNY", "minor": 500], "requires": []]]))

    private func lacks(at moment: Instant? = nil) -> [String] {
        market.admission("s", "jewellery", at: moment).lacks.map { "\($0.type ?? "account") \($0.why.rawValue)" }
    }

    @Test("takes what lies there, held or at hand, in the currency; not what leaves")
    func amount() throws {
        #expect(lacks() == ["account deposit-too-small"])
        try market.pay(500, in: "EUR")
        #expect(lacks() == ["account deposit-too-small"])
        try market.pay(499)
        #expect(lacks() == ["account deposit-too-small"])
        try market.pay(1)
        #expect(lacks() == [] && market.admission("s", "jewellery").until == nil)
        try market.hold(200)
        #expect(lacks() == [])
        try market.release(1)
        #expect(lacks() == ["account deposit-too-small"])
        try market.keep()
        #expect(lacks() == [])
    }

    @Test("holds until what is owed is to be paid in, though enough is left")
    func overdue() throws {
        try market.pay(1_000)
        try market.draw(100)
        let by = market.now + 30.days
        #expect(lacks() == [] && market.admission("s", "jewellery").until == by)
        #expect(lacks(at: by + -1) == [] && lacks(at: by) == ["account deposit-overdue"])
        market.advance(31.days)
        #expect(lacks() == ["account deposit-overdue"] && market.admission("s", "jewellery").until == nil)
        try market.pay(100)
        #expect(lacks() == [])
        try market.draw(600)
        market.advance(31.days)
        #expect(lacks() == ["account deposit-too-small", "account deposit-overdue"])
    }

    @Test("is refused a policy whose least deposit is none")
    func policy() {
        for deposit in [["currency": "CNY", "minor": 0], ["currency": "cny", "minor": 5], ["minor": 5]] as [JSONValue] {
            let refusal = #expect(throws: Refusal.self) {
                var members = Neutral.policy.document.objectValue ?? [:]
                var qualification = members["qualification"]?.objectValue ?? [:]
                qualification["categories"] = ["jewellery": ["deposit": deposit, "requires": []]]
                members["qualification"] = .object(qualification)
                _ = try Policy(document: .object(members))
            }
            #expect(refusal?.pointer?.hasPrefix("/qualification/categories/jewellery/deposit") == true)
        }
    }
}
