/// What a buyer who orders from a seller gets if it goes wrong.
public struct BuyerProtection: Hashable, Sendable {
    /// The commitments that hold for an order created at that moment, in the order in which they were first taken on.
    public let commitments: [Held]
    /// What counts of the seller's deposits, by currency: what is free, and what is held for open cases; not what the seller
    /// asked back.
    public let deposits: [Money]

    /// A commitment that holds.
    public struct Held: Hashable, Sendable {
        /// The commitment.
        public let commitment: CommitmentID
        /// Its name in the policy.
        public let name: String
        /// What it says.
        public let terms: CommitmentTerms

        /// A commitment from its parts.
        public init(commitment: CommitmentID, name: String, terms: CommitmentTerms) {
            self.commitment = commitment
            self.name = name
            self.terms = terms
        }
    }

    /// What a buyer gets, from its parts.
    public init(commitments: [Held], deposits: [Money]) {
        self.commitments = commitments
        self.deposits = deposits
    }

    /// By what is on record of a seller. Only what the policy offers at that moment holds.
    package init(_ commitments: [CommitmentRow], _ deposits: [DepositClaim], at moment: Instant, _ policies: PolicyBook)
    {
        let kinds = policies.inForce(at: moment)?.policy.commitment.kinds ?? [:]
        self.commitments = commitments.compactMap { row in
            guard row.isInForce(at: moment), let kind = kinds[row.code] else { return nil }
            return Held(commitment: row.id, name: row.code, terms: CommitmentTerms(kind))
        }
        self.deposits = deposits.compactMap { claim in
            claim.counted > 0 ? Money(currency: claim.currency, minor: claim.counted) : nil
        }
    }
}
