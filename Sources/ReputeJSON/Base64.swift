/// RFC 4648, section 4: the standard alphabet, with padding.
package enum Base64 {
    /// The text of `bytes`.
    @inlinable
    package static func encode(_ bytes: some Collection<UInt8>) -> String {
        var text: [UInt8] = []
        append(bytes, to: &text)
        return String(decoding: text, as: UTF8.self)
    }

    /// Appends the text of `bytes` to `text`.
    @inlinable
    package static func append(_ bytes: some Collection<UInt8>, to text: inout [UInt8]) {
        bytes.withBytes { append(buffer: $0, to: &text) }
    }

    /// The bytes of a text; nil unless it is exactly what `encode` gives for them.
    ///
    /// So padding is required, and white space, other alphabets and bits left over that are not zero are refused.
    @inlinable
    package static func decode(_ utf8: some Collection<UInt8>) -> [UInt8]? {
        utf8.withBytes { decode(buffer: $0) }
    }

    /// The bytes of a text; nil unless it is exactly what `encode` gives for them.
    package static func decode(_ text: String) -> [UInt8]? { decode(text.utf8) }

    private static let alphabet: StaticString = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

    @usableFromInline
    package static func append(buffer: UnsafeBufferPointer<UInt8>, to text: inout [UInt8]) {
        let letters = UnsafeBufferPointer(start: alphabet.utf8Start, count: 64)
        text.reserveCapacity(Swift.max(text.capacity, text.count + (buffer.count + 2) / 3 * 4))
        var index = 0
        while index < buffer.count {
            let taken = Swift.min(3, buffer.count - index)
            var bits = UInt32(buffer[index]) << 16
            if taken > 1 { bits |= UInt32(buffer[index + 1]) << 8 }
            if taken > 2 { bits |= UInt32(buffer[index + 2]) }
            text.append(letters[Int(bits >> 18)])
            text.append(letters[Int(bits >> 12 & 63)])
            text.append(taken > 1 ? letters[Int(bits >> 6 & 63)] : UInt8(ascii: "="))
            text.append(taken > 2 ? letters[Int(bits & 63)] : UInt8(ascii: "="))
            index += 3
        }
    }

    @usableFromInline
    package static func decode(buffer: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        guard buffer.count % 4 == 0 else { return nil }
        var padding = 0
        while padding < Swift.min(2, buffer.count), buffer[buffer.count - 1 - padding] == UInt8(ascii: "=") {
            padding += 1
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(buffer.count / 4 * 3)
        var bits: UInt32 = 0
        for (index, byte) in buffer.dropLast(padding).enumerated() {
            guard let value = value(of: byte) else { return nil }
            bits = bits << 6 | value
            guard index & 3 == 3 else { continue }
            bytes.append(UInt8(truncatingIfNeeded: bits >> 16))
            bytes.append(UInt8(truncatingIfNeeded: bits >> 8))
            bytes.append(UInt8(truncatingIfNeeded: bits))
            bits = 0
        }
        switch padding {
        case 1:
            guard bits & 3 == 0 else { return nil }
            bytes.append(UInt8(truncatingIfNeeded: bits >> 10))
            bytes.append(UInt8(truncatingIfNeeded: bits >> 2))
        case 2:
            guard bits & 15 == 0 else { return nil }
            bytes.append(UInt8(truncatingIfNeeded: bits >> 4))
        default: break
        }
        return bytes
    }

    private static func value(of letter: UInt8) -> UInt32? {
        switch letter {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(letter) - 65
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(letter) - 71
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(letter) + 4
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}
