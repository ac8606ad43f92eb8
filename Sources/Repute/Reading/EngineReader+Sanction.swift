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
        let (policy, now) = policyInForce()
        return try read { () throws(StoreError) in
            let number = try vault.accountNumber(account)
            let rows = try number.map { (number) throws(StoreError) in try ViolationTable.load(of: number, db) } ?? []
            var out: [SanctionStanding] = []
            for party in Party.allCases {
                let own = OwnViolations(rows.filter { $0.party == party }, at: now, under: policy)
                let running = try own.running.map { (row) throws(StoreError) in
                    try view(of: row, among: own, at: now)
                }
                out.append(
                    SanctionStanding(
                        party: party,
                        tallies: SanctionStanding.tallies(party, of: own.rows, at: now, under: policy), running: running
                    ))
            }
            return out
        }
    }

    /// An account's violations, the newest first, at most `limit`. Cost: linear in its violations.
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
        let (policy, now) = policyInForce()
        var known: [CreditKey: OwnViolations] = [:]
        var out: [ViolationView] = []
        for row in rows {
            let key = CreditKey(account: row.account, role: row.party)
            if known[key] == nil {
                let all = try ViolationTable.load(of: row.account, db)
                for party in Party.allCases {
                    known[CreditKey(account: row.account, role: party)] = OwnViolations(
                        all.filter { $0.party == party }, at: now, under: policy)
                }
            }
            guard let own = known[key] else { preconditionFailure("it was put there") }
            out.append(try view(of: row, among: own, at: now))
        }
        return out
    }

    private func view(
        of row: ViolationRow, among own: OwnViolations, at now: Instant
    ) throws(StoreError) -> ViolationView {
        let contest = try row.contested.flatMap { (contest) throws(StoreError) in
            try vault.text(contest.step.seq)?.text
        }
        let isBehind = row.active != nil && own.running?.seq != row.seq
        return ViolationView(
            row, under: isBehind ? own.running?.seq : nil, account: try vault.name(account: row.account),
            statement: try vault.text(row.seq)?.text, about: row.about == nil ? nil : try vault.reference(row.seq),
            contest: contest, isForgotten: own.forgotten.contains(row.seq), at: now,
            policies().book)
    }
}

/// The violations of an account in one role, and what follows from all of them together.
private struct OwnViolations {
    let rows: [ViolationRow]
    /// The one whose sanction runs.
    let running: ViolationRow?
    /// Those whose points are forgotten.
    let forgotten: Set<Int64>

    init(_ rows: [ViolationRow], at now: Instant, under policy: Policy) {
        self.rows = rows
        running = ViolationRow.running(among: rows)
        forgotten = SanctionRule(policy).forgotten(among: rows, at: now)
    }
}
