import ReputeModel
import ReputeStore

/// What readers on all threads remember of what they looked up, and the writer keeps up to date.
final class SharedRows: Sendable {
    /// What a commit changes of it.
    struct Changes {
        let credits: [(key: CreditKey, row: CreditRow, isNew: Bool)]
        /// Accounts that have other records, deposits, sanctions or standings than before.
        let sellers: Set<Int64>

        init(credits: [(key: CreditKey, row: CreditRow, isNew: Bool)] = [], sellers: Set<Int64> = []) {
            self.credits = credits
            self.sellers = sellers
        }

        init(_ rows: Rows) {
            self.init(
                credits: rows.changedCredits,
                sellers: Set(
                    rows.changedQualifications.map(\.row.account) + rows.changedDeposits.map(\.row.account)
                        + rows.changedViolations.map(\.row.account) + rows.changedStandings.map(\.key)
                        + rows.changedLives.map(\.key)))
        }
    }

    private let commits = CommitCount()
    /// The numbers of accounts by callers' ids. They are the same for ever; erasing an account has to remove its own.
    let names: RowCache<NameKey, Int64>
    /// What accounts have in a role; nil: nothing.
    let credits: RowCache<CreditKey, CreditRow?>
    /// What admission looks at of accounts.
    let sellers: SellerRows

    /// Up to about 240 MB when everything is asked for; a byte only for what is.
    init(names: Int = 48 << 20, credits: Int = 32 << 20, sellers: Int = 160 << 20) {
        self.names = RowCache(bytes: names, commits: commits) { name, _ in 64 + name.beside }
        // Of the days those that are there are counted, not what their array keeps ready for more, which may be as many
        // again.
        self.credits = RowCache(bytes: credits, commits: commits) { _, row in
            256 + (row?.days.count ?? 0) * MemoryLayout<DayCount>.stride
        }
        self.sellers = SellerRows(bytes: sellers, commits: commits)
    }

    /// Rises before and after each commit, and is odd while one is under way.
    var moment: UInt64 { commits.moment }

    /// Call before a commit that changes these.
    func willCommit(_ changes: Changes) {
        commits.step()
        for (key, _, _) in changes.credits { credits.willChange(key) }
        for account in changes.sellers { sellers.willChange(account) }
    }

    /// Call after it, before it is answered.
    func didCommit(_ changes: Changes) {
        for (key, row, _) in changes.credits { credits.didChange(key, to: row) }
        for account in changes.sellers { sellers.remove(account) }
        commits.step()
    }

    /// Call when it failed: what is there now is looked up.
    func didNotCommit(_ changes: Changes) {
        for (key, _, _) in changes.credits { credits.remove(key) }
        for account in changes.sellers { sellers.remove(account) }
        commits.step()
    }
}

extension CreditKey: CacheKey {
    var spread: UInt64 { UInt64(bitPattern: id) }
}
