import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// The neutral document, and everything that is no policy.
@Suite("policy documents")
struct PolicyDocumentTests {
    private func refusal(_ document: JSONValue) -> Refusal? {
        do throws(Refusal) {
            _ = try Policy(document: document)
            return nil
        } catch {
            return error
        }
    }

    @Test("the neutral policy says what the domain says")
    func neutral() {
        let policy = Neutral.policy
        #expect(policy.label == "neutral@1" && policy.rules == 1 && policy.zoneMinutes == 0)
        #expect(policy.rating.window == 15.days && policy.rating.visibility == .doubleBlind)
        #expect(policy.rating.cap?.net == 6 && policy.rating.dedupe?.span == 14 * 24.hours)
        #expect(policy.rating.minimum.otherwise == 100)
        #expect(policy.rating.details.dimensions == ["item", "service", "logistics"])
        #expect(policy.rating.details.days == 180 && policy.rating.details.perGroup == 3)
        #expect(
            policy.credit.windows == [7, 30, 180, 365] && policy.credit.rateFrom == 5 && policy.credit.halfLife == 180)
        #expect(policy.credit.confidence?.high == 100_000 && policy.credit.confidence?.medium == 300_000)
        #expect(policy.credit.levels.count == 20 && policy.document == Neutral.document)
    }

    @Test(
        "what is not offered is left out, and null is pointed at: a fact holds none",
        arguments: [
            "rating/cap", "rating/dedupe", "credit/halfLifeDays", "credit/confidence", "rating/append", "rating/reply",
            "rating/revision", "rating/silence", "rating/verdict", "noticeDays", "rating/pauseDays",
            "rating/revision/requests",
        ])
    func optional(path: String) {
        #expect(refusal(Neutral.document(path, nil)) == nil)
        #expect(refusal(Neutral.document(path, .null))?.pointer == "/\(path)")
    }

    @Test("a document without a notice period has one of 7 days")
    func notice() {
        #expect(Neutral.policy("noticeDays", nil).noticeDays == 7 && Neutral.policy("noticeDays", 30).noticeDays == 30)
    }

    private static let required = [
        "credit", "name", "rating", "removal", "removal/hiddenText", "removal/restored", "removal/unscored",
        "removal/withheldLegal", "rating/revision/requests/days", "rating/revision/requests/least",
        "rating/revision/requests/of", "rating/revision/requests/per", "rules", "version", "zoneMinutes",
        "credit/confidence/high",
        "credit/confidence/medium", "credit/rates", "rating/append/days", "rating/append/length", "rating/reply/append",
        "rating/reply/days", "rating/reply/length", "rating/revision/days", "rating/revision/to",
        "rating/revision/withdraw", "rating/group",
        "rating/values", "rating/values/buyer", "rating/values/seller", "credit/levels", "credit/levels/0/from",
        "credit/levels/3/grade",
        "credit/levels/19/tier", "credit/rateFrom", "credit/windowDays", "rating/cap/net", "rating/dedupe/hours",
        "rating/details", "rating/details/days", "rating/details/dimensions", "rating/details/perGroup",
        "rating/groupLimit", "rating/minimum", "rating/minimum/currencies", "rating/minimum/otherwise",
        "rating/textLength", "rating/visibility", "rating/windowDays",
    ]

    @Test("a member that is missing or of another kind is pointed at", arguments: required)
    func missing(path: String) {
        for document in [Neutral.document(path, nil), Neutral.document(path, true)] {
            let refusal = refusal(document)
            #expect(refusal?.code == .invalidParams && refusal?.reason == "policy.invalid")
            #expect(refusal?.pointer == "/\(path)")
        }
    }

    @Test(
        "a member that means nothing is pointed at, in every object",
        arguments: [
            "extra", "credit/extra", "credit/confidence/extra", "credit/levels/2/extra", "rating/extra",
            "rating/cap/extra",
            "rating/dedupe/extra", "rating/details/extra", "rating/minimum/extra",
        ])
    func unknown(path: String) {
        #expect(refusal(Neutral.document(path, 1))?.pointer == "/\(path)")
    }

    @Test("a pointer escapes what JSON pointers escape")
    func escaped() {
        var members = Neutral.document.objectValue ?? [:]
        members["a/b~c"] = 1
        #expect(refusal(.object(members))?.pointer == "/a~1b~0c")
    }

    /// A path, the least and the greatest value it takes.
    private static let ranges: [(String, Int64, Int64)] = [
        ("version", 1, 1_000_000), ("rules", 1, 1), ("zoneMinutes", -720, 840), ("rating/windowDays", 1, 365),
        ("noticeDays", 1, 365), ("rating/pauseDays", 1, 365), ("rating/revision/requests/per", 0, 1_000_000),
        ("rating/revision/requests/of", 1, 1_000_000), ("rating/revision/requests/least", 0, 1_000_000),
        ("rating/revision/requests/days", 1, 3_650),
        ("rating/cap/net", 1, 1_000), ("rating/dedupe/hours", 1, 8_784), ("rating/details/days", 1, 3_650),
        ("rating/details/perGroup", 0, 1_000), ("rating/textLength", 1, 4_000), ("rating/groupLimit", 1, 300),
        ("rating/minimum/otherwise", 0, Money.most), ("rating/minimum/currencies/JPY", 0, Money.most),
        ("credit/rateFrom", 1, 1_000_000), ("credit/halfLifeDays", 1, 3_650), ("credit/levels/5/grade", 1, 1_000),
        ("credit/confidence/high", 0, 1_000_000), ("credit/confidence/medium", 0, 1_000_000),
    ]

    @Test("a number is taken within its range and pointed at outside it", arguments: ranges)
    func range(path: String, least: Int64, most: Int64) {
        for bad in [least - 1, most == Money.most ? -1 : most + 1] {
            #expect(refusal(Neutral.document(path, .integer(bad)))?.pointer == "/\(path)")
        }
        for bad in [JSONValue.number("1.5"), .string("1"), .number("1e0")] {
            #expect(refusal(Neutral.document(path, bad))?.pointer == "/\(path)")
        }
        // Confidence has an order of its own; the rest stands alone.
        for good in [least, most] where !path.hasPrefix("credit/confidence") {
            #expect(refusal(Neutral.document(path, .integer(good))) == nil)
        }
    }

    @Test(
        "what is wrong in other ways is pointed at",
        arguments: [
            ("name", "", "name"), ("name", .string(String(repeating: "n", count: 65)), "name"),
            ("name", "neutral@1", "name"), ("name", "Neutral", "name"),
            ("rating/visibility", "open", "rating/visibility"),
            ("rating/details/dimensions", ["item", "item"], "rating/details/dimensions/1"),
            ("rating/details/dimensions", [""], "rating/details/dimensions/0"),
            ("rating/details/dimensions", ["Item"], "rating/details/dimensions/0"),
            ("rating/details/dimensions", [7], "rating/details/dimensions/0"),
            ("rating/values/seller", [], "rating/values/seller"),
            ("rating/values/buyer", ["good"], "rating/values/buyer/0"),
            ("rating/values/buyer", ["neutral", "neutral"], "rating/values/buyer/1"),
            ("rating/revision/to", ["negative"], "rating/revision/to"),
            ("rating/delayHours", 48, "rating/delayHours"),
            ("rating/visibility", "positives-first", "rating/delayHours"),
            ("rating/verdict", ["dimension": "stars", "positive": 4, "neutral": 3], "rating/verdict/dimension"),
            ("rating/verdict", ["dimension": "item", "positive": 3, "neutral": 4], "rating/verdict/neutral"),
            ("rating/silence", ["scored": 2], "rating/silence/scored"), ("rating/group", "year", "rating/group"),
            ("credit/rates", ["best"], "credit/rates/0"),
            (
                "rating/details/dimensions", ["a", "b", "c", "d", "e", "f", "g", "h", "i"], "rating/details/dimensions"
            ),
            ("rating/minimum/currencies", ["yen": 1], "rating/minimum/currencies/yen"),
            ("rating/minimum/currencies", ["EUR": -1], "rating/minimum/currencies/EUR"),
            ("credit/windowDays", [], "credit/windowDays"), ("credit/windowDays", [7, 7], "credit/windowDays"),
            ("credit/windowDays", [30, 7], "credit/windowDays"), ("credit/windowDays", [0, 7], "credit/windowDays/0"),
            ("credit/windowDays", [7, "30"], "credit/windowDays/1"),
            ("credit/windowDays", [7, true], "credit/windowDays/1"),
            ("credit/windowDays", [1, 2, 3, 4, 5, 6, 7, 8, 9], "credit/windowDays"),
            ("credit/levels/1/from", 4, "credit/levels/1/from"), ("credit/levels/1/from", 3, "credit/levels/1/from"),
            ("credit/levels/0/from", 0, "credit/levels/0/from"), ("credit/levels/0", 4, "credit/levels/0"),
            ("credit/levels/0/tier", "", "credit/levels/0/tier"),
        ] as [(String, JSONValue, String)])
    func wrong(path: String, value: JSONValue, at: String) {
        let refusal = refusal(Neutral.document(path, value))
        #expect(refusal?.reason == "policy.invalid" && refusal?.pointer == "/\(at)")
    }

    @Test("what is no object is no policy")
    func noObject() {
        for value in [JSONValue.null, 5, [], "neutral"] {
            #expect(refusal(value)?.reason == "policy.invalid" && refusal(value)?.pointer == "")
        }
    }

    @Test("text that is not JSON is no policy")
    func noJSON() throws {
        let text = String(decoding: Neutral.document.canonical, as: UTF8.self)
        #expect(try Policy(parsing: Array(text.utf8)) == Neutral.policy)
        do throws(Refusal) {
            _ = try Policy(parsing: Array(text.utf8.dropLast()))
            Issue.record("half a document was taken")
        } catch {
            #expect(error.reason == "policy.invalid" && error.pointer == "")
        }
    }

    @Test("of policies adopted the latest in force at a moment holds, and before all of them the first")
    func book() {
        func at(_ day: Int64) -> Instant { Instant(milliseconds: day.days) }
        var book = PolicyBook()
        #expect(book.inForce(at: at(0)) == nil)
        for (seq, from) in [(1, 10), (5, 20), (9, 30)] as [(Int64, Int64)] {
            book.add(PolicyBook.Entry(seq: seq, from: at(from), policy: Neutral.policy("version", .integer(seq))))
        }
        let expected: [(Int64, Int64)] = [(0, 1), (10, 1), (19, 1), (20, 5), (29, 5), (30, 9), (1_000, 9)]
        for (day, seq) in expected { #expect(book.inForce(at: at(day))?.seq == seq) }
        #expect(book.inForce(at: at(20) + -1)?.seq == 1)
        #expect(book.adopted(by: 5)?.version == 5 && book.adopted(by: 2) == nil)
    }
}
