internal import ReputeCrypto
internal import ReputeJSON

/// `arbitrator.retire`: an arbitrator signs by its key no more. What it signed by it stands.
///
/// It says which key: one that was registered in between stays.
public struct RetireArbitrator: Command {
    /// The key that is to be in force no more: the line of its .pub file, or its fingerprint, as `ssh-keygen -l` prints it.
    public let publicKey: String
    /// The user id of whose key it is; nil: the caller's own. Another's is the operator's to retire.
    public let officer: UInt32?
    /// Why.
    public let reason: ArbitratorReason?
    /// The caller's key of this request.
    public let key: ID

    /// Retires a key.
    public init(publicKey: String, officer: UInt32? = nil, reason: ArbitratorReason? = nil, key: ID) {
        self.publicKey = publicKey
        self.officer = officer
        self.reason = reason
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> ArbitratorReply {
        let fingerprint = try fingerprint()
        let uid = d.actor.uid
        let whose = officer ?? uid
        let request = KeyedRequest("arbitrator.retire", key: key) { json in
            json.member("by", uid)
            json.member("fingerprint", fingerprint)
            json.member("officer", whose)
            if let reason { json.member("reason", reason.rawValue) }
        }
        d.rows.arbitrators.want(whose)
        if let seq = try d.earlier(request) {
            return ArbitratorReply(whose, try d.rows.arbitrators.get(whose), seq: seq, isRepeated: true)
        }
        let body = try d.retire(fingerprint, of: whose, reason)
        try d.gathered()
        let seq = d.record(body)
        d.keep(request, seq: seq)
        return ArbitratorReply(officer: Int64(whose), seq: seq, publicKey: nil, isRepeated: false)
    }

    /// What `ssh-keygen -l` prints for the key. Refuses what is neither a key nor that.
    private func fingerprint() throws(Stop) -> String {
        guard !SSHPublicKey.isFingerprint(publicKey) else { return publicKey }
        do throws(SSHError) {
            return try SSHPublicKey(parsing: publicKey).fingerprint
        } catch {
            throw .refused(.arbitratorKey(error))
        }
    }
}

extension Deciding {
    /// What retiring a key of an arbitrator now comes to, by whoever asks.
    mutating func retire(
        _ fingerprint: String, of officer: UInt32, _ reason: ArbitratorReason?
    ) throws(Stop) -> ArbitratorRetired {
        guard let row = try rows.arbitrators.get(officer) else { throw .refused(.arbitratorUnknown(officer)) }
        guard officer == actor.uid || actor.role == .admin else { throw .refused(.arbitratorOther(officer)) }
        guard let current = row.current else {
            throw .refused(.arbitratorRetired(officer, row.keys.last?.ended?.at ?? now))
        }
        guard current.key.fingerprint == fingerprint else {
            throw .refused(.arbitratorKeyOther(officer, fingerprint, current.key))
        }
        return ArbitratorRetired(officer: officer, key: current.key, reason: reason)
    }
}
