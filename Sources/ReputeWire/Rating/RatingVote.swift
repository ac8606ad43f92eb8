import ReputeJSON
package import ReputeModel

/// `rating.vote`
package enum RatingVote: Method {
    private static let helpful = Field("helpful", Shape<Bool>.bool, "Whether it helped.")
    private static let voter = Field("as", Shape<ID>.id, "The account that votes; it need not have traded here.")

    package static let name: StaticString = "rating.vote"
    package static let summary = "Says whether a visible rating helped an account; once each, not of one's own trade."
    package static let roles: Set<Role>? = [.storefront]
    package static let effect = Effect.write
    package static let params = Shape<VoteRating>.object([
        RatingFields.rating.required, helpful.required, voter.required, RequestFields.key.required,
    ]) { (reader) throws(Refusal) in
        VoteRating(
            rating: try reader.required(RatingFields.rating), voter: try reader.required(voter),
            isHelpful: try reader.required(helpful), key: try reader.required(RequestFields.key))
    } write: { command, json in
        json.member(RatingFields.rating, command.rating)
        json.member(helpful, command.isHelpful)
        json.member(voter, command.voter)
        json.member(RequestFields.key, command.key)
    }
    package static let result: Shape<VoteReceipt> = {
        let votes = Field("votes", Shape<VoteCount>.votes, "All votes on the rating.")
        return .object(
            [RatingFields.rating.required, ResultFields.seq.required, votes.required, ResultFields.repeated.optional],
            .lenient
        ) { (reader) throws(Refusal) in
            VoteReceipt(
                rating: try reader.required(RatingFields.rating), seq: try reader.required(ResultFields.seq),
                votes: try reader.required(votes), isRepeated: try reader.optional(ResultFields.repeated) ?? false)
        } write: { receipt, json in
            json.member(RatingFields.rating, receipt.rating)
            json.member(ResultFields.seq, receipt.seq)
            json.member(votes, receipt.votes)
            if receipt.isRepeated { json.member(ResultFields.repeated, true) }
        }
    }()
    package static let refusals = [
        RatingFields.unknown, RequestFields.differs,
        Reason(.rule, "rating.sealed", "The rating is not visible yet."),
        Reason(.rule, "rating.by-system", "Nobody wrote the rating: it was made of a side's silence."),
        Reason(.rule, "rating.vote-own", "The account, or another of the same person, is a party of the rating."),
        Reason(
            .conflict, "rating.voted-before", "The account, or another of the same person, has voted on the rating."),
    ]
    package static let example = Example(
        params: ["rating": "r17", "helpful": true, "as": "b-9", "key": "vote-b-9-r17"],
        result: ["rating": "r17", "seq": 44, "votes": ["helpful": 13, "unhelpful": 3], "repeated": true])
}

/// What `rating.vote` answers.
package struct VoteReceipt: Hashable, Sendable {
    /// The rating.
    package let rating: RatingID
    /// The seq of the vote's fact.
    package let seq: Int64
    /// All votes on the rating.
    package let votes: VoteCount
    /// Whether the request had come before.
    package let isRepeated: Bool

    /// A receipt from its parts.
    package init(rating: RatingID, seq: Int64, votes: VoteCount, isRepeated: Bool) {
        self.rating = rating
        self.seq = seq
        self.votes = votes
        self.isRepeated = isRepeated
    }

    /// What the engine replied.
    package init(_ reply: VoteRating.Reply) {
        self.init(rating: reply.rating, seq: reply.seq, votes: reply.votes, isRepeated: reply.isRepeated)
    }
}
