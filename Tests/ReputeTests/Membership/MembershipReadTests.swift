import ReputeJSON
import ReputeModel
import ReputeTestSupport
import Testing

@testable import Repute

@Suite("Points as they are read")
struct MembershipReadTests {
    private func buy(_ engine: Engine, _ order: ID, _ euros: Int64, buyer: ID = "b-1") async throws {
        let given = OrderGiven(
            buyer: buyer, seller: "s-1", amount: Money(currency: "EUR", minor: euros * 100))
        _ = try await engine.submit(
            CompleteOrder(order: order, completed: engine.status.now, given: given), as: storefront)
    }

    @Test("those of many accounts in the order asked, and what comes next of each")
    func get() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        defer { engine.drain() }
        try await engine.adoptPoints()
        try await buy(engine, "o-1", 3)
        try await buy(engine, "o-2", 2, buyer: "b-2")
        let reader = try engine.makeReader()
        let views = try reader.memberships(of: ["b-2", "nobody", "b-1", "s-1"])
        #expect(views.map(\.points) == [20, 0, 30, 0])
        #expect(views.map(\.isKnown) == [true, false, true, true])
        #expect(views.map(\.tier) == ["none", "none", "silver", "none"])
        #expect(views[0].next == .init(tier: "silver", from: 30, missing: 10))
        let midnight = newYear + 28 * Instant.day
        #expect(views[2].expiring == .init(points: 30, at: midnight, tier: "none"))
        _ = try await engine.setClock(to: midnight + -1)
        #expect(try reader.memberships(of: ["b-1"]).first?.points == 30)
        _ = try await engine.setClock(to: midnight)
        #expect(try reader.memberships(of: ["b-1"]).first?.points == 0)
        #expect(try engine.verify().passes.flatMap(\.problems) == [])
    }

    @Test("what happened to them page by page, the newest first, with the orders' own ids")
    func list() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        defer { engine.drain() }
        try await engine.adoptPoints()
        for n in 1...3 { try await buy(engine, ID("o-\(n)") ?? "o", 2) }
        let take = AdjustMembership(.take(order: "o-1", 5), reason: "refund", key: "t")
        let taken = try await engine.submit(take, as: admin)
        _ = try await engine.submit(AdjustMembership(.grant("b-1", 7), reason: "goodwill", key: "g"), as: admin)
        _ = try await engine.setClock(to: engine.status.now + 60 * Instant.day)
        let reader = try engine.makeReader()
        var (all, before): ([MembershipEntryView], Int64?) = ([], nil)
        repeat {
            let page = try reader.membershipEntries(of: "b-1", before: before, limit: 2)
            all += page.entries
            before = page.next
        } while before != nil
        #expect(all.map(\.kind) == [.expired, .granted, .taken, .earned, .earned, .earned])
        #expect(all.map(\.points) == [-42, 7, -5, 0, 20, 20])
        #expect(all.map(\.order) == [nil, nil, "o-1", "o-3", "o-2", "o-1"])
        #expect(all[3].cut == .day && all[3].gross == 20)
        #expect(all[5].taken == taken.seq && all[4].taken == nil)
        #expect(all.last?.tier == nil && all[4].tier == "silver")
        #expect(try reader.membershipEntries(of: "nobody", before: nil, limit: 2).entries.isEmpty)
    }

    @Test("are for the account alone that is spoken for")
    func speaker() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        defer { engine.drain() }
        let reader = try engine.makeReader()
        _ = try reader.memberships(of: ["b-1"], as: "b-1")
        let many = #expect(throws: Refusal.self) { try reader.memberships(of: ["b-1", "b-2"], as: "b-1") }
        #expect(many?.reason == "party.mismatch" && many?.code == .notAllowed)
        let list = #expect(throws: Refusal.self) {
            try reader.membershipEntries(of: "b-2", before: nil, limit: 1, as: "b-1")
        }
        #expect(list?.reason == "party.mismatch")
    }

    @Test("are there again after a restart, with what is due then")
    func restart() async throws {
        let directory = try TemporaryDirectory()
        var engine = try openEngine(directory)
        try await engine.adoptPoints()
        for n in 0..<30 {
            try await buy(engine, ID("o-\(n)") ?? "o", Int64(1 + n % 5), buyer: ID("b-\(n % 3)") ?? "b")
            _ = try await engine.setClock(to: engine.status.now + Instant.day / 2)
        }
        let accounts: [ID] = ["b-0", "b-1", "b-2"]
        let before = try engine.makeReader().memberships(of: accounts)
        let now = engine.status.now
        engine.drain()
        engine = try openEngine(directory, at: now)
        #expect(try engine.makeReader().memberships(of: accounts) == before)
        engine.drain()
        engine = try openEngine(directory, at: now + 400 * Instant.day)
        defer { engine.drain() }
        _ = try await engine.setClock(to: now + 401 * Instant.day)
        let after = try engine.makeReader().memberships(of: accounts)
        #expect(after.map(\.points) == [0, 0, 0] && after.allSatisfy { $0.expiring == nil })
        #expect(try engine.verify().passes.flatMap(\.problems) == [])
    }
}
