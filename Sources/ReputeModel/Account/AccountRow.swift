package import ReputeCrypto

/// An account as the projection knows it: no name, no id of the caller's.
package struct AccountRow: Hashable, Sendable {
    /// Our number of the account: twice the seq of the fact that first named it, plus 1 for that fact's seller.
    /// Small, growing with the ledger, and derived from it.
    package let number: Int64
    /// What facts call the account: 16 random bytes.
    package let handle: Token
    /// When it was first heard of: the moment of the fact that first named it.
    package let opened: Instant

    package init(number: Int64, handle: Token, opened: Instant) {
        self.number = number
        self.handle = handle
        self.opened = opened
    }

    /// The number of an account that the fact `seq` names first, as this party.
    package static func number(seq: Int64, party: Party) -> Int64 { seq * 2 + (party == .seller ? 1 : 0) }
}
