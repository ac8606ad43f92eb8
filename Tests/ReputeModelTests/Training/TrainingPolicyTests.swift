import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// Policies that say something of courses which cannot be.
@Suite("a policy's courses")
struct TrainingPolicyTests {
    @Test(
        "are refused with a pointer at what is wrong",
        arguments: [
            ("pass", .integer(0)), ("pass", .integer(101)), ("grants", "forum-badge"), ("grants", "category-permit"),
            ("validDays", nil), ("validDays", .integer(0)), ("waitHours", .integer(-1)),
            ("failures", ["days": 30, "most": 33]), ("failures", ["days": 0, "most": 3]),
            ("failures", ["days": 3_651, "most": 3]), ("failures", ["days": 3, "most": 0]),
            ("validDays", .integer(3_651)), ("waitHours", .integer(8_761)), ("grants", "Training"),
            ("pass", nil), ("pass", "60"), ("failures", ["most": 3]), ("extra", .integer(1)),
        ] as [(String, JSONValue?)])
    func wrong(member: String, value: JSONValue?) throws {
        var document = Neutral.policy.document
        document[path: "training/courses/seller-basics/\(member)"] = value
        let refusal = #expect(throws: Refusal.self) { try Policy(document: document) }
        #expect(refusal?.reason == "policy.invalid")
        #expect(refusal?.pointer?.hasPrefix("/training/courses/seller-basics/\(member)") == true)
    }

    @Test("have names like others, and are at most 64")
    func names() throws {
        for name in ["Basics", "", String(repeating: "a", count: 33)] {
            #expect(throws: Refusal.self) { try Policy.only([name: ["pass": 60]]) }
        }
        func courses(_ count: Int) -> JSONValue {
            .object(Dictionary(uniqueKeysWithValues: (0..<count).map { ("c\($0)", ["pass": 60]) }))
        }
        #expect(try Policy.only(courses(64)).training.courses.count == 64)
        #expect(throws: Refusal.self) { try Policy.only(courses(65)) }
    }

    @Test("without a record may hold for some time all the same")
    func bare() throws {
        let market = Market(
            try .only(["talk": ["pass": 1, "validDays": 10]]), at: moment("2026-03-01T10:00:00Z"))
        let reply = try market.sit(1, "talk")
        #expect(reply.until?.text == "2026-03-11" && reply.certificate == nil)
        #expect(market.store.qualifications.isEmpty)
        let row = try #require(market.store.attempts[reply.seq])
        let day = market.now.day(zoneMinutes: 0)
        #expect(row.holds(on: day + 10) && !row.holds(on: day + 11))
    }
}
