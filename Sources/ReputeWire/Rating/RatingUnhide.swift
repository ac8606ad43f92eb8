import ReputeJSON
package import ReputeModel

/// `rating.unhide`
package enum RatingUnhide: Method {
    package static let name: StaticString = "rating.unhide"
    package static let summary = "Shows a text again that was kept from readers."
    package static let roles: Set<Role>? = [.arbitrator]
    package static let effect = Effect.write
    package static let params = Shape<UnhideRating>.textRuling
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
