/// An account's vote on whether a rating helped it.
package struct VoteRow: Hashable, Sendable {
    package let key: VoteKey
    /// The seq of its fact.
    package let seq: Int64
    package let isHelpful: Bool

    package init(key: VoteKey, seq: Int64, isHelpful: Bool) {
        self.key = key
        self.seq = seq
        self.isHelpful = isHelpful
    }
}

/// Whose vote on which rating: there is at most one.
package struct VoteKey: Hashable, Comparable, Sendable {
    package let rating: Int64
    /// The account's number.
    package let account: Int64

    package init(rating: Int64, account: Int64) {
        self.rating = rating
        self.account = account
    }

    package static func < (a: VoteKey, b: VoteKey) -> Bool {
        a.rating != b.rating ? a.rating < b.rating : a.account < b.account
    }
}

/// How many found a rating helpful, and how many not.
public struct VoteCount: Hashable, Sendable {
    /// Votes for.
    public var helpful: Int64
    /// Votes against.
    public var unhelpful: Int64

    /// A count.
    public init(helpful: Int64 = 0, unhelpful: Int64 = 0) {
        self.helpful = helpful
        self.unhelpful = unhelpful
    }
}
