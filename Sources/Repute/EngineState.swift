import ReputeCrypto
import ReputeLedger
import ReputeModel
import Synchronization

/// What the writer publishes after each commit and everybody may read.
final class EngineState: Sendable {
    struct Published: Sendable {
        var frontier: TreeFrontier
        /// The moment of the last fact.
        var at: Instant
        var policies: PolicyBook
        /// Whether a checkpoint was signed that this ledger does not grow from.
        var isForked = false
        /// Why nothing is written; nil when writing works.
        var readOnly: String?
    }

    private let published: Mutex<Published>
    /// Rung after each change.
    let growth = Growth()

    init(_ initial: Published) { published = Mutex(initial) }

    var now: Published { published.withLock { $0 } }

    func publish(_ change: (inout Published) -> Void) {
        published.withLock { change(&$0) }
        growth.ring()
    }
}
