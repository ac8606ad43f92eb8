import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// Facts of cases that say what the rules do not.
@Suite("forged facts of cases")
struct ForgedCaseTests {
    private let market = Market.withCases()

    private func begin() throws -> CaseID {
        try market.open("o", amount: .cny(1_000))
        let id = try market.claim().case
        try market.wait(24.hours)
        return id
    }

    @Test("an opening that claims more, starts another clock, or leaves the goods otherwise")
    func opened() throws {
        _ = try begin()
        for (path, value) in [
            ("amount/minor", 1_001), ("clocks/0/ends", 1), ("goods", "sent"), ("by", "seller"), ("cause", "luck"),
        ] as [(String, JSONValue)] {
            #expect(try market.forged("case.opened") { $0[path: path] = value } != [], "\(path)")
        }
        #expect(try market.forged("case.opened") { $0[path: "house"] = 1 } != [])
    }

    @Test("a clock that was not due, due at another time, or leads elsewhere")
    func clocks() throws {
        _ = try begin()
        let due = market.now.milliseconds
        #expect(try market.forged("case.admitted", at: market.now + -1) != [])
        for (path, value) in [
            ("due", .integer(due - 1)), ("state", "escalated"), ("clocks/0/ends", .integer(due)), ("clocks/1", nil),
            ("rounds", 1),
        ] as [(String, JSONValue?)] {
            #expect(try market.forged("case.admitted") { $0[path: path] = value } != [], "\(path)")
        }
        try market.wait(2.days)
        #expect(try market.forged("case.defaulted") { $0[path: "amount/minor"] = 1 } != [])
    }

    @Test("what the sides did not agree on")
    func agreed() throws {
        let id = try begin()
        let offer = try market.offer(id, .respondent, .refund, .cny(400))
        #expect(try market.forged("case.offered") { $0[path: "until"] = .integer(market.now.milliseconds) } != [])
        #expect(try market.forged("case.offered") { $0[path: "by"] = "claimant" } != [])
        try market.accept(id, .claimant, offer)
        for (path, value) in [("amount/minor", 401), ("by", "respondent"), ("offer", nil), ("state", "closed")]
            as [(String, JSONValue?)]
        {
            #expect(try market.forged("case.accepted") { $0[path: path] = value } != [], "\(path)")
        }
    }

    @Test("an answer, a call or a withdrawal of the other side")
    func sides() throws {
        let id = try begin()
        try market.answer(id)
        #expect(try market.forged("case.answered") { $0[path: "state"] = "closed" } != [])
        try market.wait(3.days)
        try market.escalate(id)
        #expect(try market.forged("case.escalated") { $0[path: "by"] = nil } != [])
        #expect(try market.forged("case.escalated", at: market.now + -1) != [])
        try market.withdraw(id)
        #expect(try market.forged("case.withdrawn") { $0[path: "by"] = "respondent" } != [])
        #expect(try market.forged("case.withdrawn") { $0[path: "outcome"] = "settled" } != [])
    }
}
