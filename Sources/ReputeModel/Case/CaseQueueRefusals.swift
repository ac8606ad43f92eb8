internal import ReputeJSON

/// Refusals of whoever asks for the next case.
extension Refusal {
    static var caseNoneWaits: Refusal {
        Refusal(
            .notFound, "case.none-waits", "No case waits for an arbitrator. Ask again when one does.", retry: .later)
    }

    /// `looked`: how many were looked at.
    static func caseNoneFits(_ looked: Int) -> Refusal {
        Refusal(
            .notAllowed, "case.none-fits",
            "Of the \(looked) cases that come first in the queue this arbitrator may have none: as a party, for having "
                + "decided or ruled before, or for not having ruled in time. Others see to them.",
            retry: .later, details: ["looked": .integer(Int64(looked))])
    }
}
