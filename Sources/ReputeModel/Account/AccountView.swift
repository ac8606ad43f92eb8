/// What happened to an account besides trading.
public struct AccountLifeView: Hashable, Sendable {
    /// Since when it is closed as a buyer; nil: it is open.
    public let buyerClosed: Instant?
    /// Since when it is closed as a seller; nil: it is open.
    public let sellerClosed: Instant?
    /// How often it came to another owner.
    public let transfers: Int
    /// When it last did.
    public let transferred: Instant?
    /// The account of the same person that it was merged into; nil: none, or its name is forgotten.
    public let main: ID?
    /// When it was.
    public let merged: Instant?
    /// The accounts that were merged into it and have a name.
    public let members: [ID]

    /// What happened to an account, from its parts.
    public init(
        buyerClosed: Instant? = nil, sellerClosed: Instant? = nil, transfers: Int = 0, transferred: Instant? = nil,
        main: ID? = nil, merged: Instant? = nil, members: [ID] = []
    ) {
        self.buyerClosed = buyerClosed
        self.sellerClosed = sellerClosed
        self.transfers = transfers
        self.transferred = transferred
        self.main = main
        self.merged = merged
        self.members = members
    }

    package init(_ row: AccountLifeRow?, main: ID?, members: [ID]) {
        self.init(
            buyerClosed: row?.buyerClosed, sellerClosed: row?.sellerClosed, transfers: row?.transfers ?? 0,
            transferred: row?.transferred, main: main, merged: row?.merged, members: members)
    }

    /// Since when it is closed in a role; nil: it is open.
    public func closed(as role: Party) -> Instant? { role == .buyer ? buyerClosed : sellerClosed }
}

/// Something that happened to an account.
public struct AccountEvent: Hashable, Sendable {
    /// The seq of its fact.
    public let seq: Int64
    /// When.
    public let at: Instant
    /// What.
    public let kind: AccountEventKind
    /// The account that it happened to; nil: its name is forgotten.
    public let account: ID?
    /// In which role it was opened or closed.
    public let role: Party?
    /// Why; nil: nothing is said.
    public let reason: AccountReason?
    /// The account that it was merged into or separated from; nil: none, or its name is forgotten.
    public let other: ID?

    /// An event from its parts.
    public init(
        seq: Int64, at: Instant, kind: AccountEventKind, account: ID?, role: Party? = nil,
        reason: AccountReason? = nil, other: ID? = nil
    ) {
        self.seq = seq
        self.at = at
        self.kind = kind
        self.account = account
        self.role = role
        self.reason = reason
        self.other = other
    }

    package init(_ row: AccountEventRow, account: ID?, other: ID?) {
        self.init(
            seq: row.seq, at: row.at, kind: row.kind, account: account, role: row.role, reason: row.reason,
            other: other)
    }
}
