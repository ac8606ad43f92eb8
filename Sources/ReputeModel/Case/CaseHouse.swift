package import ReputeCrypto

/// What a case has besides what the parties do among themselves: what was shown, ruled, appealed and told of it.
package struct CaseHouse: Hashable, Sendable {
    /// What the sides showed, in the order of their facts.
    package var evidence: [CaseEvidence] = []
    /// What arbitrators ruled, in the order of their facts; each overrides those before.
    package var rulings: [CaseRuling] = []
    /// That a side had it looked at again.
    package var appeal: CaseAppeal?
    /// The name of the court or other body that had it last.
    package var body: CaseStatement?
    /// When it was told last that what was to be done was done.
    package var performed: StepTaken?
    /// When it was opened again.
    package var reopened: StepTaken?

    package init() {}

    /// The ruling that waits for another arbitrator.
    package var held: CaseRuling? { rulings.last.flatMap { $0.isWaiting ? $0 : nil } }

    /// Whether an arbitrator ruled in it, or agreed to a ruling.
    package func isDecided(by officer: UInt32) -> Bool {
        rulings.contains { $0.stands && ($0.officer == officer || $0.second == officer) }
    }
}

/// What a side showed.
package struct CaseEvidence: Hashable, Sendable {
    package let step: StepTaken
    package let by: CaseSide
    /// The digest of what was said, which lies in the vault.
    package let text: Digest?
    /// SHA-256 of a file, which stays where it is.
    package let file: Digest?
    /// Whether it answers what the other side showed.
    package let isRebuttal: Bool

    package init(step: StepTaken, by: CaseSide, text: Digest?, file: Digest?, isRebuttal: Bool) {
        self.step = step
        self.by = by
        self.text = text
        self.file = file
        self.isRebuttal = isRebuttal
    }
}

/// What an arbitrator ruled.
package struct CaseRuling: Hashable, Sendable {
    package let step: StepTaken
    /// The user id of who ruled.
    package let officer: UInt32
    /// For whom.
    package let side: CaseSide
    package let terms: CaseTerms
    /// The digest of the reasons, which lie in the vault.
    package let reasons: Digest
    /// The clauses of the policy it goes by.
    package let clauses: [String]
    /// The seqs of the facts it rests on.
    package let rests: [Int64]
    /// Whether another arbitrator has to agree.
    package let isHeld: Bool
    /// Of a held one: who agreed, or did not.
    package var second: UInt32?
    /// When another arbitrator agreed.
    package var approved: StepTaken?
    /// When another arbitrator did not agree.
    package var sentBack: StepTaken?

    package init(
        step: StepTaken, officer: UInt32, side: CaseSide, terms: CaseTerms, reasons: Digest, clauses: [String],
        rests: [Int64], isHeld: Bool
    ) {
        self.step = step
        self.officer = officer
        self.side = side
        self.terms = terms
        self.reasons = reasons
        self.clauses = clauses
        self.rests = rests
        self.isHeld = isHeld
    }

    /// Whether it waits for another arbitrator.
    package var isWaiting: Bool { isHeld && approved == nil && sentBack == nil }

    /// Whether it decided the case.
    package var stands: Bool { !isHeld || approved != nil }
}

/// That a side had a decision looked at again.
package struct CaseAppeal: Hashable, Sendable {
    package let step: StepTaken
    package let by: CaseSide
    /// Why: a code of the policy's.
    package let ground: String?
    /// The digest of what was said, which lies in the vault.
    package let text: Digest?

    package init(step: StepTaken, by: CaseSide, ground: String?, text: Digest?) {
        self.step = step
        self.by = by
        self.ground = ground
        self.text = text
    }
}

extension CaseRow {
    /// Has nothing of it be due within an hour of a moment: an arbitrator's time and a pause go on until then, as the
    /// clocks do. See ``Due``.
    mutating func spare(_ moment: Instant) {
        let least = moment + Due.leastGap
        if let own = holder, own.until < least {
            holder = CaseHolder(officer: own.officer, since: own.since, until: least)
        }
        if let own = pause, own.until < least {
            pause = CasePause(seq: own.seq, ground: own.ground, at: own.at, until: least)
        }
    }
}
