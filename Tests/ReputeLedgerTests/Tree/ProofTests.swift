import ReputeCrypto
import ReputeJSON
import ReputeLedger
import Testing

@Suite("Checking proofs")
struct ProofTests {
    static let naive = NaiveTree.counting(to: 70).leaves

    @Test("an inclusion proof holds for its own leaf, place, size and root alone")
    func inclusionForgeries() {
        let naive = NaiveTree(Self.naive)
        for size in [1, 2, 3, 7, 8, 9, 33, 64, 70] {
            for index in 0..<size {
                let root = naive.root(0..<size)
                let proof = naive.path(index, 0..<size)
                func holds(_ leaf: Digest, _ index: Int, _ proof: [Digest], _ root: Digest) -> Bool {
                    Proof.verifyInclusion(
                        leaf: leaf, index: UInt64(index), size: UInt64(size), proof: proof, root: root
                    )
                }
                let leaf = naive.leaves[index]
                #expect(holds(leaf, index, proof, root))
                #expect(!holds(.zero, index, proof, root))
                #expect(!holds(leaf, index, proof, .zero))
                #expect(!holds(leaf, index, proof + [.zero], root))
                #expect(!holds(leaf, index, proof + [root], root))
                for other in 0..<(size + 3) where other != index {
                    #expect(!holds(leaf, other, proof, root))
                }
                for place in proof.indices {
                    var changed = proof
                    changed[place] = .zero
                    #expect(!holds(leaf, index, changed, root))
                    changed.remove(at: place)
                    #expect(!holds(leaf, index, changed, root))
                }
            }
        }
    }

    @Test("a consistency proof holds for its own two roots alone")
    func consistencyForgeries() {
        let naive = NaiveTree(Self.naive)
        for to in [1, 2, 3, 7, 8, 9, 33, 64, 70] {
            for from in 1...to {
                let old = naive.root(0..<from)
                let new = naive.root(0..<to)
                let proof = naive.subproof(from, 0..<to)
                func holds(_ old: Digest, _ new: Digest, _ proof: [Digest]) -> Bool {
                    Proof.verifyConsistency(
                        from: UInt64(from), to: UInt64(to), oldRoot: old, newRoot: new, proof: proof
                    )
                }
                #expect(holds(old, new, proof))
                #expect(!holds(.zero, new, proof))
                #expect(!holds(old, .zero, proof))
                #expect(!holds(old, new, proof + [.zero]))
                #expect(from == to || !holds(new, old, proof))
                for place in proof.indices {
                    var changed = proof
                    changed[place] = .zero
                    #expect(!holds(old, new, changed))
                    changed.remove(at: place)
                    #expect(!holds(old, new, changed))
                }
            }
        }
    }

    @Test("the largest numbers and endless proofs are refused, not trapped upon")
    func extremes() {
        let long = [Digest](repeating: .zero, count: 200)
        let numbers: [UInt64] = [0, 1, 2, 1 << 63, (1 << 63) + 1, .max - 1, .max]
        for first in numbers {
            for second in numbers {
                for proof in [[], [Digest.zero], Array(long.prefix(63)), Array(long.prefix(64)), long] {
                    // Roots that nothing hashes to; only one leaf that is its own root can be right.
                    let included = Proof.verifyInclusion(
                        leaf: Merkle.emptyRoot, index: first, size: second, proof: proof, root: .zero
                    )
                    #expect(!included)
                    let consistent = Proof.verifyConsistency(
                        from: first, to: second, oldRoot: .zero, newRoot: Merkle.emptyRoot, proof: proof
                    )
                    #expect(!consistent)
                }
            }
        }
    }

    @Test("others' inclusion proofs hold or fail as they say", .enabled(if: VectorFolder.has("merkle")))
    func inclusionVectors() throws {
        let documents = try VectorFolder.documents(below: "merkle/testdata/inclusion")
        #expect(documents.count >= 47)
        for (path, document) in documents {
            let fields = document.root
            let isGood = try #require(fields["wantErr"]?.bool as Bool?) == false
            let holds = try hashes(fields, ["leafHash", "root"]).map { ends, proof in
                Proof.verifyInclusion(
                    leaf: ends[0], index: try number(fields, "leafIdx"), size: try number(fields, "treeSize"),
                    proof: proof, root: ends[1]
                )
            }
            #expect(holds ?? false == isGood, "\(path)")
        }
    }

    @Test("others' consistency proofs hold or fail as they say", .enabled(if: VectorFolder.has("merkle")))
    func consistencyVectors() throws {
        let documents = try VectorFolder.documents(below: "merkle/testdata/consistency")
        #expect(documents.count >= 36)
        for (path, document) in documents {
            let fields = document.root
            let isGood = try #require(fields["wantErr"]?.bool as Bool?) == false
            let holds = try hashes(fields, ["root1", "root2"]).map { ends, proof in
                Proof.verifyConsistency(
                    from: try number(fields, "size1"), to: try number(fields, "size2"),
                    oldRoot: ends[0], newRoot: ends[1], proof: proof
                )
            }
            #expect(holds ?? false == isGood, "\(path)")
        }
    }

    private func number(_ fields: JSONNode, _ key: String) throws -> UInt64 {
        let text = try #require(fields[key: key]).text
        return try #require(UInt64(String(decoding: text, as: UTF8.self)))
    }

    /// The named hashes and the proof; `nil` if one of them is empty or absent, so that there is nothing to ask.
    ///
    /// Where the authors' "hash" is a placeholder of another length, its own hash stands for it: equal
    /// placeholders stay equal, and no other value equals them.
    private func hashes(_ fields: JSONNode, _ keys: [String]) throws -> (ends: [Digest], proof: [Digest])? {
        func digest(_ node: JSONNode) throws -> Digest? {
            if node.isNull { return nil }
            let text = try #require(node.string)
            let bytes = try #require(Base64.decode(text))
            return bytes.isEmpty ? nil : Digest(bytes) ?? SHA.sha256(bytes)
        }
        let ends = try keys.compactMap { try digest(#require(fields[key: $0])) }
        let elements = try #require(fields["proof"]).elements
        let proof = try elements.compactMap { try digest($0) }
        guard ends.count == keys.count, proof.count == Array(elements).count else { return nil }
        return (ends, proof)
    }
}
