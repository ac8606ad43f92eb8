/// What follows for a respondent that does not do in time what was decided: the member `recovery` of the house's part.
package struct CaseRecoveryPolicy: Hashable, Sendable {
    /// Whether what is owed is drawn from its deposit.
    package let isDrawn: Bool
    /// The kind of violation that it is, by the side of the order that did not do it; none of a side that is not here.
    package let violations: [Party: String]

    init(_ r: PolicyReader) throws(Refusal) {
        try r.only(["draws", "violations"])
        isDrawn = try r.optionalInteger("draws", 0...1) == 1
        var violations: [Party: String] = [:]
        if let names = try r.optionalObject("violations") {
            try names.only(Set(Party.allCases.map(\.rawValue)))
            for party in Party.allCases {
                violations[party] = try names.optionalName(party.rawValue, longest: SanctionLimits.name)
            }
        }
        self.violations = violations
    }

    /// Refuses what the other sections of its policy do not hold. `root`: the document that it was read from.
    func check(_ root: PolicyReader, _ sanction: SanctionPolicy, hasDeposits: Bool) throws(Refusal) {
        let own = try root.object("arbitration").object("house").object("recovery")
        if isDrawn, !hasDeposits { throw own.refuse("draws", "is 1, but the policy has no member deposit") }
        for party in Party.allCases {
            guard let name = violations[party], sanction.kinds[name]?.party != party else { continue }
            throw try own.object("violations").refuse(
                party.rawValue, "is not among the policy's violations of a \(party.rawValue)")
        }
    }
}
