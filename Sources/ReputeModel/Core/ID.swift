internal import ReputeJSON

/// A caller's own id of an account, an order or an item: UTF-8, 1 to 128 bytes, no control characters.
///
/// Two ids are equal when their bytes are. Swift's `String` equality would make "é" equal to "e" with an accent,
/// which the database does not.
public struct ID: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The bytes of the id.
    public let utf8: [UInt8]

    /// The longest id, in bytes.
    public static let longest = 128

    /// An id from its bytes; nil when it is not UTF-8, empty, too long or holds a control character (U+0000...U+001F,
    /// U+007F...U+009F).
    public init?(utf8: [UInt8]) {
        guard !utf8.isEmpty, utf8.count <= ID.longest, utf8.isUTF8 else { return nil }
        var previous: UInt8 = 0
        for byte in utf8 {
            if byte < 0x20 || byte == 0x7F { return nil }
            if previous == 0xC2, byte >= 0x80, byte < 0xA0 { return nil }
            previous = byte
        }
        self.utf8 = utf8
    }

    /// An id from text; nil as above.
    public init?(_ text: String) {
        self.init(utf8: Array(text.utf8))
    }

    /// By bytes: as one run of them, which an array's own hashing takes one by one.
    public func hash(into hasher: inout Hasher) {
        utf8.withUnsafeBytes { hasher.combine(bytes: $0) }
    }

    /// By bytes: eight at a time, which an array's own comparison takes one by one.
    public static func == (a: ID, b: ID) -> Bool {
        a.utf8.withUnsafeBytes { a in b.utf8.withUnsafeBytes { b in ByteScan.equal(a, b) } }
    }

    /// What a refusal calls an order of which only the number is known.
    static func number(_ order: Int64) -> ID { ID(ascii: "#\(order)") }

    private init(ascii text: String) { utf8 = Array(text.utf8) }

    /// By bytes.
    public static func < (a: ID, b: ID) -> Bool { a.utf8.lexicographicallyPrecedes(b.utf8) }

    /// The id as text.
    public var description: String { String(decoding: utf8, as: UTF8.self) }
}

extension ID: ExpressibleByStringLiteral {
    /// An id written in source code.
    public init(stringLiteral value: String) {
        guard let id = ID(value) else { preconditionFailure("not an id: \(value)") }
        self = id
    }
}

extension [UInt8] {
    /// Whether the bytes are UTF-8; without an allocation when they are ASCII.
    fileprivate var isUTF8: Bool {
        allSatisfy { $0 < 0x80 } || String(validating: self, as: UTF8.self) != nil
    }
}
