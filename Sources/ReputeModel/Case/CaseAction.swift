/// The steps that move a case on. Each leads from a state to one other, or leaves the case in it: see ``CaseTransition``.
public enum CaseAction: String, Sendable, CaseIterable, Hashable {
    /// It is taken on.
    case admit
    /// It is taken on, and goes to an arbitrator at once: it is against the house.
    case docket
    /// It is not taken on.
    case reject
    /// It goes on in another.
    case merge
    /// The claimant gives it up.
    case withdraw
    /// The respondent answers.
    case answer
    /// The respondent offers something.
    case offer
    /// The claimant says with what else it would be content.
    case propose
    /// What the other side offers or claims is accepted, and is to be done.
    case accept
    /// What the other side offers is accepted, and nothing has to be done.
    case settle
    /// A side asks for more time.
    case askTime = "ask-time"
    /// The other side grants it.
    case extend
    /// A side wants no panel.
    case optOut = "opt-out"
    /// Nobody answered: the claim is granted.
    case grant = "default"
    /// An arbitrator is called.
    case escalate
    /// The house did not come to it in time: it is the supervisor's, and no arbitrator's who had it.
    case raise
    /// The house did not come to it often enough: it ends without a decision.
    case lapse
    /// An arbitrator takes it.
    case assign
    /// The arbitrator goes on to have it.
    case renew
    /// The arbitrator hands it on.
    case handOver = "hand-over"
    /// The arbitrator has it no more.
    case release
    /// A side shows something.
    case submit
    /// The sides may answer what the other showed.
    case rebut
    /// What was shown goes to an arbitrator.
    case toStaff = "to-staff"
    /// What was shown goes to a panel.
    case toJury = "to-jury"
    /// The arbitrator did not rule in time: it is another's.
    case reassign
    /// The arbitrator rules.
    case rule
    /// The arbitrator rules what another has to agree to.
    case hold
    /// Another arbitrator agrees.
    case approve
    /// Another arbitrator does not agree.
    case sendBack = "send-back"
    /// The panel is drawn.
    case draw
    /// A member of the panel votes, sealed.
    case vote
    /// The panel had the time it should need.
    case remind
    /// The panel decides.
    case verdict
    /// The panel did not decide.
    case hang
    /// A side asks for others to look at it again.
    case appeal
    /// What was agreed on or decided is to be done now.
    case enforce
    /// What was decided stands, and nothing is to be done; or another body keeps it.
    case close
    /// The goods came back.
    case `return`
    /// What was to be done was done.
    case perform
    /// It was not done in time: what the policy has follow follows.
    case recover
    /// The claimant did not do its part.
    case forfeit
    /// It was not done after all.
    case reopen
    /// The clocks stop.
    case pause
    /// The clocks go on.
    case proceed
    /// A court or another body has it.
    case refer
    /// It is ours again.
    case resume
    /// It is looked at whether the other body still has it.
    case review

    /// What a refusal says cannot be done.
    var phrase: String {
        switch self {
        case .admit, .docket: "be taken on"
        case .reject: "be rejected"
        case .merge: "be merged into another"
        case .withdraw: "be withdrawn"
        case .answer: "be answered"
        case .offer, .propose: "take an offer"
        case .accept, .settle: "be settled"
        case .askTime, .extend: "be given more time"
        case .optOut: "be kept from a panel"
        case .grant: "be granted for want of an answer"
        case .escalate: "be escalated"
        case .raise: "be raised to the supervisor"
        case .lapse: "end without a decision"
        case .assign: "be claimed"
        case .renew, .handOver, .release: "be kept or handed on by an arbitrator"
        case .submit: "take evidence"
        case .rebut, .toStaff, .toJury: "go on to a decision"
        case .reassign: "be reassigned"
        case .rule, .hold: "be ruled on"
        case .approve, .sendBack: "have its ruling approved or sent back"
        case .draw: "have a panel drawn"
        case .vote: "take a vote"
        case .remind, .verdict, .hang: "be decided by a panel"
        case .appeal: "be appealed"
        case .enforce: "be enforced"
        case .close: "be closed"
        case .return: "have its goods returned"
        case .perform: "be told to be performed"
        case .recover: "be recovered from the deposit"
        case .forfeit: "be forfeited"
        case .reopen: "be opened again"
        case .pause, .proceed: "have its clocks stopped or started"
        case .refer: "be referred to another body"
        case .resume: "come back from another body"
        case .review: "be reviewed"
        }
    }
}
