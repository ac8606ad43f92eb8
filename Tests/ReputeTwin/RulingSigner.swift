package import ReputeCrypto
package import ReputeModel

/// An arbitrator's SSH key, which signs as `ssh-keygen` does: the same each time.
package struct RulingSigner: Sendable {
    /// A salt that was made by chance once.
    package static let salt = SHA.sha256(Array("by chance".utf8))

    private let key: SigningKey
    /// The public half.
    package let publicKey: SSHPublicKey

    /// The key of this number.
    package init(_ number: UInt8) {
        guard let key = SigningKey(seed: [UInt8](repeating: number, count: 32)),
            let publicKey = try? SSHPublicKey(bytes: key.publicKey)
        else { preconditionFailure("a seed is 32 bytes, whichever") }
        self.key = key
        self.publicKey = publicKey
    }

    /// The line of its .pub file.
    package var line: String { publicKey.line + " a judge" }

    /// What it signs.
    package func sign(
        _ message: [UInt8], namespace: String = RulingStatement.namespace, reserved: [UInt8] = [],
        hash: SSHSignature.HashAlgorithm = .sha512
    ) -> SSHSignature {
        let signed = SSHSignature.signedBytes(
            message: message, namespace: namespace, reserved: reserved, hashAlgorithm: hash)
        guard let bytes = try? key.sign(signed),
            let signature = try? SSHSignature(
                key: publicKey, namespace: namespace, reserved: reserved, hashAlgorithm: hash, bytes: bytes)
        else { preconditionFailure("anything can be signed") }
        return signature
    }

    /// The command by which it is registered as a user id's. `log`: the log's origin; `isNamed`: whether the command says
    /// whose it is, as another's who registers it has to.
    package func registered(
        of officer: UInt32, in log: String = "repute.test/log", isNamed: Bool = false, key: ID
    ) -> RegisterArbitrator {
        let statement = RegistrationStatement(log: log, officer: officer, key: publicKey)
        let signature = sign(statement.bytes, namespace: RegistrationStatement.namespace)
        return RegisterArbitrator(
            publicKey: line, signature: signature.armored, officer: isNamed ? officer : nil, key: key)
    }

    /// What goes with a ruling that it signs.
    package func signature(of statement: RulingStatement) -> RulingSignature {
        RulingSignature(
            version: statement.version, salt: RulingSigner.salt.bytes, text: sign(statement.bytes).armored)
    }
}

extension RulingStatement {
    /// What is signed of a ruling whose reasons have the signers' salt.
    package init(
        _ id: CaseID, at version: Int64, for side: CaseSide, _ terms: CaseTerms, reasons: String,
        clauses: [String] = [], rests: [Int64] = [], effects: [RulingEffect] = [], in log: String = "repute.test/log"
    ) {
        self.init(
            log: log, case: id, version: version, side: side, terms: terms,
            reasons: RulingStatement.digest(ofReasons: reasons, salt: RulingSigner.salt), clauses: clauses,
            rests: rests, effects: effects)
    }
}
