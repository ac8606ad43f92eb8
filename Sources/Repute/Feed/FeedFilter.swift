package import ReputeModel

/// What a follower wants to see.
package struct FeedFilter: Sendable {
    /// Only facts of these kinds; nil: of all.
    package let kinds: KindSet?
    /// The accounts it follows, by the callers' ids; empty: it does not choose by accounts.
    package let subjects: Set<ID>
    /// The numbers of those accounts that are known so far; nil: it does not choose by accounts.
    package private(set) var accounts: Set<Int64>?

    /// A filter; `accounts` are the numbers of the subjects that have one.
    package init(kinds: KindSet?, subjects: Set<ID> = [], accounts: Set<Int64> = []) {
        self.kinds = kinds
        self.subjects = subjects
        self.accounts = subjects.isEmpty ? nil : accounts
    }

    /// Whether every fact passes.
    package var isEverything: Bool { kinds == nil && accounts == nil }

    /// Whether it chooses by accounts.
    package var needsParties: Bool { accounts != nil }

    /// Learns the number of an account that has just come, if it is one it follows. Answers whether it is.
    package mutating func learn(_ arrival: FeedBlock.Arrival) -> Bool {
        guard subjects.contains(arrival.id) else { return false }
        accounts?.insert(arrival.account)
        return true
    }
}
