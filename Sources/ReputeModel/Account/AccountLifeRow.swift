/// What happened to an account besides trading: in which roles it is closed, how often it changed hands, and of which person
/// it is. An account of which no fact says any of that has no row.
package struct AccountLifeRow: Hashable, Sendable {
    /// The account's number.
    package let account: Int64
    /// Since when it is closed as a buyer; nil: it is open.
    package var buyerClosed: Instant?
    /// Since when it is closed as a seller; nil: it is open.
    package var sellerClosed: Instant?
    /// How often it came to another owner.
    package var transfers = 0
    /// When it last did.
    package var transferred: Instant?
    /// The account of the same person that it was merged into; nil: none.
    package var main: Int64?
    /// When it was.
    package var merged: Instant?
    /// The accounts that were merged into it, in the order of these facts.
    package var members: [Int64] = []

    package init(account: Int64) { self.account = account }

    /// Since when it is closed in a role.
    package subscript(closed role: Party) -> Instant? {
        get { role == .buyer ? buyerClosed : sellerClosed }
        set { if role == .buyer { buyerClosed = newValue } else { sellerClosed = newValue } }
    }

    /// The account that stands for the person: itself, unless it was merged into another.
    package var person: Int64 { main ?? account }
}

/// Something that happened to an account, as one fact says it.
package struct AccountEventRow: Hashable, Sendable {
    /// The seq of its fact.
    package let seq: Int64
    /// The account's number.
    package let account: Int64
    package let kind: AccountEventKind
    package let at: Instant
    /// In which role it was opened or closed.
    package var role: Party?
    package var reason: AccountReason?
    /// The account that it was merged into, or separated from.
    package var other: Int64?

    package init(
        seq: Int64, account: Int64, kind: AccountEventKind, at: Instant, role: Party? = nil,
        reason: AccountReason? = nil, other: Int64? = nil
    ) {
        self.seq = seq
        self.account = account
        self.kind = kind
        self.at = at
        self.role = role
        self.reason = reason
        self.other = other
    }
}

/// What can happen to an account.
public enum AccountEventKind: String, Sendable, CaseIterable, Hashable {
    /// It may trade in a role from then on.
    case opened
    /// It may not begin a trade in a role from then on.
    case closed
    /// It came to another owner.
    case transferred
    /// It is of the same person as another account.
    case merged
    /// It is not of that person after all.
    case separated
}

/// Why something was done with an account.
public enum AccountReason: String, Sendable, CaseIterable, Hashable {
    /// Its owner wished it.
    case asked
    /// Nobody has used it for long.
    case idle
    /// The marketplace decided it.
    case ordered
    /// It was sold.
    case sold
    /// It was inherited.
    case inherited
    /// Its owner has another name or legal form now.
    case renamed
    /// Both accounts were shown to be of one person.
    case proven
    /// It was a mistake.
    case mistake

    /// What can be the reason for what happens.
    package static func fitting(_ kind: AccountEventKind) -> [AccountReason] {
        switch kind {
        case .opened: []
        case .closed: [.asked, .idle, .ordered]
        case .transferred: [.sold, .inherited, .renamed]
        case .merged: [.asked, .proven]
        case .separated: [.mistake]
        }
    }
}

/// Bounds of what happens to accounts.
package enum AccountLimits {
    /// The most accounts that may be merged into one.
    package static let members = 100
    /// The most times an account may come to another owner.
    package static let transfers = 1_000
}
