/// What a command about an account answers.
public struct AccountReply: Hashable, Sendable {
    /// The account.
    public let account: ID
    /// The seq of the fact that was written.
    public let seq: Int64
    /// Whether the request had come before.
    public let isRepeated: Bool

    /// A reply from its parts.
    public init(account: ID, seq: Int64, isRepeated: Bool) {
        self.account = account
        self.seq = seq
        self.isRepeated = isRepeated
    }
}
