/// A case's id: `c` and the seq of the fact that opened it.
public struct CaseID: PrefixedID {
    /// `c`
    public static var letter: Unicode.Scalar { "c" }

    /// The seq of its first fact.
    public let seq: Int64

    /// The case that the fact of this seq opened.
    public init(seq: Int64) { self.seq = seq }
}

/// The id of an offer to settle a case: `o` and the seq of its fact.
public struct OfferID: PrefixedID {
    /// `o`
    public static var letter: Unicode.Scalar { "o" }

    /// The seq of its fact.
    public let seq: Int64

    /// The offer of the fact of this seq.
    public init(seq: Int64) { self.seq = seq }
}
