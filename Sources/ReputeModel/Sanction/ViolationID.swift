/// A violation's id: `v` and the seq of its fact. The sanction that it led to, if it led to one, has the same.
public struct ViolationID: PrefixedID {
    /// `v`
    public static var letter: Unicode.Scalar { "v" }

    /// The seq of its fact.
    public let seq: Int64

    /// The violation of the fact of this seq.
    public init(seq: Int64) { self.seq = seq }
}
