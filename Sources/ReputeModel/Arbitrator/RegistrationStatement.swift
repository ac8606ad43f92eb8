package import ReputeCrypto
internal import ReputeJSON

/// What a key signs that an arbitrator registers: in which log it is whose. Only whoever has the private half can say it.
package struct RegistrationStatement: Hashable, Sendable {
    /// What signatures of keys are for: the namespace of PROTOCOL.sshsig.
    package static let namespace = "register@repute"

    /// The log's origin: another log may have an arbitrator of the same user id.
    package let log: String
    /// The user id of whose key it is.
    package let officer: UInt32
    package let key: SSHPublicKey

    package init(log: String, officer: UInt32, key: SSHPublicKey) {
        self.log = log
        self.officer = officer
        self.key = key
    }

    /// The bytes that are signed: canonical JSON (RFC 8785), without a line break.
    ///
    /// `{"log":"…","officer":1001,"publicKey":"…"}`, the key by its 32 bytes in base64.
    package var bytes: [UInt8] {
        var json = JSONWriter(reservingCapacity: 160)
        json.beginObject()
        json.member("log", log)
        json.member("officer", officer)
        json.key("publicKey")
        json.base64(key.bytes)
        json.endObject()
        return json.bytes
    }
}
