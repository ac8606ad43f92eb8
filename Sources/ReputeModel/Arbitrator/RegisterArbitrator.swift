internal import ReputeCrypto
internal import ReputeJSON

/// `arbitrator.register`: an arbitrator says by which SSH key of its own it signs rulings from now on.
///
/// A key is registered once, by one arbitrator: so each ruling that was ever signed says who signed it. A later key takes
/// the place of the one before.
public struct RegisterArbitrator: Command {
    /// The line of the key's .pub file: `ssh-ed25519 AAAA… comment`. The comment is not kept.
    public let publicKey: String
    /// The caller's key of this request.
    public let key: ID

    /// Registers a key.
    public init(publicKey: String, key: ID) {
        self.publicKey = publicKey
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> ArbitratorReply {
        let own = try parsed()
        let uid = d.actor.uid
        let request = KeyedRequest("arbitrator.register", key: key) { json in
            json.member("officer", uid)
            json.key("publicKey")
            json.base64(own.bytes)
        }
        d.rows.arbitrators.want(uid)
        d.rows.arbitratorOf.want(own)
        if let seq = try d.earlier(request) {
            return ArbitratorReply(uid, try d.rows.arbitrators.get(uid), seq: seq, isRepeated: true)
        }
        let body = try d.register(own)
        try d.gathered()
        let seq = d.record(body)
        d.keep(request, seq: seq)
        return ArbitratorReply(officer: Int64(uid), seq: seq, publicKey: own.line, isRepeated: false)
    }

    private func parsed() throws(Stop) -> SSHPublicKey {
        do throws(SSHError) {
            return try SSHPublicKey(parsing: publicKey)
        } catch {
            throw .refused(.arbitratorKey(error))
        }
    }
}

extension Deciding {
    /// What registering a key now comes to, by whoever asks.
    mutating func register(_ key: SSHPublicKey) throws(Stop) -> ArbitratorRegistered {
        rows.arbitrators.want(actor.uid)
        rows.arbitratorOf.want(key)
        try rows.settle()
        let row = try rows.arbitrators.get(actor.uid)
        let owner = try rows.arbitratorOf.get(key)
        if let owner, owner != actor.uid { throw .refused(.arbitratorKeyTaken(key)) }
        if let before = row?.keys.first(where: { $0.key == key }) {
            guard let ended = before.ended else { throw .refused(.arbitratorKeyInForce(key)) }
            throw .refused(.arbitratorKeyEnded(key, ended.at))
        }
        let count = row?.keys.count ?? 0
        guard count < ArbitratorLimits.keys else { throw .refused(.arbitratorKeysFull) }
        return ArbitratorRegistered(officer: actor.uid, key: key, replaces: row?.current?.registered.seq)
    }
}
