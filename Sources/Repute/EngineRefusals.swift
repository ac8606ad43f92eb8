import ReputeModel
import ReputeStore

extension Refusal {
    /// The store failed; nothing happened, unless that is doubtful.
    static func store(_ error: StoreError) -> Refusal {
        if error.code == .tooLong { return .internalFault(error.code.rawValue, error.message) }
        if error.code == .doubtful {
            return Refusal(
                .unavailable, error.code.rawValue,
                "Whether this was written shows at the next start; send the very same again then. \(error)",
                retry: .same)
        }
        return Refusal(.unavailable, error.code.rawValue, "Nothing was changed. \(error)", retry: .later)
    }

    /// The ledger is not written to.
    static func readOnly(_ reason: String) -> Refusal {
        Refusal(.unavailable, "engine.read-only", "The service only reads: \(reason)", retry: .later)
    }

    /// The queue is full.
    static let overloaded = Refusal(
        .overloaded, "engine.overloaded",
        "Too many requests wait already, of this user id or of all. Nothing happened; try later.", retry: .later)

    /// The service ends.
    static let stopping = Refusal(
        .unavailable, "engine.stopping", "The service is stopping. Nothing happened; try again soon.", retry: .later)

    /// A fault of ours.
    static func internalFault(_ reason: String, _ message: String) -> Refusal {
        Refusal(.internal, reason, message)
    }
}
