import ReputeJSON
package import ReputeModel

/// `rating.append`
package enum RatingAppend: Method {
    package static let name: StaticString = "rating.append"
    package static let summary = "Adds to a visible rating, once; changes no score."
    package static let roles: Set<Role>? = [.storefront]
    package static let effect = Effect.write
    package static let params = Shape<AppendRating>.object([
        RatingFields.rating.required, RatingFields.text.required, RatingFields.speaker.optional,
    ]) { (reader) throws(Refusal) in
        AppendRating(
            rating: try reader.required(RatingFields.rating), text: try reader.required(RatingFields.text),
            speaker: try reader.optional(RatingFields.speaker))
    } write: { command, json in
        json.member(RatingFields.rating, command.rating)
        json.member(RatingFields.text, command.text)
        json.optional(RatingFields.speaker, command.speaker)
    }
    package static let result = RemarkReceipt.shape
    package static let refusals =
        RemarkReceipt.refusals + [
            Reason(.conflict, "rating.appended-before", "The rating has an addition with another text."),
            Reason(.rule, "rating.append-not-offered", "The policy takes no additions."),
            Reason(.rule, "rating.append-closed", "The time to add to it is over."),
            Reason(.rule, "rating.text-too-long", "The text is longer than the policy allows."),
            Reason(.rule, "rating.text-blank", "The text has nothing in it but blanks."),
        ]
    package static let example = Example(
        params: ["rating": "r17", "text": "Still works after a month.", "as": "b-1"],
        result: ["rating": "r17", "seq": 32, "repeated": true])
}
