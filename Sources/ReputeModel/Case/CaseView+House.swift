extension CaseView {
    /// What a side showed.
    public struct Evidence: Hashable, Sendable {
        /// The seq of its fact, by which a ruling names it.
        public let seq: Int64
        /// Who showed it.
        public let by: CaseSide
        /// When.
        public let at: Instant
        /// What was said; nil: nothing, or the account was erased.
        public let text: String?
        /// SHA-256 of a file, which stays where it is.
        public let file: EvidenceDigest?
        /// Whether it answers what the other side showed.
        public let isRebuttal: Bool

        /// What a side showed, from its parts.
        public init(seq: Int64, by: CaseSide, at: Instant, text: String?, file: EvidenceDigest?, isRebuttal: Bool) {
            self.seq = seq
            self.by = by
            self.at = at
            self.text = text
            self.file = file
            self.isRebuttal = isRebuttal
        }

        init(_ evidence: CaseEvidence, text: String?) {
            self.init(
                seq: evidence.step.seq, by: evidence.by, at: evidence.step.at, text: text,
                file: evidence.file.map { EvidenceDigest($0) }, isRebuttal: evidence.isRebuttal)
        }
    }

    /// What an arbitrator ruled.
    public struct Ruling: Hashable, Sendable {
        /// What became of a ruling.
        public enum State: String, Hashable, Sendable, CaseIterable {
            /// Another arbitrator has to agree, or would have had to before the case was over.
            case waiting
            /// It is what was ruled last.
            case standing
            /// Another arbitrator did not agree.
            case sentBack = "sent-back"
            /// A later ruling took its place, or what a panel decided.
            case overridden
        }

        /// The seq of its fact.
        public let seq: Int64
        /// When.
        public let at: Instant
        /// For whom.
        public let side: CaseSide
        /// What is to be done; nothing when the claim is dismissed.
        public let terms: Terms
        /// Why; nil: the account of whoever opened the case was erased.
        public let reasons: String?
        /// The clauses of the policy it goes by.
        public let clauses: [String]
        /// The seqs of the facts it rests on: the claim, the answer, and what was shown.
        public let rests: [Int64]
        /// What became of it.
        public let state: State
        /// When another arbitrator agreed; nil: nobody had to, or nobody did.
        public let approved: Instant?
        /// The user id of who ruled; nil: it is not for this viewer.
        public let officer: Int64?
        /// The user id of who agreed, or did not; nil: nobody, or it is not for this viewer.
        public let second: Int64?
        /// Whether who ruled signed it by its own SSH key: its fact has the signature and what was signed.
        public let isSigned: Bool

        /// A ruling from its parts.
        public init(
            seq: Int64, at: Instant, side: CaseSide, terms: Terms, reasons: String?, clauses: [String], rests: [Int64],
            state: State, approved: Instant?, officer: Int64?, second: Int64?, isSigned: Bool = false
        ) {
            self.seq = seq
            self.at = at
            self.side = side
            self.terms = terms
            self.reasons = reasons
            self.clauses = clauses
            self.rests = rests
            self.state = state
            self.approved = approved
            self.officer = officer
            self.second = second
            self.isSigned = isSigned
        }

        init(_ ruling: CaseRuling, _ state: State, reasons: String?, showsOfficer: Bool) {
            self.init(
                seq: ruling.step.seq, at: ruling.step.at, side: ruling.side, terms: Terms(ruling.terms),
                reasons: reasons, clauses: ruling.clauses, rests: ruling.rests, state: state,
                approved: ruling.approved?.at, officer: showsOfficer ? Int64(ruling.officer) : nil,
                second: showsOfficer ? ruling.second.map { Int64($0) } : nil, isSigned: ruling.signer != nil)
        }
    }

    /// That a side had a decision looked at again.
    public struct Appeal: Hashable, Sendable {
        /// When.
        public let at: Instant
        /// Which side.
        public let by: CaseSide
        /// Why: a code of the policy's; nil: it was said in words.
        public let ground: String?
        /// Why, in words; nil: nothing was said, or the account was erased.
        public let text: String?

        /// An appeal from its parts.
        public init(at: Instant, by: CaseSide, ground: String?, text: String?) {
            self.at = at
            self.by = by
            self.ground = ground
            self.text = text
        }

        init(_ appeal: CaseAppeal, text: String?) {
            self.init(at: appeal.step.at, by: appeal.by, ground: appeal.ground, text: text)
        }
    }
}

extension CaseHouse {
    /// The rulings that are shown. What waits for another arbitrator, and what was sent back, is for the house only.
    func ruled(showsOfficer: Bool) -> [CaseRuling] {
        showsOfficer ? rulings : rulings.filter { $0.stands }
    }

    /// What became of a ruling.
    func state(of ruling: CaseRuling) -> CaseView.Ruling.State {
        if ruling.sentBack != nil { return .sentBack }
        if !ruling.stands { return .waiting }
        let last = rulings.last { $0.stands }
        let isLast = last?.step.seq == ruling.step.seq
        let verdict = panels.last { $0.verdict != nil }?.ended
        return isLast && verdict?.seq ?? 0 < ruling.step.seq ? .standing : .overridden
    }
}

extension CaseRow {
    /// The seqs of the facts whose texts are shown. `showsOfficer`: as in ``CaseAudience``.
    package func textsShown(showsOfficer: Bool) -> [Int64] {
        var seqs = [seq]
        if let answered { seqs.append(answered.step.seq) }
        seqs += offers.filter { $0.text != nil }.map(\.step.seq)
        seqs += house.evidence.filter { $0.text != nil }.map(\.step.seq)
        seqs += house.ruled(showsOfficer: showsOfficer).map(\.step.seq)
        if let appeal = house.appeal, appeal.text != nil { seqs.append(appeal.step.seq) }
        seqs += house.noted(showsOfficer: showsOfficer).filter { $0.text != nil }.map(\.step.seq)
        return seqs
    }
}
