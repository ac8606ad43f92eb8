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
