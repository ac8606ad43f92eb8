package import ReputeCrypto

/// A violation, and the sanction that it led to.
package struct ViolationRow: Hashable, Sendable {
    /// Our number of it: the seq of its fact.
    package let seq: Int64
    /// The account's number.
    package let account: Int64
    /// In which role it was committed.
    package let party: Party
    /// A kind of the policy of that day.
    package let kind: String
    package let tally: String
    package let points: Int
    /// When it was recorded; of the clock's, when that was due.
    package let at: Instant
    /// When the clock wrote it down, however long after that; nil: an officer recorded it.
    package var recorded: Instant?
    /// The user id of whoever recorded it; nil: the clock did, by a case.
    package let officer: UInt32?
    /// The digest of the statement of reasons, which lies in the vault; nil: the case says why.
    package let statement: Digest?
    /// What stands for the caller's id of what it is about.
    package let about: Token?
    /// SHA-256 of what shows it, by the caller's word.
    package let evidence: Digest?
    /// The number of the case in which what was decided was not done.
    package let `case`: Int64?
    /// A review was asked for.
    package var contested: Contest?
    /// It was answered, or the violation was withdrawn without.
    package var answer: Answer?
    /// What it led to.
    package var sanction: SanctionRow?
    /// When the clock ends the sanction.
    package var due: Instant?
    /// The number of the case about it that was opened last.
    package var review: Int64?

    package struct Contest: Hashable, Sendable {
        package let step: StepTaken
        /// The digest of what was said, which lies in the vault.
        package let text: Digest

        package init(step: StepTaken, text: Digest) {
            self.step = step
            self.text = text
        }
    }

    package struct Answer: Hashable, Sendable {
        package let step: StepTaken
        package let answer: SanctionAnswer
        /// A code of the policy's.
        package let reason: String

        package init(step: StepTaken, answer: SanctionAnswer, reason: String) {
            self.step = step
            self.answer = answer
            self.reason = reason
        }
    }

    package init(
        seq: Int64, account: Int64, party: Party, kind: String, tally: String, points: Int, at: Instant,
        officer: UInt32?, statement: Digest?, about: Token?, evidence: Digest?, case number: Int64? = nil
    ) {
        self.seq = seq
        self.account = account
        self.party = party
        self.kind = kind
        self.tally = tally
        self.points = points
        self.at = at
        self.officer = officer
        self.statement = statement
        self.about = about
        self.evidence = evidence
        self.case = number
    }

    /// Its id.
    package var id: ViolationID { ViolationID(seq: seq) }

    /// Until when a review may be asked for, by the policy of its day: a later one takes nobody's time away. Before it is on
    /// record nobody can ask, so the days count from then, also where it dates from before.
    package func reviewUntil(_ policies: PolicyBook) -> Instant {
        (recorded ?? at) + Int64(policies.inForce(at: at)?.policy.sanction.reviewDays ?? 0) * Instant.day
    }

    /// Whether its points never counted.
    package var isWithdrawn: Bool { answer?.answer == .withdrawn }

    /// Its sanction, if that is not over.
    package var active: SanctionRow? { sanction.flatMap { $0.isActive ? $0 : nil } }
}

/// What a violation led to, beside what others did.
package struct SanctionRow: Hashable, Sendable {
    package var terms: SanctionTerms
    /// When it began, where another violation led to it first; nil: with its own.
    package var since: Instant?
    /// What was wrong was put right.
    package var corrected: StepTaken?
    /// The attempt at the exam that it asks for.
    package var passed: Int64?
    /// It ended: what it asked for was done.
    package var lifted: StepTaken?
    /// It never held: what it rested on was withdrawn.
    package var isVoid = false

    package init(_ terms: SanctionTerms) { self.terms = terms }

    /// Whether it is not over: it runs, or stands behind a heavier one that does.
    package var isActive: Bool { lifted == nil && !isVoid }

    /// When the clock ends it: once the term is over, what was wrong is put right and the exam is passed.
    package func next(at now: Instant) -> Instant? {
        guard isActive, let ends = terms.ends, corrected != nil, terms.exam == nil || passed != nil else { return nil }
        return max(ends, now)
    }
}

/// What admission looks at of an account's sanctions: those that bar it from selling.
package struct SanctionClaim: Hashable, Sendable {
    /// The violation that led to the heaviest.
    package let violation: Int64
    /// When the clock ends the last of them; nil: one asks for more, or has no end.
    package let due: Instant?

    package init(violation: Int64, due: Instant?) {
        self.violation = violation
        self.due = due
    }

    /// Of an account's violations; nil: no sanction of any bars a seller.
    package init?(_ violations: some Sequence<ViolationRow>) {
        let barring = violations.filter { row in
            row.party == .seller && row.active?.terms.consequence.bars ?? false
        }
        guard let heaviest = ViolationRow.running(among: barring) else { return nil }
        let due = barring.map(\.due)
        self.init(violation: heaviest.seq, due: due.contains(nil) ? nil : due.compactMap { $0 }.max())
    }
}

extension ViolationRow {
    /// The one whose sanction runs: of those of one role that are not over that which bars from trading, then that whose term
    /// is over last, then the newest. The others stand behind it while their own terms pass.
    package static func running(among violations: some Sequence<ViolationRow>) -> ViolationRow? {
        violations.filter { $0.active != nil }.max { $0.rank < $1.rank }
    }

    /// The one whose sanction runs in place of its own; nil: its own runs, or it has none that is not over.
    package func under(among violations: some Sequence<ViolationRow>) -> Int64? {
        guard active != nil, let running = ViolationRow.running(among: violations), running.seq != seq else {
            return nil
        }
        return running.seq
    }

    /// What is done about an account that has these violations in one role.
    package static func measures(of violations: some Sequence<ViolationRow>) -> [Measure] {
        running(among: violations)?.sanction?.terms.consequence.measures ?? []
    }

    private var rank: (Int, Instant, Int64) { sanction?.terms.rank(of: seq) ?? (0, .distant, seq) }
}

/// What a sanction is.
package struct SanctionTerms: Hashable, Sendable {
    /// The node's points.
    package let points: Int
    package let consequence: Consequence
    /// When its term is over; nil: it has none.
    package let ends: Instant?

    package init(points: Int, consequence: Consequence, ends: Instant?) {
        self.points = points
        self.consequence = consequence
        self.ends = ends
    }

    /// What a node leads to from a moment on.
    init(_ node: SanctionPolicy.Node, from start: Instant) {
        points = node.points
        consequence = node.consequence
        ends = node.consequence.days.map { start + Int64($0) * Instant.day }
    }

    /// The course that has to be passed.
    package var exam: String? { consequence.exam }

    /// By what the heaviest is found: see ``ViolationRow/running(among:)``.
    func rank(of violation: Int64) -> (Int, Instant, Int64) { (consequence.bars ? 1 : 0, ends ?? .distant, violation) }
}

extension Rows {
    /// The violation a fact names. Refuses a ledger that names one it never told of.
    mutating func existing(violation seq: Int64) throws(Stop) -> ViolationRow {
        guard let row = try violations.get(seq) else {
            throw .refused(.brokenLedger("violation v\(seq), which it never told of"))
        }
        return row
    }

    /// Changes a violation that a fact names.
    mutating func change(violation seq: Int64, _ change: (inout ViolationRow) -> Void) throws(Stop) {
        guard try violations.has(seq) else {
            throw .refused(.brokenLedger("violation v\(seq), which it never told of"))
        }
        violations.update(seq, change)
    }

    /// Adds a new violation to those of its account, when these are loaded.
    mutating func file(_ row: ViolationRow) {
        guard let members = violationsOf.loaded(row.account), !members.contains(row.seq) else { return }
        violationsOf.put(row.account, members + [row.seq])
    }

    /// An account's violations in one role, in the order of their facts.
    mutating func violations(of account: Int64, as party: Party) throws(Stop) -> [ViolationRow] {
        let numbers = try violationsOf.get(account) ?? []
        for seq in numbers { violations.want(seq) }
        var out: [ViolationRow] = []
        for seq in numbers {
            let row = try existing(violation: seq)
            if row.party == party { out.append(row) }
        }
        return out
    }

    /// Takes in the violations the store has of an account, adding those that this batch made.
    package mutating func learn(_ stored: [Int64], violationsOf account: Int64) {
        var members = stored
        for seq in violations.changed({ $0.account == account ? $0.seq : nil }).sorted() where !members.contains(seq) {
            members.append(seq)
        }
        violationsOf.learn(account, members)
        for seq in members { violations.want(seq) }
    }

    package mutating func learn(_ row: ViolationRow?, violation seq: Int64) { violations.learn(seq, row) }

    package var missingViolations: [Int64] { violations.missing.sorted() }
    package var missingViolationsOf: [Int64] { violationsOf.missing.sorted() }
    /// Changed violations, by number, and whether the store has none under it yet.
    package var changedViolations: [(key: Int64, row: ViolationRow, isNew: Bool)] { violations.changes }
}
