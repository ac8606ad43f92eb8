/// Writes what SSH reads on the wire (RFC 4251, section 5): numbers, and strings that begin with their length.
package struct SSHWriter: Sendable {
    /// What was written so far.
    package private(set) var bytes: [UInt8] = []

    /// Begins with nothing.
    package init() {}

    /// Adds bytes as they are.
    package mutating func raw(_ added: some Collection<UInt8>) {
        bytes.append(contentsOf: added)
    }

    /// Adds a number: four bytes, the most significant first.
    package mutating func uint32(_ number: UInt32) {
        for shift in [24, 16, 8, 0] as [UInt32] {
            bytes.append(UInt8(truncatingIfNeeded: number >> shift))
        }
    }

    /// Adds a string: the number of its bytes, and the bytes. There must be fewer than 2^32 of them.
    package mutating func string(_ added: some Collection<UInt8>) {
        uint32(UInt32(added.count))
        raw(added)
    }
}
