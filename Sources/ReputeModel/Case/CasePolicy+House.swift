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
        /// How much each side may show, what answers the other side apart.
        package var evidence = CasePolicy.House.mostEvidence

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

        private static func codes(_ r: PolicyReader, _ name: String) throws(Refusal) -> [String] {
            r.names.contains(name) ? try r.names(name, most: House.most) : []
        }

        init(_ r: PolicyReader) throws(Refusal) {
            try r.only(["appeals", "clauses", "evidence", "held", "pauses", "rejections"])
            rejections = try House.codes(r, "rejections")
            appeals = try House.codes(r, "appeals")
            pauses = try House.codes(r, "pauses")
            clauses = try House.codes(r, "clauses")
            let most = Int64(House.mostEvidence)
            evidence = Int(try r.optionalInteger("evidence", 0...most) ?? most)
            guard let table = try r.optionalObject("held") else { return }
            for name in table.names {
                guard Money(currency: name, minor: 0) != nil else {
                    throw table.refuse(name, "is not a currency: three capital letters")
                }
                held[name] = try table.integer(name, 0...Money.most)
            }
        }
    }
}
