internal import ReputeCrypto
internal import ReputeJSON

/// `arbitrator.register`: an arbitrator says by which SSH key of its own it signs rulings from now on.
///
/// A key is registered once, by one arbitrator: so each ruling that was ever signed says who signed it. A later key takes
/// the place of the one before. That it is the arbitrator's own is signed by the key itself.
public struct RegisterArbitrator: Command {
    /// The line of the key's .pub file: `ssh-ed25519 AAAA… comment`. The comment is not kept.
    public let publicKey: String
    /// The armored text of a signature by the key, as `ssh-keygen -Y sign -n register@repute` writes it, over canonical JSON
    /// of log, officer and publicKey: that in this log it is this arbitrator's.
    public let signature: String
    /// The user id of whose key it is; nil: the caller's own. Another's is the operator's to register.
    public let officer: UInt32?
    /// The caller's key of this request.
    public let key: ID

    /// Registers a key.
    public init(publicKey: String, signature: String, officer: UInt32? = nil, key: ID) {
        self.publicKey = publicKey
        self.signature = signature
        self.officer = officer
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> ArbitratorReply {
        let own = try parsed()
        let proof = try signed()
        let uid = d.actor.uid
        let whose = officer ?? uid
        // Signed again it is the same.
        let request = KeyedRequest("arbitrator.register", key: key) { json in
            if whose != uid { json.member("by", uid) }
            json.member("officer", whose)
            json.key("publicKey")
            json.base64(own.bytes)
        }
        d.rows.arbitrators.want(whose)
        d.rows.arbitratorOf.want(own)
        if let seq = try d.earlier(request) {
            return ArbitratorReply(whose, try d.rows.arbitrators.get(whose), seq: seq, isRepeated: true)
        }
        let body = try d.register(own, of: whose, proof)
        try d.gathered()
        let seq = d.record(body)
        d.keep(request, seq: seq)
        return ArbitratorReply(officer: Int64(whose), seq: seq, publicKey: own.line, isRepeated: false)
    }

    private func parsed() throws(Stop) -> SSHPublicKey {
        do throws(SSHError) {
            return try SSHPublicKey(parsing: publicKey)
        } catch {
            throw .refused(.arbitratorKey(error))
        }
    }

    private func signed() throws(Stop) -> SSHSignature {
        do throws(UnfitSignature) {
            return try SSHSignature.plain(signature)
        } catch {
            throw .refused(.arbitratorMalformed(error.problem))
        }
    }
}

extension Deciding {
    /// What registering a key of an arbitrator now comes to, by whoever asks. `signature`: nil in a fact of before it was
    /// asked for, when each registered its own.
    mutating func register(
        _ key: SSHPublicKey, of officer: UInt32, _ signature: SSHSignature?
    ) throws(Stop) -> ArbitratorRegistered {
        rows.arbitrators.want(officer)
        rows.arbitratorOf.want(key)
        try rows.settle()
        let row = try rows.arbitrators.get(officer)
        let owner = try rows.arbitratorOf.get(key)
        if let owner, owner != officer { throw .refused(.arbitratorKeyTaken(key)) }
        if let before = row?.keys.first(where: { $0.key == key }) {
            guard let ended = before.ended else { throw .refused(.arbitratorKeyInForce(key)) }
            throw .refused(.arbitratorKeyEnded(key, ended.at))
        }
        let count = row?.keys.count ?? 0
        guard count < ArbitratorLimits.keys else { throw .refused(.arbitratorKeysFull) }
        if let signature { try check(signature, by: key, of: officer) }
        guard officer == actor.uid || signature != nil && actor.role == .admin else {
            throw .refused(.arbitratorOther(officer))
        }
        return ArbitratorRegistered(
            officer: officer, key: key, replaces: row?.current?.registered.seq, signature: signature)
    }

    /// Refuses a signature that does not say, by the key, that it is this arbitrator's.
    private func check(_ signature: SSHSignature, by key: SSHPublicKey, of officer: UInt32) throws(Stop) {
        guard let log = rows.policies.origin else { throw .refused(.brokenLedger("a log without a name")) }
        // In a fact that was forged: a command has looked.
        guard signature.reserved.isEmpty else {
            throw .refused(.brokenLedger("a signature that says more than a registration's does"))
        }
        // To check it is dear.
        try gathered()
        let statement = RegistrationStatement(log: log, officer: officer, key: key)
        do throws(SSHError) {
            try signature.requireValid(for: statement.bytes, by: key, namespace: RegistrationStatement.namespace)
        } catch {
            switch error {
            case .otherKey(let expected, let found): throw .refused(.arbitratorSignedByOther(expected, found))
            case .otherNamespace(let expected, let found):
                throw .refused(.arbitratorSignedForOther(expected, found))
            default: throw .refused(.arbitratorBad(statement))
            }
        }
    }
}
