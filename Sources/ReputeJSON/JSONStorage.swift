/// What the nodes of one document share; a class, so that a node costs one reference.
final class JSONStorage: Sendable {
    let bytes: [UInt8]
    let tape: [TapeEntry]

    init(bytes: [UInt8], tape: [TapeEntry]) {
        self.bytes = bytes
        self.tape = tape
    }

    /// Gives `body` the bytes between the quotes of the string `entry`, still escaped.
    @inline(__always)
    func withContent<Result>(of entry: TapeEntry, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        bytes.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[entry.content])) }
    }

    /// Whether the string `entry` stands for exactly `wanted`. No allocation.
    @inline(__always)
    func string(_ entry: TapeEntry, equals wanted: UnsafeRawBufferPointer) -> Bool {
        withContent(of: entry) {
            entry.flag ? UnescapingIterator.equal($0, wanted) : ByteScan.equal($0, wanted)
        }
    }

    /// The string `entry` stands for.
    func string(_ entry: TapeEntry) -> String {
        entry.flag
            ? String(decoding: unescaped(entry), as: UTF8.self)
            : withContent(of: entry) { String(decoding: $0, as: UTF8.self) }
    }

    /// The bytes the string `entry` stands for, in a new array.
    func unescaped(_ entry: TapeEntry) -> [UInt8] {
        guard entry.flag else { return Array(bytes[entry.content]) }
        var result: [UInt8] = []
        result.reserveCapacity(entry.content.count)
        withContent(of: entry) { UnescapingIterator.append($0, to: &result) }
        return result
    }

    /// The bytes the string `entry` stands for; allocates only if there are escapes.
    func utf8(_ entry: TapeEntry) -> ArraySlice<UInt8> {
        entry.flag ? unescaped(entry)[...] : bytes[entry.content]
    }

    /// The tape index of the value of `key` in the object at `object`, or nil. Linear, no allocation.
    func value(of key: UnsafeRawBufferPointer, in object: Int) -> Int? {
        let entry = tape[object]
        guard entry.isObject else { return nil }
        var index = object &+ 1
        while index < Int(entry.next) {
            if string(tape[index], equals: key) { return index &+ 1 }
            index = Int(tape[index &+ 1].next)
        }
        return nil
    }
}
