internal import ReputeCrypto
internal import ReputeJSON

/// `deposit.hold`: keeps some of a deposit for what is not decided yet, so that it can neither be asked back nor drawn for
/// something else.
public struct HoldDeposit: OfficerCommand {
    /// The seller.
    public let account: ID
    /// How much of what is at hand.
    public let amount: Money
    /// The caller's id of what it is for, such as a case.
    public let about: ID
    /// A code that the policy in force lists under `deposit/reasons/held`.
    public let reason: String
    /// The caller's key of this request.
    public let key: ID
    /// The caller's own account, by the storefront's id, if it has one.
    package var ownAccount: ID?

    /// Holds an amount.
    public init(account: ID, amount: Money, about: ID, reason: String, key: ID) {
        self.account = account
        self.amount = amount
        self.about = about
        self.reason = reason
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> DepositReply {
        let request = KeyedRequest("deposit.hold", key: key) { json in
            json.member("about", about)
            json.member("account", account)
            json.member("currency", amount.currency)
            json.member("minor", amount.minor)
            json.member("reason", reason)
        }
        d.rows.accountNames.want(account)
        d.rows.tokens.want(about)
        if let ownAccount { d.rows.accountNames.want(ownAccount) }
        if let seq = try d.earlier(request) { return try d.repeated(entry: seq) }
        let row = try d.deposit(of: account, in: amount.currency)
        try d.checkConflict(ownAccount, row)
        guard let name = try d.rows.tokens.get(about) else { preconditionFailure("every id has a token") }
        let reply = try d.hold(row, amount.minor, name, reason)
        d.keep(.reference(reply.seq, about))
        d.keep(request, seq: reply.seq)
        return reply
    }
}

extension Deciding {
    fileprivate mutating func hold(
        _ row: DepositRow, _ minor: Int64, _ name: Token, _ reason: String
    ) throws(Stop) -> DepositReply {
        try check(reason, for: .held)
        guard minor > 0 else { throw .refused(.depositNothing("amount")) }
        guard minor <= row.books.free else { throw .refused(.depositShort(row, minor)) }
        try gathered()
        return try move(
            DepositHolding.self, row, DepositMove(free: -minor, held: minor), duty: row.duty, leaves: row.leaves,
            DepositDetails(name: name, reason: reason))
    }
}

extension DepositHolding {
    package static func decideAgain(_ body: DepositHeld, _ d: inout Deciding) throws(Stop) {
        let row = try d.again(body)
        guard let name = body.more.name, let reason = body.more.reason else {
            throw .refused(.brokenLedger("a hold that does not say what for"))
        }
        _ = try d.hold(row, body.move.held, name, reason)
    }
}

/// `deposit.unhold`: what is still kept by a hold is at hand again.
public struct UnholdDeposit: DepositEntryRuling {
    /// The hold.
    public let entry: DepositEntryID
    /// A code that the policy in force lists under `deposit/reasons/unheld`.
    public let reason: String
    /// The caller's key of this request.
    public let key: ID
    /// The caller's own account, by the storefront's id, if it has one.
    package var ownAccount: ID?

    /// Ends a hold.
    public init(entry: DepositEntryID, reason: String, key: ID) {
        self.entry = entry
        self.reason = reason
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> DepositReply {
        let request = KeyedRequest("deposit.unhold", key: key) { json in
            json.member("entry", entry.seq)
            json.member("reason", reason)
        }
        d.rows.depositEntries.want(entry.seq)
        if let ownAccount { d.rows.accountNames.want(ownAccount) }
        if let seq = try d.earlier(request) { return try d.repeated(entry: seq) }
        let (hold, row) = try d.entry(entry, .held, at: "entry")
        try d.checkConflict(ownAccount, row)
        let reply = try d.unhold(hold, row, reason)
        d.keep(request, seq: reply.seq)
        return reply
    }
}

extension Deciding {
    fileprivate mutating func unhold(
        _ hold: DepositEntryRow, _ row: DepositRow, _ reason: String
    ) throws(Stop) -> DepositReply {
        try check(reason, for: .unheld)
        guard hold.left > 0 else { throw .refused(.holdOver(hold.id, at: "entry")) }
        try gathered()
        return try move(
            DepositUnholding.self, row, DepositMove(free: hold.left, held: -hold.left), duty: row.duty,
            leaves: row.leaves, DepositDetails(of: hold.seq, reason: reason))
    }
}

extension DepositUnholding {
    package static func decideAgain(_ body: DepositUnheld, _ d: inout Deciding) throws(Stop) {
        let (hold, row) = try d.again(body, .held)
        _ = try d.unhold(hold, row, body.more.reason ?? "")
    }
}
