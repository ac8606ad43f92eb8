internal import ReputeJSON

/// Refusals of what comes after a rating: revision, append, reply.
extension Refusal {
    static func ofRating(
        _ rating: RatingID, _ reason: String, _ message: String, at member: String = "rating", code: Code = .rule,
        retry: Retry = .never
    ) -> Refusal {
        Refusal(
            code, reason, message, pointer: "/params/\(member)", retry: retry,
            details: ["rating": .string(rating.description)])
    }

    static func stillSealed(_ rating: RatingID) -> Refusal {
        ofRating(rating, "rating.sealed", "Rating \(rating) is not visible yet; wait until it is.", retry: .later)
    }

    static func bySystem(_ rating: RatingID) -> Refusal {
        ofRating(
            rating, "rating.by-system", "Rating \(rating) was made of a side's silence; it has no author to speak.")
    }

    static func notSide(_ speaker: ID, _ rating: RatingID, _ side: String) -> Refusal {
        ofRating(
            rating, "party.mismatch", "Account \(speaker) is not the \(side) of rating \(rating).", at: "as",
            code: .notAllowed)
    }

    static func revisedBefore(_ rating: RatingID) -> Refusal {
        ofRating(
            rating, "rating.revised-before", "Rating \(rating) was changed before; that is possible once.",
            code: .conflict)
    }

    static func revisionNotOffered(_ rating: RatingID, _ what: String) -> Refusal {
        ofRating(
            rating, "rating.revision-not-offered", "The policy of rating \(rating) does not let it \(what).",
            at: "value")
    }

    static func revisionDownward(_ rating: RatingID, _ now: RatingValue) -> Refusal {
        ofRating(
            rating, "rating.revision-downward",
            "Rating \(rating) is \(now.rawValue); it can only be changed for the better.", at: "value")
    }

    static func revisionClosed(_ rating: RatingID, _ closed: Instant) -> Refusal {
        ofRating(rating, "rating.revision-closed", "Rating \(rating) could be changed until \(closed.rfc3339).")
    }

    static func appendedBefore(_ rating: RatingID) -> Refusal {
        ofRating(
            rating, "rating.appended-before", "Rating \(rating) has an addition with another text; it takes one.",
            at: "text", code: .conflict)
    }

    static func appendNotOffered(_ rating: RatingID) -> Refusal {
        ofRating(rating, "rating.append-not-offered", "The policy of rating \(rating) takes no additions.")
    }

    static func appendClosed(_ rating: RatingID, _ closed: Instant) -> Refusal {
        ofRating(rating, "rating.append-closed", "Rating \(rating) could be added to until \(closed.rfc3339).")
    }

    static func appendMissing(_ rating: RatingID) -> Refusal {
        ofRating(
            rating, "rating.append-missing", "Rating \(rating) has no addition to reply to.", at: "to", retry: .later)
    }

    static func repliedBefore(_ rating: RatingID, _ part: RatingPart) -> Refusal {
        ofRating(
            rating, "rating.replied-before",
            "The \(part.rawValue) of \(rating) has a reply with another text; it takes one.", at: "text",
            code: .conflict)
    }

    static func replyNotOffered(_ rating: RatingID, _ part: RatingPart) -> Refusal {
        ofRating(
            rating, "rating.reply-not-offered",
            "The policy of rating \(rating) takes no replies to \(part == .rating ? "it" : "its addition").")
    }

    static func replyClosed(_ rating: RatingID, _ closed: Instant) -> Refusal {
        ofRating(rating, "rating.reply-closed", "Rating \(rating) could be replied to until \(closed.rfc3339).")
    }
}
