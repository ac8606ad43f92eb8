internal import ReputeJSON

/// What a command about a juror answers.
public struct JurorReply: Hashable, Sendable {
    /// The account.
    public let account: ID
    /// The juror's number, by which facts call it.
    public let juror: Int64
    /// The seq of the fact that was written.
    public let seq: Int64
    /// Whether the request had come before.
    public let isRepeated: Bool

    /// A reply from its parts.
    public init(account: ID, juror: Int64, seq: Int64, isRepeated: Bool) {
        self.account = account
        self.juror = juror
        self.seq = seq
        self.isRepeated = isRepeated
    }
}

/// `panel.enlist`: an account may be drawn for panels from now on.
public struct EnlistJuror: Command {
    /// The account.
    public let account: ID
    /// The account the caller speaks for; nil: the same.
    public let speaker: ID?
    /// The caller's key of this request.
    public let key: ID

    /// Enlists an account.
    public init(account: ID, as speaker: ID? = nil, key: ID) {
        self.account = account
        self.speaker = speaker
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> JurorReply {
        let request = KeyedRequest("panel.enlist", key: key) { json in
            json.member("account", account)
        }
        if let speaker, speaker != account { throw .refused(.accountOther(speaker, account)) }
        d.rows.accountNames.want(account)
        let earlier = try d.earlier(request)
        let known = try d.heardOf(account, at: "account")
        if let earlier { return try d.repeated(juror: known, account, at: earlier) }
        d.rows.numberedAccounts.learn(known.number, known)
        let number = try d.enlisting(known.number, account)
        try d.gathered()
        d.rows.accounts.learn(known.handle, known)
        let seq = d.record(PanelEnlisted(account: known.handle, juror: number))
        d.keep(request, seq: seq)
        return JurorReply(account: account, juror: number, seq: seq, isRepeated: false)
    }
}

/// `panel.leave`: an account is not drawn for panels any more. On those that it is on already it may still vote.
public struct LeavePanels: Command {
    /// The account.
    public let account: ID
    /// The account the caller speaks for; nil: the same.
    public let speaker: ID?
    /// The caller's key of this request.
    public let key: ID

    /// Leaves.
    public init(account: ID, as speaker: ID? = nil, key: ID) {
        self.account = account
        self.speaker = speaker
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> JurorReply {
        let request = KeyedRequest("panel.leave", key: key) { json in
            json.member("account", account)
        }
        if let speaker, speaker != account { throw .refused(.accountOther(speaker, account)) }
        d.rows.accountNames.want(account)
        let earlier = try d.earlier(request)
        let known = try d.heardOf(account, at: "account")
        if let earlier { return try d.repeated(juror: known, account, at: earlier) }
        guard let row = try d.rows.juror(of: known.number), row.left == nil else {
            throw .refused(.jurorNotEnlisted(account))
        }
        try d.gathered()
        let seq = d.record(PanelLeft(juror: row.number))
        d.keep(request, seq: seq)
        return JurorReply(account: account, juror: row.number, seq: seq, isRepeated: false)
    }
}

extension Deciding {
    /// The number that an account enlists under: its own of before, or the next. Refuses one that may not.
    mutating func enlisting(_ account: Int64, _ id: ID) throws(Stop) -> Int64 {
        let policy = policyInForce.arbitration.jury
        if policy.sizes.isEmpty { throw .refused(.panelsNotOffered) }
        let check = JurorCheck(account: account, policy: policy, moment: now)
        rows.panel.jurorsOf.want(account)
        rows.panel.counts.want(0)
        want(check)
        try rows.settle()
        noteMains(of: [account])
        wantRecords(check)
        try rows.settle()
        let others = try others(ofPersonOf: account)
        for other in others { rows.panel.jurorsOf.want(other) }
        try rows.settle()
        for number in others.compactMap({ rows.panel.jurorsOf.loaded($0) }) { rows.panel.jurors.want(number) }
        try rows.settle()
        let own = try rows.juror(of: account)
        if let own, own.left == nil { throw .refused(.jurorEnlisted(id, own.number)) }
        for other in others {
            if let row = try rows.juror(of: other), row.left == nil {
                throw .refused(.personEnlisted(id, row.number))
            }
        }
        if let bar = try bar(check) {
            switch bar {
            case .young: throw .refused(.jurorYoung(id, try oldEnough(check)))
            case .record: throw .refused(.jurorRecord(id, policy.record ?? ""))
            case .points: throw .refused(.jurorPoints(id, policy.points))
            default: throw .refused(.jurorClosed(id))
            }
        }
        if let own { return own.number }
        return try rows.jurorCount()
    }

    /// What a request about a juror answered.
    fileprivate mutating func repeated(juror known: AccountRow, _ id: ID, at fact: Int64) throws(Stop) -> JurorReply {
        guard let row = try rows.juror(of: known.number) else { throw .refused(.jurorUnknown(id)) }
        return JurorReply(account: id, juror: row.number, seq: fact, isRepeated: true)
    }
}
