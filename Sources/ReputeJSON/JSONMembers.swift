/// The members of an object, in source order. No allocation.
package struct JSONMembers: Sequence, Sendable {
    private let storage: JSONStorage
    private let range: Range<Int>

    init(of node: JSONNode) {
        storage = node.storage
        range = node.kind == .object ? node.index + 1..<Int(node.entry.next) : 0..<0
    }

    /// Walks the members.
    package func makeIterator() -> Iterator {
        Iterator(storage: storage, index: range.lowerBound, end: range.upperBound)
    }

    /// A place between two members.
    package struct Iterator: IteratorProtocol, Sendable {
        let storage: JSONStorage
        var index: Int
        let end: Int

        /// The next member.
        package mutating func next() -> JSONMember? {
            guard index < end else { return nil }
            defer { index = Int(storage.tape[index + 1].next) }
            return JSONMember(storage: storage, index: index)
        }
    }
}
