/// A commitment's id: `k` and the seq of the fact by which a seller first took it on.
public struct CommitmentID: PrefixedID {
    /// `k`
    public static var letter: Unicode.Scalar { "k" }

    /// The seq of its first fact.
    public let seq: Int64

    /// The commitment of the fact of this seq.
    public init(seq: Int64) { self.seq = seq }
}

/// The id of a breach of a commitment: `b` and the seq of its fact.
public struct BreachID: PrefixedID {
    /// `b`
    public static var letter: Unicode.Scalar { "b" }

    /// The seq of its fact.
    public let seq: Int64

    /// The breach of the fact of this seq.
    public init(seq: Int64) { self.seq = seq }
}
