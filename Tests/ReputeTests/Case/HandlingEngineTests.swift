import Foundation
import Repute
import ReputeModel
import ReputeSchema
import ReputeStore
import ReputeTestSupport
import ReputeTwin
import Synchronization
import Testing

/// Arbitrators' work, and what is told of the wait for it, in the engine.
@Suite("Arbitrators' work in the engine")
struct HandlingEngineTests {
    private static func arbitrator(_ uid: UInt32) -> Actor { Actor(role: .arbitrator, uid: uid) }
    private static let shop = Viewer(roles: [.storefront], speaker: nil)

    /// A case against the marketplace, for which an arbitrator is called as soon as it is taken on.
    private func call(_ engine: Engine, _ n: Int) async throws -> CaseID {
        let order = try #require(ID("plea-\(n)"))
        _ = try await engine.submit(OpenOrder(order: order, given: OrderGiven(buyer: "b", seller: "s")), as: storefront)
        let open = OpenCase(order: order, cause: "sanction-review", by: .seller, text: "It was not I.")
        let id = try await engine.submit(open, as: storefront).case
        _ = try await engine.submit(AdmitCase(case: id, key: order), as: Self.arbitrator(7))
        return id
    }

    private func claim(_ engine: Engine, _ id: CaseID, _ uid: UInt32 = 7) async throws {
        let command = AssignCase(case: id, key: try #require(ID("claim-\(id)")))
        _ = try await engine.submit(command, as: Self.arbitrator(uid))
    }

    private func pass(_ engine: Engine, _ span: Int64) async throws {
        _ = try await engine.setClock(to: engine.status.now + span)
    }

    /// Cases that are called and taken two hours later, one each four hours.
    private func play(_ engine: Engine, _ count: Int) async throws {
        for n in 0..<count {
            let id = try await call(engine, n)
            try await pass(engine, 2 * Instant.hour)
            try await claim(engine, id, n % 3 == 0 ? 8 : 7)
            try await pass(engine, 2 * Instant.hour)
        }
    }

    @Test("whoever waits is told its place, and, once cases were taken, when an arbitrator is expected")
    func told() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        defer { engine.drain() }
        try await play(engine, 5)
        func wait(_ id: CaseID) throws -> CaseWait? {
            try engine.makeReader().case(id, for: Self.shop).wait
        }
        let first = try await call(engine, 100)
        let early = try #require(try wait(first))
        #expect(early.place == 1 && early.since == engine.status.now && early.basis == 4)
        #expect(early.expected == nil && early.confidence == nil)
        try await claim(engine, first)
        #expect(try wait(first) == nil)
        try await pass(engine, Instant.hour)
        let (second, third) = (try await call(engine, 101), try await call(engine, 102))
        let told = try #require(try wait(third))
        #expect(told.place == 2 && told.basis == 5 && told.confidence == .low)
        let expected = try #require(told.expected)
        #expect(engine.status.now < expected.from && expected.from < expected.to)
        let queue = try engine.makeReader().casesWaiting(
            after: nil, limit: 9, for: Viewer(roles: [.arbitrator], speaker: nil))
        let places = queue.cases.filter { [second, third].contains($0.case) }.map { $0.wait?.place }
        #expect(Set(places) == [1, 2])
        // Those of an order are told so as well; in an account's list nobody is.
        let ofOrder = try engine.makeReader().cases(ofOrder: "plea-102", for: Self.shop)
        #expect(ofOrder.first?.wait == told)
        let list = try engine.makeReader().cases(of: "s", before: nil, limit: 9, for: Self.shop)
        #expect(list.cases.allSatisfy { $0.wait == nil })
    }

    @Test("how arbitrators handled cases, and how right it was what was told, is counted in slices of any length")
    func counted() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        defer { engine.drain() }
        try await play(engine, 12)
        let left = try await call(engine, 100)
        _ = try await engine.submit(WithdrawCase(case: left, key: "w"), as: storefront)
        try await pass(engine, Instant.hour)
        let reader = try engine.makeReader()
        let all = try reader.appraisals(days: 90)
        #expect(all.arbitrators.map(\.officer) == [7, 8] && all.arbitrators.map(\.times) == [8, 4])
        #expect(all.arbitrators.allSatisfy { $0.cases == $0.times && $0.ruled == 0 && $0.ruling == nil })
        #expect(all.to == engine.status.now)
        #expect(try reader.appraisals(days: 90, officer: 8).arbitrators == [all.arbitrators[1]])
        #expect(try reader.appraisals(days: 90, officer: 9).arbitrators == [])
        // All that was two days ago at the most, and none of it today.
        let today = try reader.appraisals(days: 1)
        #expect(today.from == engine.status.now + -Instant.hour && today.arbitrators == [])
        #expect(try reader.appraisals(days: 2).arbitrators.map(\.times) == [4, 2])

        let waits = try reader.scoredWaits(days: 28)
        #expect(waits.score.taken == 12 && waits.score.left == 1 && waits.score.overdue == 0)
        // Of the first six nothing was told; then all were taken at the pace of those before.
        #expect(waits.score.told == 6 && waits.score.medianError != nil)
        for steps in [1, 2, 5, 1_024] {
            var walk = AppraisalWalk(reader, days: 90, officer: nil)
            var found: Appraisals?
            while found == nil { found = try walk.advance(reader, steps: steps) }
            #expect(found == all, "\(steps)")
            var waiting = WaitWalk(reader, days: 28)
            var scored: ScoredWaits?
            while scored == nil { scored = try waiting.advance(reader, steps: steps) }
            #expect(scored == waits, "\(steps)")
        }
        #expect(try engine.verify().passes.flatMap(\.problems) == [])
    }

    /// What the house did in cases, as it is kept.
    private func cases(_ path: String) throws -> String? {
        try Connection(path: path, mode: .readOnly).text(
            "SELECT group_concat(quote(house) || quote(holder) || rounds) FROM cases")
    }

    /// Makes a database one that was written before there were these tables, and changes it.
    private func age(_ path: String, _ change: String) throws {
        let old = path + ".old"
        do {
            let db = try Connection(path: old, mode: .readWrite)
            for sql in Schema.migrations.prefix(10) { try db.execute(String(decoding: sql, as: UTF8.self)) }
            try db.execute("ATTACH '\(path)' AS newer")
            let application = try #require(try db.integer("PRAGMA newer.application_id"))
            try db.execute("PRAGMA main.application_id = \(application); PRAGMA main.user_version = 10")
            let names = try #require(
                try db.text("SELECT group_concat(name) FROM main.sqlite_schema WHERE type = 'table'"))
            for name in names.split(separator: ",") {
                let columns = try #require(
                    try db.text(#"SELECT group_concat('"' || name || '"') FROM pragma_table_info('\#(name)', 'main')"#))
                try db.execute("INSERT INTO main.\(name) (\(columns)) SELECT \(columns) FROM newer.\(name)")
            }
            try db.execute("DETACH newer; \(change)")
        }
        for suffix in ["", "-wal", "-shm"] { FileSystem.remove(path + suffix) }
        try FileManager.default.moveItem(atPath: old, toPath: path)
    }

    @Test("a database of before has the rows made from its ledger when it is opened, and verifies")
    func upgraded() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        try await play(engine, 4)
        let before = try engine.makeReader().appraisals(days: 365)
        let now = engine.status.now
        engine.drain()

        let path = directory.path + "/data/repute.db"
        let rows = try cases(path)
        try age(path, "UPDATE cases SET rounds = 99")
        #expect(try cases(path) != rows)
        let size = try #require(
            try Connection(path: path, mode: .readOnly).integer("SELECT max(seq) FROM fact"))
        let told = Mutex<[[Int64]]>([])
        let configuration = EngineConfiguration(directory: directory.path + "/data", clock: .manual(now))
        let upgraded = try Engine.open(configuration) { done, total in told.withLock { $0.append([done, total]) } }
        defer { upgraded.drain() }
        // It takes no two seconds.
        #expect(told.withLock { $0 } == [[0, size], [size, size]])
        #expect(try upgraded.makeReader().appraisals(days: 365) == before)
        #expect(try cases(path) == rows)
        #expect(try upgraded.verify().passes.flatMap(\.problems) == [])
        #expect(!FileSystem.exists(directory.path + "/data/upgrade.tmp"))
    }

    @Test("a database of today says nothing of an upgrade")
    func current() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        try await play(engine, 1)
        let now = engine.status.now
        engine.drain()
        let told = Mutex(0)
        let configuration = EngineConfiguration(directory: directory.path + "/data", clock: .manual(now))
        let again = try Engine.open(configuration) { _, _ in told.withLock { $0 += 1 } }
        again.drain()
        #expect(told.withLock { $0 } == 0)
    }

    @Test("a ledger whose facts cannot be applied is not upgraded, and is as it was")
    func broken() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        try await play(engine, 1)
        engine.drain()
        let path = directory.path + "/data/repute.db"
        try age(path, "DROP TRIGGER fact_is_never_changed; UPDATE fact SET line = '{}' WHERE seq = 3")
        let error = #expect(throws: EngineError.self) { try openEngine(directory) }
        #expect(error?.code == "store.damaged" && error?.description.contains("fact 3") == true)
        #expect(try Connection(path: path, mode: .readOnly).integer("PRAGMA user_version") == 10)
        #expect(!FileSystem.exists(directory.path + "/data/upgrade.tmp"))
    }
}
