import ArgumentParser
import ReputeCrypto
import ReputeJSON
import ReputeLedger
import ReputeWire

/// `repute ledger consistency`
struct LedgerConsistencyCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "consistency", abstract: "Prove that the ledger only grew since a checkpoint, and check it.",
        discussion: """
            The older head is a checkpoint that was kept, or a size and a root.

            Examples:
              repute ledger head --checkpoint monday.checkpoint
              repute ledger consistency --checkpoint monday.checkpoint
              repute ledger consistency --from 8812 \\
                --root 5IAIMXFjO5V2JcU2wQzkmWxMZaWZuRjNMkhwwQtFrQ4=
            """)

    @Option(help: ArgumentHelp("The older checkpoint.", valueName: "file"), completion: .file())
    var checkpoint: String?
    @Option(help: ArgumentHelp("The older size, when there is no checkpoint.", valueName: "size")) var from: Int64?
    @Option(help: ArgumentHelp("The older root, in base64.", valueName: "root")) var root: String?
    @Option(help: ArgumentHelp("The log's verifier key, or a file that holds it.", valueName: "vkey")) var key: String?
    @OptionGroup var service: ServiceOptions

    func validate() throws {
        if (checkpoint != nil) == (from != nil) { throw ValidationError("Say --checkpoint, or --from and --root.") }
        if (from != nil) != (root != nil) { throw ValidationError("--from and --root go together.") }
        if let from, from < 1 { throw ValidationError("--from is 1 or more.") }
        if let root, Base64.decode(root).flatMap({ Digest($0) }) == nil {
            throw ValidationError("--root is 32 bytes in base64.")
        }
    }

    func run(_ session: Session) async throws(Fault) {
        let (size, old) = try older()
        let head = try SignedHead(try await session.call(LedgerHead.self, NoParams()))
        let signature = try head.checked(by: key)
        let newest = head.checkpoint
        guard size <= newest.size else {
            throw .unsound(["not verified: the ledger was \(size) facts long and is \(newest.size) now"])
        }
        let params = LedgerConsistency.Params(from: Int64(size), to: Int64(newest.size))
        let (answer, node) = try await session.exchange(LedgerConsistency.self, params)
        try Self.check(answer, from: size, root: old, head)
        session.show(
            node,
            [
                "verified: the ledger only grew, from \(Numbers.grouped(size)) to \(Numbers.count(newest.size, "fact"))",
                "  by a proof of \(answer.proof.count), to root \(Base64.encode(newest.root.bytes))", "  \(signature)",
            ])
    }

    private func older() throws(Fault) -> (size: UInt64, root: Digest) {
        if let checkpoint {
            let head = try SignedHead(file: checkpoint)
            _ = try head.checked(by: key)
            return (head.checkpoint.size, head.checkpoint.root)
        }
        guard let from, let root, let digest = Base64.decode(root).flatMap({ Digest($0) }) else {
            throw .usage("say --checkpoint, or --from and --root")
        }
        return (UInt64(from), digest)
    }

    /// Throws ``Fault/unsound(_:)`` unless the answer proves that the tree of that head begins with the older one.
    static func check(
        _ answer: LedgerConsistency.Result, from size: UInt64, root: Digest, _ head: SignedHead
    ) throws(Fault) {
        guard UInt64(answer.from) == size, UInt64(answer.to) == head.checkpoint.size,
            Proof.verifyConsistency(
                from: size, to: head.checkpoint.size, oldRoot: root, newRoot: head.checkpoint.root,
                proof: answer.proof)
        else {
            throw .unsound([
                "not verified: the ledger of \(head.checkpoint.size) facts does not begin with that of \(size)"
            ])
        }
    }
}
