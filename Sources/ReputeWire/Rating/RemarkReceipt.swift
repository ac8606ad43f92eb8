package import ReputeModel

/// What `rating.revise`, `rating.append` and `rating.reply` answer.
package struct RemarkReceipt: Hashable, Sendable {
    /// The rating.
    package let rating: RatingID
    /// The seq of the fact.
    package let seq: Int64
    /// Whether it had been done before, with the same content.
    package let isRepeated: Bool

    /// A receipt from its parts.
    package init(rating: RatingID, seq: Int64, isRepeated: Bool = false) {
        self.rating = rating
        self.seq = seq
        self.isRepeated = isRepeated
    }

    /// What the engine replied.
    package init(_ reply: RemarkReply) {
        self.init(rating: reply.rating, seq: reply.seq, isRepeated: reply.isRepeated)
    }

    static let shape = Shape<RemarkReceipt>.object(
        [RatingFields.rating.required, ResultFields.seq.required, ResultFields.repeated.optional], .lenient
    ) { (reader) throws(Refusal) in
        RemarkReceipt(
            rating: try reader.required(RatingFields.rating), seq: try reader.required(ResultFields.seq),
            isRepeated: try reader.optional(ResultFields.repeated) ?? false)
    } write: { receipt, json in
        json.member(RatingFields.rating, receipt.rating)
        json.member(ResultFields.seq, receipt.seq)
        if receipt.isRepeated { json.member(ResultFields.repeated, true) }
    }

    /// The refusals of all three.
    static let refusals = [
        RatingFields.unknown,
        Reason(.rule, "rating.sealed", "The rating is not visible yet."),
        Reason(.rule, "rating.by-system", "Nobody wrote the rating: it was made of a side's silence."),
        Reason(.notAllowed, "party.mismatch", "The account in `as` is not the party that may do this."),
    ]
}
