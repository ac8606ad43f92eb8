import ReputeModel
import ReputeWire

/// All there is to see of a case, as it was when it was looked up.
struct CaseDossier: Hashable, Sendable {
    /// The case.
    var view: CaseView
    /// Who opened it; nil: the account was erased.
    var claimant: SideRecord?
    /// Whom it is against; nil: the marketplace, or the account was erased.
    var respondent: SideRecord?
    /// The ratings of its order.
    var ratings: [RatingView]
    /// How earlier cases about the same were decided.
    var similar: [SimilarCase]
    /// What holds for it; nil: this program does not understand the policy.
    var policy: CasePolicy?

    /// What is known of a side.
    func record(of side: CaseSide) -> SideRecord? { side == .claimant ? claimant : respondent }

    /// What can be ruled for the claimant, what was claimed coming first.
    var remedies: [CaseRemedy] {
        let claimed = view.claim.remedy
        let known = policy?.remedies(ruledFor: view.cause, claimed: claimed)
        return [claimed] + CaseRemedy.allCases.filter { $0 != claimed && known?.contains($0) ?? ($0 != .none) }
    }

    /// What a ruling may rest on: the numbers of the facts in which something was said or shown, and what that was.
    var grounds: [Ground] {
        var grounds = [Ground(seq: view.case.seq, by: .claimant, what: "the claim", text: view.text)]
        if let answer = view.answer {
            grounds.append(Ground(seq: answer.seq, by: .respondent, what: "the answer", text: answer.text))
        }
        for shown in view.evidence {
            let what = shown.isRebuttal ? "answers what was shown" : "shows"
            grounds.append(
                Ground(
                    seq: shown.seq, by: shown.by, what: what, text: shown.text ?? (shown.file == nil ? nil : "a file")))
        }
        return grounds
    }

    /// A fact that a ruling may rest on.
    struct Ground: Hashable, Sendable {
        let seq: Int64
        let by: CaseSide
        let what: String
        /// Nil: nothing was said, or it was erased.
        let text: String?
    }
}

/// What is known of a side of a case.
struct SideRecord: Hashable, Sendable {
    /// The account.
    var account: ID
    /// As what it is here.
    var role: Party
    /// Its credit as that.
    var credit: CreditReport
    /// What it was given as that last, the newest first.
    var ratings: [RatingView]
    /// What became of its other cases.
    var cases: CaseTally
}

/// What became of the cases of an account, as far back as they were looked up.
struct CaseTally: Hashable, Sendable {
    /// Decided for it.
    var won = 0
    /// Decided for the other side.
    var lost = 0
    /// The sides agreed.
    var agreed = 0
    /// Not decided yet.
    var open = 0
    /// Over for another reason.
    var others = 0
    /// Whether there are earlier ones that were not looked up.
    var isCut = false

    /// How many there are in all.
    var total: Int { won + lost + agreed + open + others }

    /// None.
    init() {}

    /// Of an account's cases, without the one that is looked at.
    init(of account: ID, _ cases: [CaseView], but id: CaseID, isCut: Bool) {
        self.isCut = isCut
        for view in cases where view.case != id {
            let side: CaseSide = view.claimant == account ? .claimant : .respondent
            if let decision = view.decision {
                if decision.side == side { won += 1 } else { lost += 1 }
            } else if view.agreed != nil {
                agreed += 1
            } else if view.state.isLive {
                open += 1
            } else {
                others += 1
            }
        }
    }
}

/// What an arbitrator has and what waits for one, as it was when it was looked up.
struct CaseDesk: Hashable, Sendable {
    /// The user id of who asks.
    var uid: Int64
    /// What this arbitrator has, the first opened coming first.
    var mine: [CaseView]
    /// What waits for one, whose clock ends first coming first.
    var waiting: [CaseView]
    /// Whether more waits.
    var hasMore: Bool

    /// Both, one after the other.
    var all: [CaseView] { mine + waiting }
}
