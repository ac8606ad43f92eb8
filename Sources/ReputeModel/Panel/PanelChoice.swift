/// What a member of a panel votes.
public enum PanelChoice: String, Sendable, CaseIterable, Hashable {
    /// For the claimant: what is claimed is granted.
    case claimant
    /// For the respondent: the claim is dismissed.
    case respondent
    /// For neither. It counts as a vote given.
    case abstain

    /// The side it is for; nil: none.
    package var side: CaseSide? {
        switch self {
        case .claimant: .claimant
        case .respondent: .respondent
        case .abstain: nil
        }
    }
}

/// What votes come to once nothing is left to be waited for.
package enum PanelResult: Hashable, Sendable {
    /// A side has the majority of all members.
    case verdict(CaseSide)
    /// No side can have it any more.
    case hung

    /// How many votes a side needs in a panel of so many members: more than half of them, whether they vote or not.
    package static func needed(of members: Int) -> Int { members / 2 + 1 }

    /// What the votes given so far come to; nil: those that are out can still decide it.
    package init?(_ choices: [PanelChoice], of members: Int) {
        let needed = PanelResult.needed(of: members)
        var most = 0
        for side in CaseSide.allCases {
            let votes = choices.count { $0.side == side }
            if votes >= needed {
                self = .verdict(side)
                return
            }
            most = max(most, votes)
        }
        if most + members - choices.count >= needed { return nil }
        self = .hung
    }
}
