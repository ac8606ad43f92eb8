/// What the commands about a deposit answer.
public struct DepositReply: Hashable, Sendable {
    /// The deposit.
    public let deposit: DepositID
    /// The entry that was made.
    public let entry: DepositEntryID
    /// The currency of all amounts here.
    public let currency: String
    /// What the entry moved.
    public let move: DepositMove
    /// What a ruling wanted beyond what there was.
    public let short: Int64
    /// How the books stand now.
    public let books: DepositBooks
    /// What is owed now.
    public let owed: Int64
    /// Until when.
    public let owedBy: Instant?
    /// When what is leaving has left.
    public let leaves: Instant?
    /// Whether the request had come before.
    public let isRepeated: Bool

    /// The seq of the entry's fact.
    public var seq: Int64 { entry.seq }

    /// A reply from its parts.
    public init(
        deposit: DepositID, entry: DepositEntryID, currency: String, move: DepositMove, short: Int64,
        books: DepositBooks, owed: Int64, owedBy: Instant?, leaves: Instant?, isRepeated: Bool
    ) {
        self.deposit = deposit
        self.entry = entry
        self.currency = currency
        self.move = move
        self.short = short
        self.books = books
        self.owed = owed
        self.owedBy = owedBy
        self.leaves = leaves
        self.isRepeated = isRepeated
    }
}
