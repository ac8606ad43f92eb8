import ReputeCrypto
import ReputeJSON
import ReputeModel
import ReputeTwin

/// Refusals of how rulings are signed, and of the keys that sign them.
extension ReasonScene {
    private static let signer = RulingSigner(1)

    /// A ruling by arbitrator 7, signed as is said.
    private static func ruling(
        _ reason: String, isKnown: Bool = true,
        _ sign: @escaping @Sendable (RulingStatement) -> RulingSignature
    ) -> ReasonScene {
        ReasonScene(reason) { m in
            if isKnown { try m.staff(signer.registered(of: 7, key: "register")) }
            let id = try m.heard()
            try m.staff(AssignCase(case: id, key: m.key()))
            let statement = RulingStatement(
                id, at: try m.row(id).version, for: .claimant, CaseTerms(.refund, .cny(900)), reasons: "So.")
            return m.why(
                RuleCase(
                    case: id, for: .claimant, remedy: .refund, amount: .cny(900), reasons: "So.",
                    signature: sign(statement), key: "k"), 7)
        }
    }

    private static func signature(
        of statement: RulingStatement, version: Int64? = nil, salt: [UInt8] = RulingSigner.salt.bytes,
        text: String? = nil
    ) -> RulingSignature {
        RulingSignature(
            version: version ?? statement.version, salt: salt, text: text ?? signer.sign(statement.bytes).armored)
    }

    /// Where rulings about ten and more are to be signed.
    private static let wanting: @Sendable () -> Market = {
        var house = Arbitration.house
        house[path: "signed"] = ["CNY": 1_000]
        return Market.withCases(Arbitration.policy("house", house))
    }

    static let signatures: [ReasonScene] = [
        ruling("case.version-moved") { signature(of: $0, version: $0.version - 1) },
        ruling("ruling.signature-malformed") { signature(of: $0, text: "signed") },
        ruling("ruling.salt-unfit") { signature(of: $0, salt: []) },
        ruling("ruling.key-unknown", isKnown: false) { signature(of: $0) },
        ruling("ruling.key-other") { RulingSigner(2).signature(of: $0) },
        ruling("ruling.namespace-other") { statement in
            signature(of: statement, text: signer.sign(statement.bytes, namespace: "file").armored)
        },
        ruling("ruling.signature-bad") { statement in
            signature(of: statement, text: signer.sign(statement.bytes + [10]).armored)
        },
        ReasonScene("ruling.signature-missing", in: wanting) { m in
            let id = try m.heard()
            try m.staff(AssignCase(case: id, key: m.key()))
            return m.why(
                RuleCase(case: id, for: .claimant, remedy: .refund, amount: .cny(1_000), reasons: "So.", key: "k"), 7)
        },
    ]

    /// A key that is to be refused, with a signature that can be read.
    private static func register(_ line: String) -> RegisterArbitrator {
        RegisterArbitrator(publicKey: line, signature: signer.registered(of: 7, key: "k").signature, key: "k")
    }

    /// Arbitrator 7's key, signed otherwise than it is to be.
    private static func registered(_ reason: String, _ signature: @escaping @Sendable () -> String) -> ReasonScene {
        ReasonScene(reason) { m in
            m.why(RegisterArbitrator(publicKey: signer.line, signature: signature(), key: "k"), 7)
        }
    }

    /// What arbitrator 7 signs of its key.
    private static let statement = RegistrationStatement(log: "repute.test/log", officer: 7, key: signer.publicKey)

    /// Arbitrator 7 registers keys.
    private static func begin(_ m: Market, _ numbers: ClosedRange<UInt8> = 1...1) throws {
        for number in numbers { try m.staff(RulingSigner(number).registered(of: 7, key: m.key())) }
    }

    /// The neutral point, by which everything is signed.
    private static var weak: String {
        var blob = SSHWriter()
        blob.string("ssh-ed25519".utf8)
        blob.string([1] + [UInt8](repeating: 0, count: 31))
        return "ssh-ed25519 \(Base64.encode(blob.bytes))"
    }

    static let keys: [ReasonScene] = [
        ReasonScene("arbitrator.key-type") { m in m.why(register("ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQCw"), 7) },
        ReasonScene("arbitrator.key-malformed") { m in m.why(register("ssh-ed25519"), 7) },
        ReasonScene("arbitrator.key-weak") { m in m.why(register(weak), 7) },
        ReasonScene("arbitrator.key-taken") { m in
            try begin(m)
            return m.why(signer.registered(of: 8, key: "k"), 8)
        },
        ReasonScene("arbitrator.key-in-force") { m in
            try begin(m)
            return m.why(signer.registered(of: 7, key: "k"), 7)
        },
        ReasonScene("arbitrator.key-ended") { m in
            try begin(m, 1...2)
            return m.why(signer.registered(of: 7, key: "k"), 7)
        },
        ReasonScene("arbitrator.keys-full") { m in
            try begin(m, 1...UInt8(ArbitratorLimits.keys))
            return m.why(RulingSigner(200).registered(of: 7, key: "k"), 7)
        },
        ReasonScene("arbitrator.unknown") { m in m.why(RetireArbitrator(publicKey: signer.line, key: "k"), 7) },
        ReasonScene("arbitrator.other") { m in
            try begin(m)
            return m.why(RetireArbitrator(publicKey: signer.line, officer: 7, key: "k"), 8)
        },
        ReasonScene("arbitrator.key-other") { m in
            try begin(m)
            return m.why(RetireArbitrator(publicKey: RulingSigner(2).line, key: "k"), 7)
        },
        registered("arbitrator.signature-malformed") { "signed" },
        registered("arbitrator.signature-key") {
            RulingSigner(2).sign(statement.bytes, namespace: RegistrationStatement.namespace).armored
        },
        registered("arbitrator.signature-namespace") { signer.sign(statement.bytes).armored },
        registered("arbitrator.signature-bad") {
            signer.sign(statement.bytes + [10], namespace: RegistrationStatement.namespace).armored
        },
        ReasonScene("arbitrator.retired") { m in
            try begin(m)
            try m.staff(RetireArbitrator(publicKey: signer.line, key: "r"))
            return m.why(RetireArbitrator(publicKey: signer.line, key: "k"), 7)
        },
    ]
}
