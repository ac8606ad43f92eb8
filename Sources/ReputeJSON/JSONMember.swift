/// A key and its value in a parsed object.
package struct JSONMember: Sendable {
    let storage: JSONStorage
    let index: Int

    /// The key, unescaped.
    package var key: String { storage.string(storage.tape[index]) }

    /// The bytes of the key, unescaped; shares the source, and allocates only if the key has escapes.
    package var keyUTF8: ArraySlice<UInt8> { storage.utf8(storage.tape[index]) }

    /// Whether the key is exactly the bytes of `other`. No allocation.
    package func keyEquals(_ other: StaticString) -> Bool {
        other.withUTF8Buffer { storage.string(storage.tape[index], equals: UnsafeRawBufferPointer($0)) }
    }

    /// Where the key begins in the source, in bytes.
    package var keyOffset: Int { Int(storage.tape[index].start) }

    /// The value.
    package var value: JSONNode { JSONNode(storage: storage, index: index + 1) }
}
