import Foundation
import ReputeJSON

/// The file of rows that were not brought in: one JSON object a line, made when there is a first one.
struct RefusedFile {
    /// Where it is.
    let path: String
    /// How long it is.
    private(set) var length: UInt64
    private var file: FileHandle?

    /// A file that goes on after its first `keeping` bytes; what comes after them was not remembered.
    init(_ path: String, keeping: UInt64) throws(Fault) {
        self.path = path
        length = keeping
        if keeping > 0 { file = try Files.open(path, keeping: keeping) }
    }

    /// Adds rows.
    mutating func append(_ rows: [RefusedRow]) throws(Fault) {
        if rows.isEmpty { return }
        let open = if let file { file } else { try Files.open(path) }
        file = open
        let bytes = rows.flatMap { RefusedFile.line($0) }
        try Files.append(bytes, to: open, path: path)
        length += UInt64(bytes.count)
    }

    /// `{"file":…,"line":…,"message":…,"reason":…,"role":…}`
    static func line(_ row: RefusedRow) -> [UInt8] {
        let value: JSONValue = [
            "file": .string(row.file), "line": .integer(Int64(row.line)), "role": .string(row.role),
            "reason": .string(row.refusal.reason), "message": .string(row.refusal.message),
        ]
        return value.canonical + [UInt8(ascii: "\n")]
    }
}
