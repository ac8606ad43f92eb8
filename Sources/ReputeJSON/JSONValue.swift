/// A JSON value built in memory, for replies, schemas and tests.
///
/// Two values are equal exactly when their canonical bytes are; so `é` in one character and in two are different, and
/// `.integer(5)` equals `.number("5")`.
package enum JSONValue: Sendable {
    /// `null`.
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// An integer; only those within ±(2^53-1) can be written.
    case integer(Int64)
    /// The exact text of a number, which is trusted to be valid JSON; for what `integer` cannot hold.
    case number(String)
    /// A string.
    case string(String)
    /// An array, in order.
    case array([JSONValue])
    /// An object.
    ///
    /// A dictionary of Swift strings cannot hold two keys that are canonically equivalent in Unicode and differ in
    /// their bytes.
    case object([String: JSONValue])

    /// The value of a parsed node.
    ///
    /// Of two keys that are canonically equivalent the first in the source stays: what must be exact about foreign
    /// objects reads the node.
    package init(_ node: JSONNode) {
        switch node.kind {
        case .null: self = .null
        case .bool: self = .bool(node.bool == true)
        case .number:
            self = node.integer.map(Self.integer) ?? .number(String(decoding: node.text, as: UTF8.self))
        case .string: self = .string(node.string ?? "")
        case .array: self = .array(node.elements.map(Self.init))
        case .object:
            self = .object(Dictionary(node.members.map { ($0.key, Self($0.value)) }) { first, _ in first })
        }
    }

    /// A number of `millionths`, written as `JSONWriter.ratio` writes it.
    package static func ratio(millionths: Int64) -> JSONValue {
        var writer = JSONWriter(reservingCapacity: 24)
        writer.ratio(millionths: millionths)
        return millionths % 1_000_000 == 0
            ? .integer(millionths / 1_000_000) : .number(String(decoding: writer.bytes, as: UTF8.self))
    }

    /// The members in the order of RFC 8785.
    static func sorted(_ members: [String: JSONValue]) -> [(key: String, value: JSONValue)] {
        members.sorted { UTF16Order.precedes($0.key.utf8, $1.key.utf8) }
    }
}
