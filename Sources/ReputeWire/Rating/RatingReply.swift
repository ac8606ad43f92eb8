import ReputeJSON
package import ReputeModel

/// `rating.reply`
package enum RatingReply: Method {
    private static let to = Field("to", Shape<RatingPart>.choice, "What is replied to.")

    package static let name: StaticString = "rating.reply"
    package static let summary = "Replies to a visible rating or to its addition, once each; changes no score."
    package static let roles: Set<Role>? = [.storefront]
    package static let effect = Effect.write
    package static let params = Shape<ReplyRating>.object([
        RatingFields.rating.required, to.required, RatingFields.text.required, RatingFields.speaker.optional,
    ]) { (reader) throws(Refusal) in
        ReplyRating(
            rating: try reader.required(RatingFields.rating), to: try reader.required(to),
            text: try reader.required(RatingFields.text),
            speaker: try reader.optional(RatingFields.speaker))
    } write: { command, json in
        json.member(RatingFields.rating, command.rating)
        json.member(to, command.part)
        json.member(RatingFields.text, command.text)
        json.optional(RatingFields.speaker, command.speaker)
    }
    package static let result = RemarkReceipt.shape
    package static let refusals =
        RemarkReceipt.refusals + [
            Reason(.conflict, "rating.replied-before", "There is a reply with another text."),
            Reason(.rule, "rating.reply-not-offered", "The policy takes no replies, or none to an addition."),
            Reason(.rule, "rating.reply-closed", "The time to reply is over."),
            Reason(.rule, "rating.append-missing", "The rating has no addition to reply to."),
            Reason(.rule, "rating.text-too-long", "The text is longer than the policy allows."),
            Reason(.rule, "rating.text-blank", "The text has nothing in it but blanks."),
        ]
    package static let example = Example(
        params: ["rating": "r17", "to": "rating", "text": "Thank you.", "as": "s-1"],
        result: ["rating": "r17", "seq": 32, "repeated": true])
}
