/// An attempt's id: `t` and the seq of its fact.
public struct AttemptID: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The seq of its fact.
    public let seq: Int64

    /// The attempt of the fact of this seq.
    public init(seq: Int64) { self.seq = seq }

    /// An id from `t123`; nil when the text is anything else.
    public init?(_ text: String) {
        guard let seq = PrefixedID.seq(of: text, prefix: "t") else { return nil }
        self.seq = seq
    }

    /// `t123`
    public var description: String { "t\(seq)" }

    /// In the order of their facts.
    public static func < (a: AttemptID, b: AttemptID) -> Bool { a.seq < b.seq }
}
