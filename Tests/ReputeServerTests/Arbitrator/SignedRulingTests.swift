import Glibc
import Repute
import ReputeCrypto
import ReputeJSON
import ReputeModel
import ReputeTestSupport
import ReputeTwin
import ReputeWire
import Testing

@Suite("Signed rulings over the socket")
struct SignedRulingTests {
    private let desk: CaseDesk
    private var peer: TestPeer { desk.peer }

    init() throws {
        desk = try CaseDesk()
        try desk.order("o-1")
    }

    /// A case that the arbitrator who claimed it is to rule in.
    private func heard() throws -> CaseID {
        let id = try desk.admitted()
        try desk.wait(3 * Instant.day)
        _ = try peer.call(CaseEscalate.self, EscalateCase(case: id, by: .claimant, key: "e"))
        _ = try peer.call(CaseClaim.self, AssignCase(case: id, key: "c"))
        try desk.wait(4 * Instant.day + Instant.hour)
        _ = try peer.call(CaseClaim.self, AssignCase(case: id, key: "h"))
        return id
    }

    private func terms() throws -> CaseTerms { CaseTerms(.refund, try CaseDesk.cny(12_900)) }

    private func ruling(_ id: CaseID, _ signature: RulingSignature?, key: ID = "r") throws -> RuleCase {
        RuleCase(
            case: id, for: .claimant, remedy: .refund, amount: try CaseDesk.cny(12_900), reasons: "It is so.",
            signature: signature, key: key)
    }

    /// The log's name, by its checkpoint.
    private func origin() throws -> String {
        let note = try peer.call(LedgerHead.self, NoParams()).checkpoint
        return String(try #require(note.split(separator: "\n").first))
    }

    /// What is to be signed, as a client makes it of what it is shown.
    private func statement(_ id: CaseID) throws -> RulingStatement {
        let digest = RulingStatement.digest(ofReasons: "It is so.", salt: RulingSigner.salt)
        return try #require(
            RulingStatement(
                try desk.view(id), in: try origin(), for: .claimant, try terms(), reasons: digest, clauses: [],
                rests: []))
    }

    @Test(
        "one of Debian's ssh-keygen is taken, and what the ledger has of it is good there; a byte other is not",
        .enabled(if: OpenSSH.isInstalled, "/usr/bin/ssh-keygen is missing"))
    func genuine() throws {
        let keygen = try OpenSSH()
        let (file, line) = try keygen.makeKey()
        let owned = RegistrationStatement(log: try origin(), officer: getuid(), key: try SSHPublicKey(parsing: line))
        let proof = try keygen.sign(
            owned.bytes, with: file, namespace: RegistrationStatement.namespace, hash: "sha512")
        _ = try peer.call(
            ArbitratorRegister.self, RegisterArbitrator(publicKey: line, signature: proof, key: "k"))
        let id = try heard()
        let statement = try statement(id)
        let text = try keygen.sign(
            statement.bytes, with: file, namespace: RulingStatement.namespace, hash: "sha512")
        let own = RulingSignature(version: statement.version, salt: RulingSigner.salt.bytes, text: text)
        let reply = try peer.call(CaseRule.self, try ruling(id, own))
        #expect(reply.state == .decided)
        let fact = try peer.call(LedgerInclusion.self, .init(seq: reply.seq)).fact
        let body = try #require(JSONValue(JSONDocument(parsing: Array(fact.utf8)).root)["body"])
        let signed = Array(try #require(body["statement"]?.stringValue).utf8)
        #expect(signed == statement.bytes)
        let blob = try #require(body["signature"]?.stringValue.flatMap { Base64.decode($0) })
        let signature = try SSHSignature(blob: blob)
        #expect(signature.armored == text)
        let allowed = try SSHPublicKey(parsing: line).allowedSigner(
            principal: "judge", namespaces: [RulingStatement.namespace])
        func code(_ bytes: [UInt8], _ armored: String) throws -> Int32 {
            try keygen.verify(
                bytes, armored: armored, allowedSigner: allowed, principal: "judge",
                namespace: RulingStatement.namespace
            ).code
        }
        #expect(try code(signed, signature.armored) == 0)
        var other = signed
        other[signed.count / 2] ^= 1
        #expect(try code(other, signature.armored) != 0)
        var bytes = signature.bytes
        bytes[9] ^= 1
        let changed = try SSHSignature(
            key: signature.key, namespace: signature.namespace, hashAlgorithm: signature.hashAlgorithm, bytes: bytes)
        #expect(try code(signed, changed.armored) != 0)
        #expect(try desk.server.engine.verify().isSound)
    }

    @Test("the house is shown the version that is signed, the sides that a ruling is signed")
    func shown() throws {
        let signer = RulingSigner(1)
        _ = try peer.call(ArbitratorRegister.self, signer.registered(of: getuid(), in: try origin(), key: "k"))
        let id = try heard()
        let view = try desk.view(id)
        #expect(view.version.map { $0 > id.seq } == true && view.rating == nil)
        #expect(try desk.view(id, as: "b-1").version == nil)
        let statement = try statement(id)
        let reply = try peer.call(CaseRule.self, try ruling(id, signer.signature(of: statement)))
        #expect(try desk.view(id).version == reply.seq)
        for speaker in [nil, "b-1", "s-1"] as [ID?] {
            let ruled = try #require(try desk.view(id, as: speaker).rulings.first)
            #expect(ruled.isSigned && ruled.officer == (speaker == nil ? Int64(getuid()) : nil))
        }
        #expect(try peer.call(CaseRule.self, try ruling(id, signer.signature(of: statement))).isRepeated)
        #expect(try desk.refused(CaseRule.self, try ruling(id, nil)) == "request.differs")
        #expect(try desk.server.engine.verify().isSound)
    }

    @Test("what is not signed as it should be is refused, each for its reason")
    func refused() throws {
        let (signer, other) = (RulingSigner(1), RulingSigner(2))
        let id = try heard()
        let statement = try statement(id)
        func reason(_ signature: SSHSignature, version: Int64? = nil, salt: [UInt8]? = nil) throws -> String {
            let own = RulingSignature(
                version: version ?? statement.version, salt: salt ?? RulingSigner.salt.bytes, text: signature.armored)
            return try desk.refused(CaseRule.self, try ruling(id, own))
        }
        let good = signer.sign(statement.bytes)
        #expect(try reason(good) == "ruling.key-unknown")
        _ = try peer.call(ArbitratorRegister.self, signer.registered(of: getuid(), in: try origin(), key: "k"))
        #expect(try reason(other.sign(statement.bytes)) == "ruling.key-other")
        #expect(try reason(signer.sign(statement.bytes, namespace: "file")) == "ruling.namespace-other")
        #expect(try reason(signer.sign(statement.bytes, reserved: [1])) == "ruling.signature-malformed")
        #expect(try reason(signer.sign([])) == "ruling.signature-bad")
        #expect(try reason(good, version: statement.version - 1) == "case.version-moved")
        #expect(try reason(good, salt: [UInt8](repeating: 0, count: 32)) == "ruling.salt-unfit")
        // Neither without the other two.
        let text = good.armored.replacing("\n", with: "\\n")
        for members in [
            #""signature":"\#(text)","version":1"#,
            #""salt":"\#(Base64.encode(RulingSigner.salt.bytes))","version":1"#,
            #""signature":"\#(text)","salt":"\#(Base64.encode(RulingSigner.salt.bytes))""#,
        ] {
            let answer = try peer.ask(
                """
                {"jsonrpc":"2.0","id":1,"method":"case.rule","params":{"case":"\(id)","for":"claimant",\
                "remedy":"refund","amount":{"currency":"CNY","minor":1},"reasons":"So.",\(members),"key":"x"}}
                """)
            #expect(answer.code == -32_602 && answer.reason == "params.missing")
        }
        // The version may stand alone: that the case is as it was read.
        let unsigned = RuleCase(
            case: id, for: .claimant, remedy: .refund, amount: try CaseDesk.cny(1), reasons: "So.",
            version: statement.version - 1, key: "x")
        #expect(try desk.refused(CaseRule.self, unsigned) == "case.version-moved")
        #expect(try desk.server.engine.verify().isSound)
    }
}
