import Repute
import ReputeJSON
import ReputeStore
import ReputeTestSupport
import Testing

@Suite("Credits as of an earlier moment")
struct AsOfTests {
    /// What was answered at a moment.
    private struct Record {
        let seq: Int64
        let day: Day
        let credits: [Credit]
        /// Whether nothing had been written since the same day's last record.
        var isFirstOfSeq = false
    }

    private func credits(_ market: RandomMarket, _ reader: EngineReader, asOf: AsOf? = nil) throws -> [Credit] {
        try [(market.buyers, Party.buyer), (market.sellers, .seller), (market.sellers, .buyer)].flatMap {
            guard let asOf else { return try reader.credits(of: $0, role: $1) }
            return try reader.credits(of: $0, role: $1, asOf: asOf)
        }
    }

    @Test("are what was answered then, at every moment of a random market", arguments: RandomMarket.profiles)
    func equal(policy: String) async throws {
        let seed = UInt64.random(in: 0 ... .max)
        print("recorded credits under \(policy): seed \(seed)")
        let directory = try TemporaryDirectory()
        var market = try RandomMarket(directory, policy, seed: seed)
        let engine = market.engine
        defer { engine.drain() }
        let reader = try engine.makeReader()
        var records: [Record] = []
        for _ in 0..<160 {
            let accounts = market
            try await market.trade {
                let now = try credits(accounts, reader)
                let seq = engine.status.size
                records.append(
                    Record(seq: seq, day: now[0].day, credits: now, isFirstOfSeq: records.last?.seq != seq))
            }
        }
        // In any order, and one after the other backwards, as a history is asked for.
        for record in records.shuffled(using: &market.random) + records.reversed() {
            #expect(try credits(market, reader, asOf: AsOf(seq: record.seq, day: record.day)) == record.credits)
            if record.isFirstOfSeq {
                #expect(try credits(market, reader, asOf: AsOf(seq: record.seq)) == record.credits)
            }
        }
        for (record, next) in zip(records, records.dropFirst()) where record.day != next.day {
            #expect(try credits(market, reader, asOf: AsOf(day: record.day)) == record.credits)
        }
        let today = try #require(records.last)
        #expect(try credits(market, reader, asOf: AsOf(day: today.day)) == today.credits)
        #expect(try engine.verify().isSound)
    }

    @Test("are explained by what explained them then, page by page", arguments: RandomMarket.profiles)
    func explained(policy: String) async throws {
        let seed = UInt64.random(in: 0 ... .max)
        print("recorded explanations under \(policy): seed \(seed)")
        let directory = try TemporaryDirectory()
        var market = try RandomMarket(directory, policy, seed: seed)
        let engine = market.engine
        defer { engine.drain() }
        let reader = try engine.makeReader()
        var records: [(asOf: AsOf, role: Party, whole: WholeExplanation)] = []
        var steps = 0
        for _ in 0..<120 {
            let accounts = market.accounts
            try await market.trade {
                steps += 1
                guard steps % 5 == 0 else { return }
                for (subject, role) in accounts {
                    let whole = try #require(try WholeExplanation(reader, subject, role))
                    records.append((AsOf(seq: engine.status.size, day: whole.credit.day), role, whole))
                }
            }
        }
        for (asOf, role, whole) in records {
            #expect(try WholeExplanation(reader, whole.credit.subject, role, asOf: asOf) == whole)
        }
    }

    @Test("are refused on a day before that of the last fact that is to count")
    func dayBeforeSeq() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        defer { engine.drain() }
        _ = try await engine.setClock(to: newYear + 3 * Instant.day)
        let seq = try await engine.complete("o").seq
        let reader = try engine.makeReader()
        let day = (newYear + 3 * Instant.day).day(zoneMinutes: 480)
        func refusal(_ asOf: AsOf) -> Refusal? {
            do throws(Refusal) {
                _ = try reader.credits(of: ["s-1"], role: .seller, asOf: asOf)
                return nil
            } catch { return error }
        }
        let refused = refusal(AsOf(seq: seq, day: day - 1))
        #expect(refused?.code == .rule && refused?.reason == "credit.day-before-seq")
        #expect(refused?.pointer == "/params/asOf/day" && refused?.details["written"] == "2026-01-04")
        #expect(refusal(AsOf(seq: seq, day: day)) == nil && refusal(AsOf(seq: 1, day: day - 1)) == nil)
    }

    @Test("come in slices of any size, also while ratings arrive")
    func slices() async throws {
        let directory = try TemporaryDirectory()
        var market = try RandomMarket(directory, "neutral", seed: 7, buyers: 2, sellers: 1)
        let engine = market.engine
        defer { engine.drain() }
        let reader = try engine.makeReader()
        for _ in 0..<60 { try await market.trade() }
        let asOf = AsOf(seq: engine.status.size / 3)
        let whole = try #require(try WholeExplanation(reader, "s-0", .seller, asOf: asOf, limit: 500))
        let page = EarlierExplanation.Page(after: nil, limit: 500, viewer: RandomMarket.auditor)
        var explanation = EarlierExplanation(
            of: "s-0", role: .seller, asOf: try reader.moment(asOf), page: page)
        var slices = 0
        while true {
            let answer = try explanation.advance(reader, steps: 9)
            slices += 1
            guard let answer else {
                try await market.trade()
                continue
            }
            #expect(answer.credit == whole.credit && answer.completed == whole.completed)
            #expect(answer.sealed == whole.sealed && answer.page.ratings == whole.ratings)
            break
        }
        #expect(slices > 5)
        var credits = EarlierCredits(
            of: ["s-0", "nobody", "b-0", "s-0"], role: .seller, asOf: try reader.moment(asOf))
        var found: [Credit]?
        while found == nil { found = try credits.advance(reader, steps: 5) }
        #expect(found == (try reader.credits(of: ["s-0", "nobody", "b-0", "s-0"], role: .seller, asOf: asOf)))
        #expect(found?.map(\.isKnown) == [true, false, true, true])
    }

    @Test("know nobody before they were first heard of")
    func unknown() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        defer { engine.drain() }
        try await engine.complete("o-1")
        try await engine.complete("o-2", buyer: "b-2", seller: "s-2")
        let reader = try engine.makeReader()
        func known(_ seq: Int64) throws -> [Bool] {
            try reader.credits(of: ["s-1", "s-2"], role: .seller, asOf: AsOf(seq: seq)).map(\.isKnown)
        }
        #expect(try known(1) == [false, false])
        #expect(try known(2) == [true, false])
        #expect(try known(3) == [true, true])
        let before = try reader.explanation(
            of: "s-2", role: .seller, asOf: AsOf(seq: 2), after: nil, limit: 10, for: RandomMarket.auditor)
        #expect(!before.credit.isKnown && before.completed.isEmpty)
    }

    @Test("are refused where the ledger says nothing: before its first day, after today, past its last fact")
    func refusals() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        defer { engine.drain() }
        _ = try await engine.setClock(to: newYear + 10 * Instant.day)
        try await engine.complete("o-1")
        let reader = try engine.makeReader()
        let first = newYear.day(zoneMinutes: 0)
        func refusal(_ asOf: AsOf) -> Refusal? {
            do throws(Refusal) {
                _ = try reader.credits(of: ["s-1"], role: .seller, asOf: asOf)
                return nil
            } catch {
                return error
            }
        }
        for seq in [0, -1, 3] as [Int64] {
            let ahead = refusal(AsOf(seq: seq))
            #expect(ahead?.reason == "credit.seq-ahead" && ahead?.code == .cursor)
            #expect(ahead?.pointer == "/params/asOf/seq")
            #expect(ahead?.message == "There is no fact \(seq); the ledger holds 1 to 2.")
        }
        let later = refusal(AsOf(day: first + 11))
        #expect(later?.reason == "credit.day-ahead" && later?.code == .rule && later?.pointer == "/params/asOf/day")
        #expect(later?.message.hasPrefix("2026-01-12 is still to come; today is 2026-01-11.") == true)
        #expect(refusal(AsOf(seq: 1, day: first + 11))?.reason == "credit.day-ahead")
        let earlier = refusal(AsOf(day: first - 1))
        #expect(earlier?.reason == "credit.day-before-ledger" && earlier?.code == .rule)
        #expect(earlier?.pointer == "/params/asOf/day")
        #expect(earlier?.message.hasPrefix("On 2025-12-31 there was no ledger yet") == true)
        #expect(refusal(AsOf(seq: 1, day: first - 1))?.reason == "credit.day-before-ledger")
        #expect(refusal(AsOf(day: first)) == nil && refusal(AsOf(day: first + 10)) == nil)
        #expect(refusal(AsOf(seq: 2, day: first + 10)) == nil)
    }

    @Test("rest on changes that verification adds up again, and are refused when one is damaged")
    func damaged() async throws {
        let directory = try TemporaryDirectory()
        var engine = try openEngine(directory)
        try await engine.complete("o-1")
        try await engine.rate("o-1", .buyer)
        try await engine.rate("o-1", .seller)
        #expect(try engine.verify().isSound)
        engine.drain()
        do {
            let db = try Connection(path: directory.path + "/data/repute.db", mode: .readWrite)
            try db.execute("UPDATE credit_change SET changes = x'00' WHERE seq = 4")
            try db.execute("DELETE FROM credit_change WHERE seq = 2")
            try db.execute("INSERT INTO credit_change VALUES (3, x'00')")
        }
        engine = try openEngine(directory)
        defer { engine.drain() }
        let sums = try #require(try engine.verify().passes.first { $0.name == "sums" })
        #expect(
            sums.problems == [
                "credit_change 2 follows from the facts, but is not in the database",
                "credit_change 3 is in the database, but no fact made it",
                "credit_change 4 differs from what the facts add up to, in changes",
            ])
        let reader = try engine.makeReader()
        #expect(try reader.credits(of: ["s-1"], role: .seller, asOf: AsOf(seq: 4))[0].points == 1)
        do throws(Refusal) {
            _ = try reader.credits(of: ["s-1"], role: .seller, asOf: AsOf(seq: 3))
            Issue.record("answered by a damaged change")
        } catch {
            #expect(error.reason == "store.damaged" && error.message.contains("What fact 4 changed"))
        }
    }
}
