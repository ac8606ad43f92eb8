import ReputeCrypto
import ReputeLedger
import ReputeModel
import ReputeStore

/// What the ledger has only the digest of stands in the vault and matches: texts, openings, names, items.
struct VaultPass {
    let db: Connection
    let vault: Vault
    private let size: Int64

    init(_ db: Connection, vault: Vault, size: Int64) {
        self.db = db
        self.vault = vault
        self.size = size
    }

    func run(_ progress: (Int64) -> Void) throws(StoreError) -> (checked: Int64, problems: [String]) {
        var findings = Findings()
        var checked: Int64 = 0
        var failure: StoreError?
        let lost = try SQLiteStore.lostSeals(db, vault)
        if lost > 0 {
            findings.add(
                "seal.key is missing or not the one that \(lost) sealed ratings and votes were sealed under. Put it "
                    + "back, and what is said below of texts may be gone")
        }
        try LedgerTable.lines(after: 0, limit: .max, db) { seq, line in
            guard let fact = try? FactLine.decode(Array(line)) else {
                findings.add("fact \(seq) cannot be read")
                return true
            }
            do throws(StoreError) {
                checked += try check(fact, &findings)
            } catch  where error.code == .damaged {
                findings.add("fact \(seq): \(error.message)")
            } catch {
                failure = error
                return false
            }
            if seq % 4_096 == 0 { progress(seq) }
            return true
        }
        if let failure { throw failure }
        checked += try names(&findings)
        checked += try vault.checkRequests { findings.add($0) }
        return (checked, findings.all)
    }

    /// Answers how many entries were checked.
    private func check(_ fact: Fact, _ findings: inout Findings) throws(StoreError) -> Int64 {
        let seq = fact.stamp.seq
        switch fact.body {
        case let body as RatingSealed:
            return try text(body.text, of: seq, &findings) + commitment(body, seq, &findings)
                + openings(body.reveal?.opens ?? [], body.order, body.by.other, &findings)
        case let body as RatingShown:
            return try text(body.text, of: seq, &findings)
                + openings(body.reveal.opens, body.order, body.by.other, &findings)
        case let body as RatingRevealed:
            return try openings(body.reveal.opens, body.order, nil, &findings)
        case let body as RatingAppended:
            return try text(body.text, of: seq, &findings)
        case let body as RatingReplied:
            return try text(body.text, of: seq, &findings)
        case let body as QualificationDrafted:
            return try text(body.terms.number, of: seq, &findings)
        case let body as DepositPaid:
            return try reference(body.more.name, of: seq, &findings)
        case let body as DepositHeld:
            return try reference(body.more.name, of: seq, &findings)
        case let body as DepositDrawn:
            return try reference(body.more.name, of: seq, &findings)
        case let body as SanctionRecorded:
            return try text(body.statement, of: seq, &findings) + reference(body.about, of: seq, &findings)
        case let body as CommitmentBreached:
            guard case .ruling(let ruling) = body.cause else { return 0 }
            return try reference(ruling.name, of: seq, &findings)
        case let body as SanctionContested:
            return try text(body.text, of: seq, &findings)
        case let body as CaseOpened:
            return try text(body.text, of: seq, &findings)
        case let body as CaseAnswered:
            return try text(body.text, of: seq, &findings)
        case let body as CaseOffered:
            return try text(body.text, of: seq, &findings)
        case let body as CaseMoved<CaseHearing>:
            return try seed(body.more.seed, of: seq, body.number, &findings)
        case let body as CaseTaken<CaseAppealing>:
            return try text(body.said.text, of: seq, &findings) + seed(body.said.seed, of: seq, body.number, &findings)
        case let body as CaseDrawn:
            return try drawn(body.draw, seq, body.number, &findings)
        case let body as CaseVoted:
            return try vote(body, seq, &findings)
        case let body as CaseVerdict:
            return try votes(body.votes, of: body.number, &findings)
        case let body as CaseHung:
            guard let draw = body.draw else { return try votes(body.votes, of: body.number, &findings) }
            return try drawn(draw, seq, body.number, &findings)
        case let body as any CaseTelling:
            return try text(body.said.text, of: seq, &findings) + reference(body.said.reference, of: seq, &findings)
        case let body as OrderOpened:
            return try order(seq, body.terms, &findings)
        case let body as OrderCompleted:
            guard case .told(let terms) = body.trade else { return 0 }
            return try order(seq, terms, &findings)
        case let body as OrderDispatched:
            guard let carrier = body.carrier else { return 0 }
            if try vault.carrier(seq).map(vault.token) != carrier {
                findings.add("the carrier of order \(body.order) is not that of its fact, or gone")
            }
            return 1
        default:
            return 0
        }
    }

    private func reference(_ token: Token?, of seq: Int64, _ findings: inout Findings) throws(StoreError) -> Int64 {
        guard let token else { return 0 }
        if try vault.reference(seq).map(vault.token) != token {
            findings.add("what fact \(seq) names is not what it names, or gone")
        }
        return 1
    }

    private func text(_ digest: Digest?, of seq: Int64, _ findings: inout Findings) throws(StoreError) -> Int64 {
        guard let digest else { return 0 }
        guard let text = try vault.text(seq) else {
            findings.add("the text of fact \(seq) is gone")
            return 1
        }
        if text.digest != digest { findings.add("the text of fact \(seq) is not the one that was written") }
        return 1
    }

    /// A rating still sealed must open to what was committed to; one revealed was published with its opening.
    private func commitment(_ body: RatingSealed, _ seq: Int64, _ findings: inout Findings) throws(StoreError) -> Int64
    {
        guard let row = try OrderTable.load(body.order, db), let slot = row[by: body.by], slot.seq == seq else {
            findings.add("order \(body.order) does not hold rating r\(seq)")
            return 1
        }
        guard slot.shown == nil else { return 0 }
        guard let opening = try vault.opening(seq) else {
            findings.add("what rating r\(seq) says is gone while it is sealed")
            return 1
        }
        if opening.commitment(order: body.order, by: body.by) != body.commitment {
            findings.add("what rating r\(seq) says is not what it was sealed with")
        }
        return 1
    }

    /// What a reveal published is what was committed to when the rating was sealed.
    private func openings(
        _ opens: [OpenedRating], _ order: Int64, _ by: Party?, _ findings: inout Findings
    ) throws(StoreError) -> Int64 {
        for opened in opens { try opening(opened, order, by, &findings) }
        return Int64(opens.count)
    }

    private func opening(
        _ opened: OpenedRating, _ order: Int64, _ by: Party?, _ findings: inout Findings
    ) throws(StoreError) {
        guard let line = try LedgerTable.line(opened.rating, db),
            let sealed = (try? FactLine.decode(line))?.body as? RatingSealed
        else {
            findings.add("rating r\(opened.rating) was opened but never sealed")
            return
        }
        if sealed.order != order || (by != nil && sealed.by != by)
            || opened.opening.commitment(order: order, by: sealed.by) != sealed.commitment
        {
            findings.add("rating r\(opened.rating) was opened as something else than it was sealed as")
        }
    }

    private func order(_ seq: Int64, _ terms: OrderTerms, _ findings: inout Findings) throws(StoreError) -> Int64 {
        guard let names = try vault.names(order: seq) else {
            findings.add("the id of order \(seq) is gone")
            return 1
        }
        if try vault.order(names.order) != seq { findings.add("the id of order \(seq) does not lead to it") }
        if names.items.map(vault.token) != terms.items.map(\.token) {
            findings.add("the items of order \(seq) are not those of its fact")
        }
        return 1
    }

    /// The ids of all accounts.
    private func names(_ findings: inout Findings) throws(StoreError) -> Int64 {
        var count: Int64 = 0
        try AccountTable.numbers(db) { account throws(StoreError) in
            count += 1
            do throws(StoreError) {
                guard let name = try vault.name(account: account) else {
                    findings.add("the id of account \(account) is gone")
                    return
                }
                if try vault.accountNumber(name) != account {
                    findings.add("the id of account \(account) does not lead to it")
                }
            } catch  where error.code == .damaged {
                findings.add(error.message)
            }
        }
        return count
    }
}
