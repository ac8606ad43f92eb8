internal import ReputeJSON

extension Refusal {
    static var membershipNotOffered: Refusal {
        Refusal(
            .rule, "membership.not-offered",
            "The policy in force says nothing of membership points. Adopt one with a member membership.")
    }

    static func membershipPoints(_ points: Int64) -> Refusal {
        Refusal(
            .invalidParams, "membership.no-points",
            "\(points) is no number of points. Say 1 to \(MembershipLimits.points).", pointer: "/params/points")
    }

    static var membershipFull: Refusal {
        Refusal(
            .rule, "membership.full",
            "With these the account would have more than \(MembershipLimits.most) points, which cannot be counted.",
            pointer: "/params/points")
    }

    static func membershipReason(_ reason: String, _ known: [String]) -> Refusal {
        Refusal(
            .rule, "membership.reason-unknown",
            "\(reason) is no reason for it. The policy in force lists \(listed(known, so: "it cannot be done")).",
            pointer: "/params/reason", details: ["reasons": .array(known.map { .string($0) })])
    }

    static func membershipOwn(_ account: ID, at member: String) -> Refusal {
        Refusal(
            .notAllowed, "membership.own-account",
            "\(account) is your own account, and a party to this. Somebody else has to rule of it.",
            pointer: "/params/\(member)")
    }

    static func membershipNothing(_ order: ID) -> Refusal {
        Refusal(
            .rule, "membership.nothing-earned", "Order \(order) earned no points, so none can be taken back.",
            pointer: "/params/order", details: ["order": .string(order.description)])
    }

    static func membershipTaken(_ order: ID, _ seq: Int64) -> Refusal {
        Refusal(
            .conflict, "membership.taken-before",
            "Points of order \(order) were taken back by fact \(seq). That is done once.", pointer: "/params/order",
            details: ["order": .string(order.description), "seq": .integer(seq)])
    }

    static func membershipExpired(_ order: ID, _ day: Day) -> Refusal {
        let day = CivilDate(day: day).text
        return Refusal(
            .rule, "membership.points-expired",
            "The points of order \(order) expired on \(day); none are left to take back.", pointer: "/params/order",
            details: ["expires": .string(day), "order": .string(order.description)])
    }

    static func membershipMore(_ order: ID, _ points: Int64) -> Refusal {
        Refusal(
            .rule, "membership.more-than-earned",
            "Order \(order) earned \(points) points. Take back no more than that.", pointer: "/params/points",
            details: ["earned": .integer(points), "order": .string(order.description)])
    }
}
