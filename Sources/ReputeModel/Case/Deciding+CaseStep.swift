internal import ReputeCrypto

/// What a command about a case asks for, before anything is looked up.
struct CaseAsked {
    let id: CaseID
    /// The side that is spoken for; nil: staff asks.
    var speaker: CaseSpeaker?
    /// The caller's own account, where staff asks.
    var ownAccount: ID?
    /// The own account of the arbitrator who has the case from then on, of which it is looked at whether it traded with a
    /// side, and sat on a panel.
    var taker: ID?
    /// What is said, of which the ledger gets a digest only.
    var text: String?
    /// What the refusals of a text call it.
    var member = "text"
    /// The caller's id of a payment, a parcel or a ruling.
    var reference: ID?
    /// What the role table says of whom it is handed to; nil: there is nobody, or no table.
    var receiver: CaseReceiver?
    /// The version of the case as it was read; nil: it is not said.
    var version: Int64?
    /// The salt of the text's digest, where it is known beforehand.
    var salt: Digest?
    var said = CaseSaid()

    /// What staff asks.
    init(_ id: CaseID, own ownAccount: ID?) {
        self.id = id
        self.ownAccount = ownAccount
    }

    /// What is asked for a side.
    init(_ id: CaseID, by side: CaseSide, as account: ID?) {
        self.id = id
        speaker = CaseSpeaker(side: side, account: account)
        said.by = side
    }
}

extension Deciding {
    /// Takes a step of a case, unless this request did before.
    mutating func take<Step: CaseStep>(
        _: Step.Type, _ asked: CaseAsked, _ request: KeyedRequest
    ) throws(Stop) -> CaseReply {
        rows.cases.want(asked.id.seq)
        if let account = asked.speaker?.account ?? asked.ownAccount { rows.accountNames.want(account) }
        if let account = asked.taker { rows.accountNames.want(account) }
        if let reference = asked.reference { rows.tokens.want(reference) }
        if let account = asked.receiver?.account { rows.accountNames.want(account) }
        let earlier = try earlier(request)
        let row = try row(asked)
        if let earlier {
            if let text = asked.text { try checkSame(text, as: earlier, request) }
            return try repeated(case: row.seq, at: earlier)
        }
        if let version = asked.version, version != row.version {
            throw .refused(.caseVersionMoved(row, from: version))
        }
        if let receiver = asked.receiver, let to = asked.said.to { try check(receiver, to, of: row) }
        if let account = asked.taker { try checkTaker(account, of: row) }
        try TextRule.check(asked.text, longest: policy(of: row).limits.text, of: "case", at: asked.member)
        let salt = asked.salt ?? entropy.digest("text")
        let text = asked.text.map { Text(text: $0, salt: salt) }
        var said = asked.said
        said.text = text?.digest
        if let reference = asked.reference {
            guard let token = try rows.tokens.get(reference) else { preconditionFailure("every id has a token") }
            said.reference = token
        }
        let body = try judge(Step.self, row, said)
        let seq = record(body)
        // What is sealed of its panel nobody is to know any more.
        if body.said.outcome == .elsewhere { for sealed in row.sealedSeqs { keep(.unsealed(sealed)) } }
        if let text {
            // What staff says of a case goes with the account of whoever opened it.
            let author = said.by.flatMap { row.account(of: $0) } ?? row.claimant
            keep(.text(seq, author: author, text, isSealed: false))
        }
        if let reference = asked.reference { keep(.reference(seq, reference)) }
        keep(request, seq: seq)
        var after = row
        body.change(&after, FactStamp(seq: seq, at: now))
        return CaseReply(after, seq: seq, isRepeated: false)
    }

    /// The case that is asked about. Refuses whoever does not speak for the side, and staff with an account that is a
    /// party, or of the same person as one.
    private mutating func row(_ asked: CaseAsked) throws(Stop) -> CaseRow {
        if let speaker = asked.speaker { return try self.case(asked.id, speaker) }
        guard let row = try rows.cases.get(asked.id.seq) else { throw .refused(.caseUnknown(asked.id)) }
        if let own = asked.ownAccount, try isParty(own, of: row) { throw .refused(.caseOwn(own, row.id)) }
        return row
    }

    /// The fact of a step that is taken now. Refuses one that cannot be.
    mutating func judge<Step: CaseStep>(
        _: Step.Type, _ row: CaseRow, _ said: CaseSaid
    ) throws(Stop) -> CaseTaken<Step> {
        let scene = CaseScene(row: row, policy: policy(of: row), now: now, uid: actor.uid)
        var said = said
        let action = Step.action(scene, said)
        let move = try move(scene, action, said, Step.taker)
        if let side = said.by, row.account(of: side) == nil { throw .refused(.caseNoSide(row.id)) }
        said.officer = said.by == nil && Step.taker == .staff ? scene.uid : nil
        said.outcome = action.outcome(from: row.state)
        said.jurors = nil
        try Step.judge(scene, &said)
        (said.rating, said.sanction) = (nil, nil)
        if let terms = Step.decision(scene, said) {
            said.rating = try ratingChange(row, terms, at: now)
            said.sanction = try sanctionChange(row, terms, at: now)
        }
        said.window = try windowChange(row, to: move.state, at: now)
        (said.signer, said.statement) = (nil, nil)
        try Step.attest(&said, scene, &self)
        try gathered()
        return CaseTaken(case: row.seq, move, said)
    }

    private func move(
        _ scene: CaseScene, _ action: CaseAction, _ said: CaseSaid, _ taker: CaseActor
    ) throws(Stop) -> CaseMove {
        if let side = said.by { return try move(scene.row, action, by: side, terms: said.terms) }
        guard let row = CaseTransition.from(scene.row.state, action), row.by.contains(taker),
            let move = scene.row.move(action, at: scene.now, scene.policy, terms: said.terms)
        else { throw .refused(.caseStep(action, scene.row.id, scene.row.state)) }
        return move
    }
}

extension CaseScene {
    /// Refuses whoever does not have the case now.
    func checkHolder() throws(Stop) {
        guard let holder = row.holder else { throw .refused(.caseUnheld(row.id)) }
        guard holder.officer == uid else { throw .refused(.caseHeldByOther(row.id, holder.until)) }
    }

    /// Refuses an arbitrator who may not have the case as it is.
    func checkFit(_ officer: UInt32) throws(Stop) {
        if row.house.isDecided(by: officer) { throw .refused(.caseDecidedBy(row.id)) }
        if row.state == .held, row.house.held?.officer == officer { throw .refused(.caseOwnRuling(row.id)) }
        if row.panel != nil { throw .refused(.caseForPanel(row.id)) }
        try checkMissed(officer)
    }

    /// Refuses an arbitrator who did not rule in time, as long as it is not the supervisor's.
    private func checkMissed(_ officer: UInt32) throws(Stop) {
        guard row.state == .staff, row.house.missed.contains(officer) else { return }
        if row.clocks.contains(where: { $0.clock == .supervision }) { return }
        // Unless its clocks stand still, or the house was late so often that it ends then.
        let isRaised = row.pause == nil && row.rounds < policy.rounds
        let waiting = row.clocks.first { $0.clock == .assignment }
        throw .refused(.caseMissed(officer, row.id, isRaised ? waiting?.ends : nil))
    }

    /// Refuses to send back a ruling more often than the policy lets.
    func checkSentBack() throws(Stop) {
        let count = row.house.sentBack
        guard count < policy.limits.sentBack else { throw .refused(.caseSentBackFull(row.id, count)) }
    }

    /// When an arbitrator who takes it now has it no more.
    var claimEnds: Instant { now + policy.claimHours * Instant.hour }

    /// Refuses a code that the policy does not list; where it lists some, that there is none, and where it lists none,
    /// that nothing is said.
    func check(_ ground: String?, _ text: Bool, among known: [String]) throws(Stop) {
        if let ground {
            guard known.contains(ground) else { throw .refused(.caseGround(ground, row.id, known)) }
        } else if !known.isEmpty {
            throw .refused(.caseGroundMissing(row.id, known))
        } else if !text {
            throw .refused(.caseTextMissing(row.id))
        }
    }
}
