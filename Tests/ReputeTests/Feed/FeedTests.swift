import ReputeJSON
import ReputeModel
import ReputeTestSupport
import Synchronization
import Testing

@testable import Repute

@Suite("The feed")
struct FeedTests {
    /// A feed whose facts are written as `seq kind\n`.
    private func makeFeed(_ engine: Engine, room: Int = 1 << 20) throws -> Feed {
        try Feed(engine, room: room) { fact, json in
            json.raw(Array("\(fact.seq) \(fact.kind)".utf8))
            json.newline()
        }
    }

    /// Waits until blocks reach up to `seq`.
    private func wait(_ feed: Feed, for seq: Int64) async throws {
        let deadline = ContinuousClock.now + .seconds(30)
        while feed.head < seq {
            if ContinuousClock.now > deadline { throw Late() }
            try await Task.sleep(for: .milliseconds(2))
        }
    }

    private struct Late: Error {}

    private func read(_ feed: Feed, after seq: Int64, withParties: Bool = false) async throws -> FeedBlock {
        try await withCheckedContinuation { continuation in
            feed.read(after: seq, withParties: withParties) { continuation.resume(returning: $0) }
        }.get()
    }

    @Test("makes blocks of what is committed while somebody follows, each fact once")
    func blocks() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        let feed = try makeFeed(engine)
        let start = feed.join(byAccounts: false)
        #expect(start == 1)
        for n in 1...50 { try await engine.complete(ID("o\(n)") ?? "o") }
        try await wait(feed, for: 51)
        let text = try #require(feed.blocks(after: 1)).flatMap(\.bytes)
        #expect(String(decoding: text, as: UTF8.self) == (2...51).map { "\($0) order.completed\n" }.joined())
        feed.leave(byAccounts: false)
        feed.stop()
        engine.drain()
    }

    @Test("does nothing and keeps nothing while nobody follows")
    func idle() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        let encoded = Mutex(0)
        let feed = try Feed(engine) { _, json in
            encoded.withLock { $0 += 1 }
            json.null()
        }
        for n in 1...20 { try await engine.complete(ID("o\(n)") ?? "o") }
        #expect(feed.join(byAccounts: false) == 21)
        try await engine.complete("last")
        try await wait(feed, for: 22)
        #expect(encoded.withLock { $0 } == 1)
        feed.leave(byAccounts: false)
        #expect(feed.blocks(after: 21) == nil)
        for n in 1...20 { try await engine.complete(ID("p\(n)") ?? "o") }
        try await Task.sleep(for: .milliseconds(50))
        #expect(encoded.withLock { $0 } == 1)
        feed.stop()
        engine.drain()
    }

    @Test("keeps only so many bytes; what is older is read from the database, and is the same")
    func room() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        let feed = try makeFeed(engine, room: 200)
        _ = feed.join(byAccounts: false)
        for n in 1...100 { try await engine.complete(ID("o\(n)") ?? "o") }
        try await wait(feed, for: 101)
        #expect(feed.blocks(after: 1) == nil)
        let kept = try #require(feed.block(after: 100))
        #expect(kept.last == 101)
        let old = try await read(feed, after: 0)
        #expect(old.last == 101)
        #expect(String(decoding: old.bytes, as: UTF8.self).hasPrefix("1 policy.adopted\n2 order.completed\n"))
        feed.stop()
        engine.drain()
    }

    @Test("says of facts which accounts they are about, and names accounts that came since somebody follows any")
    func parties() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        let feed = try makeFeed(engine)
        try await engine.complete("o1", buyer: "b-1", seller: "s-1")
        _ = feed.join(byAccounts: true)
        let accounts = try engine.makeReader().accounts(of: ["s-1", "s-2"])
        #expect(accounts.count == 1)
        try await engine.complete("o2", buyer: "b-1", seller: "s-2")
        try await engine.rate("o1", .buyer)
        let block = try await read(feed, after: 0, withParties: true)
        #expect(block.arrivals.map(\.id) == ["s-2"])
        var filter = FeedFilter(kinds: nil, subjects: ["s-1", "s-2"], accounts: accounts)
        func passing() -> [Int] { (0..<4).filter { block.passes(filter, at: $0) } }
        #expect(passing() == [1, 3])
        let isOwn = filter.learn(block.arrivals[0])
        #expect(isOwn)
        #expect(passing() == [1, 2, 3])
        filter = FeedFilter(kinds: KindSet(names: ["rating.sealed"]), subjects: ["s-1"], accounts: accounts)
        #expect(passing() == [3])
        feed.stop()
        engine.drain()
    }

    @Test("says of what a juror does which account that is")
    func jurors() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        let feed = try makeFeed(engine)
        try await engine.complete("o1", buyer: "b-1", seller: "s-1")
        _ = feed.join(byAccounts: true)
        _ = try await engine.setClock(to: newYear + 90 * Instant.day)
        _ = try await engine.submit(EnlistJuror(account: "b-1", key: "enlist"), as: storefront)
        let left = try await engine.submit(LeavePanels(account: "b-1", key: "leave"), as: storefront)
        let block = try await read(feed, after: left.seq - 2, withParties: true)
        for (id, expected) in [("b-1", [0, 1]), ("s-1", [])] as [(ID, [Int])] {
            let accounts = try engine.makeReader().accounts(of: [id])
            let filter = FeedFilter(kinds: nil, subjects: [id], accounts: accounts)
            #expect((0..<2).filter { block.passes(filter, at: $0) } == expected)
        }
        feed.stop()
        engine.drain()
    }

    @Test("wakes whoever watches for growth, and nobody else")
    func watching() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        let feed = try makeFeed(engine)
        let sizes = Mutex<[Int64]>([])
        feed.onGrowth { size in sizes.withLock { $0.append(size) } }
        try await engine.complete("o1")
        try await Task.sleep(for: .milliseconds(50))
        #expect(sizes.withLock { $0 }.isEmpty)
        feed.watch(1)
        try await engine.complete("o2")
        let deadline = ContinuousClock.now + .seconds(30)
        while sizes.withLock({ $0.last }) != 3, ContinuousClock.now < deadline {
            try await Task.sleep(for: .milliseconds(2))
        }
        #expect(sizes.withLock { $0.last } == 3)
        feed.stop()
        engine.drain()
    }
}
