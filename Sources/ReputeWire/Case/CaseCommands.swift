import ReputeJSON
package import ReputeModel

/// `case.open`
package enum CaseOpen: Method {
    private static let order = Field("order", Shape<ID>.id, "The order, by the caller's id.")
    private static let item = Field(
        "item", Shape<ID>.id, "The item of it, by the caller's id; left out: the whole order.")
    private static let cause = Field("cause", Shape<String>.code, "A cause that the policy in force lists.")
    private static let by = Field(
        "by", Shape<Party>.choice,
        "Which side of the order claims; left out: the one in `as`, or the only one that may for the cause.")
    private static let remedy = Field(
        "remedy", Shape<CaseRemedy>.choice, "What is wanted; left out: what the policy grants for the cause.")
    private static let amount = Field(
        "amount", Shape<Money>.money, "How much, of remedies that are money; left out: the most that may be claimed.")
    private static let sanction = Field(
        "sanction", Shape<ViolationID>.violation,
        "The violation that is to be withdrawn, of claims for sanction-withdrawn; left out: no decision does that.")
    private static let text = CaseFields.text("What is claimed, shown to the other side and to whoever decides.")

    package static let name: StaticString = "case.open"
    package static let summary = "A side of an order claims something of the other, or of the marketplace."
    package static let about: String? = """
        What a case is about is an order, an item of it, a cause and which side claims, and of a sanction which one; \
        that has one case at a time, and so has a rating and a sanction, whatever the cause. A claim for \
        rating-unscored is about the rating that the other side gave this one in the order, one for \
        sanction-withdrawn about the violation of this side's that is named: a decision carries out both. Sent again \
        with the same content it answers the same. The other side answers \
        (case.answer), offers something (case.offer) or agrees (case.accept); what it does not answer in its time is \
        granted. case.get says what each of the clocks waits for and when it ends.
        """
    package static let roles: Set<Role>? = CaseFields.sides
    package static let effect = Effect.write
    package static let params = Shape<OpenCase>.object([
        order.required, item.optional, cause.required, by.optional, remedy.optional, amount.optional,
        sanction.optional, text.required, RatingFields.speaker.optional,
    ]) { (reader) throws(Refusal) in
        OpenCase(
            order: try reader.required(order), item: try reader.optional(item), cause: try reader.required(cause),
            by: try reader.optional(by), remedy: try reader.optional(remedy), amount: try reader.optional(amount),
            sanction: try reader.optional(sanction), text: try reader.required(text),
            as: try reader.optional(RatingFields.speaker))
    } write: { command, json in
        json.member(order, command.order)
        json.optional(item, command.item)
        json.member(cause, command.cause)
        json.optional(by, command.by)
        json.optional(remedy, command.remedy)
        json.optional(amount, command.amount)
        json.optional(sanction, command.sanction)
        json.member(text, command.text)
        json.optional(RatingFields.speaker, command.speaker)
    }
    package static let result = Shape<CaseReply>.caseReply
    package static let refusals = [
        OrderFields.unknown, CaseFields.textTooLong, CaseFields.textBlank, CaseFields.amountMissing,
        CaseFields.amountUnfit, CaseFields.amountNothing, CaseFields.currencyOther,
        Reason(
            .notAllowed, "party.mismatch",
            "The account in `as` is neither buyer nor seller of the order, or not the side in `by`."),
        Reason(.rule, "case.cause-unknown", "The policy in force does not list the cause."),
        Reason(.invalidParams, "case.by-missing", "Either side may claim for the cause, and none is said."),
        Reason(.rule, "case.by-unfit", "This side of an order cannot claim for the cause."),
        Reason(
            .rule, "case.window-closed",
            "The order was over, the rating shown, the violation recorded, or the last such case closed undecided, too "
                + "long ago."),
        Reason(.rule, "case.item-unknown", "The order is not known to have the item."),
        Reason(.invalidParams, "case.item-unfit", "The claim is about a rating, which is of the whole order."),
        Reason(.rule, "case.rating-unseen", "There is no rating by the other side that can be seen."),
        Reason(.conflict, "case.rating-live", "A case about the rating for another cause is not over."),
        Reason(.conflict, "case.rating-unscored", "The rating is out of scoring already."),
        Reason(.conflict, "case.rating-withdrawn", "The rating was withdrawn by its rater."),
        Reason(.invalidParams, "case.sanction-unfit", "A sanction is named, and the claim is for something else."),
        Reason(.notFound, "case.sanction-unknown", "There is no such violation of the claimant in this role."),
        Reason(.conflict, "case.sanction-live", "A case about the violation is not over."),
        Reason(.conflict, "case.sanction-withdrawn", "The violation was withdrawn."),
        Reason(.rule, "case.order-full", "The order had as many cases as there may be."),
        Reason(.rule, "case.remedy-unfit", "The remedy cannot be claimed for the cause."),
        Reason(.rule, "case.amount-too-much", "It is more than can be claimed for what was paid."),
        Reason(
            .conflict, "case.live", "There is a case of the same side, order, item and cause that says something else."
        ),
        Reason(.conflict, "case.decided-before", "There was one, which was decided or agreed on."),
    ]
    package static let example = Example(
        params: [
            "order": "o-17", "item": "sku-1", "cause": "not-as-described", "by": "buyer", "remedy": "refund",
            "amount": ["currency": "CNY", "minor": 12_900], "sanction": "v12", "text": "The teapot has a crack.",
            "as": "b-1",
        ], result: Shape<CaseReply>.example(.filed))
}

/// `case.answer`
package enum CaseAnswer: Method {
    private static let text = CaseFields.text("What the respondent says to the claim.")

    package static let name: StaticString = "case.answer"
    package static let summary = "The respondent's one answer to a claim, without which it is granted."
    package static let roles: Set<Role>? = CaseFields.sides
    package static let effect = Effect.write
    package static let params = Shape<AnswerCase>.object([
        CaseFields.id.required, text.required, RatingFields.speaker.optional, RequestFields.key.required,
    ]) { (reader) throws(Refusal) in
        AnswerCase(
            case: try reader.required(CaseFields.id), text: try reader.required(text),
            as: try reader.optional(RatingFields.speaker), key: try reader.required(RequestFields.key))
    } write: { command, json in
        json.member(CaseFields.id, command.case)
        json.member(text, command.text)
        json.optional(RatingFields.speaker, command.speaker)
        json.member(RequestFields.key, command.key)
    }
    package static let result = Shape<CaseReply>.caseReply
    package static let refusals =
        [
            RequestFields.differs, CaseFields.unknown, CaseFields.mismatch, CaseFields.textTooLong,
            CaseFields.textBlank, Reason(.conflict, "case.answered", "The case was answered before."),
        ] + CaseFields.refusals(of: .answer)
    package static let example = Example(
        params: ["case": "c31", "text": "It left whole.", "as": "s-1", "key": "answer-31"],
        result: Shape<CaseReply>.example(.negotiation))
}

/// `case.withdraw`
package enum CaseWithdraw: Method {
    package static let name: StaticString = "case.withdraw"
    package static let summary = "The claimant gives a case up, as long as nobody decides."
    package static let about: String? = "It may claim the same again, in the time in which the order may have cases."
    package static let roles: Set<Role>? = CaseFields.sides
    package static let effect = Effect.write
    package static let params = Shape<WithdrawCase>.object([
        CaseFields.id.required, RatingFields.speaker.optional, RequestFields.key.required,
    ]) { (reader) throws(Refusal) in
        WithdrawCase(
            case: try reader.required(CaseFields.id), as: try reader.optional(RatingFields.speaker),
            key: try reader.required(RequestFields.key))
    } write: { command, json in
        json.member(CaseFields.id, command.case)
        json.optional(RatingFields.speaker, command.speaker)
        json.member(RequestFields.key, command.key)
    }
    package static let result = Shape<CaseReply>.caseReply
    package static let refusals =
        [RequestFields.differs, CaseFields.unknown, CaseFields.mismatch] + CaseFields.refusals(of: .withdraw)
    package static let example = Example(
        params: ["case": "c31", "as": "b-1", "key": "withdraw-31"], result: Shape<CaseReply>.example(.closed))
}

/// `case.escalate`
package enum CaseEscalate: Method {
    package static let name: StaticString = "case.escalate"
    package static let summary = "A side calls an arbitrator."
    package static let about: String? = """
        From when on a side may is the policy's; the clock calls one when the sides did not agree in their time.
        """
    package static let roles: Set<Role>? = CaseFields.sides
    package static let effect = Effect.write
    package static let params = Shape<EscalateCase>.object([
        CaseFields.id.required, CaseFields.side.required, RatingFields.speaker.optional, RequestFields.key.required,
    ]) { (reader) throws(Refusal) in
        EscalateCase(
            case: try reader.required(CaseFields.id), by: try reader.required(CaseFields.side),
            as: try reader.optional(RatingFields.speaker), key: try reader.required(RequestFields.key))
    } write: { command, json in
        json.member(CaseFields.id, command.case)
        json.member(CaseFields.side, command.by)
        json.optional(RatingFields.speaker, command.speaker)
        json.member(RequestFields.key, command.key)
    }
    package static let result = Shape<CaseReply>.caseReply
    package static let refusals =
        [
            RequestFields.differs, CaseFields.unknown, CaseFields.mismatch,
            Reason(.rule, "case.escalate-early", "An arbitrator can be called later; details.from says when."),
        ] + CaseFields.refusals(of: .escalate)
    package static let example = Example(
        params: ["case": "c31", "by": "claimant", "as": "b-1", "key": "escalate-31"],
        result: Shape<CaseReply>.example(.escalated))
}
