internal import ReputeJSON

/// `deposit.release`: a seller asks for some of a deposit. It leaves when the claim period is over, unless a ruling draws it.
public struct ReleaseDeposit: Command {
    /// The seller.
    public let account: ID
    /// How much of what is at hand.
    public let amount: Money
    /// The caller's key of this request.
    public let key: ID

    /// Asks for an amount.
    public init(account: ID, amount: Money, key: ID) {
        self.account = account
        self.amount = amount
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> DepositReply {
        let request = KeyedRequest("deposit.release", key: key) { json in
            json.member("account", account)
            json.member("currency", amount.currency)
            json.member("minor", amount.minor)
        }
        d.rows.accountNames.want(account)
        if let seq = try d.earlier(request) { return try d.repeated(entry: seq) }
        let reply = try d.ask(try d.deposit(of: account, in: amount.currency), amount.minor)
        d.keep(request, seq: reply.seq)
        return reply
    }
}

extension Deciding {
    fileprivate mutating func ask(_ row: DepositRow, _ minor: Int64) throws(Stop) -> DepositReply {
        let days = try claimDays(of: row)
        guard minor > 0 else { throw .refused(.depositNothing("amount")) }
        if row.duty.owed > 0 { throw .refused(.depositOwed(row)) }
        if let leaves = row.leaves { throw .refused(.depositLeaving(row, leaves)) }
        guard minor <= row.books.free else { throw .refused(.depositShort(row, minor)) }
        try gathered()
        return try move(
            DepositAsking.self, row, DepositMove(free: -minor, leaving: minor), duty: row.duty,
            leaves: now + Int64(days) * Instant.day)
    }
}

extension Deciding {
    /// In how many days what a seller asks for leaves: fewer for whom that is a privilege, but one at least.
    private mutating func claimDays(of row: DepositRow) throws(Stop) -> Int {
        let days = try depositPolicy().claimDays
        guard let fewer = policyInForce.standing?.earlyReleaseDays else { return days }
        guard let credit = try rows.credits.get(CreditKey(account: row.account, role: .seller)),
            credit.standing.privileges(under: credit.measures).contains(ShownStanding.earlyRelease)
        else { return days }
        return max(1, days - fewer)
    }
}

extension DepositAsking {
    package static func decideAgain(_ body: DepositAsked, _ d: inout Deciding) throws(Stop) {
        _ = try d.ask(try d.again(body), body.move.leaving)
    }
}

/// `deposit.keep`: a seller lets stay what was asked for.
public struct KeepDeposit: Command {
    /// The seller.
    public let account: ID
    /// The deposit's currency.
    public let currency: String
    /// The caller's key of this request.
    public let key: ID

    /// Takes a request back.
    public init(account: ID, currency: String, key: ID) {
        self.account = account
        self.currency = currency
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> DepositReply {
        let request = KeyedRequest("deposit.keep", key: key) { json in
            json.member("account", account)
            json.member("currency", currency)
        }
        d.rows.accountNames.want(account)
        if let seq = try d.earlier(request) { return try d.repeated(entry: seq) }
        let reply = try d.keep(try d.deposit(of: account, in: currency))
        d.keep(request, seq: reply.seq)
        return reply
    }
}

extension Deciding {
    fileprivate mutating func keep(_ row: DepositRow) throws(Stop) -> DepositReply {
        guard row.leaves != nil else { throw .refused(.nothingLeaves(row)) }
        try gathered()
        return try move(
            DepositKeeping.self, row, DepositMove(free: row.books.leaving, leaving: -row.books.leaving),
            duty: row.duty, leaves: nil)
    }
}

extension DepositKeeping {
    package static func decideAgain(_ body: DepositKept, _ d: inout Deciding) throws(Stop) {
        _ = try d.keep(try d.again(body))
    }
}
