import ReputeJSON
package import ReputeModel

/// `rating.unscore`
package enum RatingUnscore: Method {
    package static let name: StaticString = "rating.unscore"
    package static let summary = "Takes a visible rating out of scoring, for a reason; it stays where it is."
    package static let roles: Set<Role>? = [.arbitrator]
    package static let effect = Effect.write
    package static let params = Shape<UnscoreRating>.object([
        RatingFields.rating.required, RulingFields.reason.required, RequestFields.key.required,
    ]) { (reader) throws(Refusal) in
        UnscoreRating(
            rating: try reader.required(RatingFields.rating), reason: try reader.required(RulingFields.reason),
            key: try reader.required(RequestFields.key))
    } write: { command, json in
        json.member(RatingFields.rating, command.rating)
        json.member(RulingFields.reason, command.reason)
        json.member(RequestFields.key, command.key)
    }
    package static let result = RemarkReceipt.shape
    package static let refusals =
        RulingFields.refusals + [
            Reason(.conflict, "rating.unscored-before", "It is out of scoring already.")
        ]
    package static let example = Example(
        params: ["rating": "r17", "reason": "malicious", "key": "ticket-81"],
        result: ["rating": "r17", "seq": 41, "repeated": true])
}
