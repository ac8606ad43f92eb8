import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// Adopting a policy while orders come in.
@Suite("adopting a policy")
struct AdoptPolicyTests {
    private static let start = moment("2026-03-01T00:00:00Z")

    private func day(_ text: String) -> CivilDate {
        guard let day = CivilDate(text: text.utf8) else { preconditionFailure("not a day: \(text)") }
        return day
    }

    private func adopting(_ policy: Policy, _ from: String, key: ID = "k-1") -> AdoptPolicy {
        AdoptPolicy(policy: policy, from: day(from), key: key)
    }

    private static let second = Neutral.policy("version", 2)

    @Test("it is in force from midnight of its day on, and not a millisecond before")
    func midnight() throws {
        let market = Market(at: Self.start)
        let reply = try market.run(adopting(Self.second, "2026-03-08"), as: Market.admin)
        #expect(reply.policy == "neutral@2" && reply.seq == 2 && reply.from == day("2026-03-08") && !reply.isRepeated)
        #expect(market.lines.last?.kind == "policy.adopted" && market.last["origin"] == nil)
        #expect(market.last["from"]?.integerValue == moment("2026-03-08T00:00:00Z").milliseconds)
        #expect(market.last["policy"] == Self.second.document)
        #expect(market.policies.inForce(at: moment("2026-03-07T23:59:59.999Z"))?.seq == 1)
        #expect(market.policies.inForce(at: moment("2026-03-08T00:00:00Z"))?.seq == 2)
        #expect(try market.replayed().snapshot == market.snapshot)
    }

    @Test("its day is one of the ledger's zone")
    func zone() throws {
        // The last millisecond of March 1 in Hangzhou.
        let market = Market(Profiles.classic, at: moment("2026-03-01T15:59:59.999Z"))
        let next = Profiles.classic.next(net: 3)
        #expect(market.refused(adopting(next, "2026-03-07"))?.details["earliest"] == "2026-03-08")
        market.advance(1)
        #expect(market.refused(adopting(next, "2026-03-08"))?.details["earliest"] == "2026-03-09")
        try market.run(adopting(next, "2026-03-09"))
        #expect(market.policies.entries.last?.from == moment("2026-03-08T16:00:00Z"))
    }

    @Test(
        "it leaves the notice that the policy in force wants, so that it is never retroactive",
        arguments: ["2026-03-07", "2026-03-02", "2026-03-01", "2026-02-28", "1999-12-31", "0001-01-01"])
    func notice(from: String) {
        let market = Market(at: Self.start)
        let refusal = market.refused(adopting(Self.second, from))
        #expect(refusal?.code == .rule && refusal?.reason == "policy.notice" && refusal?.pointer == "/params/from")
        #expect(refusal?.details["earliest"] == "2026-03-08")
    }

    @Test("the notice is that of the policy in force, not that of the new one or of one to come")
    func whoseNotice() throws {
        let market = Market(at: Self.start)
        guard case .object(var members) = Self.second.document else { return }
        members["noticeDays"] = 1
        let short = try Policy(document: .object(members))
        #expect(market.refused(adopting(short, "2026-03-02"))?.reason == "policy.notice")
        try market.run(adopting(short, "2026-03-08"))
        members["version"] = 3
        let third = try Policy(document: .object(members))
        market.advance(6.days)
        #expect(market.refused(adopting(third, "2026-03-13", key: "k-2"))?.reason == "policy.notice")
        market.advance(1.days)
        #expect(market.refused(adopting(third, "2026-03-08", key: "k-2"))?.reason == "policy.notice")
        try market.run(adopting(third, "2026-03-09", key: "k-2"))
    }

    @Test("it comes after every policy adopted already", arguments: ["2026-03-08", "2026-03-19", "2026-03-20"])
    func pending(from: String) throws {
        let market = Market(at: Self.start)
        try market.run(adopting(Self.second, "2026-03-20"))
        let third = Neutral.policy("version", 3)
        let refusal = market.refused(adopting(third, from, key: "k-2"))
        #expect(refusal?.code == .rule && refusal?.reason == "policy.pending" && refusal?.pointer == "/params/from")
        #expect(refusal?.details["earliest"] == "2026-03-21" && refusal?.details["pending"] == "neutral@2")
        try market.run(adopting(third, "2026-03-21", key: "k-2"))
        #expect(market.policies.entries.map(\.day) == market.policies.entries.map(\.day).sorted())
    }

    @Test("it is at most 366 days ahead, because none can come before it any more")
    func tooFar() throws {
        let market = Market(at: Self.start)
        let refusal = market.refused(adopting(Self.second, "2027-03-03"))
        #expect(refusal?.code == .rule && refusal?.reason == "policy.too-far" && refusal?.pointer == "/params/from")
        #expect(refusal?.details["latest"] == "2027-03-02")
        try market.run(adopting(Self.second, "2027-03-02"))
    }

    @Test("a version under a name rises above every one before, also after another name")
    func version() throws {
        let market = Market(at: Self.start)
        let refusal = market.refused(adopting(Neutral.policy, "2026-03-08"))
        #expect(refusal?.code == .conflict && refusal?.reason == "policy.version")
        #expect(refusal?.pointer == "/params/policy/version" && refusal?.details["highest"] == 1)
        try market.run(adopting(Neutral.policy("version", 5), "2026-03-08"))
        try market.run(adopting(Neutral.policy("name", "other"), "2026-03-09", key: "k-2"))
        for low in [1, 4, 5] as [Int64] {
            let back = adopting(Neutral.policy("version", .integer(low)), "2026-03-10", key: "k-3")
            #expect(market.refused(back)?.reason == "policy.version")
        }
        try market.run(adopting(Neutral.policy("version", 6), "2026-03-10", key: "k-3"))
    }

    @Test("the zone of a ledger stays", arguments: [-1, 1, 480] as [Int64])
    func otherZone(minutes: Int64) {
        guard case .object(var members) = Self.second.document else { return }
        members["zoneMinutes"] = .integer(minutes)
        guard let policy = try? Policy(document: .object(members)) else { return }
        let refusal = Market(at: Self.start).refused(adopting(policy, "2026-03-10"))
        #expect(refusal?.code == .rule && refusal?.reason == "policy.zone")
        #expect(refusal?.pointer == "/params/policy/zoneMinutes" && refusal?.details["zoneMinutes"] == 0)
    }

    private func policy(_ version: Int64, _ dimensions: [JSONValue]) throws -> Policy {
        guard
            case .object(var members) = Neutral.document(
                "rating/details", ["days": 180, "dimensions": .array(dimensions), "perGroup": 3])
        else { return Neutral.policy }
        members["version"] = .integer(version)
        return try Policy(document: .object(members))
    }

    @Test("all policies together name at most eight dimensions, those no longer asked for among them")
    func dimensions() throws {
        let market = Market(at: Self.start)
        let nine = adopting(try policy(2, ["a", "b", "c", "d", "e", "item", "z"]), "2026-03-08")
        let refusal = market.refused(nine)
        #expect(refusal?.code == .rule && refusal?.reason == "policy.dimensions")
        #expect(refusal?.pointer == "/params/policy/rating/details/dimensions")
        #expect(refusal?.details["known"] == ["item", "logistics", "service"] && refusal?.details["most"] == 8)
        try market.run(adopting(policy(2, ["a", "b", "c", "d", "e"]), "2026-03-08"))
        #expect(market.refused(adopting(try policy(3, ["f"]), "2026-03-09", key: "k-2"))?.reason == "policy.dimensions")
        try market.run(adopting(policy(3, ["item", "e"]), "2026-03-09", key: "k-2"))
    }

    @Test("every dimension of eight is counted in a credit of its own")
    func lanes() throws {
        let market = Market(at: Self.start)
        func details(_ names: [String]) -> Details? { Details(names.map { Details.Score(dimension: $0, score: 4) }) }
        let (old, new) = (["item", "logistics", "service"], ["a", "b", "c", "d", "e"])
        try market.trade("o1", details: details(old))
        try market.complete("old")
        let next = try policy(2, new.map { .string($0) })
        try market.run(adopting(next, "2026-03-08"))
        market.advance(7.days)
        let refused = market.refused(SubmitRating(order: "old", by: .buyer, value: .positive, details: details(new)))
        #expect(refused?.reason == "rating.unknown-dimension")
        try market.trade("o2", details: details(new))
        #expect(market.creditRow("s")?.dimensions.count == 8)
        #expect(market.credit("s", under: next).details.map(\.count) == [1, 1, 1, 1, 1])
        #expect(market.credit("s").details.map(\.count) == [1, 1, 1])
    }

    /// A document with so many bytes of currencies that its canonical form has `size`.
    private func long(_ size: Int) throws -> Policy {
        let letters = (UInt8(ascii: "A")...UInt8(ascii: "Z")).map { String(UnicodeScalar($0)) }
        var currencies: [String: JSONValue] = [:]
        var left = size - Neutral.policy("version", 2).document.canonical.count
        // The shipped currencies make room, but for their braces.
        left += (Neutral.document["rating"]?["minimum"]?["currencies"]?.canonical.count ?? 2) - 2
        outer: for a in letters {
            for b in letters {
                for c in letters where left >= 20 {
                    // `"ABC":100000,`
                    currencies[a + b + c] = 100_000
                    left -= 13
                }
                if left < 20 { break outer }
            }
        }
        // The last one takes what is left: its comma is not there.
        currencies["ZZZ"] = .integer(Int64(String(repeating: "1", count: left - 6)) ?? 0)
        guard case .object(var members) = Neutral.document("rating/minimum/currencies", .object(currencies)) else {
            return Neutral.policy
        }
        members["version"] = 2
        return try Policy(document: .object(members))
    }

    @Test("a document that a fact has no room for is refused, one byte less is taken")
    func tooLong() throws {
        let market = Market(at: Self.start)
        let most = try long(Policy.longest)
        let more = try long(Policy.longest + 1)
        #expect(most.document.canonical.count == 65_000 && more.document.canonical.count == 65_001)
        let refusal = market.refused(adopting(more, "2026-03-08"))
        #expect(refusal?.code == .rule && refusal?.reason == "policy.too-long" && refusal?.pointer == "/params/policy")
        #expect(refusal?.details["most"] == 65_000)
        try market.run(adopting(most, "2026-03-08"))
    }

    @Test("text is adopted as well, and points at what is wrong with it")
    func text() throws {
        let text = String(decoding: Self.second.document.canonical, as: UTF8.self)
        let command = try AdoptPolicy(document: text, from: day("2026-03-08"), key: "k")
        #expect(try Market(at: Self.start).run(command).policy == "neutral@2")
        do throws(Refusal) {
            let wrong = text.replacing(#""windowDays":15"#, with: #""windowDays":0"#)
            _ = try AdoptPolicy(document: wrong, from: day("2026-03-08"), key: "k")
            Issue.record("a window of no days was taken")
        } catch {
            #expect(error.pointer == "/rating/windowDays")
        }
    }

    @Test("the same under the same key answers the same again, whatever was adopted or came into force since")
    func repeated() throws {
        let market = Market(at: Self.start)
        let command = adopting(Self.second, "2026-03-08")
        let first = try market.run(command)
        try market.run(adopting(Neutral.policy("version", 3), "2026-03-20", key: "k-2"))
        for wait in [0, 7, 30] {
            market.advance(wait.days)
            let length = market.lines.count
            let again = try market.run(command)
            #expect(again.isRepeated && again.policy == first.policy && again.seq == first.seq)
            #expect(again.from == first.from && market.lines.count == length)
        }
    }

    @Test("a key says one thing only, and another key is another adoption")
    func keys() throws {
        let market = Market(at: Self.start)
        try market.run(adopting(Self.second, "2026-03-08"))
        for other in [adopting(Self.second, "2026-03-09"), adopting(Neutral.policy("version", 3), "2026-03-08")] {
            let refusal = market.refused(other)
            #expect(refusal?.code == .conflict && refusal?.reason == "request.differs")
            #expect(refusal?.pointer == "/params/key")
        }
        #expect(market.refused(adopting(Self.second, "2026-03-08", key: "k-2"))?.reason == "policy.version")
    }

    @Test("in one batch the second sees the first")
    func batch() throws {
        let market = Market(at: Self.start)
        try market.batch {
            try market.run(adopting(Self.second, "2026-03-08"))
            #expect(try market.run(adopting(Self.second, "2026-03-08")).isRepeated)
            #expect(throws: Refusal.self) { try market.run(adopting(Self.second, "2026-03-09", key: "k-2")) }
        }
        #expect(market.policies.entries.count == 2)
    }
}
