extension CaseView {
    /// A case that goes on in this one, with what was said and shown in it.
    public struct Merged: Hashable, Sendable {
        /// Its id.
        public let `case`: CaseID
        /// Which side of this case opened it.
        public let by: CaseSide
        /// A cause of the policy's.
        public let cause: String
        /// What was claimed in it.
        public let claim: Terms
        /// When it was opened.
        public let opened: Instant
        /// What was said with the claim; nil: the account was erased.
        public let text: String?
        /// The answer in it.
        public let answer: Statement?
        /// What the sides showed in it: its claimant is the side in ``by``.
        public let evidence: [Evidence]

        /// A case that goes on in another, from its parts.
        public init(
            case: CaseID, by: CaseSide, cause: String, claim: Terms, opened: Instant, text: String?,
            answer: Statement?, evidence: [Evidence]
        ) {
            self.case = `case`
            self.by = by
            self.cause = cause
            self.claim = claim
            self.opened = opened
            self.text = text
            self.answer = answer
            self.evidence = evidence
        }

        /// A case as another has it. `texts`: what the sides said in it, by the seqs of the facts.
        package init(_ row: CaseRow, by side: CaseSide, _ texts: [Int64: String]) {
            self.init(
                case: row.id, by: side, cause: row.cause, claim: Terms(row.claim), opened: row.opened,
                text: texts[row.seq], answer: row.answered.map { Statement($0, text: texts[$0.step.seq]) },
                evidence: row.house.evidence.map { Evidence($0, text: texts[$0.step.seq]) })
        }
    }
}
