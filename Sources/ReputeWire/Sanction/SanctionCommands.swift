import ReputeJSON
package import ReputeModel

/// `sanction.record`
package enum SanctionRecord: Method {
    private static let violation = Field("violation", Shape<String>.code, "A violation that the policy in force lists.")
    private static let statement = Field(
        "statement", Shape<String>.text(bytes: 1...SanctionFields.longest),
        "Why: what happened, shown to whoever committed it. The ledger gets a digest of it.")
    private static let about_ = Field(
        "about", Shape<ID>.id, "What it is about, such as an order or a ruling, by the caller's id.")

    package static let name: StaticString = "sanction.record"
    package static let summary = "Records a violation, its points, and the sanction that they lead to."
    package static let about: String? = """
        Which role commits it, how many points it gives in which tally and what so many lead to is what the policy in \
        force says. A violation whose points reach or pass nodes leads to the heaviest of them. Only the heaviest sanction \
        of a role runs; the others stand behind it while their own terms pass. Each ends when its term is over, what was \
        wrong is put right (sanction.correct) and its exam is passed (training.attempt).
        """
    package static let roles: Set<Role>? = [.arbitrator, .officer]
    package static let effect = Effect.write
    package static let params = Shape<RecordViolation>.object([
        SanctionFields.account.required, violation.required, statement.required, about_.optional,
        SanctionFields.evidence.optional, RequestFields.key.required,
    ]) { (reader) throws(Refusal) in
        RecordViolation(
            account: try reader.required(SanctionFields.account), violation: try reader.required(violation),
            statement: try reader.required(statement), about: try reader.optional(about_),
            evidence: try reader.optional(SanctionFields.evidence), key: try reader.required(RequestFields.key))
    } write: { command, json in
        json.member(SanctionFields.account, command.account)
        json.member(violation, command.violation)
        json.member(statement, command.statement)
        json.optional(about_, command.about)
        json.optional(SanctionFields.evidence, command.evidence)
        json.member(RequestFields.key, command.key)
    }
    package static let result = Shape<ViolationReply>.violationReply
    package static let refusals = [
        RequestFields.differs, SanctionFields.ownAccount, SanctionFields.textTooLong, SanctionFields.textBlank,
        Reason(.rule, "sanction.violation-unknown", "The policy in force does not list the violation."),
        Reason(.rule, "sanction.violations-full", "The account has as many violations as there may be."),
    ]
    package static let example = Example(
        params: [
            "account": "s-1", "violation": "counterfeit-sold", "statement": "The watch of order o-17 is no Seagull.",
            "about": "o-17", "evidence": "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=", "key": "ruling-17",
        ], result: Shape<ViolationReply>.example)
}

/// `sanction.contest`
package enum SanctionContest: Method {
    private static let text = Field(
        "text", Shape<String>.text(bytes: 1...SanctionFields.longest),
        "What is said against it. The ledger gets a digest of it.")

    package static let name: StaticString = "sanction.contest"
    package static let summary = "Asks, once, for a violation to be looked at again by somebody else."
    package static let about: String? = """
        What runs goes on running until the review is answered: sanction.uphold, sanction.withdraw.
        """
    package static let roles: Set<Role>? = [.storefront, .officer]
    package static let effect = Effect.write
    package static let params = Shape<ContestViolation>.object([
        SanctionFields.violation.required, text.required, RatingFields.speaker.optional, RequestFields.key.required,
    ]) { (reader) throws(Refusal) in
        ContestViolation(
            violation: try reader.required(SanctionFields.violation), text: try reader.required(text),
            as: try reader.optional(RatingFields.speaker), key: try reader.required(RequestFields.key))
    } write: { command, json in
        json.member(SanctionFields.violation, command.violation)
        json.member(text, command.text)
        json.optional(RatingFields.speaker, command.speaker)
        json.member(RequestFields.key, command.key)
    }
    package static let result = Shape<ViolationReply>.violationReply
    package static let refusals = [
        RequestFields.differs, SanctionFields.unknown, SanctionFields.withdrawn, SanctionFields.textTooLong,
        SanctionFields.textBlank,
        Reason(.conflict, "sanction.contested", "A review was asked for before."),
        Reason(.conflict, "sanction.answered", "It was decided in a case that it stands."),
        Reason(.rule, "sanction.contest-late", "The time to ask for a review is over."),
        Reason(.notAllowed, "party.mismatch", "The account in `as` is not the one that the violation is of."),
    ]
    package static let example = Example(
        params: ["violation": "v31", "text": "It came from the maker.", "as": "s-1", "key": "contest-31"],
        result: Shape<ViolationReply>.example)
}

/// `sanction.uphold`
package enum SanctionUphold: Method {
    package static let name: StaticString = "sanction.uphold"
    package static let summary = "Answers a review: the violation stands."
    package static let roles: Set<Role>? = [.officer]
    package static let effect = Effect.write
    package static let params = Shape<UpholdViolation>.object([
        SanctionFields.violation.required, SanctionFields.reason.required, RequestFields.key.required,
    ]) { (reader) throws(Refusal) in
        UpholdViolation(
            violation: try reader.required(SanctionFields.violation),
            reason: try reader.required(SanctionFields.reason), key: try reader.required(RequestFields.key))
    } write: { command, json in
        json.member(SanctionFields.violation, command.violation)
        json.member(SanctionFields.reason, command.reason)
        json.member(RequestFields.key, command.key)
    }
    package static let result = Shape<ViolationReply>.violationReply
    package static let refusals = [
        RequestFields.differs, SanctionFields.unknown, SanctionFields.withdrawn, SanctionFields.ownAccount,
        SanctionFields.reasonUnknown,
        Reason(.conflict, "sanction.not-contested", "Nobody asked for a review."),
        Reason(.conflict, "sanction.answered", "The review was answered before."),
        Reason(.notAllowed, "sanction.own-review", "The peer recorded the violation itself."),
    ]
    package static let example = Example(
        params: ["violation": "v31", "reason": "evidence-stands", "key": "review-31"],
        result: Shape<ViolationReply>.example)
}

/// `sanction.withdraw`
package enum SanctionWithdraw: Method {
    package static let name: StaticString = "sanction.withdraw"
    package static let summary = "Takes a violation back: its points never counted."
    package static let about: String? = """
        Sanctions of its tally that are not over become what the other violations' points lead to, or never held; none \
        becomes heavier, and none is added. One may go on as that of another violation, which the fact says.
        """
    package static let roles: Set<Role>? = [.officer]
    package static let effect = Effect.write
    package static let params = Shape<WithdrawViolation>.object([
        SanctionFields.violation.required, SanctionFields.reason.required, RequestFields.key.required,
    ]) { (reader) throws(Refusal) in
        WithdrawViolation(
            violation: try reader.required(SanctionFields.violation),
            reason: try reader.required(SanctionFields.reason), key: try reader.required(RequestFields.key))
    } write: { command, json in
        json.member(SanctionFields.violation, command.violation)
        json.member(SanctionFields.reason, command.reason)
        json.member(RequestFields.key, command.key)
    }
    package static let result = Shape<ViolationReply>.violationReply
    package static let refusals = [
        RequestFields.differs, SanctionFields.unknown, SanctionFields.withdrawn, SanctionFields.ownAccount,
        SanctionFields.reasonUnknown,
    ]
    package static let example = Example(
        params: ["violation": "v31", "reason": "mistaken", "key": "review-31"], result: Shape<ViolationReply>.example)
}

/// `sanction.correct`
package enum SanctionCorrect: Method {
    package static let name: StaticString = "sanction.correct"
    package static let summary = "Says that what a sanction is about was put right."
    package static let roles: Set<Role>? = [.officer]
    package static let effect = Effect.write
    package static let params = Shape<CorrectSanction>.object([
        SanctionFields.violation.required, SanctionFields.evidence.optional, RequestFields.key.required,
    ]) { (reader) throws(Refusal) in
        CorrectSanction(
            violation: try reader.required(SanctionFields.violation),
            evidence: try reader.optional(SanctionFields.evidence), key: try reader.required(RequestFields.key))
    } write: { command, json in
        json.member(SanctionFields.violation, command.violation)
        json.optional(SanctionFields.evidence, command.evidence)
        json.member(RequestFields.key, command.key)
    }
    package static let result = Shape<ViolationReply>.violationReply
    package static let refusals = [
        RequestFields.differs, SanctionFields.unknown, SanctionFields.ownAccount,
        Reason(.conflict, "sanction.none", "The violation led to no sanction."),
        Reason(.conflict, "sanction.over", "The sanction is over."),
        Reason(.conflict, "sanction.corrected", "That was said before."),
        Reason(.rule, "sanction.sealed", "The sanction has no end."),
    ]
    package static let example = Example(
        params: [
            "violation": "v31", "evidence": "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=", "key": "correct-31",
        ], result: Shape<ViolationReply>.example)
}
