import ReputeJSON
package import ReputeModel

/// `rating.restore`
package enum RatingRestore: Method {
    package static let name: StaticString = "rating.restore"
    package static let summary = "Counts a rating again that was taken out of scoring, in its old place."
    package static let roles: Set<Role>? = [.arbitrator]
    package static let effect = Effect.write
    package static let params = Shape<RestoreRating>.scoringRuling
    package static let result = RemarkReceipt.shape
    package static let refusals =
        RulingFields.refusals + [
            Reason(.conflict, "rating.not-unscored", "It was not taken out of scoring."),
            Reason(.rule, "rating.ruled-in-case", "It does not count by the decision in the case in details.case."),
        ]
    package static let example = Example(
        params: ["rating": "r17", "reason": "appeal", "key": "ticket-82"],
        result: ["rating": "r17", "seq": 42, "repeated": true])
}
