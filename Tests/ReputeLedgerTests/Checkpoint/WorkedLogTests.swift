import Foundation
import ReputeCrypto
import ReputeJSON
import ReputeLedger
import Testing

/// A whole small log that others computed and checked; its keys' seeds are the bytes 0… and 32….
@Suite("A worked C2SP log", .enabled(if: VectorFolder.has("worked-c2sp")))
struct WorkedLogTests {
    static let folder = "worked-c2sp/"

    @Test("leaves give the roots of every size")
    func roots() throws {
        var frontier = TreeFrontier()
        var roots = [frontier.root]
        for leaf in try leaves() {
            frontier.append(Merkle.leaf(leaf)) { _, _ in }
            roots.append(frontier.root)
        }
        let lines = roots.enumerated().map { "\($0.offset) \($0.element)\n" }.joined()
        #expect(try VectorFolder.text(Self.folder + "roots.txt") == lines)
    }

    @Test("keys, checkpoint and signature come out byte for byte")
    func checkpoint() throws {
        let signer = try logSigner()
        #expect(try VectorFolder.text(Self.folder + "log.vkey").trimmed == signer.verifierKey)
        let checkpoint = try Checkpoint(
            origin: signer.name, size: 8, root: Merkle.root(of: leaves().map { Merkle.leaf($0) })
        )
        let expected = try VectorFolder.text(Self.folder + "checkpoint")
        #expect(try signer.sign(checkpoint.text).encoded == expected)
        let note = try SignedNote(parsing: expected)
        #expect(note.verified(by: signer.verifier))
        #expect(try Checkpoint(parsing: note.text) == checkpoint)
    }

    @Test("a witness's cosignature is read, verified and dated, and comes out byte for byte")
    func cosignature() throws {
        let text = try VectorFolder.text(Self.folder + "checkpoint.cosigned")
        let note = try SignedNote(parsing: text)
        #expect(note.encoded == text)
        let log = try NoteVerifier(verifierKey: VectorFolder.text(Self.folder + "log.vkey").trimmed)
        let witness = try NoteVerifier(verifierKey: VectorFolder.text(Self.folder + "witness.vkey").trimmed)
        #expect(note.verified(by: log))
        #expect(note.verified(by: witness))
        #expect(note.cosigned(by: witness) == 1_767_225_600)
        #expect(note.cosigned(by: log) == nil)

        let key = try #require(SigningKey(seed: Array(0x20...0x3f)))
        let signature = try key.sign(Array(VectorFolder.text(Self.folder + "cosignature.message").utf8))
        #expect(note.signatures[1].bytes == [0, 0, 0, 0, 0x69, 0x55, 0xb9, 0x00] + signature)
        let own = try #require(try NoteVerifier(name: witness.name, kind: .cosignature, publicKey: key.publicKey))
        #expect(own.verifierKey == witness.verifierKey)
    }

    @Test("the log's proof of entry 5 is the one that is made here, and holds")
    func inclusion() throws {
        let text = try VectorFolder.text(Self.folder + "entry5.tlog-proof")
        let end = try #require(text.range(of: "\n\n"))
        let lines = text[..<end.lowerBound].split(separator: "\n")
        #expect(lines.prefix(2) == ["c2sp.org/tlog-proof@v1", "index 5"])
        let proof = try lines.dropFirst(2).map { try #require(Base64.decode($0.utf8).flatMap { Digest($0) }) }
        let note = try SignedNote(parsing: String(text[end.upperBound...]))
        let checkpoint = try Checkpoint(parsing: note.text)
        #expect(try note.verified(by: logSigner().verifier))
        let hashes = try leaves().map { Merkle.leaf($0) }
        let reader = TreeReader(source: MemorySource(hashes), size: 8)
        #expect(try reader.inclusionProof(leaf: 5, size: 8) == proof)
        #expect(
            Proof.verifyInclusion(
                leaf: hashes[5], index: 5, size: checkpoint.size, proof: proof, root: checkpoint.root
            )
        )
    }

    @Test("the consistency of sizes 3 and 8 is the one a witness was given, and holds")
    func consistency() throws {
        let text = try VectorFolder.text(Self.folder + "add-checkpoint.3-8")
        let end = try #require(text.range(of: "\n\n"))
        let lines = text[..<end.lowerBound].split(separator: "\n")
        #expect(lines.first == "old 3")
        let proof = try lines.dropFirst().map { try #require(Base64.decode($0.utf8).flatMap { Digest($0) }) }
        let checkpoint = try Checkpoint(parsing: SignedNote(parsing: String(text[end.upperBound...])).text)
        let reader = TreeReader(source: MemorySource(try leaves().map { Merkle.leaf($0) }), size: 8)
        #expect(try reader.consistencyProof(from: 3, to: 8) == proof)
        #expect(
            try Proof.verifyConsistency(
                from: 3, to: 8, oldRoot: reader.root(at: 3), newRoot: checkpoint.root, proof: proof
            )
        )
        let earlier = try SignedNote(parsing: VectorFolder.text(Self.folder + "tiles/checkpoint.3"))
        #expect(try earlier.verified(by: logSigner().verifier))
        #expect(try Checkpoint(parsing: earlier.text).root == reader.root(at: 3))
    }

    private func logSigner() throws -> NoteSigner {
        try NoteSigner(name: "example.com/trustd", key: #require(SigningKey(seed: Array(0x00...0x1f))))
    }

    private func leaves() throws -> [[UInt8]] {
        let lines = try VectorFolder.text(Self.folder + "leaves.hex").split(
            separator: "\n", omittingEmptySubsequences: false
        )
        return try lines.dropLast().map { try #require(Hex.decode($0.utf8)) }
    }
}

extension String {
    fileprivate var trimmed: String { trimmingCharacters(in: .newlines) }
}
