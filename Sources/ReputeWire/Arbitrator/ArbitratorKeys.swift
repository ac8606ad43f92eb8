import ReputeJSON
package import ReputeModel

/// `arbitrator.register`
package enum ArbitratorRegister: Method {
    package static let name: StaticString = "arbitrator.register"
    package static let summary = "An arbitrator says by which SSH key of its own it signs rulings from now on."
    package static let about: String? = """
        Ed25519 only. Whose key it is the kernel says. It takes the place of the one before, by which nothing is \
        signed any more; what was signed by that stands. A key is registered once, by one arbitrator.
        """
    package static let roles: Set<Role>? = [.arbitrator]
    package static let effect = Effect.write
    package static let params = Shape<RegisterArbitrator>.object([
        ArbitratorFields.publicKey.required, RequestFields.key.required,
    ]) { (reader) throws(Refusal) in
        RegisterArbitrator(
            publicKey: try reader.required(ArbitratorFields.publicKey), key: try reader.required(RequestFields.key))
    } write: { command, json in
        json.member(ArbitratorFields.publicKey, command.publicKey)
        json.member(RequestFields.key, command.key)
    }
    package static let result = Shape<ArbitratorReply>.arbitratorReply
    package static let refusals = [
        RequestFields.differs,
        Reason(.invalidParams, "arbitrator.key-type", "The key is not of type ssh-ed25519."),
        Reason(.invalidParams, "arbitrator.key-malformed", "It is no line of a .pub file."),
        Reason(
            .invalidParams, "arbitrator.key-weak",
            "Anybody can make signatures by the key, or it is another key written otherwise."),
        Reason(.conflict, "arbitrator.key-taken", "Another arbitrator registered the key."),
        Reason(.conflict, "arbitrator.key-in-force", "It is the key in force already."),
        Reason(.conflict, "arbitrator.key-ended", "The arbitrator registered the key before."),
        Reason(.rule, "arbitrator.keys-full", "The arbitrator registered as many keys as one may."),
    ]
    package static let example = Example(
        params: ["publicKey": .string(ArbitratorView.exampleKey + " judge@example"), "key": "key-1001"],
        result: Shape<ArbitratorReply>.example)
}

/// `arbitrator.retire`
package enum ArbitratorRetire: Method {
    private static let officer = Field(
        "officer", Shape<Int64>.integer(0...Int64(UInt32.max)),
        "The user id of whose key it is; left out: the caller's own. Another's is the operator's to retire.")

    package static let name: StaticString = "arbitrator.retire"
    package static let summary = "An arbitrator signs by its key no more. What it signed by it stands."
    package static let roles: Set<Role>? = [.arbitrator]
    package static let effect = Effect.write
    package static let params = Shape<RetireArbitrator>.object([
        officer.optional, ArbitratorFields.reason.optional, RequestFields.key.required,
    ]) { (reader) throws(Refusal) in
        RetireArbitrator(
            officer: try reader.optional(officer).map { UInt32($0) },
            reason: try reader.optional(ArbitratorFields.reason), key: try reader.required(RequestFields.key))
    } write: { command, json in
        json.optional(officer, command.officer.map { Int64($0) })
        json.optional(ArbitratorFields.reason, command.reason)
        json.member(RequestFields.key, command.key)
    }
    package static let result = Shape<ArbitratorReply>.arbitratorReply
    package static let refusals = [
        RequestFields.differs,
        Reason(.notAllowed, "arbitrator.other", "The key is another's, and the peer is not the operator."),
        Reason(.notFound, "arbitrator.unknown", "The arbitrator never registered a key."),
        Reason(.conflict, "arbitrator.retired", "The arbitrator has no key in force."),
    ]
    package static let example = Example(
        params: ["officer": 1_001, "reason": "lost", "key": "retire-1001"], result: Shape<ArbitratorReply>.example)
}
