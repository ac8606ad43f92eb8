extension JSONValue {
    /// The canonical form (RFC 8785): no white space, keys by UTF-16 code units, numbers as their text.
    ///
    /// Integers must lie within ±(2^53-1).
    package var canonical: [UInt8] {
        var writer = JSONWriter()
        writer.value(self)
        return writer.bytes
    }

    /// The value for people and checked-in files: two spaces a level, sorted keys, no newline at the end.
    package var pretty: String {
        var bytes: [UInt8] = []
        appendPretty(to: &bytes, level: 0)
        return String(decoding: bytes, as: UTF8.self)
    }

    private func appendPretty(to bytes: inout [UInt8], level: Int) {
        switch self {
        case .array(let elements) where !elements.isEmpty:
            bytes.append(UInt8(ascii: "["))
            for (index, element) in elements.enumerated() {
                Self.appendBreak(to: &bytes, level: level + 1, comma: index > 0)
                element.appendPretty(to: &bytes, level: level + 1)
            }
            Self.appendBreak(to: &bytes, level: level, comma: false)
            bytes.append(UInt8(ascii: "]"))
        case .object(let members) where !members.isEmpty:
            bytes.append(UInt8(ascii: "{"))
            for (index, member) in Self.sorted(members).enumerated() {
                Self.appendBreak(to: &bytes, level: level + 1, comma: index > 0)
                bytes.append(contentsOf: JSONValue.string(member.key).canonical)
                bytes.append(contentsOf: ": ".utf8)
                member.value.appendPretty(to: &bytes, level: level + 1)
            }
            Self.appendBreak(to: &bytes, level: level, comma: false)
            bytes.append(UInt8(ascii: "}"))
        default:
            bytes.append(contentsOf: canonical)
        }
    }

    private static func appendBreak(to bytes: inout [UInt8], level: Int, comma: Bool) {
        if comma { bytes.append(UInt8(ascii: ",")) }
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * level))
    }
}
