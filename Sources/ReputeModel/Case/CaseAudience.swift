/// For whom a case is shown.
package struct CaseAudience: Hashable, Sendable {
    /// Whether what is the house's own is shown: who has it and who ruled, rulings that wait for another arbitrator or
    /// were sent back, and what arbitrators say to each other.
    package let showsOfficer: Bool
    /// Who of those that may take steps is told of them: the sides and members of panels it speaks for, and the
    /// storefront.
    package let actors: Set<CaseActor>
    /// Whether the claimant asks, who is told what was drawn for it, and not what else became of the respondent.
    package let isClaimant: Bool

    package init(showsOfficer: Bool, actors: Set<CaseActor>, isClaimant: Bool = false) {
        self.showsOfficer = showsOfficer
        self.actors = actors
        self.isClaimant = isClaimant
    }
}

extension Viewer {
    /// What this viewer is in a case. `speaker`: the number of the account it speaks for, if that is known; `isVoter`:
    /// whether that is a member of the panel that votes, who has not; `own`: the side that its own account is, or that is
    /// of the same person. Such a viewer sees what that side sees.
    package func audience(
        of row: CaseRow, speaker number: Int64?, isVoter: Bool, own side: CaseSide?
    ) -> CaseAudience {
        var actors: Set<CaseActor> = []
        if speaksForSides {
            if speaker == nil {
                actors = [.claimant, .respondent, .juror, .storefront]
            } else if number == row.claimant {
                actors = [.claimant]
            } else if number != nil, number == row.respondent {
                actors = [.respondent]
            } else if isVoter {
                actors = [.juror]
            }
        }
        // Whoever is the claimant by an own account is it in anybody's name.
        let isClaimant = side == .claimant || speaker != nil && number == row.claimant
        return CaseAudience(showsOfficer: seesStaff && side == nil, actors: actors, isClaimant: isClaimant)
    }
}
