public import ReputeModel
import ReputeStore

/// A page of what happened to an account's points.
public struct MembershipEntryPage: Hashable, Sendable {
    /// The entries, the newest first.
    public let entries: [MembershipEntryView]
    /// The entry before which the next page begins; nil on the last.
    public let next: Int64?
}

extension EngineReader {
    /// How accounts stand, in the order asked. `speaker`: the account in whose name it is asked, which sees its own only;
    /// throws `party.mismatch`. Cost: two look-ups an account, and linear in the days whose points have not expired.
    public func memberships(of accounts: [ID], as speaker: ID? = nil) throws(Refusal) -> [MembershipView] {
        for account in accounts { try check(speaker, account) }
        let (policy, now) = policyInForce()
        return try read { () throws(StoreError) in
            var out: [MembershipView] = []
            out.reserveCapacity(accounts.count)
            for account in accounts {
                let number = try accountNumber(account)
                let row = try number.flatMap { (number) throws(StoreError) in try MembershipTable.load(number, db) }
                out.append(MembershipView(row, of: account, isKnown: number != nil, at: now, under: policy))
            }
            return out
        }
    }

    /// What happened to an account's points, the newest first, at most `limit`; `speaker` as above. Cost: proportional to
    /// the answer.
    public func membershipEntries(
        of account: ID, before: Int64?, limit: Int, as speaker: ID? = nil
    ) throws(Refusal) -> MembershipEntryPage {
        try check(speaker, account)
        return try read { () throws(StoreError) in
            guard let number = try vault.accountNumber(account) else {
                return MembershipEntryPage(entries: [], next: nil)
            }
            let rows = try MembershipEntryTable.load(of: number, before: before ?? .max, limit: limit + 1, db)
            var views: [MembershipEntryView] = []
            for row in rows.prefix(limit) {
                let order = try row.order.flatMap { (seq) throws(StoreError) in try vault.names(order: seq)?.order }
                views.append(MembershipEntryView(row, order: order))
            }
            return MembershipEntryPage(entries: views, next: rows.count > limit ? views.last?.seq : nil)
        }
    }

    private func check(_ speaker: ID?, _ account: ID) throws(Refusal) {
        if let speaker, speaker != account { throw .accountOther(speaker, account) }
    }
}
