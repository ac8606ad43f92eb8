import ReputeCrypto
import ReputeLedger
import ReputeModel
import ReputeStore
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
    /// What readers looked up lately.
    let shared = SharedRows()
    /// Rung after each change.
    let growth = Growth()

    /// What a store holds.
    init(_ store: some Store) throws(StoreError) {
        published = Mutex(
            Published(
                frontier: try store.frontier(), at: store.lastAt ?? Instant(milliseconds: 0),
                policies: try store.policies(), readOnly: nil))
    }

    var now: Published { published.withLock { $0 } }

    func publish(_ change: (inout Published) -> Void) {
        published.withLock { change(&$0) }
        growth.ring()
    }
}
