import CSQLite

/// A prepared statement. Parameters count from 1, columns from 0.
package final class Statement {
    private let raw: OpaquePointer
    private unowned let connection: Connection

    init(_ raw: OpaquePointer, of connection: Connection) {
        self.raw = raw
        self.connection = connection
    }

    func finalize() {
        sqlite3_finalize(raw)
    }

    /// Binds an integer, or NULL.
    package func bind(_ index: Int32, _ value: Int64?) {
        if let value { sqlite3_bind_int64(raw, index, value) } else { sqlite3_bind_null(raw, index) }
    }

    /// Binds a blob, or NULL.
    package func bind(_ index: Int32, _ value: [UInt8]?) {
        guard let value else {
            sqlite3_bind_null(raw, index)
            return
        }
        value.withUnsafeBytes { bytes in
            if let base = bytes.baseAddress {
                _ = repute_bind_blob_copy(raw, index, base, Int32(bytes.count))
            } else {
                sqlite3_bind_zeroblob(raw, index, 0)
            }
        }
    }

    /// Binds text, or NULL.
    package func bind(_ index: Int32, text value: String?) {
        guard var value else {
            sqlite3_bind_null(raw, index)
            return
        }
        value.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { chars in
                guard let base = chars.baseAddress else {
                    _ = repute_bind_text_copy(raw, index, "", 0)
                    return
                }
                _ = repute_bind_text_copy(raw, index, base, Int32(chars.count))
            }
        }
    }

    /// Binds text by its UTF-8.
    package func bind(_ index: Int32, utf8 value: [UInt8]) {
        value.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress else { return }
            _ = repute_bind_text_copy(raw, index, base.assumingMemoryBound(to: CChar.self), Int32(bytes.count))
        }
    }

    /// Binds the columns of another statement's current row, the first to the first.
    func bind(columnsOf other: Statement) {
        for column in 0..<other.columnCount {
            sqlite3_bind_value(raw, column + 1, sqlite3_column_value(other.raw, column))
        }
    }

    /// Runs to the next row; false at the end.
    package func step() throws(StoreError) -> Bool {
        switch sqlite3_step(raw) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        default:
            let error = connection.error()
            sqlite3_reset(raw)
            throw error
        }
    }

    /// Runs a statement that answers no rows, and makes it ready for the next time.
    package func run() throws(StoreError) {
        _ = try step()
        sqlite3_reset(raw)
    }

    /// Ready to run again. Bindings stay.
    package func reset() {
        sqlite3_reset(raw)
    }

    var columnCount: Int32 { sqlite3_column_count(raw) }

    func type(_ column: Int32) -> Int32 { sqlite3_column_type(raw, column) }

    func name(_ column: Int32) -> String { String(cString: sqlite3_column_name(raw, column)) }

    /// Whether a column is NULL.
    package func isNull(_ column: Int32) -> Bool { sqlite3_column_type(raw, column) == SQLITE_NULL }

    /// A column as an integer; 0 for NULL.
    package func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(raw, column) }

    /// A column as an integer.
    package func optionalInteger(_ column: Int32) -> Int64? { isNull(column) ? nil : integer(column) }

    /// A column as text.
    package func text(_ column: Int32) -> String? {
        guard let base = sqlite3_column_text(raw, column) else { return nil }
        return String(
            decoding: UnsafeBufferPointer(start: base, count: Int(sqlite3_column_bytes(raw, column))), as: UTF8.self)
    }

    /// A column as bytes; of text, its UTF-8.
    package func bytes(_ column: Int32) -> [UInt8] {
        withBytes(column) { Array($0) }
    }

    /// The bytes of a column, without a copy.
    package func withBytes<T>(_ column: Int32, _ body: (UnsafeRawBufferPointer) -> T) -> T {
        let base = sqlite3_column_blob(raw, column)
        return body(UnsafeRawBufferPointer(start: base, count: Int(sqlite3_column_bytes(raw, column))))
    }
}

extension Statement {
    /// The name of the first column whose value is not that of another statement's current row with the same columns.
    package func firstDifference(from other: Statement) -> String? {
        for i in 0..<columnCount {
            if type(i) != other.type(i) { return name(i) }
            let isSame = isNull(i) || withBytes(i) { mine in other.withBytes(i) { mine.elementsEqual($0) } }
            if !isSame { return name(i) }
        }
        return nil
    }
}
