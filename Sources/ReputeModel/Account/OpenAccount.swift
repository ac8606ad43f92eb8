internal import ReputeCrypto
internal import ReputeJSON

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

/// `account.open`: an account may trade in a role, from now on; it is heard of from now on if it never was. Whoever is named
/// in an order is open without it.
public struct OpenAccount: Command {
    /// The account.
    public let account: ID
    /// The role it is opened in.
    public let role: Party
    /// The account the caller speaks for; nil: the same.
    public let speaker: ID?
    /// The caller's key of this request.
    public let key: ID

    /// Opens an account.
    public init(account: ID, role: Party, as speaker: ID? = nil, key: ID) {
        self.account = account
        self.role = role
        self.speaker = speaker
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> AccountReply {
        let request = KeyedRequest("account.open", key: key) { json in
            json.member("account", account)
            json.member("role", role.rawValue)
        }
        if let speaker, speaker != account { throw .refused(.accountOther(speaker, account)) }
        d.rows.accountNames.want(account)
        if let seq = try d.earlier(request) { return AccountReply(account: account, seq: seq, isRepeated: true) }
        let known = try d.rows.accountNames.get(account)
        try d.checkOpening(known?.number, role, account)
        try d.gathered()
        let row = d.introduce(account, known, as: role)
        let seq = d.record(AccountOpened(account: row.row.handle, role: role))
        if let write = row.write { d.keep(write) }
        d.keep(request, seq: seq)
        return AccountReply(account: account, seq: seq, isRepeated: false)
    }
}

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
    /// An account that was heard of before.
    mutating func heardOf(_ account: ID, at member: String) throws(Stop) -> AccountRow {
        guard let known = try rows.accountNames.get(account) else {
            throw .refused(.accountUnknown(account, at: member))
        }
        return known
    }

    /// Refuses a reason that does not fit.
    func check(_ reason: AccountReason, for kind: AccountEventKind) throws(Stop) {
        let fitting = AccountReason.fitting(kind)
        if !fitting.contains(reason) { throw .refused(.accountReason(reason, kind, fitting)) }
    }

    fileprivate mutating func checkOpening(_ account: Int64?, _ role: Party, _ id: ID) throws(Stop) {
        guard let account else { return }
        if try rows.life(of: account)[closed: role] == nil { throw .refused(.accountIsOpen(id, role)) }
    }

    fileprivate mutating func checkClosing(
        _ account: AccountRow, _ role: Party, _ reason: AccountReason, _ id: ID
    ) throws(Stop) {
        try check(reason, for: .closed)
        if let since = try rows.life(of: account.number)[closed: role] {
            throw .refused(.accountClosedBefore(id, role, since))
        }
    }
}

extension AccountOpened {
    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        let known = try d.rows.accounts.get(account)?.number
        try d.checkOpening(known, role, .number(known ?? AccountRow.number(seq: d.nextSeq, party: role)))
        d.record(AccountOpened(account: account, role: role))
    }
}

extension AccountClosed {
    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        let known = try d.known(account)
        try d.checkClosing(known, role, reason, .number(known.number))
        d.record(AccountClosed(account: account, role: role, reason: reason))
    }
}

extension Deciding {
    /// An account that a fact names.
    mutating func known(_ handle: Token) throws(Stop) -> AccountRow {
        guard let row = try rows.accounts.get(handle) else {
            throw .refused(.brokenLedger("an account that it never told of"))
        }
        return row
    }
}
