import ReputeLedger
import ReputeModel
import ReputeStore

/// Every fact decided again, on the rows before it, says what it says.
struct RulePass {
    private let openings: SealedOpenings
    private(set) var checked: Int64 = 0
    private(set) var seconds = 0.0
    private(set) var findings = Findings()

    init(_ openings: SealedOpenings) { self.openings = openings }

    mutating func look(
        at fact: Fact, _ deciding: inout Deciding, _ database: ReplayDatabase
    ) throws(StoreError) {
        let start = ContinuousClock.now
        for problem in try database.review(fact, &deciding, opening: openings.opening) {
            findings.add("fact \(fact.stamp.seq), \(type(of: fact.body).kind): \(problem)")
        }
        checked += 1
        seconds += (ContinuousClock.now - start) / .seconds(1)
    }

    /// The facts came to an end before the ledger did.
    mutating func stop() {
        findings.add("facts after \(checked) were not decided again: see what the sums found")
    }
}

/// What sealed ratings say: from the fact that opened them later, else from the vault. Only what they were sealed with.
struct SealedOpenings {
    private let db: Connection
    private let vault: Vault

    init(_ db: Connection, _ vault: Vault) {
        self.db = db
        self.vault = vault
    }

    /// Nil when it can be known from neither.
    func opening(of rating: Int64) throws(StoreError) -> Opening? {
        guard let line = try LedgerTable.line(rating, db),
            let sealed = (try? FactLine.decode(line))?.body as? RatingSealed,
            let slot = try OrderTable.load(sealed.order, db)?[by: sealed.by], slot.seq == rating,
            let opening = if let shown = slot.shown { try published(rating, by: shown.seq) } else { try kept(rating) },
            opening.commitment(order: sealed.order, by: sealed.by) == sealed.commitment
        else { return nil }
        return opening
    }

    private func published(_ rating: Int64, by seq: Int64) throws(StoreError) -> Opening? {
        guard let line = try LedgerTable.line(seq, db), let fact = try? FactLine.decode(line) else { return nil }
        return fact.body.opens.first { $0.rating == rating }?.opening
    }

    private func kept(_ rating: Int64) throws(StoreError) -> Opening? {
        do {
            return try vault.opening(rating)
        } catch  where error.code == .damaged {
            return nil
        }
    }
}
