internal import ReputeCrypto
internal import ReputeJSON

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

extension Deciding {
    fileprivate mutating func checkOpening(_ account: Int64?, _ role: Party, _ id: ID) throws(Stop) {
        guard let account else { return }
        if try rows.life(of: account)[closed: role] == nil { throw .refused(.accountIsOpen(id, role)) }
    }
}

extension AccountOpened {
    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        let known = try d.rows.accounts.get(account)?.number
        try d.checkOpening(known, role, .number(known ?? AccountRow.number(seq: d.nextSeq, party: role)))
        d.record(AccountOpened(account: account, role: role))
    }
}
