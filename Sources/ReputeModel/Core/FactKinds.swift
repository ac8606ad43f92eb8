/// Every kind of fact there is. A new kind is added here and nowhere else.
package enum FactKinds {
    package static let all: [any FactBody.Type] = others + CaseFacts.all + PanelFacts.all

    private static let others: [any FactBody.Type] = [
        PolicyAdopted.self,
        OrderOpened.self, OrderDispatched.self, OrderDelivered.self, OrderCompleted.self, OrderCancelled.self,
        RatingSealed.self, RatingShown.self, RatingRevealed.self, RatingRevised.self, RatingAppended.self,
        RatingReplied.self,
        RatingUnscored.self, RatingRestored.self, RatingHidden.self, RatingUnhidden.self,
        RatingVoted.self, RatingRevisionRequested.self, OrderPaused.self, OrderResumed.self,
        QualificationDrafted.self, QualificationSubmitted.self, QualificationVerified.self,
        QualificationReturned.self, QualificationSuspended.self,
        QualificationResumed.self, QualificationRevoked.self,
        QualificationNoticed.self, QualificationExpired.self,
        DepositPaid.self, DepositHeld.self, DepositUnheld.self, DepositDrawn.self, DepositReturned.self,
        DepositAsked.self, DepositKept.self, DepositReleased.self, DepositOverdue.self,
        TrainingAttempted.self,
        SanctionRecorded.self,
        SanctionContested.self,
        SanctionUpheld.self,
        SanctionWithdrawn.self,
        SanctionCorrected.self,
        SanctionLifted.self,
        CommitmentTaken.self, CommitmentDropped.self, CommitmentBreached.self, CommitmentExcused.self,
        StandingEvaluated.self, StandingGuaranteed.self, StandingGuaranteeEnded.self,
        MembershipGranted.self, MembershipTaken.self, MembershipExpired.self,
        AccountOpened.self, AccountClosed.self, AccountTransferred.self, AccountMerged.self, AccountSeparated.self,
        ArbitratorRegistered.self, ArbitratorRetired.self,
    ]

    /// The kind of this name; nil when there is none.
    package static func kind(named name: String) -> (any FactBody.Type)? { byName[name] }

    private static let byName: [String: any FactBody.Type] =
        Dictionary(uniqueKeysWithValues: all.map { ("\($0.kind)", $0) })
}
