internal import ReputeCrypto
internal import ReputeJSON

/// `account.merge`: two accounts are of one person. Each keeps its history and its credit; what is bounded for a person is
/// bounded for both together from now on, and they cannot trade with each other.
public struct MergeAccount: OfficerCommand {
    /// The account that is merged into the other.
    public let account: ID
    /// The account that stands for the person.
    public let into: ID
    /// Why: `asked` or `proven`.
    public let reason: AccountReason
    /// The caller's key of this request.
    public let key: ID
    /// The caller's own account, by the storefront's id, if it has one.
    package var ownAccount: ID?

    /// A merging.
    public init(account: ID, into: ID, reason: AccountReason, key: ID) {
        self.account = account
        self.into = into
        self.reason = reason
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> AccountReply {
        let request = KeyedRequest("account.merge", key: key) { json in
            json.member("account", account)
            json.member("into", into)
            json.member("reason", reason.rawValue)
        }
        d.rows.accountNames.want(account)
        d.rows.accountNames.want(into)
        if let seq = try d.earlier(request) { return AccountReply(account: account, seq: seq, isRepeated: true) }
        for (own, member) in [(account, "account"), (into, "into")] where ownAccount == own {
            throw .refused(.accountOwn(own, at: member))
        }
        let known = try d.heardOf(account, at: "account")
        let main = try d.heardOf(into, at: "into")
        try d.checkMerging(known, account, into: main, into, reason)
        try d.gathered()
        d.rows.accounts.learn(known.handle, known)
        d.rows.accounts.learn(main.handle, main)
        let seq = d.record(AccountMerged(account: known.handle, into: main.handle, reason: reason))
        d.keep(request, seq: seq)
        return AccountReply(account: account, seq: seq, isRepeated: false)
    }
}

extension Deciding {
    fileprivate mutating func checkMerging(
        _ account: AccountRow, _ id: ID, into main: AccountRow, _ mainID: ID, _ reason: AccountReason
    ) throws(Stop) {
        try check(reason, for: .merged)
        if account.number == main.number { throw .refused(.accountSame(id)) }
        rows.lives.want(account.number)
        rows.lives.want(main.number)
        try rows.settle()
        let (row, other) = (try rows.life(of: account.number), try rows.life(of: main.number))
        if row.main != nil { throw .refused(.accountMergedBefore(id)) }
        if !row.members.isEmpty { throw .refused(.accountHasMembers(id, row.members.count)) }
        if other.main != nil { throw .refused(.accountIntoMerged(mainID)) }
        if other.members.count >= AccountLimits.members {
            throw .refused(.accountMembersFull(mainID, other.members.count))
        }
    }
}

extension AccountMerged {
    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        let (known, main) = (try d.rows.existing(account: account), try d.rows.existing(account: into))
        try d.checkMerging(known, .number(known.number), into: main, .number(main.number), reason)
        d.record(AccountMerged(account: account, into: into, reason: reason))
    }
}
