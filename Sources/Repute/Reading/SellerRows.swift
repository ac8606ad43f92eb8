import ReputeModel
import ReputeStore

/// What admission looks at of accounts, of those that were looked up lately: found by callers' ids, with one search and
/// what one reference leads to, and by their numbers, for the writer.
///
/// Which of them hold is said by the rows themselves. All that do are found by their numbers, so none is missed by who
/// changes them: what is forgotten there does not hold any more, and is forgotten here.
final class SellerRows: Sendable {
    /// A row and by what else it is found.
    private struct Named {
        let row: SellerRow
        let name: NameKey
    }

    private let byNumber: RowCache<Int64, Named>
    private let byName: RowCache<NameKey, SellerRow>

    /// Rows of up to about so many bytes.
    init(bytes: Int, commits: CommitCount) {
        // Two words and a reference, a reference to the row, and what a table keeps free.
        let byName = RowCache<NameKey, SellerRow>(bytes: bytes / 5, commits: commits) { name, _ in 48 + name.beside }
        self.byName = byName
        byNumber = RowCache(
            bytes: bytes / 5 * 4, commits: commits,
            forget: { named in
                named.row.retire()
                byName.remove(named.name)
            }
        ) { _, named in
            let deposits = named.row.deposits.count * MemoryLayout<DepositClaim>.stride
            return 168 + named.row.claims.bytes.count + deposits
        }
    }

    /// The row of an account; nil when it has to be looked up.
    func row(of account: ID) -> SellerRow? {
        guard let row = byName.row(NameKey(account)), row.isCurrent else { return nil }
        return row
    }

    /// Keeps what was looked up as ``RowCache/keep(_:of:since:)`` does; the row is one that nobody has yet.
    func keep(_ row: SellerRow, of number: Int64, called account: ID, since moment: UInt64) {
        let name = NameKey(account)
        // By the number first: nobody finds it who would not be told that it does not hold any more.
        if byNumber.keep(Named(row: row, name: name), of: number, since: moment) { byName.keep(row, of: name) }
    }

    /// Call after the count of commits says that one is under way: it changes this account.
    func willChange(_ number: Int64) { byNumber.willChange(number) }

    /// Forgets a row: it is looked up when it is asked for.
    func remove(_ number: Int64) { byNumber.remove(number) }

    /// How many are found by an id, whether or not they hold. Only for tests: all parts are locked one after the other.
    var named: Int { byName.count }
}
