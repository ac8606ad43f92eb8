/// A deposit as it is shown.
public struct DepositView: Hashable, Sendable {
    /// Its id.
    public let deposit: DepositID
    /// The account, by the caller's id; nil: it was erased.
    public let account: ID?
    /// The currency of all amounts.
    public let currency: String
    /// When it was opened.
    public let opened: Instant
    /// How its books stand.
    public let books: DepositBooks
    /// What is to be paid in again.
    public let owed: Int64
    /// Until when.
    public let owedBy: Instant?
    /// Whether that is over.
    public let isOverdue: Bool
    /// When what is leaving has left.
    public let leaves: Instant?

    /// A deposit from its parts.
    public init(
        deposit: DepositID, account: ID?, currency: String, opened: Instant, books: DepositBooks, owed: Int64,
        owedBy: Instant?, isOverdue: Bool, leaves: Instant?
    ) {
        self.deposit = deposit
        self.account = account
        self.currency = currency
        self.opened = opened
        self.books = books
        self.owed = owed
        self.owedBy = owedBy
        self.isOverdue = isOverdue
        self.leaves = leaves
    }

    /// A row with the caller's id of its account.
    package init(_ row: DepositRow, account: ID?) {
        self.init(
            deposit: row.id, account: account, currency: row.currency, opened: row.opened, books: row.books,
            owed: row.duty.owed, owedBy: row.duty.by, isOverdue: row.duty.isOverdue, leaves: row.leaves)
    }
}

/// An entry in a deposit's books as it is shown.
public struct DepositEntryView: Hashable, Sendable {
    /// Its id.
    public let entry: DepositEntryID
    /// The deposit.
    public let deposit: DepositID
    /// What it is.
    public let kind: DepositEntryKind
    /// When it was written.
    public let at: Instant
    /// What it moved.
    public let move: DepositMove
    /// The payment system's reference, the case or the ruling, by the caller's id.
    public let name: ID?
    /// The hold that it ends or is drawn from, the draw that it returns.
    public let of: DepositEntryID?
    /// Why: a code of the policy's.
    public let reason: String?
    /// The account that a draw went to, by the caller's id.
    public let to: ID?
    /// What a ruling wanted beyond what there was.
    public let short: Int64
    /// When it was due, of the clock's.
    public let due: Instant?
    /// The case in which the clock drew it.
    public let `case`: CaseID?
    /// Of a hold: what is still kept. Of a draw: what was not returned.
    public let left: Int64

    /// An entry from its parts.
    public init(
        entry: DepositEntryID, deposit: DepositID, kind: DepositEntryKind, at: Instant, move: DepositMove, name: ID?,
        of: DepositEntryID?, reason: String?, to: ID?, short: Int64, due: Instant?, case: CaseID?, left: Int64
    ) {
        self.entry = entry
        self.deposit = deposit
        self.kind = kind
        self.at = at
        self.move = move
        self.name = name
        self.of = of
        self.reason = reason
        self.to = to
        self.short = short
        self.due = due
        self.case = `case`
        self.left = left
    }

    /// A row with callers' ids.
    package init(_ row: DepositEntryRow, name: ID?, to: ID?) {
        self.init(
            entry: row.id, deposit: DepositID(seq: row.deposit), kind: row.kind, at: row.at, move: row.move,
            name: name, of: row.of.map(DepositEntryID.init(seq:)), reason: row.reason, to: to, short: row.short,
            due: row.due, case: row.case.map(CaseID.init(seq:)), left: row.left)
    }
}
