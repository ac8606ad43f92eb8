internal import ReputeJSON

/// Refusals of what staff, the sides and the storefront do in a case from its intake on.
extension Refusal {
    private static func ofStep(
        _ id: CaseID, _ reason: String, _ message: String, at member: String = "case", code: Code = .rule,
        retry: Retry = .never, _ details: [String: JSONValue] = [:]
    ) -> Refusal {
        Refusal(
            code, "case.\(reason)", message, pointer: "/params/\(member)", retry: retry,
            details: details.merging(["case": .string("\(id)")]) { $1 })
    }

    // MARK: who

    static func caseOwn(_ account: ID, _ id: CaseID) -> Refusal {
        ofStep(
            id, "own-account",
            "Account \(account), the caller's own, is a party of case \(id), or of the same person as one. Another "
                + "arbitrator has to see to it.", code: .notAllowed)
    }

    static func caseNoSide(_ id: CaseID) -> Refusal {
        ofStep(
            id, "side-house", "Case \(id) is against the marketplace, so nobody speaks for its respondent.", at: "by",
            code: .notAllowed)
    }

    static func caseUnheld(_ id: CaseID) -> Refusal {
        ofStep(id, "unclaimed", "No arbitrator has case \(id). Claim it first.", code: .conflict)
    }

    static func caseHeldByOther(_ id: CaseID, _ until: Instant) -> Refusal {
        ofStep(
            id, "claimed", "Another arbitrator has case \(id), until \(until.rfc3339) unless that is renewed.",
            code: .conflict, retry: .later, ["until": .string(until.rfc3339)])
    }

    static func caseHeldByYou(_ id: CaseID, _ until: Instant) -> Refusal {
        ofStep(
            id, "claimed-before", "You have case \(id) until \(until.rfc3339). Renew that instead.", code: .conflict,
            ["until": .string(until.rfc3339)])
    }

    static func caseDecidedBy(_ id: CaseID) -> Refusal {
        ofStep(
            id, "decided-by-same", "This arbitrator took part in a decision of case \(id); others look at it again.",
            code: .notAllowed)
    }

    static func caseOwnRuling(_ id: CaseID) -> Refusal {
        ofStep(
            id, "own-ruling", "Whoever ruled in case \(id) cannot be who has to agree to the ruling.", code: .notAllowed
        )
    }

    static func caseForPanel(_ id: CaseID) -> Refusal {
        ofStep(id, "for-panel", "Case \(id) is before a panel.", code: .notAllowed)
    }

    static func caseHandedToSame(_ id: CaseID) -> Refusal {
        ofStep(id, "handed-to-same", "This arbitrator has case \(id) already.", at: "to", code: .invalidParams)
    }

    static func caseHandedToStranger(_ officer: UInt32, _ id: CaseID) -> Refusal {
        ofStep(
            id, "handed-to-stranger",
            "User id \(officer) is no arbitrator. Hand case \(id) to one who is, or back by naming nobody.", at: "to",
            ["officer": .integer(Int64(officer))])
    }

    static func caseHandedToParty(_ officer: UInt32, _ id: CaseID) -> Refusal {
        ofStep(
            id, "handed-to-party",
            "The own account of user id \(officer) is a party of case \(id), or of the same person as one. Hand it "
                + "to another, or back by naming nobody.", at: "to", code: .notAllowed,
            ["officer": .integer(Int64(officer))])
    }

    /// `from`: when it is the supervisor's if nobody takes it.
    static func caseMissed(_ officer: UInt32, _ id: CaseID, _ from: Instant?) -> Refusal {
        let again = from.map { "from \($0.rfc3339) on, when it is the supervisor's" } ?? "once it is the supervisor's"
        var details: [String: JSONValue] = ["officer": .integer(Int64(officer))]
        if let from { details["from"] = .string(from.rfc3339) }
        return ofStep(
            id, "missed",
            "User id \(officer) did not rule in case \(id) in time, so another is to take it. It may be had again "
                + "\(again).", code: .notAllowed, retry: from == nil ? .never : .later, details)
    }

    // MARK: how often

    static func caseSentBackFull(_ id: CaseID, _ count: Int) -> Refusal {
        ofStep(
            id, "sent-back-full",
            "A ruling in case \(id) was sent back \(times(count)), as often as may be. Agree to this one, or give "
                + "the case back for another to see to it.", ["limit": .integer(Int64(count))])
    }

    static func casePausesFull(_ id: CaseID, _ count: Int) -> Refusal {
        ofStep(
            id, "pauses-full",
            "The clocks of case \(id) were stopped \(times(count)), as often as may be. Go on with it as it is.",
            ["limit": .integer(Int64(count))])
    }

    static func caseReferralsFull(_ id: CaseID, _ count: Int) -> Refusal {
        ofStep(
            id, "referrals-full",
            "Another body had case \(id) \(times(count)), as often as may be. Go on with it here.",
            ["limit": .integer(Int64(count))])
    }

    private static func times(_ count: Int) -> String { count == 1 ? "once" : "\(count) times" }

    // MARK: why

    static func caseGround(_ ground: String, _ id: CaseID, _ known: [String]) -> Refusal {
        ofStep(
            id, "ground-unknown",
            "\(ground) is no ground here. The policy of case \(id) lists "
                + "\(listed(known, so: "say it in words")).",
            at: "ground", ["grounds": .array(known.map { .string($0) })])
    }

    /// Of what may be any name, where the policy lists none.
    static func caseGroundName(_ id: CaseID) -> Refusal {
        ofStep(
            id, "ground-unknown",
            "The policy of case \(id) lists no grounds, so any name is one: it begins with a lower-case letter, and has "
                + "at most \(CaseLimits.name) lower-case letters, digits and hyphens.",
            at: "ground", ["grounds": .array([])])
    }

    static func caseGroundMissing(_ id: CaseID, _ known: [String]) -> Refusal {
        ofStep(
            id, "ground-missing", "Say why, as one of \(known.joined(separator: ", ")).", at: "ground",
            code: .invalidParams, ["grounds": .array(known.map { .string($0) })])
    }

    static func caseTextMissing(_ id: CaseID) -> Refusal {
        ofStep(
            id, "text-missing", "Say why in words: the policy of case \(id) lists no grounds.", at: "text",
            code: .invalidParams)
    }

    static func caseClause(_ clause: String, _ id: CaseID, _ known: [String]) -> Refusal {
        ofStep(
            id, "clause-unknown",
            known.isEmpty
                ? "A clause is a name of at most \(CaseLimits.name) lower-case letters, digits and hyphens."
                : "\(clause) is no clause of the policy of case \(id): \(known.joined(separator: ", ")).",
            at: "clauses", ["clauses": .array(known.map { .string($0) })])
    }

    // MARK: time

    static func caseTimeAsked(_ id: CaseID, _ side: CaseSide) -> Refusal {
        ofStep(
            id, "time-asked",
            "The \(side.rawValue) of case \(id) asked for more time before; the other side has to "
                + "grant it.", code: .conflict)
    }

    static func caseTimeNotAsked(_ id: CaseID) -> Refusal {
        ofStep(id, "time-not-asked", "The other side of case \(id) did not ask for more time.", code: .conflict)
    }

    static func caseExtended(_ id: CaseID) -> Refusal {
        ofStep(id, "extended", "Case \(id) was given more time before; that is done once.", code: .conflict)
    }

    static func caseNoExtension(_ id: CaseID) -> Refusal {
        ofStep(id, "no-extension", "The policy of case \(id) gives no more time.")
    }

    static func caseOptedOut(_ id: CaseID) -> Refusal {
        ofStep(id, "opted-out", "Case \(id) is kept from a panel already.", code: .conflict)
    }

    static func casePaused(_ id: CaseID, _ until: Instant) -> Refusal {
        ofStep(
            id, "paused", "The clocks of case \(id) stand still until \(until.rfc3339). Let them go on first.",
            code: .conflict, ["until": .string(until.rfc3339)])
    }

    static func caseNotPaused(_ id: CaseID) -> Refusal {
        ofStep(id, "not-paused", "The clocks of case \(id) do not stand still.", code: .conflict)
    }

    static func casePauseUntil(_ id: CaseID, _ from: Instant, _ to: Instant) -> Refusal {
        ofStep(
            id, "pause-length",
            "The clocks of case \(id) can be stopped until \(from.rfc3339) at the earliest, until \(to.rfc3339) at the "
                + "latest.",
            at: "until", ["from": .string(from.rfc3339), "until": .string(to.rfc3339)])
    }
}
