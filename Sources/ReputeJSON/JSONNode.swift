/// One value of a parsed document: a reference to the document and a place on its tape.
///
/// Every accessor answers nil (or nothing) for a value of another kind; nothing is coerced.
package struct JSONNode: Sendable {
    /// The six kinds of JSON value.
    package enum Kind: UInt8, Sendable {
        case null, bool, number, string, array, object
    }

    let storage: JSONStorage
    let index: Int

    var entry: TapeEntry { storage.tape[index] }

    /// The kind of this value.
    package var kind: Kind { entry.kind }

    /// Whether this is `null`.
    package var isNull: Bool { kind == .null }

    /// The truth of `true` and `false`; nil for another kind.
    package var bool: Bool? { kind == .bool ? entry.flag : nil }

    /// Where the value begins in the source, in bytes.
    package var offset: Int { Int(entry.start) }

    /// The exact source bytes of the value: digits, quotes and brackets included. No copy.
    package var text: ArraySlice<UInt8> { storage.bytes[entry.range] }

    /// The elements of an array or members of an object; 0 for another kind. Constant time.
    package var count: Int {
        switch kind {
        case .array, .object: Int(entry.count)
        default: 0
        }
    }

    /// The elements of an array in order; empty for another kind.
    package var elements: JSONElements { JSONElements(of: self) }

    /// The members of an object in source order; empty for another kind.
    package var members: JSONMembers { JSONMembers(of: self) }

    /// The value of the member `key`, compared by bytes; nil if absent or not an object. Linear, no allocation.
    package subscript(_ key: StaticString) -> JSONNode? {
        key.withUTF8Buffer { storage.value(of: UnsafeRawBufferPointer($0), in: index) }.map(sibling)
    }

    /// The value of the member `key`, compared by bytes; nil if absent or not an object. Linear.
    package subscript(key key: String) -> JSONNode? {
        var key = key
        return key.withUTF8 { storage.value(of: UnsafeRawBufferPointer($0), in: index) }.map(sibling)
    }

    /// The element at `position`; nil beyond the end or if this is no array. Linear in `position`.
    package subscript(position: Int) -> JSONNode? {
        guard kind == .array, position >= 0, position < count else { return nil }
        var element = index + 1
        for _ in 0..<position { element = Int(storage.tape[element].next) }
        return sibling(element)
    }

    private func sibling(_ index: Int) -> JSONNode { JSONNode(storage: storage, index: index) }
}
