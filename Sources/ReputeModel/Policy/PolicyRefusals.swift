import ReputeJSON

extension Refusal {
    /// The document is larger than a fact has room for.
    package static func policyTooLong(_ policy: Policy, _ size: Int) -> Refusal {
        Refusal(
            .rule, "policy.too-long",
            "\(policy.label) takes \(size) bytes in the ledger's form; a fact has room for \(Policy.longest). Shorten "
                + "it, for instance its list of currencies.",
            pointer: "/params/policy", details: ["most": .integer(Int64(Policy.longest))])
    }

    static func policyZone(_ policy: Policy, _ first: Policy) -> Refusal {
        Refusal(
            .rule, "policy.zone",
            "\(policy.label) has its midnight \(policy.zoneMinutes) minutes east of UTC, this ledger \(first.zoneMinutes)"
                + " since its first day. It stays: write \(first.zoneMinutes).",
            pointer: "/params/policy/zoneMinutes", details: ["zoneMinutes": .integer(Int64(first.zoneMinutes))])
    }

    static func policyVersion(_ policy: Policy, _ highest: Int) -> Refusal {
        Refusal(
            .conflict, "policy.version",
            "\(policy.name)@\(highest) was adopted before. Give this one a version above \(highest).",
            pointer: "/params/policy/version", details: ["highest": .integer(Int64(highest))])
    }

    static func policyDimensions(_ policy: Policy, new: Set<String>, _ known: Set<String>) -> Refusal {
        Refusal(
            .rule, "policy.dimensions",
            "All policies of a ledger together name at most \(Details.most) dimensions. They name "
                + "\(known.sorted().joined(separator: ", ")); \(policy.label) would add "
                + "\(new.sorted().joined(separator: ", ")).",
            pointer: "/params/policy/rating/details/dimensions",
            details: [
                "known": .array(known.sorted().map { .string($0) }), "most": .integer(Int64(Details.most)),
            ])
    }

    static func policyNotice(_ policy: Policy, _ current: Policy, _ earliest: Day) -> Refusal {
        let day = CivilDate(day: earliest).text
        return Refusal(
            .rule, "policy.notice",
            "\(current.label), which is in force, wants \(current.noticeDays) days of notice: \(policy.label) can be in "
                + "force from \(day) at the earliest.",
            pointer: "/params/from", details: ["earliest": .string(day)])
    }

    static func policyPending(_ policy: Policy, _ last: PolicyBook.Entry, _ earliest: Day) -> Refusal {
        let day = CivilDate(day: earliest).text
        return Refusal(
            .rule, "policy.pending",
            "\(last.policy.label) is adopted from \(CivilDate(day: last.day).text) on and comes first: \(policy.label) can "
                + "be in force from \(day) at the earliest.",
            pointer: "/params/from", details: ["earliest": .string(day), "pending": .string(last.policy.label)])
    }

    static func policyTooFar(_ policy: Policy, _ latest: Day) -> Refusal {
        let day = CivilDate(day: latest).text
        return Refusal(
            .rule, "policy.too-far",
            "A policy is adopted at most \(AdoptPolicy.mostDaysAhead) days ahead, because none can come before it any "
                + "more: \(policy.label) can be in force from \(day) at the latest.",
            pointer: "/params/from", details: ["latest": .string(day)])
    }

    static func policyDropsDeposits(_ policy: Policy, _ before: Policy) -> Refusal {
        Refusal(
            .rule, "policy.drops-deposits",
            "\(before.label) takes deposits, so \(policy.label) has to say what holds for them. Give it a member deposit; "
                + "lists of reasons may be empty.",
            pointer: "/params/policy")
    }

    static func policyDropsStandings(_ policy: Policy, _ before: Policy) -> Refusal {
        Refusal(
            .rule, "policy.drops-standings",
            "\(before.label) makes sellers' standings, so \(policy.label) has to say what makes them. Give it a member "
                + "standing.",
            pointer: "/params/policy")
    }

    static func policyDropsExam(_ policy: Policy, _ before: Policy, _ course: String) -> Refusal {
        Refusal(
            .rule, "policy.drops-exam",
            "Sanctions under \(before.label) end with the exam \(course), so \(policy.label) has to have that course.",
            pointer: "/params/policy", details: ["course": .string(course)])
    }

    /// No policy was ever adopted under this name and version.
    package static func policyUnknown(_ label: String) -> Refusal {
        Refusal(
            .notFound, "policy.unknown",
            "No policy \(label) was adopted here. policy.get without parameters lists those that were.",
            pointer: "/params/policy")
    }

    /// What a policy lists, for people; and what follows when that is nothing.
    static func listed(_ known: [String], so consequence: String) -> String {
        known.isEmpty ? "none, so \(consequence)" : known.joined(separator: ", ")
    }
}
