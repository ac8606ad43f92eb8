/// The elements of an array, in order. No allocation.
package struct JSONElements: Sequence, Sendable {
    private let storage: JSONStorage
    private let range: Range<Int>

    init(of node: JSONNode) {
        storage = node.storage
        range = node.kind == .array ? node.index + 1..<Int(node.entry.next) : 0..<0
    }

    /// Walks the elements.
    package func makeIterator() -> Iterator {
        Iterator(storage: storage, index: range.lowerBound, end: range.upperBound)
    }

    /// A place between two elements.
    package struct Iterator: IteratorProtocol, Sendable {
        let storage: JSONStorage
        var index: Int
        let end: Int

        /// The next element.
        package mutating func next() -> JSONNode? {
            guard index < end else { return nil }
            defer { index = Int(storage.tape[index].next) }
            return JSONNode(storage: storage, index: index)
        }
    }
}
