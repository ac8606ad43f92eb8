import SwiftCSV

/// A file of rows, read whole.
struct InputTable: Sendable {
    /// The name the map gives it.
    let name: String
    /// Where it was read.
    let path: String
    /// The names of the columns, in order.
    let columns: [String]
    /// The rows, each with as many fields as there are columns.
    let rows: [Row]
    /// The rows that could not be read.
    let unreadable: [UnreadableRow]

    /// A row.
    struct Row: Hashable, Sendable {
        /// The line it begins on, from 1.
        let line: Int
        /// One text a column; empty where there is nothing.
        let fields: [String]
    }

    /// A row that is no row of this table.
    struct UnreadableRow: Hashable, Sendable {
        let line: Int
        let refusal: MapRefusal
    }

    /// Reads a file as its format says. Throws ``Fault/usage(_:)`` when it cannot be read at all.
    static func read(_ name: String, path: String, bytes: [UInt8], _ format: TableFormat) throws(Fault) -> InputTable {
        switch format.kind ?? TableFormat.Kind(path: path) {
        case .csv: try csv(name, path: path, bytes: bytes, format)
        case .ndjson: try ndjson(name, path: path, bytes: bytes)
        }
    }
}

/// How a file is to be read.
struct TableFormat: Hashable, Sendable {
    /// The kinds of file.
    enum Kind: String, Sendable {
        case csv
        case ndjson

        /// By the file's extension: `.ndjson` and `.jsonl`; anything else is CSV.
        init(path: String) {
            self = path.hasSuffix(".ndjson") || path.hasSuffix(".jsonl") ? .ndjson : .csv
        }
    }

    /// Nil: by the file's extension.
    var kind: Kind?
    /// Where it is, beside the first file named on the command line; nil: it has to be named there itself.
    var file: String?
    /// The names of the columns of a CSV file without a header; nil: its first row names them.
    var columns: [String]?
    /// What stands between the fields of a CSV file.
    var delimiter: Character = ","
}
