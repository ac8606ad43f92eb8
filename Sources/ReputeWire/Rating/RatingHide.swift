import ReputeJSON
package import ReputeModel

/// `rating.hide`
package enum RatingHide: Method {
    package static let name: StaticString = "rating.hide"
    package static let summary = "Keeps a text of a visible rating from readers, for a reason; changes no score."
    package static let roles: Set<Role>? = [.arbitrator]
    package static let effect = Effect.write
    package static let params = Shape<HideRating>.textRuling
    package static let result = RemarkReceipt.shape
    package static let refusals =
        RulingFields.refusals + [
            Reason(.rule, "rating.text-missing", "The rating has no such text."),
            Reason(.conflict, "rating.hidden-before", "It is kept from readers in this way already."),
        ]
    package static let example = Example(
        params: [
            "rating": "r17", "part": "rating", "how": "hidden-text",
            "reason": "abuse", "key": "ticket-83",
        ], result: ["rating": "r17", "seq": 43, "repeated": true])
}
