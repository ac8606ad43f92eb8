internal import ReputeJSON

extension Refusal {
    private static func ofCase(
        _ id: CaseID, _ reason: String, _ message: String, at member: String = "case", code: Code = .rule,
        retry: Retry = .never, _ details: [String: JSONValue] = [:]
    ) -> Refusal {
        Refusal(
            code, reason, message, pointer: "/params/\(member)", retry: retry,
            details: details.merging(["case": .string("\(id)")]) { $1 })
    }

    /// Also of whoever reads one.
    package static func caseUnknown(_ id: CaseID) -> Refusal {
        ofCase(id, "case.unknown", "There is no case \(id).", code: .notFound)
    }

    /// A step that the table does not have.
    static func caseStep(_ action: CaseAction, _ id: CaseID, _ state: CaseState) -> Refusal {
        ofCase(
            id, action.refusal(from: state), "Case \(id) is \(state.rawValue), so it cannot \(action.phrase).",
            code: .conflict, ["state": .string(state.rawValue), "step": .string(action.rawValue)])
    }

    static func caseOther(_ speaker: ID, _ side: CaseSide, _ id: CaseID) -> Refusal {
        ofCase(
            id, "party.mismatch", "Account \(speaker) is not the \(side.rawValue) of case \(id).", at: "as",
            code: .notAllowed)
    }

    static func caseLive(_ id: CaseID) -> Refusal {
        ofCase(
            id, "case.live",
            "Case \(id) is of the same side, order, item and cause, says something else, and is not over.",
            at: "cause", code: .conflict)
    }

    static func caseDecided(_ id: CaseID) -> Refusal {
        ofCase(
            id, "case.decided-before",
            "Case \(id) was of the same side, order, item and cause, and is over for good.", at: "cause",
            code: .conflict)
    }

    static func caseAnswered(_ id: CaseID) -> Refusal {
        ofCase(id, "case.answered", "Case \(id) was answered before; it takes one answer.", code: .conflict)
    }

    static func caseAgainstHouse(_ id: CaseID) -> Refusal {
        ofCase(id, "case.against-house", "Case \(id) is against the marketplace, which takes no offers.")
    }

    static func caseEscalateEarly(_ id: CaseID, _ from: Instant) -> Refusal {
        ofCase(
            id, "case.escalate-early", "An arbitrator can be called in case \(id) from \(from.rfc3339) on.",
            retry: .later, ["from": .string(from.rfc3339)])
    }

    static func offersFull(_ id: CaseID, _ side: CaseSide, _ count: Int) -> Refusal {
        ofCase(
            id, "case.offers-full",
            "The \(side.rawValue) of case \(id) made \(count) offers, as many as there may be. Accept one of the other side.",
            ["limit": .integer(Int64(count))])
    }

    static func offerMissing(_ id: CaseID) -> Refusal {
        ofCase(
            id, "case.offer-missing", "The claimant of case \(id) has to say which offer it accepts.", at: "offer",
            code: .invalidParams)
    }

    static func offerUnknown(_ offer: OfferID, _ id: CaseID) -> Refusal {
        ofCase(
            id, "case.offer-unknown", "Case \(id) has no offer \(offer).", at: "offer", code: .notFound,
            ["offer": .string("\(offer)")])
    }
}

extension Refusal {
    private static func ofOffer(_ offer: OfferID, _ reason: String, _ message: String) -> Refusal {
        Refusal(
            .conflict, reason, message, pointer: "/params/offer", details: ["offer": .string("\(offer)")])
    }

    static func offerOwn(_ offer: OfferID) -> Refusal {
        ofOffer(offer, "case.offer-own", "Offer \(offer) is of the same side; the other has to accept it.")
    }

    static func offerReplaced(_ offer: OfferID, _ newest: OfferID) -> Refusal {
        ofOffer(offer, "case.offer-replaced", "Offer \(newest) took the place of \(offer).")
    }

    static func offerLapsed(_ offer: OfferID, _ until: Instant) -> Refusal {
        ofOffer(offer, "case.offer-lapsed", "Offer \(offer) stood until \(until.rfc3339).")
    }
}
