internal import ReputeJSON

/// An id that is a letter and the seq of the fact that began what it names, e.g. `r123`. In the order of these facts.
public protocol PrefixedID: Hashable, Sendable, Comparable, LosslessStringConvertible {
    /// The letter, one of ASCII.
    static var letter: Unicode.Scalar { get }

    /// The seq of the fact.
    var seq: Int64 { get }

    /// The id of what the fact of this seq began.
    init(seq: Int64)
}

extension PrefixedID {
    /// The id in a text like `r123`; nil when it is anything else, or no number that a line of JSON can hold.
    public init?(_ text: String) {
        let utf8 = Array(text.utf8)
        guard utf8.count >= 2, utf8.count <= 17, utf8[0] == UInt8(ascii: Self.letter), utf8[1] != UInt8(ascii: "0"),
            let seq = utf8.dropFirst().decimal, seq <= JSONWriter.greatestInteger
        else { return nil }
        self.init(seq: Int64(seq))
    }

    /// E.g. `r123`.
    public var description: String { "\(Self.letter)\(seq)" }

    /// By the facts.
    public static func < (a: Self, b: Self) -> Bool { a.seq < b.seq }
}
