import ReputeJSON
package import ReputeModel

/// `rating.requestRevision`
package enum RatingRequestRevision: Method {
    package static let name: StaticString = "rating.requestRevision"
    package static let summary = "Asks the rater to change a visible rating; once a rating, within the account's quota."
    package static let roles: Set<Role>? = [.storefront]
    package static let effect = Effect.write
    package static let params = Shape<RequestRevision>.object([
        RatingFields.rating.required, RatingFields.speaker.optional, RequestFields.key.required,
    ]) { (reader) throws(Refusal) in
        RequestRevision(
            rating: try reader.required(RatingFields.rating), speaker: try reader.optional(RatingFields.speaker),
            key: try reader.required(RequestFields.key))
    } write: { command, json in
        json.member(RatingFields.rating, command.rating)
        json.optional(RatingFields.speaker, command.speaker)
        json.member(RequestFields.key, command.key)
    }
    package static let result: Shape<RevisionRequestReceipt> = {
        let left = Field("left", Shape<Int64>.count, "How many more requests the account may make now.")
        let closesAt = Field("closesAt", Shape<Instant>.time, "Until when the rater may change the rating.")
        return .object(
            [
                RatingFields.rating.required, ResultFields.seq.required, left.required, closesAt.required,
                ResultFields.repeated.optional,
            ], .lenient
        ) { (reader) throws(Refusal) in
            RevisionRequestReceipt(
                rating: try reader.required(RatingFields.rating), seq: try reader.required(ResultFields.seq),
                left: try reader.required(left), closes: try reader.required(closesAt),
                isRepeated: try reader.optional(ResultFields.repeated) ?? false)
        } write: { receipt, json in
            json.member(RatingFields.rating, receipt.rating)
            json.member(ResultFields.seq, receipt.seq)
            json.member(left, receipt.left)
            json.member(closesAt, receipt.closes)
            if receipt.isRepeated { json.member(ResultFields.repeated, true) }
        }
    }()
    package static let refusals =
        RemarkReceipt.refusals + [
            RequestFields.differs,
            Reason(.rule, "rating.request-not-offered", "The policy does not let a rating be asked to change."),
            Reason(.rule, "rating.request-quota", "The account has made all the requests it may make for now."),
            Reason(.conflict, "rating.requested-before", "The rater was asked before."),
            Reason(.conflict, "rating.revised-before", "The rating was changed before."),
            Reason(.rule, "rating.revision-downward", "The rating cannot become better."),
            Reason(.rule, "rating.revision-closed", "The time to change it is over."),
        ]
    package static let example = Example(
        params: ["rating": "r17", "as": "s-1", "key": "ask-r17"],
        result: [
            "rating": "r17", "seq": 45, "left": 4, "closesAt": "2026-12-23T08:00:00.000Z", "repeated": true,
        ])
}

/// What `rating.requestRevision` answers.
package struct RevisionRequestReceipt: Hashable, Sendable {
    /// The rating.
    package let rating: RatingID
    /// The seq of the fact.
    package let seq: Int64
    /// How many more requests the account may make now.
    package let left: Int64
    /// Until when the rater may change the rating.
    package let closes: Instant
    /// Whether the request had come before.
    package let isRepeated: Bool

    /// A receipt from its parts.
    package init(rating: RatingID, seq: Int64, left: Int64, closes: Instant, isRepeated: Bool) {
        self.rating = rating
        self.seq = seq
        self.left = left
        self.closes = closes
        self.isRepeated = isRepeated
    }

    /// What the engine replied.
    package init(_ reply: RequestRevision.Reply) {
        self.init(
            rating: reply.rating, seq: reply.seq, left: reply.left, closes: reply.closes,
            isRepeated: reply.isRepeated)
    }
}
