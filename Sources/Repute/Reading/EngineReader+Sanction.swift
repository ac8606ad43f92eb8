public import ReputeModel
import ReputeStore

/// A page of violations.
public struct ViolationPage<Next: Hashable & Sendable>: Hashable, Sendable {
    /// The violations.
    public let violations: [ViolationView]
    /// Where the next page begins; nil on the last.
    public let next: Next?
}

extension EngineReader {
    /// How an account stands as buyer and as seller; of one never heard of, without points. Cost: linear in its
    /// violations.
    public func sanctions(of account: ID) throws(Refusal) -> [SanctionStanding] {
        let (policies, now) = policies()
        guard let policy = policies.inForce(at: now)?.policy else {
            preconditionFailure("a ledger starts with a policy")
        }
        return try read { () throws(StoreError) in
            let number = try vault.accountNumber(account)
            let rows = try number.map { (number) throws(StoreError) in try ViolationTable.load(of: number, db) } ?? []
            var out: [SanctionStanding] = []
            for party in Party.allCases {
                let own = rows.filter { $0.party == party }
                let running = try ViolationRow.running(among: own).map { (row) throws(StoreError) in
                    try view(of: row, among: own, at: now, policies)
                }
                out.append(
                    SanctionStanding(
                        party: party,
                        tallies: SanctionStanding.tallies(party, of: own, at: now, under: policy), running: running))
            }
            return out
        }
    }

    /// An account's violations, the newest first, at most `limit`. Cost: linear in its violations, times those shown.
    public func violations(
        of account: ID, before: ViolationID?, limit: Int
    ) throws(Refusal) -> ViolationPage<ViolationID> {
        try read { () throws(StoreError) in
            guard let number = try vault.accountNumber(account) else { return ViolationPage(violations: [], next: nil) }
            let rows = try ViolationTable.load(of: number, before: before?.seq ?? .max, limit: limit + 1, db)
            let views = try views(rows.prefix(limit))
            return ViolationPage(violations: views, next: rows.count > limit ? views.last?.violation : nil)
        }
    }

    /// Violations of which a review was asked for and not answered, the longest waiting first, at most `limit`, after the
    /// fact that asked. Cost: linear in the violations of their accounts.
    public func contested(after seq: Int64, limit: Int) throws(Refusal) -> ViolationPage<Int64> {
        try read { () throws(StoreError) in
            let rows = try ViolationTable.contested(after: seq, limit: limit + 1, db)
            let last = rows.prefix(limit).last?.contested?.step.seq
            return ViolationPage(violations: try views(rows.prefix(limit)), next: rows.count > limit ? last : nil)
        }
    }

    private func views(_ rows: some Sequence<ViolationRow>) throws(StoreError) -> [ViolationView] {
        let (policies, now) = policies()
        var out: [ViolationView] = []
        // Mostly of one account.
        var (account, all): (Int64, [ViolationRow]) = (0, [])
        for row in rows {
            if account != row.account { (account, all) = (row.account, try ViolationTable.load(of: row.account, db)) }
            out.append(try view(of: row, among: all.filter { $0.party == row.party }, at: now, policies))
        }
        return out
    }

    /// `all` are those of its role.
    private func view(
        of row: ViolationRow, among all: [ViolationRow], at now: Instant, _ policies: PolicyBook
    ) throws(StoreError) -> ViolationView {
        let contest = try row.contested.flatMap { (contest) throws(StoreError) in
            try vault.text(contest.step.seq)?.text
        }
        let forgotten = policies.inForce(at: now).map { SanctionRule($0.policy).forgotten(among: all, at: now) } ?? []
        return ViolationView(
            row, under: row.under(among: all), account: try vault.name(account: row.account),
            statement: try vault.text(row.seq)?.text, about: row.about == nil ? nil : try vault.reference(row.seq),
            contest: contest, isForgotten: forgotten.contains(row.seq), at: now, policies)
    }
}
