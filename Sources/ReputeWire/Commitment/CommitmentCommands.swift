import ReputeJSON
package import ReputeModel

/// `commitment.take`
package enum CommitmentTake: Method {
    package static let name: StaticString = "commitment.take"
    package static let summary = "A seller takes a commitment on, for orders created from now on."
    package static let about: String? = """
        What may be taken on is what the policy in force offers. An order keeps the commitments that held when it was \
        created, on the terms of the policy that was in force then. commitment.drop gives one up.
        """
    package static let roles: Set<Role>? = [.storefront, .officer]
    package static let effect = Effect.write
    package static let params = Shape<TakeCommitment>.object([
        CommitmentFields.seller.required, CommitmentFields.commitment.required, RatingFields.speaker.optional,
        RequestFields.key.required,
    ]) { (reader) throws(Refusal) in
        TakeCommitment(
            seller: try reader.required(CommitmentFields.seller),
            commitment: try reader.required(CommitmentFields.commitment),
            as: try reader.optional(RatingFields.speaker), key: try reader.required(RequestFields.key))
    } write: { command, json in
        json.member(CommitmentFields.seller, command.seller)
        json.member(CommitmentFields.commitment, command.commitment)
        json.optional(RatingFields.speaker, command.speaker)
        json.member(RequestFields.key, command.key)
    }
    package static let result = Shape<CommitmentReply>.commitmentReply
    package static let refusals = [
        RequestFields.differs, CommitmentFields.mismatch,
        Reason(.rule, "commitment.unknown", "The policy in force does not offer it."),
        Reason(.rule, "account.closed", "The seller is closed as a seller."),
        Reason(.conflict, "commitment.in-force", "The seller has taken it on already."),
        Reason(.rule, "commitment.ending", "It was given up and is still in force."),
        Reason(.rule, "commitment.too-many", "The seller has taken on as many as there may be."),
        Reason(.rule, "commitment.too-often", "The seller has taken it on as often as that may be."),
    ]
    package static let example = Example(
        params: ["seller": "s-1", "commitment": "dispatch-48h", "as": "s-1", "key": "take-1"],
        result: ["commitment": "k12", "seq": 12, "ends": "2026-11-29T10:15:30.000Z", "repeated": true])
}

/// `commitment.drop`
package enum CommitmentDrop: Method {
    package static let name: StaticString = "commitment.drop"
    package static let summary = "A seller gives a commitment up, with the policy's notice."
    package static let about: String? = """
        It holds for orders created before its end, and those keep it. From its end on it can be taken on again.
        """
    package static let roles: Set<Role>? = [.storefront, .officer]
    package static let effect = Effect.write
    package static let params = Shape<DropCommitment>.object([
        CommitmentFields.seller.required, CommitmentFields.commitment.required, RatingFields.speaker.optional,
        RequestFields.key.required,
    ]) { (reader) throws(Refusal) in
        DropCommitment(
            seller: try reader.required(CommitmentFields.seller),
            commitment: try reader.required(CommitmentFields.commitment),
            as: try reader.optional(RatingFields.speaker), key: try reader.required(RequestFields.key))
    } write: { command, json in
        json.member(CommitmentFields.seller, command.seller)
        json.member(CommitmentFields.commitment, command.commitment)
        json.optional(RatingFields.speaker, command.speaker)
        json.member(RequestFields.key, command.key)
    }
    package static let result = Shape<CommitmentReply>.commitmentReply
    package static let refusals = [
        RequestFields.differs, CommitmentFields.mismatch,
        Reason(.notFound, "commitment.not-taken", "The seller never took it on."),
        Reason(.conflict, "commitment.dropped", "It was given up before."),
    ]
    package static let example = Example(
        params: ["seller": "s-1", "commitment": "dispatch-48h", "as": "s-1", "key": "drop-1"],
        result: ["commitment": "k12", "seq": 40, "ends": "2026-11-29T10:15:30.000Z", "repeated": true])
}

/// `commitment.breach`
package enum CommitmentBreach: Method {
    package static let name: StaticString = "commitment.breach"
    package static let summary = "Records that a ruling found a commitment broken in an order."
    package static let about: String? = """
        What is owed to the buyer follows from the policy of the order's creation. It is recorded, not paid: deposit.draw \
        with the breach's id as its ruling takes it from the seller's deposit, once.
        """
    package static let roles: Set<Role>? = [.arbitrator, .officer]
    package static let effect = Effect.write
    package static let params = Shape<BreachCommitment>.object([
        CommitmentFields.order.required, CommitmentFields.commitment.required, CommitmentFields.reason.required,
        CommitmentFields.ruling.optional, CommitmentFields.evidence.optional, RequestFields.key.required,
    ]) { (reader) throws(Refusal) in
        BreachCommitment(
            order: try reader.required(CommitmentFields.order),
            commitment: try reader.required(CommitmentFields.commitment),
            reason: try reader.required(CommitmentFields.reason), ruling: try reader.optional(CommitmentFields.ruling),
            evidence: try reader.optional(CommitmentFields.evidence), key: try reader.required(RequestFields.key))
    } write: { command, json in
        json.member(CommitmentFields.order, command.order)
        json.member(CommitmentFields.commitment, command.commitment)
        json.member(CommitmentFields.reason, command.reason)
        json.optional(CommitmentFields.ruling, command.ruling)
        json.optional(CommitmentFields.evidence, command.evidence)
        json.member(RequestFields.key, command.key)
    }
    package static let result = Shape<BreachReply>.breachReply
    package static let refusals = [
        RequestFields.differs, OrderFields.unknown, CommitmentFields.ownAccount, CommitmentFields.reasonUnknown,
        Reason(.rule, "commitment.not-held", "The commitment did not hold for the order."),
        Reason(.conflict, "commitment.breached", "That it was broken in this order is on record."),
    ]
    package static let example = Example(
        params: [
            "order": "o-17", "commitment": "authentic-or-triple", "reason": "counterfeit", "ruling": "case-17",
            "evidence": "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=", "key": "ruling-17",
        ], result: Shape<BreachReply>.example)
}

/// `commitment.excuse`
package enum CommitmentExcuse: Method {
    package static let name: StaticString = "commitment.excuse"
    package static let summary = "Takes a breach back: it never counted, and nothing is owed for it."
    package static let about: String? = """
        What was drawn for it is returned with deposit.return. A breach that the clock found goes by itself when it is told \
        that the step had been taken in time.
        """
    package static let roles: Set<Role>? = [.arbitrator, .officer]
    package static let effect = Effect.write
    package static let params = Shape<ExcuseBreach>.object([
        CommitmentFields.breach.required, CommitmentFields.reason.required, RequestFields.key.required,
    ]) { (reader) throws(Refusal) in
        ExcuseBreach(
            breach: try reader.required(CommitmentFields.breach), reason: try reader.required(CommitmentFields.reason),
            key: try reader.required(RequestFields.key))
    } write: { command, json in
        json.member(CommitmentFields.breach, command.breach)
        json.member(CommitmentFields.reason, command.reason)
        json.member(RequestFields.key, command.key)
    }
    package static let result = Shape<BreachReply>.breachReply
    package static let refusals = [
        RequestFields.differs, CommitmentFields.ownAccount, CommitmentFields.reasonUnknown,
        Reason(.notFound, "commitment.breach-unknown", "There is no such breach."),
        Reason(.conflict, "commitment.excused", "It was taken back before."),
    ]
    package static let example = Example(
        params: ["breach": "b31", "reason": "overturned", "key": "appeal-17"], result: Shape<BreachReply>.example)
}
