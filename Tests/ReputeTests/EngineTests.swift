import Foundation
import Repute
import ReputeTestSupport
import Testing

@Suite("The engine")
struct EngineTests {
    @Test("both ratings of an order are shown with the second, and count at once")
    func exchange() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        defer { engine.drain() }
        let reader = try engine.makeReader()

        try await engine.complete("o-1")
        let first = try await engine.rate("o-1", .buyer, .positive)
        #expect(first.state == .sealed)
        #expect(first.reveals == newYear + 15 * Instant.day)
        #expect(try reader.credits(of: ["s-1"], role: .seller)[0].points == 0)

        let second = try await engine.rate("o-1", .seller, .negative)
        #expect(second.state == .visible)
        let seller = try reader.credits(of: ["s-1", "nobody"], role: .seller)
        #expect(seller[0].points == 1)
        #expect(seller[0].isKnown)
        #expect(!seller[1].isKnown)
        #expect(try reader.credits(of: ["b-1"], role: .buyer)[0].points == -1)
        #expect(try reader.credits(of: ["b-1"], role: .buyer)[0].version == second.seq)
    }

    @Test("a lone rating is shown when its window closes, also over a restart")
    func reveal() async throws {
        let directory = try TemporaryDirectory()
        var engine = try openEngine(directory)
        try await engine.complete("o-1")
        let rating = try await engine.rate("o-1", .buyer, .negative).rating
        engine.drain()

        engine = try openEngine(directory)
        defer { engine.drain() }
        let viewer = Viewer(roles: [.storefront], speaker: nil)
        #expect(try engine.makeReader().ratings(rating, for: viewer)[0].value == nil)
        _ = try await engine.setClock(to: newYear + (15 * Instant.day - 1))
        #expect(try engine.makeReader().ratings(rating, for: viewer)[0].state == .sealed)
        _ = try await engine.setClock(to: newYear + 40 * Instant.day)
        let shown = try engine.makeReader().ratings(rating, for: viewer)[0]
        #expect(shown.value == .negative)
        #expect(shown.revealed == newYear + 15 * Instant.day)
        #expect(shown.rater == "b-1")
        #expect(try engine.makeReader().credits(of: ["s-1"], role: .seller)[0].points == -1)
    }

    @Test("commands of one batch see each other, in their order")
    func batch() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        defer { engine.drain() }
        let results = await engine.importRows(
            [
                .order(CompleteOrder(order: "o-1", completed: newYear, given: OrderGiven(buyer: "b-1", seller: "s-1"))),
                .rating(SubmitRating(order: "o-1", by: .buyer, value: .positive)),
                .rating(SubmitRating(order: "o-2", by: .buyer, value: .positive)),
                .order(CompleteOrder(order: "o-1", completed: newYear, given: OrderGiven(buyer: "b-1", seller: "s-1"))),
                .rating(SubmitRating(order: "o-1", by: .seller, value: .positive, text: "prompt")),
                .rating(SubmitRating(order: "o-1", by: .seller, value: .negative)),
            ], as: admin)
        let codes = results.map { result -> String in
            switch result {
            case .success(let done): done.isRepeated ? "repeated" : "done"
            case .failure(let refusal): refusal.reason
            }
        }
        #expect(codes == ["done", "done", "order.unknown", "repeated", "done", "rating.differs"])
    }

    @Test("a list of ratings is newest first, in pages that do not shift while ratings arrive")
    func pages() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        defer { engine.drain() }
        for i in 1...7 {
            let order = try #require(ID("o-\(i)"))
            try await engine.complete(order)
            try await engine.rate(order, .seller)
            try await engine.rate(order, .buyer, i % 2 == 0 ? .negative : .positive, text: i == 3 ? nil : "text \(i)")
        }
        let viewer = Viewer(roles: [.storefront], speaker: nil)
        let reader = try engine.makeReader()
        let first = try reader.ratings(of: "s-1", role: .seller, value: nil, after: nil, limit: 3, for: viewer)
        #expect(first.ratings.map(\.text) == ["text 7", "text 6", "text 5"])
        let next = try #require(first.next)
        try await engine.complete("o-8")
        for by in [Party.seller, .buyer] { try await engine.rate("o-8", by, text: "text 8") }
        let second = try reader.ratings(of: "s-1", role: .seller, value: nil, after: next, limit: 9, for: viewer)
        #expect(second.ratings.map(\.text) == ["text 4", nil, "text 2", "text 1"])
        #expect(second.next == nil)
        let bad = try reader.ratings(of: "s-1", role: .seller, value: .negative, after: nil, limit: 9, for: viewer)
        #expect(bad.ratings.map(\.text) == ["text 6", "text 4", "text 2"])
        let told = try reader.ratings(
            of: "s-1", role: .seller, value: .positive, withText: true, after: nil, limit: 9, for: viewer)
        #expect(told.ratings.map(\.text) == ["text 8", "text 7", "text 5", "text 1"])
    }

    @Test("verification agrees, and proofs verify against the head")
    func verify() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        defer { engine.drain() }
        for i in 1...400 {
            let order = try #require(ID("o-\(i)"))
            try await engine.complete(order, buyer: #require(ID("b-\(i % 17)")), seller: #require(ID("s-\(i % 5)")))
            if i % 3 != 0 { try await engine.rate(order, .buyer, .negative, text: "so so") }
            if i % 4 != 0 { try await engine.rate(order, .seller) }
        }
        _ = try await engine.setClock(to: newYear + 20 * Instant.day)
        let report = try engine.verify()
        #expect(report.passes.flatMap(\.problems) == [])
        #expect(report.passes.allSatisfy { $0.checked > 0 })
        let reader = try engine.makeReader()
        let head = try reader.head()
        #expect(report.root == head.root)
        #expect(report.facts == head.size)
    }

    @Test("no file holds a caller's id, a text, or what a sealed rating says")
    func secrets() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        try await engine.complete("order-of-zanzibar", buyer: "buyer-ximena", seller: "seller-quetzal")
        let details = Details([Details.Score(dimension: "item", score: 2)])
        try await engine.rate("order-of-zanzibar", .buyer, .negative, details: details, text: "never-again-words")
        engine.drain()
        let files = try directory.contents()
        #expect(files.contains { $0.key.hasSuffix("repute.db") })
        for (file, bytes) in files {
            let text = String(decoding: bytes, as: Unicode.ASCII.self)
            for secret in ["order-of-zanzibar", "buyer-ximena", "seller-quetzal", "never-again-words"] {
                #expect(!text.contains(secret), "\(secret) stands in \(file)")
            }
            // The policy speaks of neither value; a fact that did would name one of them.
            #expect(!text.contains(#""value":"negative""#), "a sealed value stands in \(file)")
        }
    }

    @Test("a full queue refuses and does nothing")
    func overload() async throws {
        let directory = try TemporaryDirectory()
        var configuration = EngineConfiguration(directory: directory.path + "/data", clock: .manual(newYear))
        configuration.queue = 2
        let engine = try Engine.open(configuration)
        defer { engine.drain() }
        try await engine.complete("o-0")
        let rows = (1...3).map { i in
            ImportRow.order(
                CompleteOrder(
                    order: ID("o-\(i)") ?? "o-x", completed: newYear, given: OrderGiven(buyer: "b-1", seller: "s-1")))
        }
        // The first group fits an empty queue whatever its size; while it waits, nothing more does.
        async let first = engine.importRows(rows, as: admin)
        async let second = engine.importRows(rows, as: admin)
        let reasons = await (first + second).compactMap { result -> String? in
            if case .failure(let refusal) = result { refusal.reason } else { nil }
        }
        #expect(reasons.allSatisfy { $0 == "engine.overloaded" })
    }

    @Test("after draining, commands are told that nothing happened")
    func drained() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        engine.drain()
        await #expect(throws: Refusal.self) { try await engine.complete("o-1") }
        do {
            try await engine.complete("o-1")
        } catch let refusal as Refusal {
            #expect(refusal.reason == "engine.stopping")
            #expect(refusal.code == .unavailable)
        }
    }
}
