internal import ReputeCrypto
internal import ReputeJSON

/// `account.transfer`: an account came to another owner. All that is on record of it goes along, and so does that it changed
/// hands.
public struct TransferAccount: OfficerCommand {
    /// The account.
    public let account: ID
    /// Why: `sold`, `inherited` or `renamed`.
    public let reason: AccountReason
    /// The caller's key of this request.
    public let key: ID
    /// The caller's own account, by the storefront's id, if it has one.
    package var ownAccount: ID?

    /// A transfer.
    public init(account: ID, reason: AccountReason, key: ID) {
        self.account = account
        self.reason = reason
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> AccountReply {
        let request = KeyedRequest("account.transfer", key: key) { json in
            json.member("account", account)
            json.member("reason", reason.rawValue)
        }
        d.rows.accountNames.want(account)
        if let seq = try d.earlier(request) { return AccountReply(account: account, seq: seq, isRepeated: true) }
        if ownAccount == account { throw .refused(.accountOwn(account, at: "account")) }
        let known = try d.heardOf(account, at: "account")
        try d.checkTransfer(known, reason, account)
        try d.gathered()
        d.rows.accounts.learn(known.handle, known)
        let seq = d.record(AccountTransferred(account: known.handle, reason: reason))
        d.keep(request, seq: seq)
        return AccountReply(account: account, seq: seq, isRepeated: false)
    }
}

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

/// `account.separate`: an account is not of the person of the account that it was merged into.
public struct SeparateAccount: OfficerCommand {
    /// The account that had been merged into another.
    public let account: ID
    /// Why: `mistake`.
    public let reason: AccountReason
    /// The caller's key of this request.
    public let key: ID
    /// The caller's own account, by the storefront's id, if it has one.
    package var ownAccount: ID?

    /// A separation.
    public init(account: ID, reason: AccountReason, key: ID) {
        self.account = account
        self.reason = reason
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> AccountReply {
        let request = KeyedRequest("account.separate", key: key) { json in
            json.member("account", account)
            json.member("reason", reason.rawValue)
        }
        d.rows.accountNames.want(account)
        if let seq = try d.earlier(request) { return AccountReply(account: account, seq: seq, isRepeated: true) }
        if ownAccount == account { throw .refused(.accountOwn(account, at: "account")) }
        let known = try d.heardOf(account, at: "account")
        try d.checkSeparating(known, reason, account)
        try d.gathered()
        d.rows.accounts.learn(known.handle, known)
        let seq = d.record(AccountSeparated(account: known.handle, reason: reason))
        d.keep(request, seq: seq)
        return AccountReply(account: account, seq: seq, isRepeated: false)
    }
}

extension Deciding {
    fileprivate mutating func checkTransfer(
        _ account: AccountRow, _ reason: AccountReason, _ id: ID
    ) throws(Stop) {
        try check(reason, for: .transferred)
        let row = try rows.life(of: account.number)
        if row.transfers >= AccountLimits.transfers { throw .refused(.accountTransferredOften(id, row.transfers)) }
    }

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

    fileprivate mutating func checkSeparating(
        _ account: AccountRow, _ reason: AccountReason, _ id: ID
    ) throws(Stop) {
        try check(reason, for: .separated)
        guard let main = try rows.life(of: account.number).main else { throw .refused(.accountNotMerged(id)) }
        // Whoever applies the fact changes it.
        rows.lives.want(main)
        try rows.settle()
    }
}

extension AccountTransferred {
    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        let known = try d.known(account)
        try d.checkTransfer(known, reason, .number(known.number))
        d.record(AccountTransferred(account: account, reason: reason))
    }
}

extension AccountMerged {
    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        let (known, main) = (try d.known(account), try d.known(into))
        try d.checkMerging(known, .number(known.number), into: main, .number(main.number), reason)
        d.record(AccountMerged(account: account, into: into, reason: reason))
    }
}

extension AccountSeparated {
    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        let known = try d.known(account)
        try d.checkSeparating(known, reason, .number(known.number))
        d.record(AccountSeparated(account: account, reason: reason))
    }
}
