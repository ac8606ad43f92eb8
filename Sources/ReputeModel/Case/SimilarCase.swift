/// How an earlier case about the same cause was decided, with nothing in it that says whose it was.
public struct SimilarCase: Hashable, Sendable {
    /// Its id.
    public let `case`: CaseID
    /// When it was decided last.
    public let at: Instant
    /// By whom: an arbitrator or a panel.
    public let by: CaseActor
    /// For whom.
    public let side: CaseSide
    /// What is to be done.
    public let terms: CaseView.Terms
    /// What was claimed.
    public let claim: CaseView.Terms
    /// What it was about.
    public let goods: CaseGoods
    /// The clauses of the policy that the ruling goes by.
    public let clauses: [String]
    /// Whether a side had it looked at again.
    public let isAppealed: Bool
    /// Whether that led to something else than was decided before.
    public let isReversed: Bool

    /// An earlier case from its parts.
    public init(
        case: CaseID, at: Instant, by: CaseActor, side: CaseSide, terms: CaseView.Terms, claim: CaseView.Terms,
        goods: CaseGoods, clauses: [String], isAppealed: Bool, isReversed: Bool
    ) {
        self.case = `case`
        self.at = at
        self.by = by
        self.side = side
        self.terms = terms
        self.claim = claim
        self.goods = goods
        self.clauses = clauses
        self.isAppealed = isAppealed
        self.isReversed = isReversed
    }
}

extension SimilarCase {
    /// How many of the newest decided cases about a cause are looked at.
    package static let looked = 100

    /// Nil unless an arbitrator or a panel decided it.
    init?(_ row: CaseRow) {
        guard let decision = row.decision, decision.by != .clock else { return nil }
        let ruling = row.house.rulings.last { $0.stands }
        self.init(
            case: row.id, at: decision.step.at, by: decision.by, side: decision.side,
            terms: CaseView.Terms(decision.terms), claim: CaseView.Terms(row.claim), goods: row.goods,
            clauses: decision.by == .staff ? ruling?.clauses ?? [] : [], isAppealed: row.house.appeal != nil,
            isReversed: row.isReversed)
    }

    /// Of these rows, those that are like a case, the most alike coming first, and of those that are alike the newest; at
    /// most `limit`.
    package static func like(_ row: CaseRow, among rows: [CaseRow], limit: Int) -> [SimilarCase] {
        let found = rows.filter { $0.seq != row.seq && $0.cause == row.cause }.sorted { one, other in
            let (near, far) = (one.likeness(to: row), other.likeness(to: row))
            return near == far ? one.seq > other.seq : near > far
        }
        return Array(found.compactMap { SimilarCase($0) }.prefix(limit))
    }
}

extension CaseRow {
    /// How much a case is like another about the same cause: 2 for the same remedy, 1 for another that is money as well;
    /// 1 for an amount of half to twice as much; 1 for goods of the same kind.
    fileprivate func likeness(to other: CaseRow) -> Int {
        var likeness = goods == other.goods ? 1 : 0
        if claim.remedy == other.claim.remedy {
            likeness += 2
        } else if claim.remedy.isMoney, other.claim.remedy.isMoney {
            likeness += 1
        }
        if let own = claim.amount, let theirs = other.claim.amount, own.currency == theirs.currency,
            own.minor / 2 <= theirs.minor, theirs.minor / 2 <= own.minor
        {
            likeness += 1
        }
        return likeness
    }

    /// Whether what was decided on appeal is something else than what was decided before.
    fileprivate var isReversed: Bool {
        guard let appeal = house.appeal, let decision, decision.step.seq > appeal.step.seq else { return false }
        let panel = house.panels.last { $0.verdict != nil && ($0.ended?.seq ?? .max) < appeal.step.seq }
        if let side = panel?.verdict { return decision.side != side || decision.terms != terms(for: side) }
        let before = house.rulings.last { $0.stands && ($0.approved ?? $0.step).seq < appeal.step.seq }
        // Where nobody had ruled, the claim was granted because nobody had answered.
        return decision.side != before?.side ?? .claimant || decision.terms != before?.terms ?? claim
    }
}
