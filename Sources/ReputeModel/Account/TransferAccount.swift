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

extension Deciding {
    fileprivate mutating func checkTransfer(
        _ account: AccountRow, _ reason: AccountReason, _ id: ID
    ) throws(Stop) {
        try check(reason, for: .transferred)
        let row = try rows.life(of: account.number)
        if row.transfers >= AccountLimits.transfers { throw .refused(.accountTransferredOften(id, row.transfers)) }
    }
}

extension AccountTransferred {
    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        let known = try d.rows.existing(account: account)
        try d.checkTransfer(known, reason, .number(known.number))
        d.record(AccountTransferred(account: account, reason: reason))
    }
}
