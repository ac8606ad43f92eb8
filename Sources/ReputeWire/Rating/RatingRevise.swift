import ReputeJSON
package import ReputeModel

/// `rating.revise`
package enum RatingRevise: Method {
    private static let withdraw = Field("withdraw", Shape<Bool>.mark, "There when the rating is withdrawn.")

    package static let name: StaticString = "rating.revise"
    package static let summary = "Changes a visible rating for the better, or withdraws it; once."
    package static let roles: Set<Role>? = [.storefront]
    package static let effect = Effect.write
    package static let params = Shape<ReviseRating>.object([
        RatingFields.rating.required, RatingFields.value.optional, withdraw.optional, RatingFields.speaker.optional,
    ]) { (reader) throws(Refusal) in
        let value = try reader.optional(RatingFields.value)
        switch (value, try reader.optional(withdraw)) {
        case (nil, nil): throw .params("missing", "Say what the rating is to say, or withdraw it.")
        case (_?, _?):
            throw .params("exclusive", "Say either a value or withdraw, not both.", pointer: "/withdraw")
        default: break
        }
        return ReviseRating(
            rating: try reader.required(RatingFields.rating), value: value,
            speaker: try reader.optional(RatingFields.speaker))
    } write: { command, json in
        json.member(RatingFields.rating, command.rating)
        if let value = command.value { json.member(RatingFields.value, value) } else { json.member(withdraw, true) }
        json.optional(RatingFields.speaker, command.speaker)
    }
    package static let result = RemarkReceipt.shape
    package static let refusals =
        RemarkReceipt.refusals + [
            Reason(.conflict, "rating.revised-before", "The rating was changed before, to something else."),
            Reason(.rule, "rating.revision-not-offered", "The policy does not let a rating become this."),
            Reason(.rule, "rating.revision-downward", "A rating can only be changed for the better."),
            Reason(.rule, "rating.revision-closed", "The time to change it is over."),
        ]
    package static let example = Example(
        params: ["rating": "r17", "value": "positive", "as": "b-1"],
        result: ["rating": "r17", "seq": 31, "repeated": true])
}
