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
