/// A violation's id: `v` and the seq of its fact. The sanction that it led to, if it led to one, has the same.
public struct ViolationID: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The seq of its fact.
    public let seq: Int64

    /// The violation of the fact of this seq.
    public init(seq: Int64) { self.seq = seq }

    /// An id from `v123`; nil when the text is anything else.
    public init?(_ text: String) {
        guard let seq = PrefixedID.seq(of: text, prefix: "v") else { return nil }
        self.seq = seq
    }

    /// `v123`
    public var description: String { "v\(seq)" }

    /// In the order of their facts.
    public static func < (a: ViolationID, b: ViolationID) -> Bool { a.seq < b.seq }
}
