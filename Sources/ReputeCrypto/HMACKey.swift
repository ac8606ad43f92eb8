/// A key for HMAC-SHA256 (RFC 2104) whose every use carries a tag, so that no two uses can be mixed up.
///
/// Built from the hash by hand: the states after the padded key are made once, which the library's own type
/// does as well, but its generic code costs twice the time of a message here.
package struct HMACKey: Sendable {
    private let inner: SHA256Hasher
    private let outer: SHA256Hasher

    /// SHA-256's block length in bytes.
    private static let blockCount = 64

    /// Takes the key's bytes, of any number; 32 are as strong as it gets.
    package init(_ bytes: [UInt8]) {
        var block = bytes.count > Self.blockCount ? SHA.sha256(bytes).bytes : bytes
        block.append(contentsOf: repeatElement(0, count: Self.blockCount - block.count))
        var inner = SHA256Hasher()
        inner.update(block.map { $0 ^ 0x36 })
        var outer = SHA256Hasher()
        outer.update(block.map { $0 ^ 0x5c })
        self.inner = inner
        self.outer = outer
    }

    /// HMAC-SHA256 over tag ‖ 0x00 ‖ message. The tag holds no zero byte.
    package func authenticate(tag: StaticString, _ message: some Collection<UInt8>) -> Digest {
        let direct = message.withContiguousStorageIfAvailable {
            authenticate(tag: tag, buffer: UnsafeRawBufferPointer($0))
        }
        return direct ?? Array(message).withUnsafeBytes { authenticate(tag: tag, buffer: $0) }
    }

    private func authenticate(tag: StaticString, buffer message: UnsafeRawBufferPointer) -> Digest {
        var inner = inner
        tag.withUTF8Buffer { inner.update(UnsafeRawBufferPointer($0)) }
        inner.update(0 as UInt8)
        inner.update(message)
        var outer = outer
        outer.update(inner.finalize())
        return outer.finalize()
    }
}

extension HMACKey: CustomStringConvertible, CustomReflectable {
    /// Never the key: a log line must not hold it.
    package var description: String { "HMACKey" }
    /// Nothing to look into, for the same reason.
    package var customMirror: Mirror { Mirror(self, children: []) }
}
