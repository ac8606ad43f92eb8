extension CaseView {
    /// What was done about a respondent that did not do in time what was decided.
    public struct Recovery: Hashable, Sendable {
        /// How much was drawn from its deposit for the claimant; nil: nothing.
        public let drawn: Money?
        /// How much of what is owed was not there; nil: nothing.
        public let short: Money?
        /// The deposit that was drawn from; nil: none was, or it is not for this viewer.
        public let deposit: DepositID?
        /// The entry in the deposit's books; nil as above.
        public let entry: DepositEntryID?
        /// The violation that it is; nil: none, or it is not for this viewer.
        public let violation: ViolationID?

        /// What was done, from its parts.
        public init(
            drawn: Money?, short: Money?, deposit: DepositID?, entry: DepositEntryID?, violation: ViolationID?
        ) {
            self.drawn = drawn
            self.short = short
            self.deposit = deposit
            self.entry = entry
            self.violation = violation
        }

        /// Of a case in which so much was owed. `isClaimant`: whether the claimant asks, who sees the amounts only; nil:
        /// there is nothing then to be seen.
        init?(_ recovery: CaseRecovery, of amount: Money?, isClaimant: Bool) {
            func money(_ minor: Int64) -> Money? {
                minor == 0 ? nil : amount.flatMap { Money(currency: $0.currency, minor: minor) }
            }
            let (drawn, short) = (money(recovery.drawn), money(recovery.short))
            if isClaimant, drawn == nil, short == nil { return nil }
            let isShown = !isClaimant && recovery.deposit != nil
            self.init(
                drawn: drawn, short: short, deposit: isShown ? recovery.deposit.map(DepositID.init(seq:)) : nil,
                entry: isShown ? DepositEntryID(seq: recovery.seq) : nil,
                violation: !isClaimant && recovery.isViolation ? ViolationID(seq: recovery.seq) : nil)
        }
    }
}
