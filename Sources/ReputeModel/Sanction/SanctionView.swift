/// What a command about a violation answers.
public struct ViolationReply: Hashable, Sendable {
    /// The violation.
    public let violation: ViolationID
    /// The seq of the fact that was written.
    public let seq: Int64
    /// The points of its tally now.
    public let sum: Int
    /// What it led to; nil: its points reached no node.
    public let sanction: Outcome?
    /// Whether the request had come before.
    public let isRepeated: Bool
    /// Until when a review may be asked for; nil: it is too late, or one was.
    public let reviewUntil: Instant?

    /// What a violation led to.
    public struct Outcome: Hashable, Sendable {
        /// The node's points; nil: the sanction was taken back, as are the rest.
        public let points: Int?
        /// What is done.
        public let measures: [Measure]
        /// When its term is over; nil: it has no end.
        public let ends: Instant?
        /// The course that has to be passed.
        public let exam: String?
        /// The heavier one that runs in its place.
        public let under: ViolationID?

        /// An outcome from its parts.
        public init(points: Int?, measures: [Measure], ends: Instant?, exam: String?, under: ViolationID?) {
            self.points = points
            self.measures = measures
            self.ends = ends
            self.exam = exam
            self.under = under
        }

        init(terms: SanctionTerms?, under: Int64?) {
            self.init(
                points: terms?.points, measures: terms?.consequence.measures ?? [], ends: terms?.ends,
                exam: terms?.exam, under: under.map(ViolationID.init(seq:)))
        }
    }

    /// What a violation is, among those of its role.
    init(
        _ row: ViolationRow, among all: [ViolationRow], at now: Instant, _ policies: PolicyBook, under policy: Policy,
        seq: Int64, isRepeated: Bool
    ) {
        let until = row.reviewUntil(policies)
        self.init(
            violation: row.id, seq: seq, sum: SanctionRule(policy).points(row.tally, of: all, at: now),
            sanction: row.sanction.map { sanction in
                Outcome(terms: sanction.isVoid ? nil : sanction.terms, under: row.under(among: all))
            }, reviewUntil: row.contested == nil && row.answer == nil && now < until ? until : nil,
            isRepeated: isRepeated)
    }

    /// A reply from its parts.
    public init(
        violation: ViolationID, seq: Int64, sum: Int, sanction: Outcome?, reviewUntil: Instant?, isRepeated: Bool
    ) {
        self.violation = violation
        self.seq = seq
        self.sum = sum
        self.sanction = sanction
        self.reviewUntil = reviewUntil
        self.isRepeated = isRepeated
    }
}

/// What has become of a violation.
public enum ViolationState: String, Sendable, CaseIterable, Hashable {
    /// It stands.
    case stands
    /// It stands until the review that was asked for is answered.
    case contested
    /// It was looked at again, and stands.
    case upheld
    /// It never counted.
    case withdrawn
}

/// What has become of a sanction.
public enum SanctionState: String, Sendable, CaseIterable, Hashable {
    /// It runs.
    case running
    /// A heavier one runs in its place.
    case behind
    /// It ended: all that it asked for was done.
    case lifted
    /// It was taken back.
    case void
}

/// A sanction as it is shown.
public struct SanctionView: Hashable, Sendable {
    /// What has become of it.
    public let state: SanctionState
    /// The node's points.
    public let points: Int
    /// What is done.
    public let measures: [Measure]
    /// When its term is over; nil: it has no end.
    public let ends: Instant?
    /// The course that has to be passed.
    public let exam: String?
    /// The heavier one that runs in its place.
    public let under: ViolationID?
    /// When what was wrong was put right.
    public let corrected: Instant?
    /// The attempt at the exam that passed.
    public let passed: AttemptID?
    /// When it ended.
    public let lifted: Instant?

    /// What is still to be done before it ends, if it has an end: `correction`, `term`, `exam`.
    public func missing(at now: Instant) -> [Condition] {
        guard state == .running || state == .behind, let ends else { return [] }
        var out: [Condition] = []
        if corrected == nil { out.append(.correction) }
        if now < ends { out.append(.term) }
        if exam != nil, passed == nil { out.append(.exam) }
        return out
    }

    /// What a sanction asks for.
    public enum Condition: String, Sendable, CaseIterable, Hashable {
        /// What was wrong is put right.
        case correction
        /// Its term is over.
        case term
        /// The exam is passed.
        case exam
    }

    /// A sanction from its parts.
    public init(
        state: SanctionState, points: Int, measures: [Measure], ends: Instant?, exam: String?, under: ViolationID?,
        corrected: Instant?, passed: AttemptID?, lifted: Instant?
    ) {
        self.state = state
        self.points = points
        self.measures = measures
        self.ends = ends
        self.exam = exam
        self.under = under
        self.corrected = corrected
        self.passed = passed
        self.lifted = lifted
    }

    init(_ row: SanctionRow, under: Int64?) {
        let state: SanctionState =
            row.lifted != nil ? .lifted : row.isVoid ? .void : under == nil ? .running : .behind
        self.init(
            state: state, points: row.terms.points, measures: row.terms.consequence.measures, ends: row.terms.ends,
            exam: row.terms.exam, under: under.map(ViolationID.init(seq:)), corrected: row.corrected?.at,
            passed: row.passed.map(AttemptID.init(seq:)), lifted: row.lifted?.at)
    }
}

/// A violation as it is shown.
public struct ViolationView: Hashable, Sendable {
    /// Its id.
    public let violation: ViolationID
    /// The account, by the caller's id; nil: it was erased.
    public let account: ID?
    /// In which role it was committed.
    public let party: Party
    /// What it is: a kind of the policy's.
    public let kind: String
    /// The tally its points are in.
    public let tally: String
    /// Its points.
    public let points: Int
    /// When it was recorded.
    public let at: Instant
    /// What has become of it.
    public let state: ViolationState
    /// Why: what happened; nil: the case says why, or the account was erased.
    public let statement: String?
    /// The caller's id of what it is about.
    public let about: ID?
    /// The case in which what was decided was not done, for which the clock recorded it.
    public let `case`: CaseID?
    /// SHA-256 of what shows it.
    public let evidence: EvidenceDigest?
    /// Whether its points count no more: they are forgotten.
    public let isForgotten: Bool
    /// Until when a review may be asked for; nil: one was, or it is too late.
    public let reviewUntil: Instant?
    /// When a review was asked for.
    public let contested: Instant?
    /// What was said against it.
    public let contest: String?
    /// When it was answered, or withdrawn.
    public let answered: Instant?
    /// Why it was upheld or withdrawn: a code of the policy's, or the cause of the case in which that was decided.
    public let reason: String?
    /// What it led to.
    public let sanction: SanctionView?
    /// The case about it that was opened last.
    public package(set) var review: CaseID?
    /// The seq of the fact by which it was answered, or withdrawn: an officer's, or a decision in that case.
    public package(set) var answer: Int64?

    /// A violation from its parts.
    public init(
        violation: ViolationID, account: ID?, party: Party, kind: String, tally: String, points: Int, at: Instant,
        state: ViolationState, statement: String?, about: ID?, case: CaseID?, evidence: EvidenceDigest?,
        isForgotten: Bool, reviewUntil: Instant?, contested: Instant?, contest: String?, answered: Instant?,
        reason: String?, sanction: SanctionView?
    ) {
        self.violation = violation
        self.account = account
        self.party = party
        self.kind = kind
        self.tally = tally
        self.points = points
        self.at = at
        self.state = state
        self.statement = statement
        self.about = about
        self.case = `case`
        self.evidence = evidence
        self.isForgotten = isForgotten
        self.reviewUntil = reviewUntil
        self.contested = contested
        self.contest = contest
        self.answered = answered
        self.reason = reason
        self.sanction = sanction
    }

    /// `under` is the violation whose sanction runs in place of its own.
    package init(
        _ row: ViolationRow, under: Int64?, account: ID?, statement: String?, about: ID?, contest: String?,
        isForgotten: Bool, at now: Instant, _ policies: PolicyBook
    ) {
        let until = row.reviewUntil(policies)
        let state: ViolationState =
            switch row.answer?.answer {
            case .withdrawn: .withdrawn
            case .upheld: .upheld
            case nil: row.contested == nil ? .stands : .contested
            }
        self.init(
            violation: row.id, account: account, party: row.party, kind: row.kind, tally: row.tally, points: row.points,
            at: row.at, state: state, statement: statement, about: about, case: row.case.map(CaseID.init(seq:)),
            evidence: row.evidence.map(EvidenceDigest.init), isForgotten: isForgotten,
            reviewUntil: state == .stands && now < until ? until : nil, contested: row.contested?.step.at,
            contest: contest, answered: row.answer?.step.at, reason: row.answer?.reason,
            sanction: row.sanction.map { SanctionView($0, under: under) })
        review = row.review.map(CaseID.init(seq:))
        answer = row.answer?.step.seq
    }
}

/// How an account stands in one role: its points, and what runs.
public struct SanctionStanding: Hashable, Sendable {
    /// The role.
    public let party: Party
    /// The tallies that the policy in force has, or that points are in, by name.
    public let tallies: [TallyView]
    /// The violation whose sanction runs.
    public let running: ViolationView?

    /// A standing from its parts.
    public init(party: Party, tallies: [TallyView], running: ViolationView?) {
        self.party = party
        self.tallies = tallies
        self.running = running
    }

    /// Where a role stands in each tally that the policy in force has a violation of that role for, or that one of its
    /// violations is in.
    package static func tallies(
        _ party: Party, of violations: [ViolationRow], at now: Instant, under policy: Policy
    ) -> [TallyView] {
        let rule = SanctionRule(policy)
        let known = policy.sanction.kinds.values.filter { $0.party == party }.map(\.tally)
        return Set(known + violations.map(\.tally)).sorted().map { name in
            let points = rule.points(name, of: violations, at: now)
            let next = rule.next(name, after: points)
            return TallyView(
                tally: name, points: points, carried: rule.carried(name, of: violations, at: now),
                nextNode: next?.points, measures: next?.consequence.measures ?? [],
                forgets: rule.forgets(name, of: violations, after: now))
        }
    }
}

/// Where an account stands in one tally.
public struct TallyView: Hashable, Sendable {
    /// The tally.
    public let tally: String
    /// Its points now.
    public let points: Int
    /// How many of them are of years before, and were carried.
    public let carried: Int
    /// The points of the next node; nil: there is none.
    public let nextNode: Int?
    /// What that leads to.
    public let measures: [Measure]
    /// When the points next become fewer by themselves; nil: they do not.
    public let forgets: Instant?

    /// A tally from its parts.
    public init(
        tally: String, points: Int, carried: Int, nextNode: Int?, measures: [Measure], forgets: Instant?
    ) {
        self.tally = tally
        self.points = points
        self.carried = carried
        self.nextNode = nextNode
        self.measures = measures
        self.forgets = forgets
    }
}
