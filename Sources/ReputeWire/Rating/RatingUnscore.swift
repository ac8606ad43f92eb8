import ReputeJSON
package import ReputeModel

/// `rating.unscore`
package enum RatingUnscore: Method {
    package static let name: StaticString = "rating.unscore"
    package static let summary = "Takes a visible rating out of scoring, for a reason; it stays where it is."
    package static let roles: Set<Role>? = [.arbitrator]
    package static let effect = Effect.write
    package static let params = Shape<UnscoreRating>.scoringRuling
    package static let result = RemarkReceipt.shape
    package static let refusals =
        RulingFields.refusals + [
            Reason(.conflict, "rating.unscored-before", "It is out of scoring already.")
        ]
    package static let example = Example(
        params: ["rating": "r17", "reason": "malicious", "key": "ticket-81"],
        result: ["rating": "r17", "seq": 41, "repeated": true])
}
