extension CaseView {
    /// The violation that a case is about.
    public struct Sanction: Hashable, Sendable {
        /// Its id.
        public let violation: ViolationID
        /// Whether it is withdrawn now, by a decision in the case or by somebody else.
        public let isWithdrawn: Bool

        /// A violation from its parts.
        public init(violation: ViolationID, isWithdrawn: Bool) {
            self.violation = violation
            self.isWithdrawn = isWithdrawn
        }

        package init(_ row: ViolationRow) { self.init(violation: row.id, isWithdrawn: row.isWithdrawn) }
    }
}

extension CaseRow {
    /// The number of the violation that it is about, as far as it is for those to whom the case is shown: not for the other
    /// side, whose it is not; nil: it is about none.
    package func sanctionShown(to audience: CaseAudience) -> Int64? {
        let isShown = respondent == nil || audience.isClaimant || audience.showsOfficer
        return isShown ? house.sanction?.violation : nil
    }
}
