internal import ReputeJSON

extension Refusal {
    static func violationUnknownKind(_ name: String, _ known: [String]) -> Refusal {
        Refusal(
            .rule, "sanction.violation-unknown",
            "The policy in force knows no violation \(name); it lists \(listed(known, so: "none can be recorded")).",
            pointer: "/params/violation", details: ["violations": .array(known.map { .string($0) })])
    }

    /// Also of whoever reads one.
    package static func violationUnknown(_ id: ViolationID) -> Refusal {
        Refusal(
            .notFound, "sanction.unknown", "There is no violation \(id). sanction.list lists an account's.",
            pointer: "/params/violation")
    }

    static func violationsFull(_ count: Int, _ tally: String) -> Refusal {
        Refusal(
            .rule, "sanction.violations-full",
            "The account has \(count) violations in the tally \(tally), as many as there may be. Record what weighs more, "
                + "in another tally.", pointer: "/params/account",
            details: ["limit": .integer(Int64(SanctionLimits.violations)), "tally": .string(tally)])
    }

    static func violationWithdrawn(_ id: ViolationID) -> Refusal {
        Refusal(
            .conflict, "sanction.withdrawn", "Violation \(id) was withdrawn; nothing is left to do about it.",
            pointer: "/params/violation")
    }

    static func violationOther(_ speaker: ID, _ id: ViolationID) -> Refusal {
        Refusal(
            .notAllowed, "party.mismatch", "Violation \(id) is not one of account \(speaker).", pointer: "/params/as")
    }

    static func contestedBefore(_ id: ViolationID) -> Refusal {
        Refusal(
            .conflict, "sanction.contested",
            "A review of \(id) was asked for before, and there is one only. sanction.list says what came of it.",
            pointer: "/params/violation")
    }

    static func contestLate(_ id: ViolationID, _ until: Instant) -> Refusal {
        Refusal(
            .rule, "sanction.contest-late", "A review of \(id) could be asked for until \(until.rfc3339).",
            pointer: "/params/violation", details: ["until": .string(until.rfc3339)])
    }

    static func notContested(_ id: ViolationID) -> Refusal {
        Refusal(
            .conflict, "sanction.not-contested", "Nobody asked for a review of \(id), so there is none to answer.",
            pointer: "/params/violation")
    }

    static func answeredBefore(_ id: ViolationID) -> Refusal {
        Refusal(
            .conflict, "sanction.answered", "The review of \(id) was answered before.", pointer: "/params/violation")
    }

    static func reviewOwn(_ id: ViolationID) -> Refusal {
        Refusal(
            .notAllowed, "sanction.own-review",
            "You recorded \(id) yourself. Somebody else has to say whether it stands.", pointer: "/params/violation")
    }

    static func sanctionOwn(_ account: ID, at member: String) -> Refusal {
        Refusal(
            .notAllowed, "sanction.own-account", "\(account) is your own account. Somebody else has to rule of it.",
            pointer: "/params/\(member)")
    }

    static func sanctionReason(_ reason: String, _ known: [String]) -> Refusal {
        Refusal(
            .rule, "sanction.reason-unknown",
            "\(reason) is no reason for it. The policy in force lists \(listed(known, so: "it cannot be done")).",
            pointer: "/params/reason", details: ["reasons": .array(known.map { .string($0) })])
    }

    static func noSanction(_ id: ViolationID) -> Refusal {
        Refusal(
            .conflict, "sanction.none", "Violation \(id) led to no sanction: its points reached no node.",
            pointer: "/params/violation")
    }

    static func sanctionOver(_ id: ViolationID, _ sanction: SanctionRow) -> Refusal {
        let how = sanction.lifted.map { "ended on \($0.at.rfc3339)" } ?? "was taken back"
        return Refusal(
            .conflict, "sanction.over", "The sanction of \(id) \(how).", pointer: "/params/violation")
    }

    static func correctedBefore(_ id: ViolationID) -> Refusal {
        Refusal(
            .conflict, "sanction.corrected", "What \(id) is about was put right before.", pointer: "/params/violation")
    }

    static func sanctionSealed(_ id: ViolationID) -> Refusal {
        Refusal(
            .rule, "sanction.sealed",
            "The sanction of \(id) has no end, so there is no way back from it but that the violation is withdrawn.",
            pointer: "/params/violation")
    }
}
