import ReputeJSON
package import ReputeModel

/// `standing.guarantee`
package enum StandingGuarantee: Method {
    private static let days = Field(
        "days", Shape<Int64>.integer(1...Int64(StandingLimits.days)), "For how many days, from the midnight to come.")
    private static let sales = Field(
        "sales", Shape<Int64>.integer(1...Int64(StandingLimits.sales)), "For how many sales at most.")

    package static let name: StaticString = "standing.guarantee"
    package static let summary = "Has a seller shown as better than its numbers for a time."
    package static let about: String? = """
        For a seller in trouble that is not its own doing. It ends by the clock, by the number of sales, or by \
        standing.end-guarantee, whichever comes first. The real standing stays beside it and is told. The policy in force says \
        for how many days and sales at most, and lists the reasons.
        """
    package static let roles: Set<Role>? = [.officer]
    package static let effect = Effect.write
    package static let params = Shape<GuaranteeStanding>.object([
        StandingFields.seller.required, StandingFields.standing.required, days.required, sales.required,
        StandingFields.reason.required, RequestFields.key.required,
    ]) { (reader) throws(Refusal) in
        GuaranteeStanding(
            seller: try reader.required(StandingFields.seller), standing: try reader.required(StandingFields.standing),
            days: Int(try reader.required(days)), sales: try reader.required(sales),
            reason: try reader.required(StandingFields.reason), key: try reader.required(RequestFields.key))
    } write: { command, json in
        json.member(StandingFields.seller, command.seller)
        json.member(StandingFields.standing, command.standing)
        json.member(days, Int64(command.days))
        json.member(sales, command.sales)
        json.member(StandingFields.reason, command.reason)
        json.member(RequestFields.key, command.key)
    }
    package static let result = Shape<StandingReply>.standingReply
    package static let refusals = [
        RequestFields.differs, StandingFields.unknown, StandingFields.ownAccount,
        Reason(.rule, "standing.guarantee-not-offered", "The policy in force offers no guarantee."),
        Reason(.rule, "standing.guarantee-bounds", "It is for more days or sales than the policy in force takes."),
        Reason(.rule, "standing.guarantee-below", "It is of the standing below."),
        Reason(.rule, "standing.reason-unknown", "The policy in force does not list the reason for this."),
        Reason(.conflict, "standing.guaranteed", "Another guarantee runs."),
        Reason(.conflict, "standing.guarantee-needless", "The seller stands no worse by its numbers."),
    ]
    package static let example = Example(
        params: [
            "seller": "s-1", "standing": "standard", "days": 60, "sales": 100, "reason": "not-at-fault",
            "key": "flood-s-1",
        ], result: Shape<StandingReply>.example)
}

/// `standing.end-guarantee`
package enum StandingEndGuarantee: Method {
    package static let name: StaticString = "standing.end-guarantee"
    package static let summary = "Ends what was guaranteed to a seller before its time."
    package static let roles: Set<Role>? = [.officer]
    package static let effect = Effect.write
    package static let params = Shape<EndGuarantee>.object([
        StandingFields.seller.required, RequestFields.key.required,
    ]) { (reader) throws(Refusal) in
        EndGuarantee(
            seller: try reader.required(StandingFields.seller), key: try reader.required(RequestFields.key))
    } write: { command, json in
        json.member(StandingFields.seller, command.seller)
        json.member(RequestFields.key, command.key)
    }
    package static let result = Shape<StandingReply>.standingReply
    package static let refusals = [
        RequestFields.differs, StandingFields.unknown, StandingFields.ownAccount,
        Reason(.conflict, "standing.not-guaranteed", "Nothing is guaranteed to the seller."),
        Reason(.rule, "standing.guarantee-not-offered", "The policy in force makes no standings."),
    ]
    package static let example = Example(
        params: ["seller": "s-1", "key": "flood-over-s-1"], result: Shape<StandingReply>.example)
}
