import Foundation
import Repute
import ReputeJSON
import ReputeLedger
import ReputeStore
import ReputeTestSupport
import Testing

/// A database whose files were rewritten to fit a changed fact: lines, tree and every row.
@Suite("A forged ledger")
struct ForgedLedgerTests {
    /// Two orders of a pair with both ratings, and a lone rating of another pair that its window showed. Not open any more.
    private func market(_ directory: TemporaryDirectory, _ policy: String = "neutral") async throws {
        let engine = try openEngine(directory, policy: policy)
        for order in ["o-1", "o-2"] as [ID] {
            try await engine.complete(order)
            try await engine.rate(order, .buyer, text: "so it was")
            try await engine.rate(order, .seller)
        }
        try await engine.complete("o-3", buyer: "b-2")
        try await engine.rate("o-3", .buyer, .negative)
        _ = try await engine.setClock(to: newYear + 20 * Instant.day)
        #expect(try engine.verify().passes.flatMap(\.problems) == [])
        engine.drain()
    }

    /// The problems of each pass, by its name.
    private func problems(_ directory: TemporaryDirectory) throws -> [String: [String]] {
        let engine = try openEngine(directory)
        defer { engine.drain() }
        let passes = try engine.verify().passes
        #expect(passes.map(\.name) == ["pages", "hashes", "sums", "rules", "vault"])
        return Dictionary(uniqueKeysWithValues: passes.map { ($0.name, $0.problems) })
    }

    /// Changes the text of one line, and has the tree and all rows follow from the lines as they are then.
    private func forge(_ directory: TemporaryDirectory, _ seq: Int64, _ old: String, _ new: String) throws {
        let db = try Connection(path: directory.path + "/data/repute.db", mode: .readWrite)
        try db.execute("DROP TRIGGER fact_is_never_changed")
        let before = String(decoding: try #require(try LedgerTable.line(seq, db)), as: UTF8.self)
        #expect(before.contains(old), "fact \(seq) says \(before)")
        let changed = before.replacing(old, with: new, maxReplacements: 1)
        try db.execute("UPDATE fact SET line = '\(changed)' WHERE seq = \(seq)")
        try db.execute("DELETE FROM tree")
        // Whoever can change all this has the key of the log as well.
        try FileManager.default.removeItem(atPath: directory.path + "/data/checkpoint")
        let scratch = directory.path + "/rows.db"
        let replay = try ReplayDatabase(path: scratch)
        var rows = Rows()
        var frontier = TreeFrontier()
        for seq in 1...(try LedgerTable.size(db)) {
            let line = try #require(try LedgerTable.line(seq, db))
            frontier.append(Merkle.leaf(line)) { _, _ in }
            #expect(try replay.apply(FactLine.decode(line), to: &rows) == nil)
        }
        #expect(frontier.size < 256, "so small a tree stores no node")
        try replay.flush(&rows)
        try replay.close()
        try db.execute("ATTACH '\(scratch)' AS forged")
        for table in ReplayDatabase.tables {
            try db.execute("DELETE FROM main.\(table.name)")
            try db.execute("INSERT INTO main.\(table.name) SELECT * FROM forged.\(table.name)")
        }
    }

    @Test("adds up and hashes, and is found by its rules alone, which name the fact")
    func point() async throws {
        let directory = try TemporaryDirectory()
        try await market(directory)
        try forge(directory, 7, #""points":1,"rating":6"#, #""points":0,"rating":6"#)
        let found = try problems(directory)
        #expect(found["hashes"] == [] && found["sums"] == [] && found["vault"] == [])
        #expect(found["rules"] == ["fact 7, rating.shown: effects/r6/points is 0, by the rules 1"])
    }

    @Test("that shows a rating before its window closed is found")
    func early() async throws {
        let directory = try TemporaryDirectory()
        try await market(directory)
        let due = (newYear + 15 * Instant.day).milliseconds
        try forge(directory, 9, "\"clock\":\(due)", "\"clock\":\(due - 1)")
        let found = try #require(try problems(directory)["rules"])
        #expect(found.first == "fact 9, rating.sealed: clock is \(due - 1), by the rules \(due)")
        #expect(found.contains("fact 10, rating.revealed: due is \(due), by the rules \(due - 1)"))
    }

    @Test("with rules that this program does not have says so, in sums and in rules")
    func unknownRules() async throws {
        let directory = try TemporaryDirectory()
        try await market(directory)
        let engine = try openEngine(directory)
        defer { engine.drain() }
        let db = try Connection(path: directory.path + "/data/repute.db", mode: .readWrite)
        try db.execute("DROP TRIGGER fact_is_never_changed")
        try db.execute("UPDATE fact SET line = replace(line, '\"rules\":1', '\"rules\":2') WHERE seq = 1")
        let passes = try engine.verify().passes
        let found = try #require(passes[2].problems.first)
        #expect(found.hasPrefix("fact 1 cannot be read: The policy's /rules is 2, but this program knows the rules"))
        #expect(passes[3].problems == ["facts after 0 were not decided again: see what the sums found"])
        #expect(passes[3].checked == 0)
    }
}
