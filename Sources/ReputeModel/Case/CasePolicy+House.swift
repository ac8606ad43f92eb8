extension CasePolicy {
    /// What the house's own steps in a case go by: the member `house` of the section.
    package struct House: Hashable, Sendable {
        /// Codes of why a case is not taken on; none: it is said in words.
        package var rejections: [String] = []
        /// Codes of why a decision is looked at again; none: it is said in words.
        package var appeals: [String] = []
        /// Codes of why clocks may be stopped; none: any name is one.
        package var pauses: [String] = []
        /// Clauses that rulings may go by; none: any name is one.
        package var clauses: [String] = []
        /// Above which amount another arbitrator has to agree, in minor units by currency; always in one not here.
        /// None at all: nobody has to.
        package var held: [String: Int64] = [:]
        /// From which amount on the arbitrator has to sign a ruling, in minor units by currency; always in one not here.
        /// None at all: it need not.
        package var signed: [String: Int64] = [:]
        /// How much each side may show, what answers the other side apart.
        package var evidence = CasePolicy.House.mostEvidence
        /// What follows when what was decided is not done in time; nil: nothing but the end of the case.
        package var recovery: CaseRecoveryPolicy?

        /// The most that each side may show, whatever the policy says.
        package static let mostEvidence = 20
        /// Codes of a list, and clauses or facts of a ruling.
        package static let most = 64

        package init() {}

        /// Whether another arbitrator has to agree to a ruling of these terms.
        package func holds(_ terms: CaseTerms) -> Bool {
            guard !held.isEmpty, let amount = terms.amount else { return false }
            return amount.minor > held[amount.currency] ?? -1
        }

        /// Whether a ruling of these terms has to be signed.
        package func wantsSignature(_ terms: CaseTerms) -> Bool {
            guard !signed.isEmpty, let amount = terms.amount else { return false }
            return amount.minor >= signed[amount.currency] ?? 0
        }

        private static func codes(_ r: PolicyReader, _ name: String) throws(Refusal) -> [String] {
            r.names.contains(name) ? try r.names(name, most: House.most) : []
        }

        init(_ r: PolicyReader) throws(Refusal) {
            try r.only(["appeals", "clauses", "evidence", "held", "pauses", "recovery", "rejections", "signed"])
            rejections = try House.codes(r, "rejections")
            appeals = try House.codes(r, "appeals")
            pauses = try House.codes(r, "pauses")
            clauses = try House.codes(r, "clauses")
            let most = Int64(House.mostEvidence)
            evidence = Int(try r.optionalInteger("evidence", 0...most) ?? most)
            if let recovery = try r.optionalObject("recovery") { self.recovery = try CaseRecoveryPolicy(recovery) }
            held = try House.amounts(r, "held")
            signed = try House.amounts(r, "signed")
        }

        /// A table of minor units by currency; empty when the member is absent.
        private static func amounts(_ r: PolicyReader, _ name: String) throws(Refusal) -> [String: Int64] {
            guard let table = try r.optionalObject(name) else { return [:] }
            var out: [String: Int64] = [:]
            for currency in table.names {
                guard Money(currency: currency, minor: 0) != nil else {
                    throw table.refuse(currency, "is not a currency: three capital letters")
                }
                out[currency] = try table.integer(currency, 0...Money.most)
            }
            return out
        }
    }
}
