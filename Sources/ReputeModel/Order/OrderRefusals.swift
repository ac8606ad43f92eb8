internal import ReputeJSON

extension Refusal {
    package static func orderUnknown(_ id: ID) -> Refusal {
        Refusal(
            .notFound, "order.unknown", "There is no order \(id). Register it with order.open or order.complete first.",
            pointer: "/params/order", details: ["order": .string(id.description)])
    }

    static func orderStep(_ step: OrderStep, _ id: ID, _ state: OrderState) -> Refusal {
        Refusal(
            .rule, "order.not-in-state",
            "Order \(id) is \(state.rawValue), so it cannot take the step \(step.rawValue).",
            pointer: "/params/order",
            details: [
                "order": .string(id.description), "state": .string(state.rawValue), "step": .string(step.rawValue),
            ])
    }

    static func orderDiffers(_ step: OrderStep, _ id: ID, _ member: String) -> Refusal {
        Refusal(
            .conflict, "order.differs",
            "Order \(id) is on record with another \(member). A record is never changed; check which one is right.",
            pointer: "/params/\(member)",
            details: ["order": .string(id.description), "step": .string(step.rawValue), "member": .string(member)])
    }

    static func orderPartiesMissing(_ member: String, _ id: ID) -> Refusal {
        Refusal(
            .invalidParams, "order.parties-missing",
            "Order \(id) was never opened, so its completion has to say who buyer and seller are.",
            pointer: "/params/\(member)")
    }

    static func orderSameParty(_ id: ID) -> Refusal {
        Refusal(
            .rule, "order.same-party", "Buyer and seller of order \(id) are the same account.",
            pointer: "/params/seller")
    }

    /// Something on an order's way that is to have happened before there was an order.
    static func orderBefore(_ id: ID, _ member: String) -> Refusal {
        orderTime(id, member, "before-creation", "is earlier than its creation")
    }

    static func orderTime(_ id: ID, _ member: String, _ reason: String, _ problem: String) -> Refusal {
        Refusal(
            .rule, "order.\(reason)", "Order \(id) has a time \(member) that \(problem).",
            pointer: "/params/\(member)", retry: reason.hasSuffix("-in-future") ? .later : .never)
    }

    static func orderLimit(_ member: String, _ problem: String) -> Refusal {
        Refusal(.invalidParams, "order.out-of-bounds", "The \(member) \(problem).", pointer: "/params/\(member)")
    }
}
