internal import ReputeJSON

/// Refusals of rulings about a rating.
extension Refusal {
    static func reasonUnknown(_ reason: String, _ known: [String]) -> Refusal {
        Refusal(
            .rule, "rating.reason-unknown",
            "The policy in force has no reason \(reason) for this; it lists \(listed(known, so: "this is not offered")).",
            pointer: "/params/reason", details: ["reasons": .array(known.map { .string($0) })])
    }

    static func unscoredBefore(_ rating: RatingID) -> Refusal {
        ofRating(
            rating, "rating.unscored-before", "Rating \(rating) is out of scoring already; rating.restore undoes that.",
            code: .conflict)
    }

    static func notUnscored(_ rating: RatingID) -> Refusal {
        ofRating(
            rating, "rating.not-unscored",
            "Rating \(rating) was not taken out of scoring, so there is nothing to restore.",
            code: .conflict)
    }

    static func ruledInCase(_ rating: RatingID, _ id: CaseID) -> Refusal {
        Refusal(
            .rule, "rating.ruled-in-case",
            "By the decision in case \(id) rating \(rating) does not count. Only an appeal in that case undoes it.",
            pointer: "/params/rating", details: ["case": .string("\(id)"), "rating": .string("\(rating)")])
    }

    static func textMissing(_ rating: RatingID, _ part: RatingText) -> Refusal {
        ofRating(
            rating, "rating.text-missing", "Rating \(rating) has no text of this kind: \(part.rawValue).", at: "part")
    }

    static func hiddenBefore(_ rating: RatingID, _ part: RatingText, _ how: TextRemoval) -> Refusal {
        ofRating(
            rating, "rating.hidden-before",
            "The \(part.rawValue) text of rating \(rating) is \(how.rawValue) already; rating.unhide undoes that.",
            at: "part", code: .conflict)
    }

    static func notHidden(_ rating: RatingID, _ part: RatingText, _ how: TextRemoval) -> Refusal {
        ofRating(
            rating, "rating.not-hidden",
            "The \(part.rawValue) text of rating \(rating) is not \(how.rawValue), so there is nothing to undo.",
            at: "part", code: .conflict)
    }
}
