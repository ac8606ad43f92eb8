internal import ReputeJSON

/// Refusals of claims about a sanction.
extension Refusal {
    private static func ofSanction(
        _ code: Code, _ reason: String, _ message: String, retry: Retry = .never, _ details: [String: JSONValue] = [:]
    ) -> Refusal {
        Refusal(
            code, "case.\(reason)", message, pointer: "/params/sanction", retry: retry, details: details)
    }

    static func caseSanctionUnfit(_ remedy: CaseRemedy) -> Refusal {
        ofSanction(
            .invalidParams, "sanction-unfit",
            "\(remedy.rawValue) is about no sanction: claim sanction-withdrawn, or leave the sanction out.")
    }

    /// Of another account's, of the other role's, and of one that there is not: whoever asks is not to learn which.
    static func caseSanctionUnknown(_ id: ViolationID, _ party: Party) -> Refusal {
        ofSanction(
            .notFound, "sanction-unknown",
            "There is no violation \(id) of the claimant as a \(party.rawValue). sanction.list lists an account's.")
    }

    static func caseSanctionWithdrawn(_ id: ViolationID) -> Refusal {
        ofSanction(.conflict, "sanction-withdrawn", "Violation \(id) was withdrawn, so there is nothing to claim.")
    }

    static func caseSanctionLive(_ id: ViolationID, _ live: CaseID) -> Refusal {
        ofSanction(
            .conflict, "sanction-live",
            "Case \(live) is about violation \(id) and is not over. Go on with that one, or withdraw it first.",
            retry: .later, ["case": .string("\(live)")])
    }
}
