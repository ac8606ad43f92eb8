import Foundation
import ReputeModel
import ReputeStore
import ReputeTestSupport
import Synchronization
import Testing

@testable import Repute

@Suite("Rows that are remembered")
struct RowCacheTests {
    private static let key = CreditKey(account: 7, role: .seller)

    private func row(_ version: Int64, days: Int = 0, of key: CreditKey = key) -> CreditRow {
        var row = CreditRow(key: key)
        row.version = version
        row.days = (0..<days).map { DayCount(day: Day($0)) }
        return row
    }

    private func change(_ version: Int64) -> SharedRows.Changes {
        SharedRows.Changes(credits: [(Self.key, row(version), false)])
    }

    @Test("are those that were looked up, none among them")
    func kept() {
        let shared = SharedRows()
        let cache = shared.credits
        #expect(cache.row(Self.key) == .none)
        cache.keep(nil, of: Self.key, since: shared.moment)
        #expect(cache.row(Self.key) == .some(nil))
        cache.keep(row(3), of: Self.key, since: shared.moment)
        #expect(cache.row(Self.key)??.version == 3)
    }

    @Test("are not what was read before a commit, or during one")
    func outdated() {
        let shared = SharedRows()
        let cache = shared.credits
        let before = shared.moment
        shared.willCommit(change(4))
        cache.keep(row(3), of: Self.key, since: before)
        cache.keep(row(3), of: Self.key, since: shared.moment)
        #expect(cache.row(Self.key) == .none)
        shared.didCommit(change(4))
        cache.keep(row(3), of: Self.key, since: before)
        // A commit puts in nothing that nobody asked for.
        #expect(cache.row(Self.key) == .none)
        cache.keep(row(4), of: Self.key, since: shared.moment)
        #expect(cache.row(Self.key)??.version == 4)
    }

    @Test("are looked up while a commit changes them, and as it left them afterwards")
    func changed() {
        let shared = SharedRows()
        let cache = shared.credits
        cache.keep(row(3), of: Self.key, since: shared.moment)
        let other = CreditKey(account: 7, role: .buyer)
        cache.keep(row(1, of: other), of: other, since: shared.moment)
        shared.willCommit(change(4))
        #expect(cache.row(Self.key) == .none)
        #expect(cache.row(other)??.version == 1)
        shared.didCommit(change(4))
        #expect(cache.row(Self.key)??.version == 4)
    }

    @Test("are forgotten when the commit that changes them fails")
    func failed() {
        let shared = SharedRows()
        let cache = shared.credits
        cache.keep(row(3), of: Self.key, since: shared.moment)
        shared.willCommit(change(4))
        shared.didNotCommit(change(4))
        #expect(cache.row(Self.key) == .none)
        cache.keep(row(3), of: Self.key, since: shared.moment)
        #expect(cache.row(Self.key)??.version == 3)
    }

    private func seller(deposits: Int = 0) -> SellerRow {
        let deposit = DepositClaim(currency: "CNY", counted: 1, by: nil, isOverdue: false)
        return SellerRow(
            opened: nil, claims: ClaimBytes(), deposits: Array(repeating: deposit, count: deposits), sanction: nil)
    }

    @Test("of sellers are looked up again once a commit changed one of their records")
    func sellers() {
        let shared = SharedRows()
        let ids: [ID] = ["s-1", "s-2"]
        for (n, id) in ids.enumerated() {
            shared.sellers.keep(seller(), of: Int64(n), called: id, since: shared.moment)
        }
        let changes = SharedRows.Changes(sellers: [0])
        shared.willCommit(changes)
        #expect(shared.sellers.row(of: ids[0]) == nil && shared.sellers.row(of: ids[1]) != nil)
        shared.sellers.keep(seller(), of: 0, called: ids[0], since: shared.moment)
        #expect(shared.sellers.row(of: ids[0]) == nil)
        shared.didCommit(changes)
        #expect(shared.sellers.row(of: ids[0]) == nil && shared.sellers.row(of: ids[1]) != nil)
        shared.sellers.keep(seller(), of: 0, called: ids[0], since: shared.moment)
        #expect(shared.sellers.row(of: ids[0]) != nil)
    }

    @Test("of sellers that two looked up at once: whichever is found is told of a change")
    func twice() {
        let shared = SharedRows()
        for _ in 0..<2 { shared.sellers.keep(seller(), of: 1, called: "s", since: shared.moment) }
        #expect(shared.sellers.row(of: "s") != nil)
        shared.willCommit(SharedRows.Changes(sellers: [1]))
        #expect(shared.sellers.row(of: "s") == nil)
    }

    @Test(
        "of sellers do not hold once their numbers are forgotten, and take no room under their ids", arguments: [0, 40])
    func forgotten(deposits: Int) {
        let bytes = 1 << 20
        let shared = SharedRows(sellers: bytes)
        let ids = (0..<20_000).map { ID("seller-\($0)") ?? "s" }
        for (number, id) in ids.enumerated() {
            shared.sellers.keep(seller(deposits: deposits), of: Int64(number), called: id, since: shared.moment)
        }
        let room = bytes / 5 * 4 / (168 + deposits * MemoryLayout<DepositClaim>.stride)
        let left = ids.filter { shared.sellers.row(of: $0) != nil }.count
        // Where rows are large it is their numbers that are forgotten first.
        #expect(left > room / 5 && left <= room + 64, "\(left) of \(room)")
        #expect(shared.sellers.named <= room + 64, "\(shared.sellers.named) of \(room)")
        for number in ids.indices { shared.willCommit(SharedRows.Changes(sellers: [Int64(number)])) }
        #expect(ids.allSatisfy { shared.sellers.row(of: $0) == nil })
    }

    @Test("are found by ids of all lengths, each by its own", arguments: 1...40)
    func lengths(length: Int) {
        let shared = SharedRows()
        let text = String(repeating: "a", count: length - 1)
        let ids = ["x", "y", "z"].flatMap { [ID($0 + text), ID(text + $0), ID(text + $0 + $0)] }.compactMap(\.self)
        let different = Array(Set(ids))
        for (number, id) in different.enumerated() { shared.names.keep(Int64(number), of: NameKey(id)) }
        #expect(different.indices.allSatisfy { shared.names.row(NameKey(different[$0])) == Int64($0) })
        #expect(shared.names.row(NameKey(ID(text + "q") ?? "q")) == nil)
    }

    @Test("of names are as many as fit, and those that are asked for stay")
    func names() {
        let shared = SharedRows(names: 1 << 20)
        let ids = (0..<100_000).map { ID("seller-\($0)") ?? "s" }
        for (number, id) in ids.enumerated() {
            shared.names.keep(Int64(number), of: NameKey(id))
            #expect(shared.names.row(NameKey(ids[0])) == 0)
        }
        let left = ids.indices.filter { shared.names.row(NameKey(ids[$0])) == Int64($0) }.count
        #expect(left <= 17_000 && left > 4_000)
    }

    @Test("take no more than they may; what is asked for stays", arguments: [0, 400])
    func bounded(days: Int) {
        let bytes = 8 << 20
        let shared = SharedRows(credits: bytes)
        let cache = shared.credits
        let most = bytes / (256 + days * MemoryLayout<DayCount>.stride)
        let keys = (0..<Int64(4 * most)).map { CreditKey(account: $0, role: .seller) }
        for key in keys {
            cache.keep(row(1, days: days, of: key), of: key, since: shared.moment)
            #expect(cache.row(keys[0]) != .none)
        }
        let left = keys.count { cache.row($0) != .none }
        #expect(left <= most + 64 && left > most / 4, "of \(most)")
    }

    @Test("are never older than what was answered, whoever reads beside, and in the end as the database has them")
    func beside() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        defer { engine.drain() }
        let market = Market()
        // On threads of their own: those of tasks are few, and the trades want them.
        let readings = [try engine.makeReader(), try engine.makeReader()].map(Reading.init)
        for reading in readings {
            Thread.detachNewThread {
                market.watch(reading.reader)
                market.watchers.withLock { $0 -= 1 }
            }
        }
        await withTaskGroup(of: Void.self) { group in
            for lane in 0..<8 { group.addTask { await market.trade(lane, engine) } }
        }
        market.isOver.store(true, ordering: .relaxed)
        while market.watchers.withLock({ $0 }) > 0 { try await Task.sleep(for: .milliseconds(5)) }
        #expect(market.problems.withLock { $0 }.isEmpty)
        #expect(market.answered.withLock { $0.reduce(0, +) } == 480)
        let reader = try engine.makeReader()
        let viewer = Viewer(roles: [.admin], speaker: nil)
        for seller in Market.sellers {
            let credit = try reader.credits(of: [seller], role: .seller).first
            let explained = try reader.explanation(of: seller, role: .seller, after: nil, limit: 1, for: viewer)
            #expect(credit == explained.credit)
        }
    }
}

/// Carries a reader to its thread.
///
/// Unchecked: only that one uses it.
private struct Reading: @unchecked Sendable {
    let reader: EngineReader
}

/// Sellers whose orders are counted by who writes, and watched by who reads.
private final class Market: Sendable {
    static let sellers = (0..<5).map { ID("s-\($0)") ?? "s" }
    /// How many orders of each seller were answered.
    let answered = Mutex([Int64](repeating: 0, count: sellers.count))
    let problems = Mutex<[String]>([])
    let isOver = Atomic(false)
    let watchers = Mutex(2)

    func trade(_ lane: Int, _ engine: Engine) async {
        for n in 0..<60 {
            let seller = (lane * 7 + n) % Self.sellers.count
            let order = ID("o-\(lane)-\(n)") ?? "o"
            guard (try? await engine.complete(order, seller: Self.sellers[seller])) != nil else { continue }
            answered.withLock { $0[seller] += 1 }
        }
    }

    func watch(_ reader: EngineReader) {
        var seen = [Int64](repeating: 0, count: Self.sellers.count)
        while !isOver.load(ordering: .relaxed) {
            reader.hold()
            for n in [0, 3, 1, 4, 2, 0] {
                let least = max(answered.withLock { $0[n] }, seen[n])
                let orders = (try? reader.credits(of: [Self.sellers[n]], role: .seller))?.first?.orders ?? -1
                if orders < least { problems.withLock { $0.append("\(orders) of \(least) orders") } }
                seen[n] = orders
            }
            reader.release()
        }
    }
}
