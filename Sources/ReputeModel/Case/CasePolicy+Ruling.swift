extension CasePolicy {
    /// What can be ruled for a claimant: what was claimed, or what else may be claimed for the cause, but money only where
    /// money was.
    package func remedies(ruledFor cause: String, claimed: CaseRemedy) -> Set<CaseRemedy> {
        let listed = claims[cause]?.remedies ?? []
        // What is no money was claimed as such, or can be had for less than the money that was.
        return listed.filter { !$0.isMoney || claimed.isMoney }.union([claimed])
    }
}
