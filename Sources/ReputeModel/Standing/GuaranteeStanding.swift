internal import ReputeJSON

/// `standing.guarantee`: an officer has a seller shown as better than its numbers for a time, because what went wrong was not
/// the seller's doing.
public struct GuaranteeStanding: OfficerCommand {
    /// The seller.
    public let seller: ID
    /// As what it is shown, unless its numbers are better.
    public let standing: SellerStanding
    /// For how many days, from the midnight after.
    public let days: Int
    /// For how many sales at most.
    public let sales: Int64
    /// A code that the policy in force lists under `standing/guarantee/reasons`.
    public let reason: String
    /// The caller's key of this request.
    public let key: ID
    /// The caller's own account, by the storefront's id, if it has one.
    package var ownAccount: ID?

    /// A guarantee.
    public init(seller: ID, standing: SellerStanding, days: Int, sales: Int64, reason: String, key: ID) {
        self.seller = seller
        self.standing = standing
        self.days = days
        self.sales = sales
        self.reason = reason
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> StandingReply {
        let request = KeyedRequest("standing.guarantee", key: key) { json in
            json.member("days", days)
            json.member("reason", reason)
            json.member("sales", sales)
            json.member("seller", seller)
            json.member("standing", standing.rawValue)
        }
        d.rows.accountNames.want(seller)
        if let seq = try d.earlier(request) { return try d.repeated(standingOf: seller, at: seq) }
        // Nobody judges themselves.
        if ownAccount == seller { throw .refused(.standingOwn(seller)) }
        guard let account = try d.rows.accountNames.get(seller) else { throw .refused(.standingSeller(seller)) }
        guard let policy = d.rows.policies.standing(at: d.now), let most = policy.guarantee else {
            throw .refused(.guaranteeNotOffered())
        }
        let zone = d.rows.policies.zoneMinutes
        guard (1...most.days).contains(days) else { throw .refused(.guaranteeBounds("days", Int64(most.days))) }
        let ends = Instant(midnightOf: d.now.day(zoneMinutes: zone) + Day(days) + 1, zoneMinutes: zone)
        return try d.guarantee(account, standing, ends: ends, sales: sales, reason, request)
    }
}

extension Deciding {
    fileprivate mutating func guarantee(
        _ account: AccountRow, _ standing: SellerStanding, ends: Instant, sales: Int64, _ reason: String,
        _ request: KeyedRequest? = nil
    ) throws(Stop) -> StandingReply {
        guard let policy = rows.policies.standing(at: now), let most = policy.guarantee else {
            throw .refused(.guaranteeNotOffered())
        }
        guard (1...most.sales).contains(sales) else { throw .refused(.guaranteeBounds("sales", most.sales)) }
        if standing == .below { throw .refused(.guaranteeBelow()) }
        guard most.reasons.contains(reason) else { throw .refused(.guaranteeReason(reason, most.reasons)) }
        rows.credits.want(CreditKey(account: account.number, role: .seller))
        let row = try rows.standings.get(account.number) ?? StandingRow(account: account.number)
        if let before = row.guarantee { throw .refused(.guaranteedBefore(before)) }
        if row.real >= standing { throw .refused(.guaranteeNeedless(row.real)) }
        try rows.settle()
        try gathered()
        rows.accounts.learn(account.handle, account)
        let change = StandingChange(from: row.shown, to: standing, policy)
        let seq = record(
            StandingGuaranteed(
                account: account.handle, standing: standing, reason: reason, ends: ends, sales: sales, change: change))
        if let request { keep(request, seq: seq) }
        return StandingReply(
            seq: seq, shown: standing, real: row.real,
            guarantee: GuaranteeView(
                standing: standing, reason: reason, since: now, until: ends, sales: sales, left: sales),
            isRepeated: false)
    }
}

extension StandingGuaranteed {
    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        let account = try d.standing(of: account).account
        let zone = d.rows.policies.zoneMinutes
        let days = Int(ends.day(zoneMinutes: zone)) - Int(d.now.day(zoneMinutes: zone)) - 1
        let most = d.rows.policies.standing(at: d.now)?.guarantee?.days ?? 0
        guard days >= 1, days <= most, Instant(midnightOf: ends.day(zoneMinutes: zone), zoneMinutes: zone) == ends
        else {
            throw .refused(.guaranteeBounds("days", Int64(most)))
        }
        _ = try d.guarantee(account, standing, ends: ends, sales: sales, reason)
    }
}

/// `standing.end-guarantee`: an officer ends a guarantee before its time.
public struct EndGuarantee: OfficerCommand {
    /// The seller.
    public let seller: ID
    /// The caller's key of this request.
    public let key: ID
    /// The caller's own account, by the storefront's id, if it has one.
    package var ownAccount: ID?

    /// Ends what was guaranteed.
    public init(seller: ID, key: ID) {
        self.seller = seller
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> StandingReply {
        let request = KeyedRequest("standing.end-guarantee", key: key) { json in json.member("seller", seller) }
        d.rows.accountNames.want(seller)
        if let seq = try d.earlier(request) { return try d.repeated(standingOf: seller, at: seq) }
        if ownAccount == seller { throw .refused(.standingOwn(seller)) }
        guard let account = try d.rows.accountNames.get(seller) else { throw .refused(.standingSeller(seller)) }
        guard let row = try d.rows.standings.get(account.number), let guarantee = row.guarantee else {
            throw .refused(.notGuaranteed())
        }
        d.rows.accounts.learn(account.handle, account)
        d.rows.numberedAccounts.learn(account.number, account)
        let seq = d.nextSeq
        guard try d.endGuarantee(row, guarantee, .officer) else { throw .refused(.guaranteeNotOffered()) }
        d.keep(request, seq: seq)
        return StandingReply(seq: seq, shown: row.real, real: row.real, guarantee: nil, isRepeated: false)
    }
}

extension Deciding {
    /// Ends what was guaranteed. Answers whether a fact was written.
    mutating func endGuarantee(_ row: StandingRow, _ guarantee: GuaranteeRow, _ why: GuaranteeEnd) throws(Stop) -> Bool
    {
        let due = why == .officer ? nil : guarantee.due
        let moment = due ?? now
        // A damaged row is not to make a fact.
        guard let policy = rows.policies.standing(at: moment), Instant.kept.contains(moment) else { return false }
        rows.numberedAccounts.want(row.account)
        rows.credits.want(CreditKey(account: row.account, role: .seller))
        try rows.settle()
        guard let account = try rows.numberedAccounts.get(row.account) else {
            throw .refused(.brokenLedger("the standing of an account that it never told of"))
        }
        try gathered()
        // What becomes due by doing what is due becomes so an hour later.
        let later = moment + Due.leastGap
        let next = due == nil ? nil : row.evaluates.flatMap { $0 < later ? later : nil }
        record(
            StandingGuaranteeEnded(
                account: account.handle, why: why, due: due, next: next,
                change: StandingChange(from: row.shown, to: row.real, policy)))
        return true
    }

    /// What a request about a standing answered, with what it is now.
    fileprivate mutating func repeated(standingOf seller: ID, at seq: Int64) throws(Stop) -> StandingReply {
        guard let account = try rows.accountNames.get(seller) else { throw .refused(.standingSeller(seller)) }
        let row = try rows.standings.get(account.number) ?? StandingRow(account: account.number)
        return StandingReply(
            seq: seq, shown: row.shown.standing, real: row.real, guarantee: row.guarantee.map(GuaranteeView.init),
            isRepeated: true)
    }
}

extension StandingGuaranteeEnded {
    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        if why != .officer { return try d.advanceAgain(account) }
        let (_, row) = try d.standing(of: account)
        guard let row, let guarantee = row.guarantee else { throw .refused(.notGuaranteed()) }
        guard try d.endGuarantee(row, guarantee, .officer) else { throw .refused(.guaranteeNotOffered()) }
    }
}
