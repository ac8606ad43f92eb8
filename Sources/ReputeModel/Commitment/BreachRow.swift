package import ReputeCrypto

/// That a commitment was not kept in an order.
package struct BreachRow: Hashable, Sendable {
    /// The seq of its fact.
    package let seq: Int64
    package let order: Int64
    package let commitment: Int64
    /// The numbers of the parties.
    package let seller: Int64
    package let buyer: Int64
    /// When it was recorded; the clock's: when it was due.
    package let at: Instant
    /// The day on which the order counts for the commitment.
    package let day: Day
    package let cause: BreachCause
    /// What is owed to the buyer.
    package let compensation: Money?
    /// That it was taken back.
    package var excused: Excuse?

    package init(
        seq: Int64, order: Int64, commitment: Int64, seller: Int64, buyer: Int64, at: Instant, day: Day,
        cause: BreachCause, compensation: Money?
    ) {
        self.seq = seq
        self.order = order
        self.commitment = commitment
        self.seller = seller
        self.buyer = buyer
        self.at = at
        self.day = day
        self.cause = cause
        self.compensation = compensation
    }

    package var id: BreachID { BreachID(seq: seq) }

    package struct Excuse: Hashable, Sendable {
        package let step: StepTaken
        /// A code of the policy's; nil: the order's step was told after the clock had given up waiting.
        package let reason: String?

        package init(step: StepTaken, reason: String?) {
            self.step = step
            self.reason = reason
        }
    }

    /// Whether it does not stand because of a step of the order that is told only now and was taken then.
    func isExcused(by taken: OrderStep, at moment: Instant) -> Bool {
        guard excused == nil, case .clock(let promise) = cause else { return false }
        return promise.isKept(by: taken, at: moment)
    }
}

/// Who found a breach.
package enum BreachCause: Hashable, Sendable {
    /// The clock: what was promised had not been told.
    case clock(Promise)
    /// An officer, for a reason of the policy's.
    case ruling(Ruling)

    package struct Ruling: Hashable, Sendable {
        package let reason: String
        package let officer: UInt32
        /// What stands for the caller's id of the ruling or case.
        package let name: Token?
        package let evidence: Digest?

        package init(reason: String, officer: UInt32, name: Token?, evidence: Digest?) {
            self.reason = reason
            self.officer = officer
            self.name = name
            self.evidence = evidence
        }
    }
}
