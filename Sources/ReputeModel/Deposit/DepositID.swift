/// A deposit's id: `d` and the seq of the fact that opened it. An account has one in each currency.
public struct DepositID: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The seq of the first payment into it.
    public let seq: Int64

    /// The deposit opened by the fact of this seq.
    public init(seq: Int64) { self.seq = seq }

    /// An id from `d123`; nil when the text is anything else.
    public init?(_ text: String) {
        guard let seq = PrefixedID.seq(of: text, prefix: "d") else { return nil }
        self.seq = seq
    }

    /// `d123`
    public var description: String { "d\(seq)" }

    /// In the order of opening.
    public static func < (a: DepositID, b: DepositID) -> Bool { a.seq < b.seq }
}

/// The id of an entry in a deposit's books: `e` and the seq of its fact.
public struct DepositEntryID: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The seq of its fact.
    public let seq: Int64

    /// The entry made by the fact of this seq.
    public init(seq: Int64) { self.seq = seq }

    /// An id from `e123`; nil when the text is anything else.
    public init?(_ text: String) {
        guard let seq = PrefixedID.seq(of: text, prefix: "e") else { return nil }
        self.seq = seq
    }

    /// `e123`
    public var description: String { "e\(seq)" }

    /// In the order of writing.
    public static func < (a: DepositEntryID, b: DepositEntryID) -> Bool { a.seq < b.seq }
}
