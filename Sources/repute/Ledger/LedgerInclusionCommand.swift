import ArgumentParser
import ReputeCrypto
import ReputeJSON
import ReputeLedger
import ReputeWire

/// `repute ledger inclusion`
struct LedgerInclusionCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "inclusion", abstract: "Prove that a fact stands in the ledger, and check the proof.",
        discussion: """
            The proof is checked here against the newest checkpoint, or against one that was kept.

            Examples:
              repute ledger inclusion 17
              repute ledger inclusion 17 --checkpoint monday.checkpoint --key log.vkey
            """)

    @Argument(help: "The fact's seq.") var seq: Int64
    @Option(help: ArgumentHelp("A checkpoint to check against.", valueName: "file"), completion: .file())
    var checkpoint: String?
    @Option(help: ArgumentHelp("The log's verifier key, or a file that holds it.", valueName: "vkey")) var key: String?
    @OptionGroup var service: ServiceOptions

    func validate() throws {
        if seq < 1 { throw ValidationError("A seq is 1 or more.") }
    }

    func run(_ session: Session) async throws(Fault) {
        let head: SignedHead
        if let checkpoint {
            head = try SignedHead(file: checkpoint)
        } else {
            head = try SignedHead(try await session.call(LedgerHead.self, NoParams()))
        }
        let signature = try head.checked(by: key)
        let params = LedgerInclusion.Params(seq: seq, size: Int64(head.checkpoint.size))
        let (answer, node) = try await session.exchange(LedgerInclusion.self, params)
        try Self.check(answer, seq: seq, head)
        session.show(
            node,
            [
                answer.fact, "",
                "verified: fact \(seq) is in the ledger of \(Numbers.count(head.checkpoint.size, "fact"))",
                "  by a proof of \(answer.proof.count), to root \(Base64.encode(head.checkpoint.root.bytes))",
                "  \(signature)",
            ])
    }

    /// Throws ``Fault/unsound(_:)`` unless the answer proves the fact of this seq in the tree of that head.
    static func check(_ answer: LedgerInclusion.Result, seq: Int64, _ head: SignedHead) throws(Fault) {
        guard answer.seq == seq, UInt64(answer.size) == head.checkpoint.size, seq >= 1,
            Proof.verifyInclusion(
                leaf: Merkle.leaf(Array(answer.fact.utf8)), index: UInt64(seq - 1), size: head.checkpoint.size,
                proof: answer.proof, root: head.checkpoint.root)
        else {
            throw .unsound(["not verified: the proof does not lead from fact \(seq) to the checkpoint's root"])
        }
    }
}
