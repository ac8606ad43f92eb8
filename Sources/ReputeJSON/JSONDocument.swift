/// Bytes that are one JSON value, checked whole, and the tape to find one's way in them.
///
/// Strict RFC 8259: no byte order mark, no duplicate keys, well-formed UTF-8 everywhere, whole surrogate pairs, only
/// white space around the value. Memory is the input plus at most 16 bytes for each value and key. Parsing is linear.
package struct JSONDocument: Sendable {
    let storage: JSONStorage

    /// Parses `bytes`, which are shared, not copied.
    ///
    /// - Throws: `JSONError` at the first byte that breaks a rule; a duplicate key is found when its object ends.
    package init(parsing bytes: [UInt8], limits: JSONLimits = .init()) throws(JSONError) {
        let tape = try bytes.withUnsafeBufferPointer { (buffer) throws(JSONError) -> [TapeEntry] in
            try TapeBuilder(UnsafeRawBufferPointer(buffer), limits: limits).build()
        }
        storage = JSONStorage(bytes: bytes, tape: tape)
    }

    /// Parses a copy of `bytes`; offsets in the document and in errors count from the slice's beginning.
    package init(parsing bytes: ArraySlice<UInt8>, limits: JSONLimits = .init()) throws(JSONError) {
        try self.init(parsing: Array(bytes), limits: limits)
    }

    /// Parses a copy of `bytes`.
    package init(parsing bytes: UnsafeRawBufferPointer, limits: JSONLimits = .init()) throws(JSONError) {
        try self.init(parsing: Array(bytes), limits: limits)
    }

    /// Parses the UTF-8 of `text`.
    package init(parsing text: String, limits: JSONLimits = .init()) throws(JSONError) {
        try self.init(parsing: Array(text.utf8), limits: limits)
    }

    /// The source, white space around the value included.
    package var bytes: [UInt8] { storage.bytes }

    /// The value.
    package var root: JSONNode { JSONNode(storage: storage, index: 0) }
}
