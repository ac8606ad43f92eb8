internal import ReputeJSON

extension Refusal {
    package static func qualificationUnknown(_ id: QualificationID, at member: String) -> Refusal {
        Refusal(
            .notFound, "qualification.unknown", "There is no qualification record \(id).",
            pointer: "/params/\(member)", details: ["qualification": .string(id.description)])
    }

    static func step(
        _ step: QualificationStep, _ id: QualificationID, _ state: QualificationState,
        at member: String = "qualification"
    ) -> Refusal {
        Refusal(
            step.isDone(in: state) ? .conflict : .rule, step.refusal(from: state),
            step == .supersede
                ? "Record \(id), which is to be renewed, is \(state.rawValue), so no other can take its place."
                : "Record \(id) is \(state.rawValue), so it cannot take the step \(step.rawValue).",
            pointer: "/params/\(member)",
            details: [
                "qualification": .string(id.description), "state": .string(state.rawValue),
                "step": .string(step.rawValue),
            ])
    }

    static func qualificationType(_ type: String, _ policy: QualificationPolicy) -> Refusal {
        let known = policy.types.keys.sorted()
        return Refusal(
            .rule, "qualification.type-unknown",
            "The policy in force has no type \(type); it lists \(listed(known, so: "there are no records")).",
            pointer: "/params/type", details: ["types": .array(known.map { .string($0) })])
    }

    static func qualificationLimit(_ member: String, _ problem: String) -> Refusal {
        Refusal(
            .invalidParams, "qualification.out-of-bounds", "The \(member) \(problem).", pointer: "/params/\(member)")
    }

    static func categoriesMissing(_ type: String) -> Refusal {
        Refusal(
            .rule, "qualification.categories-missing", "A record of type \(type) names the categories it is for.",
            pointer: "/params/categories")
    }

    static func categoriesNotTaken(_ type: String) -> Refusal {
        Refusal(
            .rule, "qualification.categories-not-taken",
            "A record of type \(type) is for every category, so it names none.",
            pointer: "/params/categories")
    }

    static func expiryMissing(_ type: String) -> Refusal {
        Refusal(
            .rule, "qualification.expiry-missing", "A record of type \(type) says until when it holds.",
            pointer: "/params/expires")
    }

    static func issuedInFuture(_ issued: Day) -> Refusal {
        Refusal(
            .rule, "qualification.issued-in-future",
            "It says it is issued on \(CivilDate(day: issued).text), which is to come.",
            pointer: "/params/issued", retry: .later)
    }

    static func endsBeforeIssued(_ issued: Day, _ expires: Day) -> Refusal {
        Refusal(
            .rule, "qualification.ends-before-issued",
            "It says it is issued on \(CivilDate(day: issued).text), but holds until \(CivilDate(day: expires).text) only.",
            pointer: "/params/expires")
    }

    static func endedAlready(_ expires: Day) -> Refusal {
        Refusal(
            .rule, "qualification.ended", "Its last day, \(CivilDate(day: expires).text), is over.",
            pointer: "/params/expires")
    }

    static func pastEnd(_ id: QualificationID, _ ends: Instant) -> Refusal {
        Refusal(
            .rule, "qualification.ended",
            "Record \(id) ended at \(ends.rfc3339). Draft a new one with another last day.",
            pointer: "/params/qualification", details: ["qualification": .string(id.description)])
    }

    static func renewsOther(_ id: QualificationID) -> Refusal {
        Refusal(
            .rule, "qualification.renews-other", "Record \(id) is another account's, or of another type.",
            pointer: "/params/renews", details: ["qualification": .string(id.description)])
    }

    static func qualificationsFull(_ most: Int) -> Refusal {
        Refusal(
            .rule, "qualification.records-full",
            "The account has \(most) records or more, the most there may be. Use those that are there.",
            pointer: "/params/account", details: ["limit": .integer(Int64(most))])
    }

    static func methodUnknown(_ method: String, _ known: [String]) -> Refusal {
        Refusal(
            .rule, "qualification.method-unknown",
            "The policy in force has no method of verification \(method); it lists "
                + "\(listed(known, so: "nothing can be verified")).",
            pointer: "/params/method",
            details: ["methods": .array(known.map { .string($0) })])
    }

    static func reviewPast(_ id: QualificationID, _ review: Day) -> Refusal {
        Refusal(
            .rule, "qualification.review-past",
            "Record \(id) would be looked at again on \(CivilDate(day: review).text), which is no later day.",
            pointer: "/params/review", details: ["qualification": .string(id.description)])
    }

    static func qualificationOwn(_ id: QualificationID) -> Refusal {
        Refusal(
            .notAllowed, "qualification.own-account",
            "Record \(id) is of your own account. Another officer has to decide it.",
            pointer: "/params/qualification", details: ["qualification": .string(id.description)])
    }

    static func numberDiffers(_ id: QualificationID) -> Refusal {
        Refusal(
            .rule, "qualification.number-differs",
            "The number is not the one that was given with record \(id). Return the record, or read the number again.",
            pointer: "/params/number", details: ["qualification": .string(id.description)])
    }

    static func qualificationReason(_ reason: String, _ known: [String]) -> Refusal {
        Refusal(
            .rule, "qualification.reason-unknown",
            "The policy in force has no reason \(reason) for this; it lists \(listed(known, so: "this is not offered")).",
            pointer: "/params/reason", details: ["reasons": .array(known.map { .string($0) })])
    }
}
