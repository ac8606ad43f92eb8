extension CaseView {
    /// A panel as it is shown: never how somebody voted, and while it votes not what the votes come to either.
    public struct Panel: Hashable, Sendable {
        /// When it was asked for.
        public let asked: Instant
        /// How many members it has, or is to have.
        public let size: Int
        /// When it was drawn; nil: it is still to be, or could not be.
        public let drawn: Instant?
        /// The numbers of its members; empty: it was not drawn, or they are not for this viewer.
        public let members: [Int64]
        /// How many voted.
        public let voted: Int
        /// How many votes decide.
        public let needed: Int
        /// When it is over without a decision; nil: it does not vote now.
        public let ends: Instant?
        /// When it was over.
        public let ended: Instant?
        /// For whom it decided; nil: it did not.
        public let verdict: CaseSide?
        /// What its votes came to; nil: it is not over, or nobody counted them.
        public let tally: Tally?

        /// Votes that were counted.
        public struct Tally: Hashable, Sendable {
            /// Those for the claimant.
            public let claimant: Int
            /// Those for the respondent.
            public let respondent: Int
            /// Those for neither.
            public let abstained: Int

            /// A tally from its parts.
            public init(claimant: Int, respondent: Int, abstained: Int) {
                self.claimant = claimant
                self.respondent = respondent
                self.abstained = abstained
            }
        }

        /// A panel from its parts.
        public init(
            asked: Instant, size: Int, drawn: Instant?, members: [Int64], voted: Int, needed: Int, ends: Instant?,
            ended: Instant?, verdict: CaseSide?, tally: Tally?
        ) {
            self.asked = asked
            self.size = size
            self.drawn = drawn
            self.members = members
            self.voted = voted
            self.needed = needed
            self.ends = ends
            self.ended = ended
            self.verdict = verdict
            self.tally = tally
        }

        /// `size`: how many members one has that was not drawn.
        init(_ panel: CasePanel, size: Int, ends: Instant?, showsMembers: Bool) {
            let members = panel.drawn == nil ? size : panel.members.count
            self.init(
                asked: panel.asked.at, size: members, drawn: panel.drawn?.at,
                members: showsMembers ? panel.members : [], voted: panel.votes.count,
                needed: PanelResult.needed(of: members), ends: panel.isVoting ? ends : nil, ended: panel.ended?.at,
                verdict: panel.verdict, tally: Tally(panel))
        }
    }

    /// The panels of a case.
    package static func panels(of row: CaseRow, _ policies: PolicyBook, showsMembers: Bool) -> [Panel] {
        let sizes = policies.inForce(at: row.opened)?.policy.arbitration.jury.sizes ?? []
        let ends = row.clocks.first { $0.clock == .hard }?.ends
        return row.house.panels.enumerated().map { place, panel in
            Panel(
                panel, size: sizes.indices.contains(place) ? sizes[place] : 0, ends: ends,
                showsMembers: showsMembers)
        }
    }
}

extension CaseView.Panel.Tally {
    /// Nil: the votes are sealed, were not counted, or there never was a vote.
    fileprivate init?(_ panel: CasePanel) {
        guard panel.drawn != nil, panel.ended != nil else { return nil }
        let choices = panel.votes.compactMap(\.choice)
        guard choices.count == panel.votes.count else { return nil }
        self.init(
            claimant: choices.count { $0 == .claimant }, respondent: choices.count { $0 == .respondent },
            abstained: choices.count { $0 == .abstain })
    }
}
