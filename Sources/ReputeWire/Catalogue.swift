/// The one list of methods: validation, description, help and the server's handlers all come from it.
package enum Catalogue {
    /// Every method, by subject.
    package static let methods: [any Method.Type] = [
        Discover.self,
        ServerInfo.self,
        OrderOpen.self,
        OrderDispatch.self,
        OrderDeliver.self,
        OrderComplete.self,
        OrderCancel.self,
        OrderPause.self,
        OrderResume.self,
        RatingSubmit.self,
        RatingRevise.self,
        RatingAppend.self,
        RatingReply.self,
        RatingRequestRevision.self,
        RatingVote.self,
        RatingUnscore.self,
        RatingRestore.self,
        RatingHide.self,
        RatingUnhide.self,
        RatingGet.self,
        RatingList.self,
        CreditGet.self,
        CreditExplain.self,
        QualificationDraft.self,
        QualificationSubmit.self,
        QualificationReturn.self,
        QualificationVerify.self,
        QualificationSuspend.self,
        QualificationResume.self,
        QualificationRevoke.self,
        QualificationGet.self,
        QualificationList.self,
        QualificationCheck.self,
        PolicyGet.self,
        PolicyAdopt.self,
        LedgerHead.self,
        LedgerEntries.self,
        LedgerInclusion.self,
        LedgerConsistency.self,
        FeedFollow.self,
        AdminImport.self,
        AdminVerify.self,
        AdminBackup.self,
        AdminClock.self,
    ]

    /// What there is to say of every method.
    package static let descriptions: [MethodDescription] = methods.map { describe($0) }

    private static func describe<M: Method>(_ method: M.Type) -> MethodDescription { MethodDescription(method) }
}
