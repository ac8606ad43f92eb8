internal import ReputeJSON

extension Refusal {
    static func orderNotCompleted(_ id: ID, _ state: OrderState) -> Refusal {
        Refusal(
            .rule, "rating.order-not-completed",
            "Order \(id) is \(state.rawValue); it can be rated once it is completed.", pointer: "/params/order",
            retry: state == .cancelled ? .never : .later,
            details: ["order": .string(id.description), "state": .string(state.rawValue)])
    }

    static func windowClosed(_ id: ID, _ closed: Instant) -> Refusal {
        Refusal(
            .rule, "rating.window-closed", "The window to rate order \(id) closed at \(closed.rfc3339).",
            pointer: "/params/order",
            details: ["order": .string(id.description), "closedAt": .string(closed.rfc3339)])
    }

    static func ratingDiffers(_ rating: RatingID, _ id: ID, _ by: Party) -> Refusal {
        Refusal(
            .conflict, "rating.differs",
            "The \(by.rawValue) has rated order \(id) otherwise; a rating is given once and never changed.",
            pointer: "/params/order",
            details: ["order": .string(id.description), "rating": .string(rating.description)])
    }

    static func sealedBefore(_ rating: RatingID, _ id: ID, _ by: Party) -> Refusal {
        Refusal(
            .conflict, "rating.sealed-before",
            "The \(by.rawValue) has rated order \(id). Until that rating is visible, only the service user that submitted "
                + "it is told whether this says the same.",
            pointer: "/params/order", retry: .later,
            details: ["order": .string(id.description), "rating": .string(rating.description)])
    }

    static func detailsBySeller(_ id: ID) -> Refusal {
        Refusal(
            .rule, "rating.details-by-seller",
            "Detailed scores are the buyer's; leave them out of the seller's rating.",
            pointer: "/params/details", details: ["order": .string(id.description)])
    }

    static func unknownDimension(_ name: String, _ known: [String]) -> Refusal {
        Refusal(
            .rule, "rating.unknown-dimension",
            "The policy of this order has no dimension \(name); it has \(known.joined(separator: ", ")).",
            pointer: "/params/details/\(escaped(name))", details: ["dimensions": .array(known.map { .string($0) })])
    }

    static func textTooLong(_ length: Int, _ limit: Int, _ subject: String, _ member: String) -> Refusal {
        Refusal(
            .rule, "\(subject).text-too-long", "The \(member) has \(length) characters; at most \(limit) are taken.",
            pointer: "/params/\(member)", details: ["length": .integer(Int64(length)), "limit": .integer(Int64(limit))])
    }

    static func groupFull(_ id: ID, _ limit: Int) -> Refusal {
        Refusal(
            .rule, "rating.group-full",
            "Buyer and seller of order \(id) have rated \(limit) orders of that month; more are not taken.",
            pointer: "/params/order", details: ["order": .string(id.description), "limit": .integer(Int64(limit))])
    }

    static func notParty(_ speaker: ID, _ id: ID, _ by: Party) -> Refusal {
        Refusal(
            .notAllowed, "party.mismatch", "Account \(speaker) is not the \(by.rawValue) of order \(id).",
            pointer: "/params/as")
    }

    static func nothingDue(_ id: ID, _ due: Instant?) -> Refusal {
        Refusal(
            .rule, "rating.nothing-due",
            "The clock of order \(id) was \(due.map { "set for \($0.rfc3339), later than this" } ?? "not set").",
            retry: .later)
    }

    static func submittedInFuture(_ id: ID) -> Refusal {
        Refusal(
            .rule, "rating.submitted-in-future", "The rating of order \(id) carries a time in the future.",
            pointer: "/params/submittedAt")
    }

    static func sealLost(_ rating: RatingID) -> Refusal {
        Refusal(
            .unavailable, "rating.seal-lost",
            "What rating \(rating) says cannot be read: its entry in the vault is damaged, or seal.key is not the one it "
                + "was sealed under. Nothing was changed. Put the right key back, or restore the last backup.",
            retry: .later)
    }

    static func silenceCounted(_ id: ID, _ by: Party) -> Refusal {
        Refusal(
            .rule, "rating.silence-counted",
            "The \(by.rawValue) of order \(id) stayed silent to the end, and that was counted as a rating.",
            pointer: "/params/order", details: ["order": .string(id.description)])
    }

    static func verdictMissing(_ id: ID, _ dimension: String) -> Refusal {
        Refusal(
            .rule, "rating.verdict-missing",
            "The buyer's rating of order \(id) needs a score in \(dimension): its value follows from that.",
            pointer: "/params/details", details: ["order": .string(id.description), "dimension": .string(dimension)])
    }

    static func verdictDiffers(_ id: ID, _ said: RatingValue, _ derived: RatingValue) -> Refusal {
        Refusal(
            .rule, "rating.verdict-differs",
            "The scores of order \(id) make the rating \(derived.rawValue), not \(said.rawValue).",
            pointer: "/params/value",
            details: ["order": .string(id.description), "derived": .string(derived.rawValue)])
    }

    static func valueNotOffered(_ id: ID, _ by: Party, _ value: RatingValue) -> Refusal {
        Refusal(
            .rule, "rating.value-not-offered",
            "The policy of order \(id) takes no \(value.rawValue) rating from the \(by.rawValue).",
            pointer: "/params/value", details: ["order": .string(id.description)])
    }

    package static func ratingUnknown(_ rating: RatingID) -> Refusal {
        Refusal(.notFound, "rating.unknown", "There is no rating \(rating).", pointer: "/params/rating")
    }
}
