/// A deposit's id: `d` and the seq of the fact that opened it. An account has one in each currency.
public struct DepositID: PrefixedID {
    /// `d`
    public static var letter: Unicode.Scalar { "d" }

    /// The seq of the first payment into it.
    public let seq: Int64

    /// The deposit opened by the fact of this seq.
    public init(seq: Int64) { self.seq = seq }
}

/// The id of an entry in a deposit's books: `e` and the seq of its fact.
public struct DepositEntryID: PrefixedID {
    /// `e`
    public static var letter: Unicode.Scalar { "e" }

    /// The seq of its fact.
    public let seq: Int64

    /// The entry made by the fact of this seq.
    public init(seq: Int64) { self.seq = seq }
}
