internal import ReputeJSON

extension Refusal {
    static func standingSeller(_ seller: ID) -> Refusal {
        Refusal(
            .notFound, "standing.seller-unknown", "There is no account \(seller), so it has no standing.",
            pointer: "/params/seller")
    }

    static func standingOwn(_ seller: ID) -> Refusal {
        Refusal(
            .notAllowed, "standing.own-account", "\(seller) is your own account. Somebody else has to rule of it.",
            pointer: "/params/seller")
    }

    static func guaranteeNotOffered() -> Refusal {
        Refusal(
            .rule, "standing.guarantee-not-offered",
            "The policy in force has no standing/guarantee, so that no standing can be guaranteed.")
    }

    static func guaranteeBounds(_ member: String, _ most: Int64) -> Refusal {
        Refusal(
            .rule, "standing.guarantee-bounds", "The policy in force takes 1 to \(most) \(member) for a guarantee.",
            pointer: "/params/\(member)", details: ["most": .integer(most)])
    }

    static func guaranteeBelow() -> Refusal {
        Refusal(
            .rule, "standing.guarantee-below",
            "Nobody is shown as below standard by a guarantee. Take standard or top.", pointer: "/params/standing")
    }

    static func guaranteeReason(_ reason: String, _ known: [String]) -> Refusal {
        Refusal(
            .rule, "standing.reason-unknown",
            "\(reason) is no reason for it. The policy in force lists \(listed(known, so: "it cannot be done")).",
            pointer: "/params/reason", details: ["reasons": .array(known.map { .string($0) })])
    }

    static func guaranteedBefore(_ guarantee: GuaranteeRow) -> Refusal {
        Refusal(
            .conflict, "standing.guaranteed",
            "The seller is shown as \(guarantee.standing.rawValue) until \(guarantee.ends.rfc3339) or for "
                + "\(guarantee.left) sales more. End that first with standing.end-guarantee.",
            pointer: "/params/seller", details: ["until": .string(guarantee.ends.rfc3339)])
    }

    static func guaranteeNeedless(_ real: SellerStanding) -> Refusal {
        Refusal(
            .conflict, "standing.guarantee-needless",
            "The seller's standing is \(real.rawValue) by its numbers, so that there is nothing to guarantee.",
            pointer: "/params/standing", details: ["real": .string(real.rawValue)])
    }

    static func notGuaranteed() -> Refusal {
        Refusal(
            .conflict, "standing.not-guaranteed", "Nothing is guaranteed to this seller, so there is nothing to end.",
            pointer: "/params/seller")
    }
}
