package import ReputeCrypto

/// An entry of the vault: what must be forgettable or secret, written beside the facts of the same commit.
package enum VaultWrite: Sendable {
    /// A caller's id now names this account.
    case account(AccountRow, ID)
    /// A caller's id now names this order; with the callers' ids of its items, in the order of the fact.
    case order(Int64, ID, items: [ID])
    /// The caller's id of the carrier that the fact of this seq names.
    case carrier(Int64, ID)
    /// The caller's id of the payment, case or ruling that the fact of this seq names.
    case reference(Int64, ID)
    /// The opening of a sealed rating.
    case opening(Int64, Opening)
    /// The rating was revealed: its opening stands in the ledger now.
    case opened(Int64)
    /// A rating's text, under the key of its author, an account's number; that of a sealed rating under the seal's key as
    /// well, until the rating is revealed: it may say what the rating says.
    case text(Int64, author: Int64, Text, isSealed: Bool)
    /// The seed of a panel that is to be drawn, whose commitment the fact of this seq has.
    case seed(Int64, PanelSeed)
    /// What the vote of this fact says, whose panel is not over.
    case ballot(Int64, Ballot)
    /// The seed or vote of this fact is in the ledger now, or never will be.
    case unsealed(Int64)
    /// What became of a request that its caller may send again.
    case request(RequestName, RequestRow)
}

/// A text and the salt of its digest.
package struct Text: Hashable, Sendable {
    /// What was written.
    package let text: String
    /// 32 random bytes, never published, so that a short text cannot be guessed from its digest.
    package let salt: Digest

    package init(text: String, salt: Digest) {
        self.text = text
        self.salt = salt
    }

    /// SHA-256("repute text v1" ‖ 0 ‖ salt ‖ UTF-8): what stands in the ledger for the text.
    package var digest: Digest {
        var hasher = SHA256Hasher()
        hasher.update(Array("repute text v1\0".utf8))
        hasher.update(salt)
        hasher.update(Array(text.utf8))
        return hasher.finalize()
    }
}
