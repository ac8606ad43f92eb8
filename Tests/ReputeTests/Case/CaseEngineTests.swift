import Repute
import ReputeCrypto
import ReputeJSON
import ReputeLedger
import ReputeModel
import ReputeStore
import ReputeTestSupport
import ReputeTwin
import Testing

/// Cases under the neutral policy, from the first word to the last clock.
@Suite("Cases in the engine")
struct CaseEngineTests {
    /// A case about an order of its own, which costs 50 euros, opened now.
    private func open(
        _ engine: Engine, _ order: ID, _ cause: String = "not-received", text: String = "It never came."
    ) async throws -> CaseID {
        let amount = try #require(Money(currency: "EUR", minor: 5_000))
        let given = OrderGiven(buyer: "b-1", seller: "s-1", amount: amount)
        _ = try await engine.submit(OpenOrder(order: order, given: given), as: storefront)
        let command = OpenCase(order: order, cause: cause, by: .buyer, text: text)
        return try await engine.submit(command, as: storefront).case
    }

    private func lines(_ engine: Engine) throws -> [[UInt8]] {
        let reader = try engine.makeReader()
        var out: [[UInt8]] = []
        while case let page = try reader.entries(after: Int64(out.count), limit: 1_000), !page.isEmpty {
            out += page.map(\.line)
        }
        return out
    }

    /// What the clock did about a case.
    private struct Told: Equatable {
        let number: Int64
        let due: Int64
        let text: String
    }

    /// What the clock did about cases, in the order of the ledger.
    private func told(_ engine: Engine) throws -> [Told] {
        try lines(engine).compactMap { line -> Told? in
            let root = try JSONDocument(parsing: line).root
            guard let kind = root["kind"]?.string, kind.hasPrefix("case."), let body = root["body"],
                let due = body["due"]?.integer, let number = body["case"]?.integer
            else { return nil }
            let outcome = body["outcome"]?.string.map { ": \($0)" } ?? ""
            return Told(
                number: number, due: due, text: "\(Instant(milliseconds: due).rfc3339.prefix(16)) \(kind)\(outcome)")
        }
    }

    /// Every fact, each decided again, applied to empty rows.
    private func replay(_ engine: Engine) throws -> MarketReplay {
        MarketReplay(try lines(engine).map { line in try FactLine.decode(line) }, sealed: [:])
    }

    /// What becomes of a claim that nobody answers: the second of January was a Friday.
    private static let silence = [
        "2026-01-02T00:00 case.admitted", "2026-01-04T00:00 case.defaulted", "2026-01-11T00:00 case.enforced",
        "2026-01-14T00:00 case.recovered: recovered",
    ]

    @Test("one that nobody answers is granted, cannot be appealed any more, is enforced, and ends recovered")
    func unanswered() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        defer { engine.drain() }
        let id = try await open(engine, "o-1")
        for (n, expected) in Self.silence.enumerated() {
            let due = moment("\(expected.prefix(16)):00Z")
            _ = try await engine.setClock(to: due + -1)
            #expect(try told(engine).count == n)
            _ = try await engine.setClock(to: due)
            let all = try told(engine)
            #expect(all.count == n + 1 && all.last?.text == expected && all.last?.number == id.seq)
        }
        _ = try await engine.setClock(to: newYear + 400 * Instant.day)
        #expect(try told(engine).map(\.text) == Self.silence)
        #expect(try engine.verify().passes.flatMap(\.problems) == [])
        let replay = try replay(engine)
        #expect(replay.problems == [])
        let row = try #require(replay.store.cases[id.seq])
        #expect(row.state == .closed && row.closed?.outcome == .recovered && row.clocks.isEmpty && row.due == nil)
        #expect(row.decision?.by == .clock && row.decision?.terms.amount?.minor == 5_000)
    }

    @Test("stopped for 400 days and started again, every step of their clocks is there, in order, once")
    func asleep() async throws {
        let directory = try TemporaryDirectory()
        var engine = try openEngine(directory)
        let silent = try await open(engine, "o-1")
        let counterfeit = try await open(engine, "o-2", "counterfeit")
        try await engine.complete("o-3")
        for by in Party.allCases { try await engine.rate("o-3", by) }
        let unfair = OpenCase(order: "o-3", cause: "malicious-rating", by: .buyer, text: "It is not so.")
        let rating = try await engine.submit(unfair, as: storefront).case
        let house = try await open(engine, "o-4", "sanction-review")
        let answered = try await open(engine, "o-5")
        let agreed = try await open(engine, "o-6")
        _ = try await engine.setClock(to: newYear + 25 * Instant.hour)
        let answer = AnswerCase(case: answered, text: "It was sent.", key: "k-1")
        _ = try await engine.submit(answer, as: storefront)
        let accept = AcceptSettlement(case: agreed, by: .respondent, key: "k-2")
        #expect(try await engine.submit(accept, as: storefront).state == .performance)
        #expect(try told(engine).count == 6)
        engine.drain()

        engine = try openEngine(directory, at: newYear + 401 * Instant.day)
        _ = try await engine.setClock(to: engine.status.now)
        let all = try told(engine)
        #expect(all.map(\.due) == all.map(\.due).sorted())
        func expect(_ id: CaseID, _ steps: [String], _ comment: Comment) {
            let done = all.filter { $0.number == id.seq }.map { $0.text.dropFirst("2026-".count) }.map(String.init)
            #expect(done == ["01-02T00:00 case.admitted"] + steps, comment)
        }
        expect(silent, Self.silence.dropFirst().map { String($0.dropFirst(5)) }, "nobody answers")
        expect(
            counterfeit,
            [
                "01-04T00:00 case.defaulted", "01-11T00:00 case.enforced", "01-18T00:00 case.forfeited: forfeited",
            ], "the goods do not come back")
        expect(
            rating, ["01-07T00:00 case.defaulted", "01-14T00:00 case.closed: decided"], "nothing is left to be done")
        expect(
            house,
            [
                "01-03T00:00 case.raised", "01-04T00:00 case.raised", "01-05T00:00 case.raised",
                "01-06T00:00 case.lapsed: undecided",
            ], "the house does not come to what is against it")
        expect(
            answered,
            [
                "01-17T00:00 case.escalated", "01-18T00:00 case.raised", "01-19T00:00 case.raised",
                "01-20T00:00 case.raised", "01-21T00:00 case.lapsed: undecided",
            ], "the house does not come to it")
        // Two working days over a weekend, and two more.
        expect(
            agreed, ["01-07T00:00 case.enforced", "01-10T00:00 case.recovered: recovered"], "what is owed is not done")
        #expect(all.count == 25)
        #expect(try engine.verify().passes.flatMap(\.problems) == [])
        let replay = try replay(engine)
        #expect(replay.problems == [] && replay.store.cases.count == 6)
        #expect(replay.store.cases.values.allSatisfy { !$0.state.isLive && $0.due == nil })
        engine.drain()

        engine = try openEngine(directory, at: newYear + 401 * Instant.day)
        defer { engine.drain() }
        _ = try await engine.setClock(to: engine.status.now)
        #expect(try told(engine) == all)
    }

    private func openAll(_ engine: Engine, _ commands: [OpenCase]) async -> [Result<CaseReply, Refusal>] {
        await withTaskGroup(of: Result<CaseReply, Refusal>.self) { group in
            for command in commands {
                group.addTask {
                    do throws(Refusal) {
                        return .success(try await engine.submit(command, as: storefront))
                    } catch {
                        return .failure(error)
                    }
                }
            }
            var out: [Result<CaseReply, Refusal>] = []
            for await one in group { out.append(one) }
            return out
        }
    }

    @Test("of 64 that open one at once for the same order, item and cause one does, and the others are told so")
    func atOnce() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        defer { engine.drain() }
        let amount = try #require(Money(currency: "EUR", minor: 5_000))
        let given = OrderGiven(
            buyer: "b-1", seller: "s-1", items: [OrderGiven.Item(item: "i-1", amount: amount)], amount: amount)
        for order in ["o-1", "o-2"] as [ID] {
            _ = try await engine.submit(OpenOrder(order: order, given: given), as: storefront)
        }
        // Two causes of the order, and two of its item.
        let commands = (0..<64).map { n in
            OpenCase(
                order: "o-1", item: n % 2 == 0 ? nil : "i-1", cause: n % 4 < 2 ? "not-received" : "counterfeit",
                text: "The claim of \(n).")
        }
        let results = await openAll(engine, commands)
        let opened = results.compactMap { try? $0.get() }
        #expect(opened.count == 4 && opened.allSatisfy { !$0.isRepeated } && Set(opened.map(\.case)).count == 4)
        let refused = results.compactMap { result -> Refusal? in
            if case .failure(let refusal) = result { refusal } else { nil }
        }
        #expect(refused.count == 60 && refused.allSatisfy { $0.reason == "case.live" })
        // The same words again are the same claim.
        let same = await openAll(
            engine, Array(repeating: OpenCase(order: "o-2", cause: "not-received", text: "It never came."), count: 64))
        let replies = same.compactMap { try? $0.get() }
        #expect(replies.count == 64 && Set(replies.map(\.case)).count == 1)
        #expect(replies.filter { !$0.isRepeated }.count == 1)
        let replay = try replay(engine)
        #expect(replay.problems == [] && replay.store.cases.count == 5)
        #expect(try engine.verify().passes.flatMap(\.problems) == [])
    }

    @Test("keep what is said in the vault; no fact has a word of it")
    func texts() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        defer { engine.drain() }
        let id = try await open(engine, "o-1", text: "The bread was mouldy.")
        _ = try await engine.setClock(to: newYear + 25 * Instant.hour)
        let answer = try await engine.submit(
            AnswerCase(case: id, text: "It was a mouldy cheese.", key: "k-1"), as: storefront)
        let offer = try await engine.submit(
            OfferSettlement(
                case: id, by: .respondent, remedy: .refund, amount: Money(currency: "EUR", minor: 2_000),
                text: "Two fifths of it were mouldy.", key: "k-2"), as: storefront)
        let files = DataDirectory(directory.path + "/data")
        let db = try Connection(path: files.database, mode: .readOnly)
        let vault = Vault(db, keyring: try Keyring(reading: files.keys), seal: nil)
        #expect(try vault.text(id.seq)?.text == "The bread was mouldy.")
        #expect(try vault.text(answer.seq)?.text == "It was a mouldy cheese.")
        #expect(try vault.text(offer.seq)?.text == "Two fifths of it were mouldy.")
        let texts = try lines(engine).map { String(decoding: $0, as: UTF8.self) }
        #expect(texts.count == Int(engine.status.size) && !texts.contains { $0.contains("mouldy") })
        let row = try #require(try replay(engine).store.cases[id.seq])
        #expect(try vault.text(id.seq)?.digest == row.text && vault.text(answer.seq)?.digest == row.answered?.text)
        #expect(try vault.text(offer.seq)?.digest == row.offers.first?.text)
        #expect(try engine.verify().passes.flatMap(\.problems) == [])
    }
}
