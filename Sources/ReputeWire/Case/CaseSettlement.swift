import ReputeJSON
package import ReputeModel

/// `case.offer`
package enum CaseMakeOffer: Method {
    private static let text = CaseFields.text("What is said with it.")

    package static let name: StaticString = "case.offer"
    package static let summary = "A side says what it would do, or with what it would be content."
    package static let about: String? = """
        It takes the place of what the same side offered before, and stands for as long as the policy says. The other \
        side agrees with case.accept. A respondent that offers something has answered in time.
        """
    package static let roles: Set<Role>? = CaseFields.sides
    package static let effect = Effect.write
    package static let params = Shape<OfferSettlement>.object([
        CaseFields.id.required, CaseFields.side.required, CaseFields.remedy.required, CaseFields.amount.optional,
        text.optional, RatingFields.speaker.optional, RequestFields.key.required,
    ]) { (reader) throws(Refusal) in
        OfferSettlement(
            case: try reader.required(CaseFields.id), by: try reader.required(CaseFields.side),
            remedy: try reader.required(CaseFields.remedy), amount: try reader.optional(CaseFields.amount),
            text: try reader.optional(text), as: try reader.optional(RatingFields.speaker),
            key: try reader.required(RequestFields.key))
    } write: { command, json in
        json.member(CaseFields.id, command.case)
        json.member(CaseFields.side, command.by)
        json.member(CaseFields.remedy, command.remedy)
        json.optional(CaseFields.amount, command.amount)
        json.optional(text, command.text)
        json.optional(RatingFields.speaker, command.speaker)
        json.member(RequestFields.key, command.key)
    }
    package static let result = Shape<CaseReply>.offerReply
    package static let refusals =
        [
            RequestFields.differs, CaseFields.unknown, CaseFields.mismatch, CaseFields.textTooLong,
            CaseFields.textBlank, CaseFields.amountMissing, CaseFields.amountUnfit, CaseFields.amountNothing,
            CaseFields.currencyOther, CaseFields.byRuling,
            Reason(.rule, "case.against-house", "The case is against the marketplace, which takes no offers."),
            Reason(.rule, "case.offers-full", "The side made as many offers as there may be."),
        ] + CaseFields.refusals(of: .offer) + CaseFields.refusals(of: .propose)
    package static let example = Example(
        params: [
            "case": "c31", "by": "respondent", "remedy": "refund", "amount": ["currency": "CNY", "minor": 6_000],
            "text": "Half of it, and keep the pot.", "as": "s-1", "key": "offer-31",
        ],
        result: [
            "case": "c31", "offer": "o40", "seq": 40, "state": "negotiation", "due": "2026-11-29T10:15:30.000Z",
            "repeated": true,
        ])
}

/// `case.accept`
package enum CaseAccept: Method {
    private static let offer = Field(
        "offer", Shape<OfferID>.offer,
        "The other side's newest offer; left out: the claim itself, to which the respondent agrees.")

    package static let name: StaticString = "case.accept"
    package static let summary = "A side agrees to what the other offers, or the respondent to what is claimed."
    package static let about: String? = """
        What is agreed on is to be done in its time. Where nothing is to be done the case is closed at once.
        """
    package static let roles: Set<Role>? = CaseFields.sides
    package static let effect = Effect.write
    package static let params = Shape<AcceptSettlement>.object([
        CaseFields.id.required, CaseFields.side.required, offer.optional, RatingFields.speaker.optional,
        RequestFields.key.required,
    ]) { (reader) throws(Refusal) in
        AcceptSettlement(
            case: try reader.required(CaseFields.id), by: try reader.required(CaseFields.side),
            offer: try reader.optional(offer), as: try reader.optional(RatingFields.speaker),
            key: try reader.required(RequestFields.key))
    } write: { command, json in
        json.member(CaseFields.id, command.case)
        json.member(CaseFields.side, command.by)
        json.optional(offer, command.offer)
        json.optional(RatingFields.speaker, command.speaker)
        json.member(RequestFields.key, command.key)
    }
    package static let result = Shape<CaseReply>.caseReply
    package static let refusals =
        [
            RequestFields.differs, CaseFields.unknown, CaseFields.mismatch, CaseFields.byRuling,
            Reason(.invalidParams, "case.offer-missing", "A claimant has to say which offer it accepts."),
            Reason(.notFound, "case.offer-unknown", "The case has no such offer."),
            Reason(.conflict, "case.offer-own", "The offer is of the same side."),
            Reason(.conflict, "case.offer-replaced", "A newer offer took its place."),
            Reason(.conflict, "case.offer-lapsed", "The offer stands no more."),
        ] + CaseFields.refusals(of: .accept)
    package static let example = Example(
        params: ["case": "c31", "by": "claimant", "offer": "o40", "as": "b-1", "key": "accept-31"],
        result: Shape<CaseReply>.example(.performance))
}
