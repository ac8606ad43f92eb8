/// An attempt's id: `t` and the seq of its fact.
public struct AttemptID: PrefixedID {
    /// `t`
    public static var letter: Unicode.Scalar { "t" }

    /// The seq of its fact.
    public let seq: Int64

    /// The attempt of the fact of this seq.
    public init(seq: Int64) { self.seq = seq }
}
