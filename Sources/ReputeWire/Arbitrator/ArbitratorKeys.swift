import ReputeCrypto
import ReputeJSON
package import ReputeModel

/// `arbitrator.register`
package enum ArbitratorRegister: Method {
    private static let officer = Field(
        "officer", Shape<Int64>.integer(0...Int64(UInt32.max)),
        "The user id of whose key it is; left out: the caller's own. Another's is the operator's to register.")
    private static let signature = Field(
        "signature", Shape<String>.text(bytes: 1...SSHSignature.maximumArmoredBytes),
        "A signature by the key, as `ssh-keygen -Y sign -n register@repute` writes it.")

    package static let name: StaticString = "arbitrator.register"
    package static let summary = "An arbitrator says by which SSH key of its own it signs rulings from now on."
    package static let about: String? = """
        Ed25519 only. It takes the place of the one before, by which nothing is signed any more; what was signed by \
        that stands. A key is registered once, by one arbitrator. That it is the arbitrator's the key itself signs: \
        canonical JSON of log (the origin of the log's checkpoints), officer (the user id) and publicKey (the 32 bytes \
        of the key in base64), without a line break.
        """
    package static let roles: Set<Role>? = [.arbitrator]
    package static let effect = Effect.write
    package static let params = Shape<RegisterArbitrator>.object([
        ArbitratorFields.publicKey.required, signature.required, officer.optional, RequestFields.key.required,
    ]) { (reader) throws(Refusal) in
        RegisterArbitrator(
            publicKey: try reader.required(ArbitratorFields.publicKey), signature: try reader.required(signature),
            officer: try reader.optional(officer).map { UInt32($0) }, key: try reader.required(RequestFields.key))
    } write: { command, json in
        json.member(ArbitratorFields.publicKey, command.publicKey)
        json.member(signature, command.signature)
        json.optional(officer, command.officer.map { Int64($0) })
        json.member(RequestFields.key, command.key)
    }
    package static let result = Shape<ArbitratorReply>.arbitratorReply
    package static let refusals = [
        RequestFields.differs,
        keyType, keyMalformed, keyWeak,
        Reason(.conflict, "arbitrator.key-taken", "Another arbitrator registered the key."),
        Reason(.conflict, "arbitrator.key-in-force", "It is the key in force already."),
        Reason(.conflict, "arbitrator.key-ended", "The arbitrator registered the key before."),
        Reason(.rule, "arbitrator.keys-full", "The arbitrator registered as many keys as one may."),
        Reason(.invalidParams, "arbitrator.signature-malformed", "It is no signature by an Ed25519 key of SSH."),
        Reason(.rule, "arbitrator.signature-key", "The signature is by another key than the one to be registered."),
        Reason(.rule, "arbitrator.signature-namespace", "The signature is for something else than a registration."),
        Reason(.rule, "arbitrator.signature-bad", "The signature does not say that the key is the arbitrator's."),
        other,
    ]
    package static let example = Example(
        params: [
            "publicKey": .string(ArbitratorView.exampleKey + " judge@example"), "signature": .string(exampleSignature),
            "officer": 1_001, "key": "key-1001",
        ], result: Shape<ArbitratorReply>.example)

    static let keyType = Reason(.invalidParams, "arbitrator.key-type", "The key is not of type ssh-ed25519.")
    static let keyMalformed = Reason(
        .invalidParams, "arbitrator.key-malformed", "It is no line of a .pub file.")
    static let keyWeak = Reason(
        .invalidParams, "arbitrator.key-weak",
        "Anybody can make signatures by the key, or it is another key written otherwise.")
    /// Whose key it is, and who asks.
    static let other = Reason(
        .notAllowed, "arbitrator.other", "The key is another's, and the peer is not the operator.")

    /// Of something else.
    private static let exampleSignature = """
        -----BEGIN SSH SIGNATURE-----
        U1NIU0lHAAAAAQAAADMAAAALc3NoLWVkMjU1MTkAAAAg/21P/z57zj/P+lxm315vMJdqt8
        qTxyfeeT4nsoZqoeoAAAAPcmVnaXN0ZXJAcmVwdXRlAAAAAAAAAAZzaGE1MTIAAABTAAAA
        C3NzaC1lZDI1NTE5AAAAQMYi37id3bxeG7tBQeLIzDuI82vgSxjGW2ygQhF12Diw5LGJFb
        5ZRYyV2/SYAK5PBfVPIBakHrUE2ik+GDszNQ8=
        -----END SSH SIGNATURE-----

        """
}

/// `arbitrator.retire`
package enum ArbitratorRetire: Method {
    private static let publicKey = Field(
        "publicKey", Shape<String>.text(bytes: 1...ArbitratorLimits.line),
        "Which key: the line of its .pub file, or its fingerprint, as `ssh-keygen -l` prints it.")
    private static let officer = Field(
        "officer", Shape<Int64>.integer(0...Int64(UInt32.max)),
        "The user id of whose key it is; left out: the caller's own. Another's is the operator's to retire.")

    package static let name: StaticString = "arbitrator.retire"
    package static let summary = "An arbitrator signs by its key no more. What it signed by it stands."
    package static let about: String? = "Another that stands by then is left in force, and named in the refusal."
    package static let roles: Set<Role>? = [.arbitrator]
    package static let effect = Effect.write
    package static let params = Shape<RetireArbitrator>.object([
        publicKey.required, officer.optional, ArbitratorFields.reason.optional, RequestFields.key.required,
    ]) { (reader) throws(Refusal) in
        RetireArbitrator(
            publicKey: try reader.required(publicKey), officer: try reader.optional(officer).map { UInt32($0) },
            reason: try reader.optional(ArbitratorFields.reason), key: try reader.required(RequestFields.key))
    } write: { command, json in
        json.member(publicKey, command.publicKey)
        json.optional(officer, command.officer.map { Int64($0) })
        json.optional(ArbitratorFields.reason, command.reason)
        json.member(RequestFields.key, command.key)
    }
    package static let result = Shape<ArbitratorReply>.arbitratorReply
    package static let refusals = [
        RequestFields.differs, ArbitratorRegister.keyType, ArbitratorRegister.keyMalformed, ArbitratorRegister.keyWeak,
        ArbitratorRegister.other,
        Reason(.notFound, "arbitrator.unknown", "The arbitrator never registered a key."),
        Reason(.conflict, "arbitrator.retired", "The arbitrator has no key in force."),
        Reason(.conflict, "arbitrator.key-other", "The arbitrator signs by another key than the one that is named."),
    ]
    package static let example = Example(
        params: [
            "publicKey": "SHA256:uNiVztksCsDhcc0u9e8BrJnmHxHhPxs8cJs2Wn1QMOM", "officer": 1_001, "reason": "lost",
            "key": "retire-1001",
        ], result: Shape<ArbitratorReply>.example)
}
