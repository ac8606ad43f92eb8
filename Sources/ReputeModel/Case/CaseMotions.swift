/// `case.admitted`: a case is taken on.
package enum CaseAdmitting: CaseMotion { package static let kind: StaticString = "case.admitted" }
/// `case.defaulted`: the claim is granted, for nobody answered.
package enum CaseDefaulting: CaseMotion { package static let kind: StaticString = "case.defaulted" }
/// `case.withdrawn`: the claimant gave it up.
package enum CaseWithdrawing: CaseMotion { package static let kind: StaticString = "case.withdrawn" }
/// `case.escalated`: an arbitrator is called.
package enum CaseEscalating: CaseMotion { package static let kind: StaticString = "case.escalated" }
/// `case.raised`: the house did not come to it in time, and it is the supervisor's.
package enum CaseRaising: CaseMotion { package static let kind: StaticString = "case.raised" }
/// `case.lapsed`: the house did not come to it often enough, and it ends without a decision.
package enum CaseLapsing: CaseMotion { package static let kind: StaticString = "case.lapsed" }
/// `case.heard`: the sides showed what they have; what is next is theirs again, an arbitrator's or a panel's.
package enum CaseHearing: CaseMotion { package static let kind: StaticString = "case.heard" }
/// `case.released`: the arbitrator who had it did not renew that.
package enum CaseReleasing: CaseMotion {
    package static let kind: StaticString = "case.released"
    package static let letsGo = true
}
/// `case.reassigned`: the arbitrator who had it did not rule in time.
package enum CaseReassigning: CaseMotion { package static let kind: StaticString = "case.reassigned" }
/// `case.reminded`: the panel had the time it should need.
package enum CaseReminding: CaseMotion { package static let kind: StaticString = "case.reminded" }
/// `case.enforced`: what was agreed on or decided is to be done now.
package enum CaseEnforcing: CaseMotion { package static let kind: StaticString = "case.enforced" }
/// `case.closed`: what was decided stands, and nothing is left to be done; or another body keeps it.
package enum CaseEnding: CaseMotion { package static let kind: StaticString = "case.closed" }
/// `case.recovered`: what was to be done was not, and what follows for whom it was to be done by.
package enum CaseRecovering: CaseMotion { package static let kind: StaticString = "case.recovered" }
/// `case.forfeited`: the claimant did not do its part in time.
package enum CaseForfeiting: CaseMotion { package static let kind: StaticString = "case.forfeited" }
/// `case.reviewed`: another body still has it.
package enum CaseReviewing: CaseMotion { package static let kind: StaticString = "case.reviewed" }
/// `case.proceeded`: its clocks go on.
package enum CaseProceeding: CaseMotion {
    package static let kind: StaticString = "case.proceeded"
    package static let endsPause = true
}

/// Which fact tells of a step that says no more than what it makes of a case.
package enum CaseMotions {
    package static let facts: [any FactBody.Type] = [
        CaseMoved<CaseAdmitting>.self, CaseMoved<CaseDefaulting>.self, CaseMoved<CaseWithdrawing>.self,
        CaseMoved<CaseEscalating>.self, CaseMoved<CaseRaising>.self, CaseMoved<CaseLapsing>.self,
        CaseMoved<CaseHearing>.self, CaseMoved<CaseReleasing>.self, CaseMoved<CaseReassigning>.self,
        CaseMoved<CaseReminding>.self, CaseMoved<CaseEnforcing>.self, CaseMoved<CaseEnding>.self,
        CaseMoved<CaseRecovering>.self, CaseMoved<CaseForfeiting>.self,
        CaseMoved<CaseReviewing>.self, CaseMoved<CaseProceeding>.self,
    ]

    /// The fact of a step; nil: it has one of its own.
    static func fact(
        _ action: CaseAction, of number: Int64, _ move: CaseMove, _ more: CaseMoveDetails
    ) -> (any FactBody)? {
        func fact<Motion: CaseMotion>(_: Motion.Type) -> any FactBody {
            CaseMoved<Motion>(case: number, move, more)
        }
        return switch action {
        case .admit, .docket: fact(CaseAdmitting.self)
        case .grant: fact(CaseDefaulting.self)
        case .withdraw: fact(CaseWithdrawing.self)
        case .escalate: fact(CaseEscalating.self)
        case .raise: fact(CaseRaising.self)
        case .lapse: fact(CaseLapsing.self)
        case .rebut, .toStaff, .toJury: fact(CaseHearing.self)
        case .release: fact(CaseReleasing.self)
        case .reassign: fact(CaseReassigning.self)
        case .remind: fact(CaseReminding.self)
        case .enforce: fact(CaseEnforcing.self)
        case .close: fact(CaseEnding.self)
        case .recover: fact(CaseRecovering.self)
        case .forfeit: fact(CaseForfeiting.self)
        case .review: fact(CaseReviewing.self)
        case .proceed: fact(CaseProceeding.self)
        default: nil
        }
    }
}
