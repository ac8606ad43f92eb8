import ArgumentParser
import ReputeCrypto
import ReputeJSON
import ReputeLedger
import ReputeModel
import ReputeWire

/// `repute case proof`
struct CaseProofCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "proof", abstract: "Write files that prove who signed a ruling, and what it says.",
        discussion: """
            ssh-keygen checks them on any machine, without the service; repute case verify also checks that the ruling \
            stands in the log.

            Example:
              repute case proof c31 --out c31-ruling
            """)

    @Argument(help: "The case.") var `case`: CaseID
    @Option(help: ArgumentHelp("The folder to write.", valueName: "folder"), completion: .directory) var out: String
    @Option(help: ArgumentHelp("The ruling, by its number; else the last signed one.", valueName: "seq"))
    var ruling: Int64?
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let seq = try await number(session)
        let answer = try await session.call(LedgerHead.self, NoParams())
        let head = try SignedHead(answer)
        let (ruled, node) = try await inclusion(of: seq, in: head, session)
        let signer = try CaseProof.signer(ofRuling: ruled.fact)
        let (registered, other) = try await inclusion(of: signer, in: head, session)
        let proof = try CaseProof(ruling: ruled.fact, key: registered.fact, origin: head.checkpoint.origin)
        for (file, bytes) in try proof.signed() { try write(bytes, file) }
        try write(Array(node.text), .ruling)
        try write(Array(other.text), .key)
        try write(Array(answer.checkpoint.utf8), .checkpoint)
        try write(Array(proof.words.utf8), .words)
        session.show(
            node,
            [
                "\(proof.case) was ruled on by user id \(proof.officer), signed by \(proof.signature.key)",
                "written to \(Text.harmless(out)): \(CaseProof.File.words.rawValue) says what is what; in it, on any machine:",
                "", proof.command,
            ])
    }

    /// The ruling that is wanted.
    private func number(_ session: Session) async throws(Fault) -> Int64 {
        let cases = try await session.call(CaseGet.self, CaseGet.Params(.id(`case`)))
        let signed = cases.flatMap(\.rulings).filter { $0.isSigned && (ruling == nil || $0.seq == ruling) }
        guard let found = signed.last(where: { $0.state == .standing }) ?? signed.last else {
            let which = ruling.map { "ruling \($0) in \(`case`) is not" } ?? "no ruling in \(`case`) is"
            throw .usage("\(which) signed; repute case show \(`case`) lists them")
        }
        return found.seq
    }

    /// The proof of a fact, checked.
    private func inclusion(
        of seq: Int64, in head: SignedHead, _ session: Session
    ) async throws(Fault) -> (LedgerInclusion.Result, JSONNode) {
        let params = LedgerInclusion.Params(seq: seq, size: Int64(head.checkpoint.size))
        let (answer, node) = try await session.exchange(LedgerInclusion.self, params)
        try LedgerInclusionCommand.check(answer, seq: seq, head)
        return (answer, node)
    }

    private func write(_ bytes: [UInt8], _ file: CaseProof.File) throws(Fault) {
        try Files.write(bytes, to: "\(out)/\(file.rawValue)")
    }
}

/// `repute case verify`
struct CaseVerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Check the files of a signed ruling, without the service.",
        discussion: """
            The signature, that what was signed is what was ruled, that the ruling and the key stand in the log, and, \
            with the log's key, that the log says so.

            Example:
              repute case verify c31-ruling --key log.vkey
            """)

    @Argument(help: "The folder that repute case proof wrote.", completion: .directory) var folder: String
    @Option(help: ArgumentHelp("The log's verifier key, or a file that holds it.", valueName: "vkey")) var key: String?
    @Flag(name: .long, help: "Print the outcome, or why there is none: one line of JSON.") var json = false

    func run() async throws {
        try await Fault.reported(asJSON: json) { () async throws(Fault) in try check() }
    }

    private func check() throws(Fault) {
        let head = try SignedHead(file: path(.checkpoint))
        let signature = try head.checked(by: key)
        let ruled = try included(.ruling, in: head)
        let registered = try included(.key, in: head)
        let proof = try CaseProof(ruling: ruled.fact, key: registered.fact, origin: head.checkpoint.origin)
        for (file, bytes) in try proof.signed() {
            if try Files.bytes(path(file)) != bytes {
                throw .unsound(["not verified: \(file.rawValue) is not what the log says"])
            }
        }
        if json {
            let result: JSONValue = [
                "sound": true, "case": .string("\(proof.case)"), "officer": .integer(proof.officer),
                "ruling": .integer(ruled.seq), "origin": .string(head.checkpoint.origin),
                "signature": .bool(key != nil),
            ]
            return Terminal.print(line: result.canonical)
        }
        // Whoever changes the files can write a checkpoint to them; only a signature that was checked proves anything.
        let outcome = key == nil ? "consistent, not proved" : "verified"
        let unproved = proof.isKeyProved ? "" : ", which the key itself did not sign"
        Terminal.print([
            "\(outcome): \(proof.case) was ruled on by user id \(proof.officer), signed by \(proof.signature.key)",
            "  fact \(ruled.seq) of \(Text.harmless(head.checkpoint.origin)), the key by fact \(registered.seq)\(unproved)",
            "  \(signature)", Text.harmless(String(decoding: proof.statement, as: UTF8.self)),
        ])
    }

    private func path(_ file: CaseProof.File) -> String { "\(folder)/\(file.rawValue)" }

    /// The fact of a file, which stands in the log.
    private func included(_ file: CaseProof.File, in head: SignedHead) throws(Fault) -> LedgerInclusion.Result {
        let bytes = try Files.bytes(path(file))
        guard let root = (try? JSONDocument(parsing: bytes))?.root,
            let answer = try? LedgerInclusion.read(result: root)
        else { throw .unsound(["\(file.rawValue) is no proof of a fact"]) }
        try LedgerInclusionCommand.check(answer, seq: answer.seq, head)
        return answer
    }
}
