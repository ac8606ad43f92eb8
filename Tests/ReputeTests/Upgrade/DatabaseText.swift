import Foundation
import ReputeStore

/// A database as SQL text that makes it again, so that it can be kept and read.
enum DatabaseText {
    /// The text of a database, rows by their keys.
    static func text(of path: String) throws -> String {
        let db = try Connection(path: path, mode: .readOnly)
        let application = try db.integer("PRAGMA application_id") ?? 0
        let version = try db.integer("PRAGMA user_version") ?? 0
        var lines = ["PRAGMA application_id = \(application);", "PRAGMA user_version = \(version);"]
        for (name, sql) in try schema(db, "type = 'table'") {
            lines.append("\(sql);")
            lines += try rows(of: name, db)
        }
        // After the rows: triggers forbid changes to some of them.
        for (_, sql) in try schema(db, "type <> 'table'") { lines.append("\(sql);") }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func schema(_ db: Connection, _ condition: String) throws -> [(name: String, sql: String)] {
        let s = try db.statement(
            "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND \(condition) ORDER BY rowid")
        defer { s.reset() }
        var out: [(String, String)] = []
        while try s.step() {
            if let name = s.text(0), let sql = s.text(1) { out.append((name, sql)) }
        }
        return out
    }

    private static func rows(of table: String, _ db: Connection) throws -> [String] {
        let columns = try names(of: table, db)
        let values = columns.map { "quote(\($0))" }.joined(separator: " || ',' || ")
        let s = try db.statement("SELECT \(values) FROM \(table)")
        defer { s.reset() }
        var out: [String] = []
        while try s.step() {
            if let row = s.text(0) {
                out.append("INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(row));")
            }
        }
        return out
    }

    private static func names(of table: String, _ db: Connection) throws -> [String] {
        let s = try db.statement("SELECT name FROM pragma_table_info('\(table)') ORDER BY cid")
        defer { s.reset() }
        var out: [String] = []
        while try s.step() {
            if let name = s.text(0) { out.append(name) }
        }
        return out
    }

    /// Makes the database of a text.
    static func make(_ path: String, of text: String) throws {
        let db = try Connection(path: path, mode: .readWrite)
        try db.execute("BEGIN; \(text) COMMIT")
    }
}
