import Foundation
import Repute
import ReputeStore
import ReputeTestSupport
import Testing

@Suite("Verifying pages")
struct PageTests {
    @Test("finds an index that does not hold a row of its table, which no fact would tell")
    func index() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        defer { engine.drain() }
        for n in 0..<3 {
            try await engine.complete(ID("o-\(n)") ?? "o")
            try await engine.rate(ID("o-\(n)") ?? "o", .buyer)
            try await engine.rate(ID("o-\(n)") ?? "o", .seller)
        }
        #expect(try engine.verify().passes.first?.name == "pages")
        #expect(try engine.verify().isSound)
        // Rows that the index leaves out, although they belong into it.
        let db = try Connection(path: directory.path + "/data/repute.db", mode: .readWrite)
        let index = "order_about_seller"
        let sql = try #require(try db.text("SELECT sql FROM sqlite_schema WHERE name = '\(index)'"))
        try db.execute("DROP INDEX \(index)")
        try db.execute(sql.replacing("WHERE buyer_shown IS NOT NULL", with: "WHERE buyer_shown IS NULL"))
        try db.execute("PRAGMA writable_schema = ON")
        try db.execute(
            "UPDATE sqlite_schema SET sql = '\(sql)' WHERE name = '\(index)'")
        let report = try Engine.open(
            EngineConfiguration(directory: try copy(of: directory).path + "/data", clock: .manual(newYear)))
        defer { report.drain() }
        let passes = try report.verify().passes
        #expect(passes.count == 1)
        #expect(passes[0].problems.contains { $0.contains(index) })
    }

    @Test("finds a trigger that is gone and an index that is another one, and nothing in what somebody added")
    func schema() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        defer { engine.drain() }
        let db = try Connection(path: directory.path + "/data/repute.db", mode: .readWrite)
        try db.execute(
            """
            DROP TRIGGER fact_is_never_deleted; DROP INDEX vote_of; CREATE INDEX vote_of ON vote (rating);
            CREATE INDEX of_somebody_else ON vote (helpful)
            """)
        let passes = try engine.verify().passes
        #expect(passes.count == 5, "the other passes look all the same")
        #expect(
            passes[0].problems.map { $0.split(separator: ": ").last.map(String.init) } == [
                "index vote_of is not as this program makes it", "trigger fact_is_never_deleted is missing",
            ])
    }

    private func copy(of directory: TemporaryDirectory) throws -> TemporaryDirectory {
        let copy = try TemporaryDirectory()
        try FileManager.default.copyItem(atPath: directory.path + "/data", toPath: copy.path + "/data")
        return copy
    }

    @Test("verifying ends with the service")
    func stopping() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        for n in 0..<20 { try await engine.complete(ID("o-\(n)") ?? "o") }
        engine.drain()
        let refusal = #expect(throws: Refusal.self) { try engine.verify() }
        #expect(refusal?.reason == "engine.stopping")
        let left = try FileManager.default.contentsOfDirectory(atPath: directory.path + "/data")
        #expect(!left.contains { $0.hasPrefix("verify") || $0.hasSuffix(".tmp") }, "\(left)")
    }
}
