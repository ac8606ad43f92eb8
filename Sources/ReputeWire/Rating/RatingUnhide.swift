import ReputeJSON
package import ReputeModel

/// `rating.unhide`
package enum RatingUnhide: Method {
    package static let name: StaticString = "rating.unhide"
    package static let summary = "Shows a text again that was kept from readers."
    package static let roles: Set<Role>? = [.arbitrator]
    package static let effect = Effect.write
    package static let params = Shape<UnhideRating>.object([
        RatingFields.rating.required, RulingFields.part.required, RulingFields.how.required,
        RulingFields.reason.required, RequestFields.key.required,
    ]) { (reader) throws(Refusal) in
        UnhideRating(
            rating: try reader.required(RatingFields.rating), part: try reader.required(RulingFields.part),
            how: try reader.required(RulingFields.how), reason: try reader.required(RulingFields.reason),
            key: try reader.required(RequestFields.key))
    } write: { command, json in
        json.member(RatingFields.rating, command.rating)
        json.member(RulingFields.part, command.part)
        json.member(RulingFields.how, command.how)
        json.member(RulingFields.reason, command.reason)
        json.member(RequestFields.key, command.key)
    }
    package static let result = RemarkReceipt.shape
    package static let refusals =
        RulingFields.refusals + [
            Reason(.conflict, "rating.not-hidden", "It is not kept from readers in this way.")
        ]
    package static let example = Example(
        params: [
            "rating": "r17", "part": "rating", "how": "hidden-text",
            "reason": "mistake", "key": "ticket-84",
        ], result: ["rating": "r17", "seq": 43, "repeated": true])
}
