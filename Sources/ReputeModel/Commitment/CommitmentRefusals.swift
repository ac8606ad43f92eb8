internal import ReputeJSON

extension Refusal {
    static func commitmentUnknown(_ name: String, _ known: [String]) -> Refusal {
        Refusal(
            .rule, "commitment.unknown",
            "The policy in force offers no commitment \(name); it lists \(listed(known, so: "none can be taken on")).",
            pointer: "/params/commitment", details: ["commitments": .array(known.map { .string($0) })])
    }

    static func commitmentOther(_ speaker: ID, _ seller: ID) -> Refusal {
        Refusal(
            .notAllowed, "party.mismatch", "Account \(speaker) does not speak for seller \(seller).",
            pointer: "/params/as")
    }

    static func commitmentTaken(_ id: CommitmentID, _ name: String) -> Refusal {
        Refusal(
            .conflict, "commitment.in-force", "The seller has taken on \(name) already, as \(id).",
            pointer: "/params/commitment", details: ["commitment": .string(id.description)])
    }

    static func commitmentEnding(_ id: CommitmentID, _ name: String, _ ends: Instant) -> Refusal {
        Refusal(
            .rule, "commitment.ending",
            "\(name) was given up and holds until \(ends.rfc3339). From then on it can be taken on again.",
            pointer: "/params/commitment", retry: .later,
            details: ["commitment": .string(id.description), "ends": .string(ends.rfc3339)])
    }

    static func commitmentsFull(_ count: Int) -> Refusal {
        Refusal(
            .rule, "commitment.too-many",
            "The seller has taken on \(count) commitments in its time, as many as there may be.",
            pointer: "/params/commitment", details: ["limit": .integer(Int64(CommitmentLimits.ofSeller))])
    }

    static func commitmentTakenOften(_ id: CommitmentID, _ name: String, _ count: Int) -> Refusal {
        Refusal(
            .rule, "commitment.too-often",
            "The seller has taken on \(name) and given it up \(count) times, as often as that may be.",
            pointer: "/params/commitment",
            details: ["commitment": .string(id.description), "limit": .integer(Int64(CommitmentLimits.periods))])
    }

    static func commitmentNotTaken(_ seller: ID, _ name: String) -> Refusal {
        Refusal(
            .notFound, "commitment.not-taken",
            "Seller \(seller) never took on \(name). commitment.get lists what it did take on.",
            pointer: "/params/commitment")
    }

    static func commitmentDropped(_ id: CommitmentID, _ name: String, _ ends: Instant) -> Refusal {
        Refusal(
            .conflict, "commitment.dropped", "\(name) was given up before, and holds until \(ends.rfc3339).",
            pointer: "/params/commitment",
            details: ["commitment": .string(id.description), "ends": .string(ends.rfc3339)])
    }

    static func commitmentNotHeld(_ order: ID, _ name: String, _ held: [String]) -> Refusal {
        Refusal(
            .rule, "commitment.not-held",
            "\(name) did not hold for order \(order) when it was created; what did is "
                + "\(listed(held.sorted(), so: "there is nothing to break")).",
            pointer: "/params/commitment", details: ["commitments": .array(held.sorted().map { .string($0) })])
    }

    static func breachedBefore(_ id: BreachID, _ name: String) -> Refusal {
        Refusal(
            .conflict, "commitment.breached", "That \(name) was broken in this order is on record, as \(id).",
            pointer: "/params/commitment", details: ["breach": .string(id.description)])
    }

    static func breachReason(_ reason: String, _ known: [String]) -> Refusal {
        Refusal(
            .rule, "commitment.reason-unknown",
            "The policy in force does not list the reason \(reason); it lists "
                + "\(listed(known, so: "none can be given")).",
            pointer: "/params/reason", details: ["reasons": .array(known.map { .string($0) })])
    }

    static func breachOwn(_ account: ID, at member: String) -> Refusal {
        Refusal(
            .notAllowed, "commitment.own-account",
            "Account \(account) is your own and a party to it; somebody else has to decide.",
            pointer: "/params/\(member)")
    }

    static func breachUnknown(_ id: BreachID) -> Refusal {
        Refusal(
            .notFound, "commitment.breach-unknown", "There is no breach \(id). commitment.breaches lists a seller's.",
            pointer: "/params/breach")
    }

    static func excusedBefore(_ id: BreachID) -> Refusal {
        Refusal(.conflict, "commitment.excused", "Breach \(id) was taken back before.", pointer: "/params/breach")
    }
}
