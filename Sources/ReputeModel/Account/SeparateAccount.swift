internal import ReputeCrypto
internal import ReputeJSON

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

extension AccountSeparated {
    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        let known = try d.rows.existing(account: account)
        try d.checkSeparating(known, reason, .number(known.number))
        d.record(AccountSeparated(account: account, reason: reason))
    }
}
