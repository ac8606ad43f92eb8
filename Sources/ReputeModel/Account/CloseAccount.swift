internal import ReputeCrypto
internal import ReputeJSON

/// `account.close`: an account begins no trade in a role from now on. What it has begun goes on, and its history stays.
public struct CloseAccount: Command {
    /// The account.
    public let account: ID
    /// The role it is closed in.
    public let role: Party
    /// Why: `asked`, `idle` or `ordered`.
    public let reason: AccountReason
    /// The account the caller speaks for; nil: the same.
    public let speaker: ID?
    /// The caller's key of this request.
    public let key: ID

    /// Closes an account.
    public init(account: ID, role: Party, reason: AccountReason, as speaker: ID? = nil, key: ID) {
        self.account = account
        self.role = role
        self.reason = reason
        self.speaker = speaker
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> AccountReply {
        let request = KeyedRequest("account.close", key: key) { json in
            json.member("account", account)
            json.member("reason", reason.rawValue)
            json.member("role", role.rawValue)
        }
        if let speaker, speaker != account { throw .refused(.accountOther(speaker, account)) }
        d.rows.accountNames.want(account)
        if let seq = try d.earlier(request) { return AccountReply(account: account, seq: seq, isRepeated: true) }
        let known = try d.heardOf(account, at: "account")
        try d.checkClosing(known, role, reason, account)
        try d.gathered()
        d.rows.accounts.learn(known.handle, known)
        let seq = d.record(AccountClosed(account: known.handle, role: role, reason: reason))
        d.keep(request, seq: seq)
        return AccountReply(account: account, seq: seq, isRepeated: false)
    }
}

extension Deciding {
    fileprivate mutating func checkClosing(
        _ account: AccountRow, _ role: Party, _ reason: AccountReason, _ id: ID
    ) throws(Stop) {
        try check(reason, for: .closed)
        if let since = try rows.life(of: account.number)[closed: role] {
            throw .refused(.accountClosedBefore(id, role, since))
        }
    }
}

extension AccountClosed {
    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        let known = try d.rows.existing(account: account)
        try d.checkClosing(known, role, reason, .number(known.number))
        d.record(AccountClosed(account: account, role: role, reason: reason))
    }
}
