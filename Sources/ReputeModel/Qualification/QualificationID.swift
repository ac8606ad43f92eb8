/// A qualification record's id: `q` and the seq of its first fact.
public struct QualificationID: PrefixedID {
    /// `q`
    public static var letter: Unicode.Scalar { "q" }

    /// The seq of the fact that drafted it.
    public let seq: Int64

    /// The record drafted by the fact of this seq.
    public init(seq: Int64) { self.seq = seq }
}
