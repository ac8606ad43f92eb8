internal import ReputeJSON

/// Refusals of cases that are to go on in others.
extension Refusal {
    private static func ofMerging(
        _ code: Code, _ reason: String, _ message: String, at member: String = "into", retry: Retry = .never,
        _ details: [String: JSONValue] = [:]
    ) -> Refusal {
        Refusal(code, "case.\(reason)", message, pointer: "/params/\(member)", retry: retry, details: details)
    }

    static func mergeUnknown(_ into: CaseID) -> Refusal {
        ofMerging(.notFound, "merge-unknown", "There is no case \(into) that another could go on in.")
    }

    static func mergeSame(_ id: CaseID) -> Refusal {
        ofMerging(.invalidParams, "merge-same", "Case \(id) cannot go on in itself. Name another.")
    }

    static func mergeOrder(_ id: CaseID, _ into: CaseID) -> Refusal {
        ofMerging(.rule, "merge-order", "Cases \(id) and \(into) are about two orders, and are decided apart.")
    }

    static func mergeItem(_ id: CaseID, _ into: CaseID) -> Refusal {
        ofMerging(
            .rule, "merge-item",
            "Cases \(id) and \(into) are by the same side about two items, or one is about the whole order.")
    }

    static func mergeRemedy(_ id: CaseID, _ remedy: CaseRemedy) -> Refusal {
        ofMerging(
            .rule, "merge-remedy",
            "One of the two claims is for \(remedy.rawValue), which a ruling on something else cannot decide as well.",
            at: "case", ["remedy": .string(remedy.rawValue)])
    }

    static func mergeState(_ into: CaseID, _ state: CaseState) -> Refusal {
        ofMerging(
            .conflict, "merge-state",
            "Case \(into) is in \(state.rawValue). Others go on in one before an arbitrator that is not decided.",
            retry: .later, ["state": .string(state.rawValue)])
    }

    static func mergeUnheld(_ id: CaseID, _ into: CaseID) -> Refusal {
        ofMerging(
            .conflict, "merge-unclaimed", "You have neither case \(id) nor case \(into). Claim one of them first.",
            at: "case", retry: .later)
    }
}
