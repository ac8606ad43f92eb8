extension CaseView {
    /// What was said with a step, or named by it, that is shown nowhere else.
    public struct Note: Hashable, Sendable {
        /// When.
        public let at: Instant
        /// What it is about.
        public let kind: CaseNoteKind
        /// Which side took the step; nil: the marketplace did, or it is the storefront's word.
        public let by: CaseSide?
        /// Why: a code of the policy's.
        public let ground: String?
        /// What was said; nil: nothing, or the account was erased.
        public let text: String?
        /// The payment, the parcel or the case elsewhere, by the caller's id; nil: none was named.
        public let reference: ID?

        /// A note from its parts.
        public init(at: Instant, kind: CaseNoteKind, by: CaseSide?, ground: String?, text: String?, reference: ID?) {
            self.at = at
            self.kind = kind
            self.by = by
            self.ground = ground
            self.text = text
            self.reference = reference
        }

        init(_ note: CaseNote, text: String?, reference: ID?) {
            self.init(
                at: note.step.at, kind: note.kind, by: note.by, ground: note.ground, text: text, reference: reference)
        }
    }
}

extension CaseRow {
    /// The seqs of the facts that name something which is shown. `showsOfficer`: as in ``CaseAudience``.
    package func referencesShown(showsOfficer: Bool) -> [Int64] {
        house.noted(showsOfficer: showsOfficer).filter { $0.reference != nil }.map(\.step.seq)
    }
}
