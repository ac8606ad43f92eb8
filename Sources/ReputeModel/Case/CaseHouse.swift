package import ReputeCrypto

/// What a case has besides what the parties do among themselves: what was shown, ruled, appealed and told of it.
package struct CaseHouse: Hashable, Sendable {
    /// What the sides showed, in the order of their facts.
    package var evidence: [CaseEvidence] = []
    /// What arbitrators ruled, in the order of their facts; each overrides those before.
    package var rulings: [CaseRuling] = []
    /// The panels it had, in the order in which they were asked for.
    package var panels: [CasePanel] = []
    /// That a side had it looked at again.
    package var appeal: CaseAppeal?
    /// What else was said with steps, or named by them, in the order of their facts.
    package var notes: [CaseNote] = []
    /// When it was told last that what was to be done was done.
    package var performed: StepTaken?
    /// When it was opened again.
    package var reopened: StepTaken?
    /// What was done about a respondent that did not do in time what was decided.
    package var recovery: CaseRecovery?
    /// The violation that it is about, and what a decision made of its sanction; nil: it is about none.
    package var sanction: CaseSanction?
    /// The cases that go on in it, in the order in which they came to.
    package var merged: [MergedCase] = []
    /// The number of the case in which it goes on; nil: it does in none.
    package var into: Int64?
    /// How often its clocks were stopped.
    package var pauses = 0
    /// How often another body had it.
    package var referrals = 0
    /// The user ids of the arbitrators who did not rule in time, and did not take it again since; ascending.
    package var missed: [UInt32] = []
    /// The user id of who let it go when it was to be ruled on; nil: nobody did, or another took it since.
    package var left: UInt32?
    /// Who had it for how long since one is to rule in it or to agree, in the order in which they had it last.
    package var tenures: [CaseTenure] = []
    /// From when on the time of the last of them goes on; nil: nobody has it, or its clocks stand still.
    package var tenureSince: Instant?

    package init() {}

    /// The ruling that waits for another arbitrator.
    package var held: CaseRuling? { rulings.last.flatMap { $0.isWaiting ? $0 : nil } }

    /// How often a ruling was sent back.
    package var sentBack: Int { rulings.count { $0.sentBack != nil } }

    /// Takes note of an arbitrator who did not rule in time.
    mutating func miss(_ officer: UInt32) {
        if !missed.contains(officer) { missed = (missed + [officer]).sorted() }
        left = nil
    }

    /// Takes note of an arbitrator who takes it to rule on it.
    mutating func begin(_ officer: UInt32) {
        missed.removeAll { $0 == officer }
        left = nil
    }

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
    /// Of a signed one: the seq of the fact by which the key was registered that signed it.
    package var signer: Int64?
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
    /// Takes note of who lets it go when it is to be ruled on.
    mutating func noteLeft() {
        if state == .staff { house.left = holder?.officer }
    }

    /// What the first facts of the clock's meant and did not say: an arbitrator's time and a pause that would be over within an
    /// hour of it go on until then. Those of today say so, and for what does not say so nothing is left to do here.
    mutating func spare(_ moment: Instant) {
        let least = moment + Instant.hour
        if let own = holder, own.until < least {
            holder = CaseHolder(officer: own.officer, since: own.since, until: least)
        }
        if let own = pause, own.until < least {
            pause = CasePause(seq: own.seq, ground: own.ground, at: own.at, until: least)
        }
    }
}
