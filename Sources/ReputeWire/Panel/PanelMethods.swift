import ReputeJSON
package import ReputeModel

/// `panel.enlist`
package enum PanelEnlist: Method {
    package static let name: StaticString = "panel.enlist"
    package static let summary = "Has an account be drawn for panels from now on."
    package static let about: String? = """
        Who may is what the policy in force says under arbitration/jury. Whoever comes back has the number of before.
        """
    package static let roles: Set<Role>? = PanelFields.speakers
    package static let effect = Effect.write
    package static let params: Shape<EnlistJuror> = PanelFields.bare(
        { EnlistJuror(account: $0, as: $1, key: $2) }, { ($0.account, $0.speaker, $0.key) })
    package static let result = Shape<JurorReply>.jurorReply
    package static let refusals = [
        RequestFields.differs, AccountFields.mismatch, AccountFields.unknown,
        Reason(.rule, "panel.not-offered", "The policy in force has no panels."),
        Reason(.conflict, "panel.enlisted-before", "The account is a juror already."),
        Reason(.conflict, "panel.person-enlisted", "Another account of the same person is a juror."),
        Reason(.rule, "panel.account-closed", "The account is closed."),
        Reason(.rule, "panel.account-too-young", "The account is not known for long enough."),
        Reason(.rule, "panel.record-missing", "The account has no record that counts of the type the policy asks for."),
        Reason(.rule, "panel.points-serious", "The account has more serious points than a juror may have."),
    ]
    package static let example = Example(
        params: ["account": "b-7", "as": "b-7", "key": "enlist-b-7"], result: Shape<JurorReply>.example)
}

/// `panel.leave`
package enum PanelLeave: Method {
    package static let name: StaticString = "panel.leave"
    package static let summary = "Has an account be drawn for no panel any more."
    package static let about: String? = """
        On those that it is on already it may still vote.
        """
    package static let roles: Set<Role>? = PanelFields.speakers
    package static let effect = Effect.write
    package static let params: Shape<LeavePanels> = PanelFields.bare(
        { LeavePanels(account: $0, as: $1, key: $2) }, { ($0.account, $0.speaker, $0.key) })
    package static let result = Shape<JurorReply>.jurorReply
    package static let refusals = [
        RequestFields.differs, AccountFields.mismatch, AccountFields.unknown,
        Reason(.conflict, "panel.not-enlisted", "The account is no juror."),
    ]
    package static let example = Example(
        params: ["account": "b-7", "as": "b-7", "key": "leave-b-7"], result: Shape<JurorReply>.example)
}

/// `panel.get`
package enum PanelGet: Method {
    private static let juror = Field("juror", Shape<JurorView>.jurorView, "The juror.")

    package static let name: StaticString = "panel.get"
    package static let summary = "A juror: how often it was drawn, voted, and voted as was finally decided."
    package static let about: String? = """
        How it voted in a case nobody is told before the panel is over.
        """
    package static let roles: Set<Role>? = PanelFields.readers
    package static let effect = Effect.read
    package static let params = PanelParams.shape
    package static let result = Shape<JurorView>.object([juror.required], .lenient) { (reader) throws(Refusal) in
        try reader.required(juror)
    } write: {
        $1.member(juror, $0)
    }
    package static let refusals = [AccountFields.mismatch, PanelFields.unknown]
    package static let example = Example(
        params: ["account": "b-7", "as": "b-7"], result: ["juror": Shape<JurorView>.example])
}

/// `panel.cases`
package enum PanelCases: Method {
    private static let cases = Field(
        "cases", Shape<[SeatView]>.list(of: .seatView), "In the order in which it was drawn.")

    package static let name: StaticString = "panel.cases"
    package static let summary = "The cases in which an account is to vote."
    package static let about: String? = """
        What is claimed, said and shown in one is read with case.get in the account's name.
        """
    package static let roles: Set<Role>? = PanelFields.readers
    package static let effect = Effect.read
    package static let params = PanelParams.shape
    package static let result = Shape<[SeatView]>.object([cases.required], .lenient) { (reader) throws(Refusal) in
        try reader.required(cases)
    } write: {
        $1.member(cases, $0)
    }
    package static let refusals = [AccountFields.mismatch]
    package static let example = Example(
        params: ["account": "b-7", "as": "b-7"], result: ["cases": [Shape<SeatView>.example]])
}

/// `case.vote`
package enum CaseVote: Method {
    private static let juror = Field("as", Shape<ID>.id, "The member's account, for which the caller speaks.")
    private static let choice = Field(
        "for", Shape<PanelChoice>.choice, "For which side; abstain: for neither, which counts as a vote given.")

    package static let name: StaticString = "case.vote"
    package static let summary = "A member of the panel that has a case votes, sealed, once."
    package static let about: String? = """
        Nobody is told how before the panel is over, which it is as soon as a side has the majority of all members or \
        none can have it any more. While it is sealed only the user who sent it can send it again.
        """
    package static let roles: Set<Role>? = PanelFields.speakers
    package static let effect = Effect.write
    package static let params = Shape<CastVote>.object([
        CaseFields.id.required, juror.required, choice.required, RequestFields.key.required,
    ]) { (reader) throws(Refusal) in
        CastVote(
            case: try reader.required(CaseFields.id), as: try reader.required(juror),
            for: try reader.required(choice), key: try reader.required(RequestFields.key))
    } write: { command, json in
        json.member(CaseFields.id, command.case)
        json.member(juror, command.juror)
        json.member(choice, command.choice)
        json.member(RequestFields.key, command.key)
    }
    package static let result = Shape<CaseReply>.caseReply
    package static let refusals = CaseSteps.all(
        [
            RequestFields.differs, CaseFields.unknown,
            Reason(.conflict, "case.not-voting", "No panel votes in the case: it is not drawn, or staff has the case."),
            Reason(.notAllowed, "case.not-member", "The account is not on the panel."),
            Reason(.notAllowed, "case.member-party", "The account is by now of the same person as a side."),
            Reason(.conflict, "case.voted", "The member, or another of the same person, voted before."),
            Reason(
                .unavailable, "case.seal-lost",
                "What is sealed cannot be opened: it is damaged, or the key is missing."),
        ], CaseFields.refusals(of: .vote))
    package static let example = Example(
        params: ["case": "c31", "as": "b-7", "for": "claimant", "key": "vote-31"],
        result: Shape<CaseReply>.example(.decided))
}
