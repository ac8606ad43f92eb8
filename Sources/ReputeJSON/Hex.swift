/// RFC 4648, section 8: two hexadecimal digits a byte.
package enum Hex {
    /// The text of `bytes`, in lower case.
    @inlinable
    package static func encode(_ bytes: some Collection<UInt8>) -> String {
        var text: [UInt8] = []
        append(bytes, to: &text)
        return String(decoding: text, as: UTF8.self)
    }

    /// Appends the text of `bytes` to `text`, in lower case.
    @inlinable
    package static func append(_ bytes: some Collection<UInt8>, to text: inout [UInt8]) {
        text.reserveCapacity(Swift.max(text.capacity, text.count + 2 * bytes.count))
        for byte in bytes {
            text.append(digit(byte >> 4))
            text.append(digit(byte & 15))
        }
    }

    /// The bytes of a text of either case; nil if it is anything but pairs of digits.
    package static func decode(_ utf8: some Collection<UInt8>) -> [UInt8]? {
        utf8.withBytes { text in
            guard text.count % 2 == 0 else { return nil }
            var bytes: [UInt8] = []
            bytes.reserveCapacity(text.count / 2)
            for index in stride(from: 0, to: text.count, by: 2) {
                guard let high = ByteScan.hexDigit(text[index]), let low = ByteScan.hexDigit(text[index + 1]) else {
                    return nil
                }
                bytes.append(high << 4 | low)
            }
            return bytes
        }
    }

    /// The bytes of a text of either case; nil if it is anything but pairs of digits.
    package static func decode(_ text: String) -> [UInt8]? { decode(text.utf8) }

    /// The lower-case digit of a value below 16.
    @usableFromInline
    package static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") - 10 + value
    }
}
