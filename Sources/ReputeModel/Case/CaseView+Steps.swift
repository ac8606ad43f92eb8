extension CaseView {
    /// A step that can be taken now, by the table, the clocks and the policy of the case.
    public struct Step: Hashable, Sendable {
        /// Which. Whether what is accepted is nothing, so that the case is over, makes no difference here: it is
        /// ``CaseAction/accept``.
        public let action: CaseAction
        /// Who may: a side, the storefront, or a member of its panel.
        public let by: CaseActor
        /// The offer of the other side that can be accepted; nil: the claim itself, or it is another step.
        public let offer: OfferID?
        /// The codes of which one has to be said; none: none has to.
        public let grounds: [String]

        /// A step from its parts.
        public init(action: CaseAction, by: CaseActor, offer: OfferID? = nil, grounds: [String] = []) {
            self.action = action
            self.by = by
            self.offer = offer
            self.grounds = grounds
        }
    }
}

extension CaseRow {
    /// What can be done about it now, as far as it is a side's, the storefront's or a panel's to do.
    package func steps(of actors: Set<CaseActor>, at now: Instant, _ policy: CasePolicy) -> [CaseView.Step] {
        // Whose user id it is makes no difference to these.
        let scene = CaseScene(row: self, policy: policy, now: now, uid: 0)
        return CaseActor.allCases.filter { actors.contains($0) }.flatMap { scene.steps(of: $0) }
    }
}

extension CaseActor {
    /// The side it is; nil: none.
    public var side: CaseSide? {
        switch self {
        case .claimant: .claimant
        case .respondent: .respondent
        case .staff, .juror, .storefront, .clock: nil
        }
    }
}

extension CaseScene {
    fileprivate func steps(of actor: CaseActor) -> [CaseView.Step] {
        // Nobody speaks for the house.
        if let side = actor.side, row.account(of: side) == nil { return [] }
        return CaseAction.allCases.flatMap { action -> [CaseView.Step] in
            guard CaseTransition.from(row.state, action)?.by.contains(actor) == true else { return [] }
            if action == .accept { return acceptable(actor) }
            guard isOpen(action, actor.side) else { return [] }
            let grounds = action == .appeal ? policy.house.appeals : []
            return [CaseView.Step(action: action, by: actor, grounds: grounds)]
        }
    }

    /// What a side can accept: the other's offer that stands, and, of a respondent, the claim.
    private func acceptable(_ actor: CaseActor) -> [CaseView.Step] {
        guard let side = actor.side else { return [] }
        var steps: [CaseView.Step] = []
        if let offer = row.standingOffer(of: side.other, at: now) {
            steps.append(CaseView.Step(action: .accept, by: actor, offer: offer.id))
        }
        if side == .respondent, row.claim.remedy.isOffered {
            steps.append(CaseView.Step(action: .accept, by: actor))
        }
        return steps
    }

    /// Whether a step that the table has can be taken now, by this side or, where none is said, by whoever else may.
    private func isOpen(_ action: CaseAction, _ side: CaseSide?) -> Bool {
        switch action {
        case .withdraw: true
        case .answer: row.answered == nil
        case .offer, .propose: row.respondent != nil && row.offers.count { $0.by == side } < policy.limits.offers
        case .escalate: escalates <= now
        case .askTime: passes(CaseAskingTime.self, side)
        case .extend: passes(CaseExtending.self, side)
        case .optOut: passes(CaseOptingOut.self, side)
        case .submit: passes(CaseShowing.self, side)
        case .appeal: passes(CaseAppealing.self, side)
        case .return: passes(CaseReturning.self, side)
        case .perform: passes(CasePerforming.self, side)
        case .reopen: passes(CaseReopening.self, side)
        case .vote: row.panel?.isVoting == true
        default: false
        }
    }

    /// From when on a side may call an arbitrator.
    private var escalates: Instant {
        guard let admitted = row.admitted else { return now }
        return admitted.at + policy.escalateFromHours * Instant.hour
    }

    /// Whether the rules of a step let it be taken by whoever says what has to be said with it.
    private func passes<Step: CaseStep>(_: Step.Type, _ side: CaseSide?) -> Bool {
        var said = CaseSaid()
        said.by = side
        // Any words do, any of the grounds, and any seed.
        if Step.says.contains(.text) { said.text = row.text }
        if Step.says.contains(.ground) { said.ground = policy.house.appeals.first }
        if Step.says.contains(.seed) { said.seed = row.text }
        do throws(Stop) {
            try Step.judge(self, &said)
            return true
        } catch {
            return false
        }
    }
}
