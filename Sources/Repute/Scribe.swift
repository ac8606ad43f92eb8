import Dispatch
import ReputeCrypto
import ReputeLedger
import ReputeModel
import ReputeStore
import Synchronization

/// Writes the facts of a batch into its transaction, beside the writer, which goes on deciding meanwhile: encodes them,
/// hashes their lines, and has the store write lines and vault.
///
/// Unchecked: its queue works on the store and on what stands below from ``take(_:_:)`` to ``wait()``; else the writer does.
final class Scribe: @unchecked Sendable {
    private let store: any Store
    private let queue = DispatchQueue(label: "repute-scribe", qos: .userInitiated)
    /// Whether it may work beside the writer.
    private let mayBeBeside: Bool
    /// Whether it works beside the writer in this batch, or in the writer's thread when facts are taken.
    private var isBeside = false
    /// How often facts were taken that are not written yet.
    private let backlog = Atomic(0)
    /// The edge of the tree after the facts of the batch.
    private var edge = TreeFrontier()
    /// Why a fact of the batch was not written; those after it are not either.
    private var failure: StoreError?

    init(_ store: any Store, mayBeBeside: Bool) {
        self.store = store
        self.mayBeBeside = mayBeBeside
    }

    /// The fewest commands for which waking a second thread costs less than it takes over.
    private static let fewest = 8

    /// Starts a batch of so many commands that goes on from an edge.
    func begin(at edge: TreeFrontier, commands: Int) {
        wait()
        isBeside = mayBeBeside && commands >= Scribe.fewest
        self.edge = edge
        failure = nil
    }

    /// Takes the next facts of the batch and what goes into the vault with them; does not wait. Encodes them here when
    /// it is behind, so that both threads are done at about the same time.
    func take(_ facts: [Fact], _ vault: [VaultWrite]) {
        if !isBeside { return attempt(Scribe.lines(facts), vault) }
        let isBehind = backlog.wrappingAdd(1, ordering: .relaxed).oldValue > 1
        let early = isBehind ? Scribe.lines(facts) : nil
        queue.async { [self] in
            attempt(early ?? Scribe.lines(facts), vault)
            backlog.wrappingSubtract(1, ordering: .relaxed)
        }
    }

    private func attempt(_ lines: @autoclosure () -> Result<[[UInt8]], StoreError>, _ vault: [VaultWrite]) {
        if failure != nil { return }
        do throws(StoreError) {
            try write(lines().get(), vault)
        } catch {
            failure = error
        }
    }

    private static func lines(_ facts: [Fact]) -> Result<[[UInt8]], StoreError> {
        Result { () throws(StoreError) in
            try facts.map { (fact) throws(StoreError) in
                do throws(FactError) {
                    return try FactLine.encode(fact)
                } catch {
                    // What is decided on sound rows has no such number.
                    throw StoreError(
                        .damaged, "repute.db",
                        "A row that \(type(of: fact.body).kind) rests on is damaged: it has \(error). Restore the last backup."
                    )
                }
            }
        }
    }

    /// Waits until all that was taken is written, or failed.
    func wait() { if isBeside { queue.sync {} } }

    /// The edge of the tree after all facts taken since ``begin(at:)``; waits for them.
    func finish() throws(StoreError) -> TreeFrontier {
        wait()
        if let failure { throw failure }
        return edge
    }

    private func write(_ lines: [[UInt8]], _ vault: [VaultWrite]) throws(StoreError) {
        var page = Page()
        page.lines = lines
        page.vault = vault
        for line in lines {
            // Policies bound the size of facts. Should one be too long all the same, the batch is given up; done one by
            // one, only the command that made it fails.
            guard line.count <= FactLine.longest else {
                throw StoreError(
                    .tooLong, "fact", "A fact of \(line.count) bytes is more than \(FactLine.longest).")
            }
            edge.append(Merkle.leaf(line)) { page.nodes.append(($0, $1)) }
        }
        try store.write(page)
    }
}
