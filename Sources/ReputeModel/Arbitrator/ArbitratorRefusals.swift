internal import ReputeCrypto
internal import ReputeJSON

extension Refusal {
    /// Another arbitrator is asked for than there is.
    package static func arbitratorUnknown(_ officer: UInt32) -> Refusal {
        Refusal(
            .notFound, "arbitrator.unknown", "User id \(officer) never registered a key.", pointer: "/params/officer",
            details: ["officer": .integer(Int64(officer))])
    }

    /// What is no key that is taken. What is wrong is told in the words of whoever read it.
    static func arbitratorKey(_ error: SSHError) -> Refusal {
        let reason =
            switch error {
            case .keyType: "arbitrator.key-type"
            case .keyLowOrder, .keyNotCanonical: "arbitrator.key-weak"
            default: "arbitrator.key-malformed"
            }
        return Refusal(.invalidParams, reason, error.description, pointer: "/params/publicKey")
    }

    static func arbitratorKeyTaken(_ key: SSHPublicKey) -> Refusal {
        ofKey(
            "key-taken",
            "The key \(key) is another arbitrator's. Make one of your own with `ssh-keygen -t ed25519`.", key)
    }

    static func arbitratorKeyInForce(_ key: SSHPublicKey) -> Refusal {
        ofKey("key-in-force", "You sign by the key \(key) already. There is nothing to be done.", key)
    }

    static func arbitratorKeyEnded(_ key: SSHPublicKey, _ at: Instant) -> Refusal {
        ofKey(
            "key-ended",
            "You signed by the key \(key) until \(at.rfc3339), and a key is registered once. Make another with "
                + "`ssh-keygen -t ed25519`.", key, ["at": .string(at.rfc3339)])
    }

    static var arbitratorKeysFull: Refusal {
        Refusal(
            .rule, "arbitrator.keys-full",
            "You registered \(ArbitratorLimits.keys) keys, as many as one may. Ask the operator for another user id.",
            pointer: "/params/publicKey", details: ["limit": .integer(Int64(ArbitratorLimits.keys))])
    }

    static func arbitratorOther(_ officer: UInt32) -> Refusal {
        Refusal(
            .notAllowed, "arbitrator.other",
            "The keys of user id \(officer) are registered and retired by itself or by the operator (admin).",
            pointer: "/params/officer", details: ["officer": .integer(Int64(officer))])
    }

    static func arbitratorRetired(_ officer: UInt32, _ at: Instant) -> Refusal {
        Refusal(
            .conflict, "arbitrator.retired",
            "User id \(officer) has had no key in force since \(at.rfc3339). There is nothing to retire.",
            pointer: "/params/officer",
            details: ["at": .string(at.rfc3339), "officer": .integer(Int64(officer))])
    }

    /// Another key is to be retired than stands.
    static func arbitratorKeyOther(_ officer: UInt32, _ asked: String, _ current: SSHPublicKey) -> Refusal {
        Refusal(
            .conflict, "arbitrator.key-other",
            "User id \(officer) signs by \(current), and not by \(asked). Look which key you mean.",
            pointer: "/params/publicKey",
            details: [
                "fingerprint": .string(current.fingerprint), "officer": .integer(Int64(officer)),
            ])
    }

    // MARK: the signature by the key

    private static func ofSignature(
        _ reason: String, _ message: String, code: Code = .rule, _ details: [String: JSONValue] = [:]
    ) -> Refusal {
        Refusal(code, "arbitrator.\(reason)", message, pointer: "/params/signature", details: details)
    }

    static func arbitratorMalformed(_ problem: String) -> Refusal {
        ofSignature("signature-malformed", problem, code: .invalidParams)
    }

    static func arbitratorSignedByOther(_ expected: String, _ found: String) -> Refusal {
        ofSignature(
            "signature-key",
            "The signature is by the key \(found), and the key to be registered is \(expected). Sign by that.",
            ["expected": .string(expected), "found": .string(found)])
    }

    static func arbitratorSignedForOther(_ expected: String, _ found: String) -> Refusal {
        ofSignature(
            "signature-namespace",
            "The signature is for `\(found)`, and one of a registration is for `\(expected)`. Sign again with "
                + "`-n \(expected)`.",
            ["expected": .string(expected), "found": .string(found)])
    }

    /// What should have been signed is told, byte for byte.
    static func arbitratorBad(_ statement: RegistrationStatement) -> Refusal {
        ofSignature(
            "signature-bad",
            "The signature is not over this: that in this log the key is of user id \(statement.officer). Sign exactly what "
                + "`details.statement` says.",
            ["statement": .string(String(decoding: statement.bytes, as: UTF8.self))])
    }

    private static func ofKey(
        _ reason: String, _ message: String, _ key: SSHPublicKey, _ details: [String: JSONValue] = [:]
    ) -> Refusal {
        Refusal(
            .conflict, "arbitrator.\(reason)", message, pointer: "/params/publicKey",
            details: details.merging(["fingerprint": .string(key.fingerprint)]) { $1 })
    }
}
