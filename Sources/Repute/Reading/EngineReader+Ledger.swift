package import ReputeCrypto
import ReputeLedger
package import ReputeModel
import ReputeStore

/// The ledger's head.
package struct LedgerHead: Hashable, Sendable {
    package let size: Int64
    package let root: Digest
    /// The signed note.
    package let checkpoint: String
    /// The moment of the last fact.
    package let at: Instant
}

/// One fact as it stands.
package struct LedgerEntry: Hashable, Sendable {
    package let seq: Int64
    /// The exact bytes of the line.
    package let line: [UInt8]
    /// The hash of its leaf.
    package let hash: Digest
}

/// A proof that a fact stands in a tree.
package struct InclusionProof: Hashable, Sendable {
    package let seq: Int64
    package let size: Int64
    package let proof: [Digest]
    package let line: [UInt8]
}

/// A proof that a tree grew from another.
package struct ConsistencyProof: Hashable, Sendable {
    package let from: Int64
    package let to: Int64
    package let proof: [Digest]
}

extension EngineReader {
    /// The head, with a signed checkpoint. Cost: a signature and a file sync when this size was not signed yet.
    package func head() throws(Refusal) -> LedgerHead {
        let published = state.now
        do {
            return LedgerHead(
                size: Int64(published.frontier.size), root: published.frontier.root,
                checkpoint: try checkpointer.sign(published.frontier, isForked: published.isForked), at: published.at)
        } catch let error as StoreError {
            throw .store(error)
        } catch {
            throw .internalFault("ledger.checkpoint", "The checkpoint cannot be signed: \(error)")
        }
    }

    /// Facts after a seq, in order, at most `limit`. Throws `ledger.cursor-ahead`.
    package func entries(after seq: Int64, limit: Int) throws(Refusal) -> [LedgerEntry] {
        let size = Int64(state.now.frontier.size)
        guard seq <= size else { throw .cursorAhead(seq, size) }
        return try read { () throws(StoreError) in
            var out: [LedgerEntry] = []
            try LedgerTable.lines(after: seq, limit: Int64(limit), db) { seq, line in
                out.append(LedgerEntry(seq: seq, line: Array(line), hash: Merkle.leaf(line)))
                return true
            }
            return out
        }
    }

    /// A proof that the fact `seq` stands in the tree of `size` facts (nil: all). `viewer`: who asks; nil: somebody who may
    /// read every fact. Throws `ledger.own-case` when the fact says of a case what that does not show the viewer.
    /// Cost: at most 512 leaves are hashed.
    package func inclusion(seq: Int64, size: Int64?, for viewer: Viewer? = nil) throws(Refusal) -> InclusionProof {
        let all = Int64(state.now.frontier.size)
        let size = size ?? all
        guard (1...all).contains(size) else { throw .sizeUnknown(size, all, "/params/size") }
        guard (1...size).contains(seq) else { throw .factUnknown(seq, size) }
        let found = try proving { () throws(TreeError<StoreError>) -> InclusionProof? in
            let reader = TreeReader(source: LedgerHashes(db), size: UInt64(all))
            let proof = try reader.inclusionProof(leaf: UInt64(seq - 1), size: UInt64(size))
            do throws(StoreError) {
                let line = try LedgerTable.line(seq, db) ?? []
                if let viewer, try !shows(line, of: seq, to: viewer) { return nil }
                return InclusionProof(seq: seq, size: size, proof: proof, line: line)
            } catch {
                throw .source(error)
            }
        }
        guard let found else { throw .factOfOwnCase(seq) }
        return found
    }

    /// A proof that the tree of `to` facts (nil: all) grew from that of `from`.
    package func consistency(from: Int64, to: Int64?) throws(Refusal) -> ConsistencyProof {
        let all = Int64(state.now.frontier.size)
        let to = to ?? all
        guard (1...all).contains(to) else { throw .sizeUnknown(to, all, "/params/to") }
        guard (1...to).contains(from) else { throw .sizeUnknown(from, to, "/params/from") }
        return try proving { () throws(TreeError<StoreError>) in
            let reader = TreeReader(source: LedgerHashes(db), size: UInt64(all))
            return ConsistencyProof(
                from: from, to: to, proof: try reader.consistencyProof(from: UInt64(from), to: UInt64(to)))
        }
    }

    private func proving<T>(_ body: () throws(TreeError<StoreError>) -> T) throws(Refusal) -> T {
        try read { () throws(StoreError) in
            do throws(TreeError<StoreError>) {
                return try body()
            } catch {
                throw StoreError(error, db.path)
            }
        }
    }
}

extension Refusal {
    static func cursorAhead(_ after: Int64, _ size: Int64) -> Refusal {
        Refusal(
            .cursor, "ledger.cursor-ahead",
            "The ledger holds \(size) facts; there is nothing after \(after) to wait for.",
            pointer: "/params/after")
    }

    static func sizeUnknown(_ size: Int64, _ all: Int64, _ pointer: String) -> Refusal {
        Refusal(
            .cursor, "ledger.size-unknown", "The size \(size) is not one of 1 to \(all).", pointer: pointer)
    }

    static func factUnknown(_ seq: Int64, _ size: Int64) -> Refusal {
        Refusal(
            .notFound, "ledger.fact-unknown", "There is no fact \(seq) among the first \(size).", pointer: "/params/seq"
        )
    }
}
