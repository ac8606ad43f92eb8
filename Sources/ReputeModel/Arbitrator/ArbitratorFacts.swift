package import ReputeCrypto
package import ReputeJSON

/// `arbitrator.registered`: an arbitrator signs by this key from then on, and by no other.
package struct ArbitratorRegistered: FactBody {
    package static let kind: StaticString = "arbitrator.registered"
    /// The user id.
    package let officer: UInt32
    package let key: SSHPublicKey
    /// The seq of the fact by which the key was registered whose place it takes; nil: none was in force.
    package let replaces: Int64?
    /// By the key itself, over a ``RegistrationStatement``: that it is this arbitrator's. Nil: a fact of before this was
    /// asked for.
    package let signature: SSHSignature?

    package init(officer: UInt32, key: SSHPublicKey, replaces: Int64?, signature: SSHSignature?) {
        self.officer = officer
        self.key = key
        self.replaces = replaces
        self.signature = signature
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("officer", officer)
        json.member(publicKey: key)
        if let replaces { json.member("replaces", replaces) }
        json.member("signature", signature: signature)
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        officer = try json.arbitrator()
        key = try json.publicKey()
        replaces = try json.optionalInteger("replaces")
        signature = try json.optionalSignature("signature")
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        var row = try rows.arbitrators.get(officer) ?? ArbitratorRow(officer: officer)
        let step = StepTaken(seq: stamp.seq, at: stamp.at)
        for i in row.keys.indices where row.keys[i].registered.seq == replaces { row.keys[i].ended = step }
        row.keys.append(ArbitratorKey(key: key, registered: step))
        rows.arbitrators.put(officer, row)
        rows.arbitratorOf.put(key, officer)
    }

    package func decideAgain(_ d: inout Deciding) throws(Stop) { d.record(try d.register(key, of: officer, signature)) }
}

/// `arbitrator.retired`: an arbitrator signs by this key no more, and by no other.
package struct ArbitratorRetired: FactBody {
    package static let kind: StaticString = "arbitrator.retired"
    /// The user id.
    package let officer: UInt32
    package let key: SSHPublicKey
    package let reason: ArbitratorReason?

    package init(officer: UInt32, key: SSHPublicKey, reason: ArbitratorReason?) {
        self.officer = officer
        self.key = key
        self.reason = reason
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("officer", officer)
        json.member(publicKey: key)
        if let reason { json.member("reason", reason.rawValue) }
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        officer = try json.arbitrator()
        key = try json.publicKey()
        reason = json["reason"] == nil ? nil : try json.choice("reason")
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        guard var row = try rows.arbitrators.get(officer) else {
            throw .refused(.brokenLedger("the key of user id \(officer), which it never told of"))
        }
        for i in row.keys.indices where row.keys[i].key == key && row.keys[i].ended == nil {
            row.keys[i].ended = StepTaken(seq: stamp.seq, at: stamp.at)
            row.keys[i].reason = reason
        }
        rows.arbitrators.put(officer, row)
    }

    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        d.record(try d.retire(key.fingerprint, of: officer, reason))
    }
}

extension JSONWriter {
    /// The member `publicKey`: the 32 bytes of a key.
    fileprivate mutating func member(publicKey key: SSHPublicKey) {
        self.key("publicKey")
        base64(key.bytes)
    }
}

extension JSONNode {
    /// The member `publicKey`.
    fileprivate func publicKey() throws(FactError) -> SSHPublicKey {
        guard let bytes = try member("publicKey").stringUTF8.flatMap({ Base64.decode($0) }) else {
            throw FactError("publicKey is not base64")
        }
        do throws(SSHError) {
            return try SSHPublicKey(bytes: bytes)
        } catch {
            throw FactError("publicKey is none: \(error)")
        }
    }

    /// The member `officer`.
    fileprivate func arbitrator() throws(FactError) -> UInt32 {
        guard let officer = UInt32(exactly: try integer("officer")) else {
            throw FactError("officer is no user id")
        }
        return officer
    }
}
