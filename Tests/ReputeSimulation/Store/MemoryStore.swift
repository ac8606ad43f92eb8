import ReputeCrypto
import ReputeLedger
import ReputeModel
import ReputeStore
import ReputeTwin

/// ``Store`` in memory. What is committed is what a disk would hold after the power went.
final class MemoryStore: Store {
    /// The rows that are committed.
    private(set) var market = MarketStore()
    /// The lines that are committed, in the order of their seqs.
    private(set) var lines: [[UInt8]] = []
    private(set) var lastAt: Instant?
    private var book = PolicyBook()
    private var edge = TreeFrontier()
    private var staged = Page()
    /// A bug put in on purpose.
    private let flaw: StoreFlaw?

    init(flaw: StoreFlaw? = nil) { self.flaw = flaw }

    var size: Int64 { Int64(lines.count) }
    func policies() -> PolicyBook { book }
    func frontier() -> TreeFrontier { edge }
    func begin() {}
    func release() { staged = Page() }
    func load(_ rows: inout Rows) { market.load(into: &rows) }

    func due(at now: Instant, after last: Due?, limit: Int) -> [Due] {
        Array(market.dues.filter { one in one.at <= now && last.map { $0 < one } ?? true }.sorted().prefix(limit))
    }

    func nextDue() -> Instant? { market.dues.min()?.at }

    func write(_ page: Page) {
        staged.lines += page.lines
        staged.nodes += page.nodes
        staged.vault += page.vault
    }

    func commit(_ batch: Batch) {
        write(batch.page)
        for line in staged.lines { edge.append(Merkle.leaf(line)) { _, _ in } }
        lines += staged.lines
        if flaw == .rewritesLines, lines.count % 16 == 0 { lines[lines.count / 2].append(0x20) }
        let lost = flaw == .losesCredits && lines.count % 16 == 0 ? batch.rows.changedCredits.first?.key : nil
        let before = lost.map { ($0, market.credits[$0]) }
        let spoil = unwritten(batch)
        market.flush(batch.rows, vault: staged.vault)
        if flaw == .losesAttempts, let seq = batch.rows.changedAttempts.first?.seq { market.attempts[seq] = nil }
        if let (key, row) = before { market.credits[key] = row }
        spoil(&market)
        lastAt = batch.at
        book = batch.rows.policies
        staged = Page()
    }

    /// What puts the row back that the flaw does not write.
    private func unwritten(_ batch: Batch) -> (inout MarketStore) -> Void {
        let rows = batch.rows
        return switch flaw {
        case .losesRecords: keeping(rows.changedQualifications, \.qualifications, batch.at) { $0.due }
        case .losesDeposits: keeping(rows.changedDeposits, \.deposits, batch.at) { $0.due }
        case .losesViolations: keeping(rows.changedViolations, \.violations, batch.at) { $0.due }
        case .losesPromises: keeping(rows.changedPromises, \.promises, batch.at) { $0.due }
        case .losesStandings: keeping(rows.changedStandings, \.standings, batch.at) { $0.due }
        case .losesMemberships: keeping(rows.changedMemberships, \.memberships, batch.at) { $0.due }
        case .losesCases: keeping(rows.changedCases, \.cases, batch.at) { $0.due }
        case .losesLives: keeping(rows.changedLives, \.lives, batch.at) { _ in nil }
        case .tearsCommits, .losesCredits, .losesAttempts, .rewritesLines, nil: { _ in }
        }
    }

    /// Keeps the first of these rows that is there as it is. One that is due is written, or the clock would do the same again
    /// without end.
    private func keeping<Row>(
        _ changes: [(key: Int64, row: Row, isNew: Bool)], _ table: WritableKeyPath<MarketStore, [Int64: Row]>,
        _ now: Instant, due: (Row) -> Instant?
    ) -> (inout MarketStore) -> Void {
        for (key, _, isNew) in changes where !isNew {
            guard let row = market[keyPath: table][key], due(row).map({ $0 > now }) ?? true else { continue }
            return { $0[keyPath: table][key] = row }
        }
        return { _ in }
    }

    /// The process is gone: nothing is left of what was not committed, unless the store has the flaw to tear.
    func tear() {
        if flaw == .tearsCommits {
            for line in staged.lines { edge.append(Merkle.leaf(line)) { _, _ in } }
            lines += staged.lines
        }
        staged = Page()
    }
}

/// A bug of a store that is put in on purpose, so that the simulation can be put to the test.
package enum StoreFlaw: String, Sendable, CaseIterable {
    /// A crash in the middle of a commit leaves its facts without its rows.
    case tearsCommits
    /// A changed credit is not written now and then.
    case losesCredits
    /// A changed qualification record is not written.
    case losesRecords
    /// A changed deposit is not written.
    case losesDeposits
    /// An attempt at an exam is not written.
    case losesAttempts
    /// A changed violation is not written.
    case losesViolations
    /// What became of promises about an order is not written.
    case losesPromises
    /// A changed standing is not written.
    case losesStandings
    /// Changed membership points are not written.
    case losesMemberships
    /// What happened to an account is not written.
    case losesLives
    /// A changed case is not written.
    case losesCases
    /// An old line is written again.
    case rewritesLines
}
