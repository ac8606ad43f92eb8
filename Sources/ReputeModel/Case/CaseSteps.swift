/// The facts of the steps that staff, a side or the storefront takes.
package enum CaseSteps {
    package static let facts: [any FactBody.Type] = [
        CaseTaken<CaseReceiving>.self, CaseTaken<CaseRejecting>.self, CaseTaken<CaseAskingTime>.self,
        CaseTaken<CaseExtending>.self, CaseTaken<CaseOptingOut>.self, CaseTaken<CaseAssigning>.self,
        CaseTaken<CaseRenewing>.self, CaseTaken<CaseHanding>.self, CaseTaken<CaseShowing>.self,
        CaseTaken<CaseRulingStep>.self, CaseTaken<CaseApproving>.self, CaseTaken<CaseSendingBack>.self,
        CaseTaken<CaseAppealing>.self, CaseTaken<CaseReturning>.self, CaseTaken<CasePerforming>.self,
        CaseTaken<CaseReopening>.self, CaseTaken<CasePausing>.self, CaseTaken<CaseContinuing>.self,
        CaseTaken<CaseReferring>.self, CaseTaken<CaseResuming>.self, CaseTaken<CaseConcluding>.self,
    ]
}
