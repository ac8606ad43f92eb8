package import ReputeJSON

extension CaseAudience {
    /// Whether the body of a fact about the case says nothing that the case does not show. What names who of the house did
    /// something, every ruling among it, or who is on its panel, is the house's own; and what became of a respondent is not
    /// for its claimant.
    package func shows(fact body: JSONNode?) -> Bool {
        guard let body else { return true }
        if isClaimant, body["recovery"] != nil { return false }
        if showsOfficer { return true }
        let names: [StaticString] = ["juror", "jurors", "members", "missed", "officer", "to"]
        return names.allSatisfy { body[$0] == nil }
    }
}
