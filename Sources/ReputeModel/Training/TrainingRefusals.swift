internal import ReputeJSON

extension Refusal {
    static func courseUnknown(_ name: String, _ known: [String]) -> Refusal {
        Refusal(
            .rule, "training.course-unknown",
            "The policy in force has no course \(name); it lists \(listed(known, so: "there are no courses")).",
            pointer: "/params/course", details: ["courses": .array(known.map { .string($0) })])
    }

    static var scoreOutOfBounds: Refusal {
        Refusal(
            .invalidParams, "training.score-out-of-bounds",
            "A score is a whole number of 0 to \(TrainingLimits.score).", pointer: "/params/score")
    }

    static func attemptTooSoon(_ course: String, _ from: Instant) -> Refusal {
        Refusal(
            .rule, "training.too-soon", "The next attempt at \(course) may be made from \(from.rfc3339) on.",
            pointer: "/params/course", retry: .later, details: ["from": .string(from.rfc3339)])
    }

    static func attemptsSpent(_ course: String, _ from: Instant) -> Refusal {
        Refusal(
            .rule, "training.attempts-spent",
            "So many attempts at \(course) failed that the next may be made from \(from.rfc3339) on.",
            pointer: "/params/course", retry: .later, details: ["from": .string(from.rfc3339)])
    }

    static func certificateSuspended(_ row: QualificationRow) -> Refusal {
        Refusal(
            .rule, "training.certificate-suspended",
            "Record \(row.id) of type \(row.terms.type) is suspended, which no exam undoes. An officer has to resume or "
                + "revoke it first.",
            pointer: "/params/account", details: ["qualification": .string(row.id.description)])
    }

    static func certificateRevoked(_ row: QualificationRow) -> Refusal {
        Refusal(
            .rule, "training.certificate-revoked",
            "Record \(row.id) of type \(row.terms.type) was revoked. An officer has to tell of an exam that is to give "
                + "another.",
            pointer: "/params/account", details: ["qualification": .string(row.id.description)])
    }

    static func trainingOwn(_ account: ID) -> Refusal {
        Refusal(
            .notAllowed, "training.own-account",
            "\(account) is your own account. Somebody else has to say what it passed.", pointer: "/params/account")
    }
}
