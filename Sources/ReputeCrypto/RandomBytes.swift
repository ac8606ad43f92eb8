#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// Bytes from the system's random source.
package enum RandomBytes {
    /// `count` bytes nobody can foretell.
    package static func make(_ count: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: count) { buffer, made in
            fill(UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[..<count]))
            made = count
        }
    }

    /// Overwrites the buffer with random bytes: one system call for 256 of them.
    ///
    /// `SystemRandomNumberGenerator` makes one call for each 8, which is what a key or a token then costs.
    static func fill(_ buffer: UnsafeMutableRawBufferPointer) {
        #if os(Linux)
            var rest = buffer[...]
            while !rest.isEmpty {
                let part = UnsafeMutableRawBufferPointer(rebasing: rest.prefix(256))
                // It fails only for a bad address, too long a part or a system without the call (getentropy(3)).
                let outcome = getentropy(part.baseAddress, part.count)
                precondition(outcome == 0, "the system has no random source")
                rest = rest.dropFirst(256)
            }
        #else
            var source = SystemRandomNumberGenerator()
            for place in buffer.indices {
                buffer[place] = UInt8.random(in: .min ... .max, using: &source)
            }
        #endif
    }
}
