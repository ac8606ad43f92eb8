/// A commitment's id: `k` and the seq of the fact by which a seller first took it on.
public struct CommitmentID: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The seq of its first fact.
    public let seq: Int64

    /// The commitment of the fact of this seq.
    public init(seq: Int64) { self.seq = seq }

    /// An id from `k123`; nil when the text is anything else.
    public init?(_ text: String) {
        guard let seq = PrefixedID.seq(of: text, prefix: "k") else { return nil }
        self.seq = seq
    }

    /// `k123`
    public var description: String { "k\(seq)" }

    /// In the order of their facts.
    public static func < (a: CommitmentID, b: CommitmentID) -> Bool { a.seq < b.seq }
}

/// The id of a breach of a commitment: `b` and the seq of its fact.
public struct BreachID: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The seq of its fact.
    public let seq: Int64

    /// The breach of the fact of this seq.
    public init(seq: Int64) { self.seq = seq }

    /// An id from `b123`; nil when the text is anything else.
    public init?(_ text: String) {
        guard let seq = PrefixedID.seq(of: text, prefix: "b") else { return nil }
        self.seq = seq
    }

    /// `b123`
    public var description: String { "b\(seq)" }

    /// In the order of their facts.
    public static func < (a: BreachID, b: BreachID) -> Bool { a.seq < b.seq }
}
