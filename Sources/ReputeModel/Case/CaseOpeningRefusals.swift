internal import ReputeJSON

/// Refusals of what is claimed or offered.
extension Refusal {
    private static func ofClaim(
        _ reason: String, _ message: String, at member: String, code: Code = .rule, retry: Retry = .never,
        _ details: [String: JSONValue] = [:]
    ) -> Refusal {
        Refusal(code, "case.\(reason)", message, pointer: "/params/\(member)", retry: retry, details: details)
    }

    static func caseCause(_ cause: String, _ known: [String]) -> Refusal {
        ofClaim(
            "cause-unknown",
            "\(cause) is no cause of a case. The policy in force lists \(listed(known, so: "no case can be opened")).",
            at: "cause", ["causes": .array(known.map { .string($0) })])
    }

    static func caseByMissing(_ cause: String) -> Refusal {
        ofClaim(
            "by-missing", "Either side of an order can open a case for \(cause). Say which does.", at: "by",
            code: .invalidParams)
    }

    static func caseBy(_ cause: String, _ by: Party) -> Refusal {
        ofClaim("by-unfit", "The \(by.rawValue) of an order cannot open a case for \(cause).", at: "by")
    }

    static func caseOpenOther(_ speaker: ID, _ by: Party, _ order: ID) -> Refusal {
        Refusal(
            .notAllowed, "party.mismatch", "Account \(speaker) is not the \(by.rawValue) of order \(order).",
            pointer: "/params/as")
    }

    static func caseNoParty(_ speaker: ID, _ order: ID) -> Refusal {
        Refusal(
            .notAllowed, "party.mismatch", "Account \(speaker) is no party of order \(order).", pointer: "/params/as")
    }

    static func caseLate(_ order: ID, _ until: Instant) -> Refusal {
        ofClaim(
            "window-closed", "A case about order \(order) could be opened until \(until.rfc3339).", at: "order",
            ["until": .string(until.rfc3339)])
    }

    static func caseLate(_ rating: RatingID, _ until: Instant) -> Refusal {
        ofClaim(
            "window-closed", "A case about rating \(rating) could be opened until \(until.rfc3339).", at: "order",
            ["rating": .string("\(rating)"), "until": .string(until.rfc3339)])
    }

    static func caseLate(_ violation: ViolationID, _ until: Instant) -> Refusal {
        ofClaim(
            "window-closed", "A case about violation \(violation) could be opened until \(until.rfc3339).", at: "order",
            ["sanction": .string("\(violation)"), "until": .string(until.rfc3339)])
    }

    static func caseItem(_ order: ID) -> Refusal {
        ofClaim("item-unknown", "Order \(order) is not known to have this item.", at: "item")
    }

    static func casesFull(_ order: ID, _ count: Int) -> Refusal {
        ofClaim(
            "order-full", "Order \(order) had \(count) cases, as many as there may be.", at: "order",
            ["limit": .integer(Int64(count))])
    }

    static func caseRemedy(_ remedy: CaseRemedy, _ cause: String, _ known: [String]) -> Refusal {
        ofClaim(
            "remedy-unfit", "\(remedy.rawValue) cannot be claimed for \(cause); \(known.joined(separator: ", ")) can.",
            at: "remedy", ["remedies": .array(known.map { .string($0) })])
    }

    static func caseRemedyByHouse(_ remedy: CaseRemedy) -> Refusal {
        ofClaim(
            "remedy-by-ruling", "\(remedy.rawValue) is nothing that the sides can agree on; it takes a ruling.",
            at: "remedy")
    }

    static func caseAmountUnfit(_ remedy: CaseRemedy) -> Refusal {
        ofClaim("amount-unfit", "\(remedy.rawValue) has no amount.", at: "amount", code: .invalidParams)
    }

    static func caseAmountMissing(_ remedy: CaseRemedy) -> Refusal {
        ofClaim(
            "amount-missing", "Say how much: \(remedy.rawValue) is an amount, and nobody told what was paid.",
            at: "amount", code: .invalidParams)
    }

    static var caseAmountNothing: Refusal {
        ofClaim("amount-nothing", "The amount is nothing.", at: "amount", code: .invalidParams)
    }

    static func caseCurrency(_ currency: String) -> Refusal {
        ofClaim(
            "currency-other", "The case is about \(currency); nothing is converted.", at: "amount",
            ["currency": .string(currency)])
    }

    static func caseAmountMore(_ most: Money) -> Refusal {
        ofClaim(
            "amount-too-much", "At most \(most.minor) minor units of \(most.currency) can be claimed.", at: "amount",
            ["most": .integer(most.minor)])
    }
}

/// Refusals of claims about a rating.
extension Refusal {
    private static func ofClaimed(
        _ rating: RatingID, _ reason: String, _ message: String, at member: String = "order", retry: Retry = .never,
        _ details: [String: JSONValue] = [:]
    ) -> Refusal {
        ofClaim(
            reason, message, at: member, code: .conflict, retry: retry,
            details.merging(["rating": .string("\(rating)")]) { $1 })
    }

    static var caseItemUnfit: Refusal {
        ofClaim(
            "item-unfit", "A rating is of the whole order: leave the item out.", at: "item", code: .invalidParams)
    }

    /// Of one that is sealed and of one that there is not: whoever asks is not to learn which.
    static func caseRatingUnseen(_ order: ID, _ side: Party) -> Refusal {
        ofClaim(
            "rating-unseen",
            "No rating of the \(side.rawValue) by the \(side.other.rawValue) of order \(order) can be seen. Open the "
                + "case once there is one.", at: "order", retry: .later)
    }

    static func caseRatingLive(_ rating: RatingID, _ live: CaseID) -> Refusal {
        ofClaimed(
            rating, "rating-live",
            "Case \(live) is about rating \(rating) and is not over. Go on with that one, or withdraw it first.",
            at: "cause", retry: .later, ["case": .string("\(live)")])
    }

    static func caseRatingWithdrawn(_ rating: RatingID) -> Refusal {
        ofClaimed(
            rating, "rating-withdrawn",
            "Rating \(rating) was withdrawn by its rater, so it does not count, and there is nothing to claim.")
    }

    static func caseRatingUnscored(_ rating: RatingID) -> Refusal {
        ofClaimed(
            rating, "rating-unscored",
            "Rating \(rating) is out of scoring already. Open a case if it is counted again.", retry: .later)
    }
}
