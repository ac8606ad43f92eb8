import Dispatch
import ReputeCrypto
import ReputeJSON
import ReputeLedger
import ReputeModel
import ReputeStore
import Synchronization

/// Encodes the facts of a batch, hashes their lines and seals openings, beside the writer, which goes on deciding meanwhile.
final class Scribe: Sendable {
    /// What a batch's facts came to.
    struct Written {
        var lines: [[UInt8]] = []
        var nodes: [(node: TileNode, hash: Digest)] = []
        /// Openings, sealed, by rating. One that could not be sealed is left to the store, which says why.
        var boxes: [Int64: [UInt8]] = [:]
        /// The edge of the tree after them.
        var edge = TreeFrontier()
        /// The length of the longest line.
        var longest = 0
    }

    private struct State {
        var written = Written()
        var json = JSONWriter(reservingCapacity: 1_024)
    }

    private let queue = DispatchQueue(label: "repute-scribe", qos: .userInitiated)
    private let state = Mutex(State())
    private let sealer: OpeningSealer?

    init(_ sealer: OpeningSealer?) { self.sealer = sealer }

    /// Starts a batch that goes on from an edge.
    func begin(at edge: TreeFrontier) {
        queue.sync {}
        state.withLock { $0.written = Written(edge: edge) }
    }

    /// Takes the next facts of the batch and what goes into the vault with them; does not wait.
    func take(_ facts: [Fact], _ vault: [VaultWrite]) {
        queue.async { [self] in
            state.withLock { state in
                for fact in facts { Scribe.write(fact, &state) }
                guard let sealer else { return }
                for case .opening(let rating, let opening) in vault {
                    state.written.boxes[rating] = try? sealer.seal(opening, of: rating)
                }
            }
        }
    }

    /// What all facts taken since ``begin(at:)`` came to; waits for them.
    func finish() -> Written {
        queue.sync {}
        return state.withLock { state in
            defer { state.written = Written() }
            return state.written
        }
    }

    private static func write(_ fact: Fact, _ state: inout State) {
        state.json.removeAll(keepingCapacity: true)
        FactLine.write(fact, to: &state.json)
        let line = state.json.bytes
        state.written.longest = max(state.written.longest, line.count)
        var nodes: [(node: TileNode, hash: Digest)] = []
        state.written.edge.append(Merkle.leaf(line)) { node, hash in nodes.append((node, hash)) }
        if !nodes.isEmpty { state.written.nodes += nodes }
        state.written.lines.append(line)
    }
}
