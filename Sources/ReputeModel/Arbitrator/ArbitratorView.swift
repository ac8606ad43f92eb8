internal import ReputeCrypto

/// What a command about an arbitrator's key answers.
public struct ArbitratorReply: Hashable, Sendable {
    /// The user id of whose key it is.
    public let officer: Int64
    /// The seq of the fact that was written.
    public let seq: Int64
    /// The key in force now, as a line of OpenSSH; nil: there is none.
    public let publicKey: String?
    /// Whether the request had come before.
    public let isRepeated: Bool

    /// A reply from its parts.
    public init(officer: Int64, seq: Int64, publicKey: String?, isRepeated: Bool) {
        self.officer = officer
        self.seq = seq
        self.publicKey = publicKey
        self.isRepeated = isRepeated
    }

    init(_ officer: UInt32, _ row: ArbitratorRow?, seq: Int64, isRepeated: Bool) {
        self.init(
            officer: Int64(officer), seq: seq, publicKey: row?.current?.key.line, isRepeated: isRepeated)
    }
}

/// The SSH keys of an arbitrator, as they are shown.
public struct ArbitratorView: Hashable, Sendable {
    /// A key, and for how long rulings were signed by it.
    public struct Key: Hashable, Sendable {
        /// The key, as a line of OpenSSH.
        public let publicKey: String
        /// The seq of the fact that registered it, by which signed rulings name it.
        public let seq: Int64
        /// Since when.
        public let since: Instant
        /// Until when; nil: it is in force.
        public let until: Instant?
        /// Why it was retired; nil: another took its place, or nobody said.
        public let reason: ArbitratorReason?

        /// A key from its parts.
        public init(publicKey: String, seq: Int64, since: Instant, until: Instant?, reason: ArbitratorReason?) {
            self.publicKey = publicKey
            self.seq = seq
            self.since = since
            self.until = until
            self.reason = reason
        }

        init(_ key: ArbitratorKey) {
            self.init(
                publicKey: key.key.line, seq: key.registered.seq, since: key.registered.at, until: key.ended?.at,
                reason: key.reason)
        }
    }

    /// The user id.
    public let officer: Int64
    /// The key in force, as a line of OpenSSH; nil: there is none.
    public let publicKey: String?
    /// Since when it is in force.
    public let since: Instant?
    /// All that it ever registered, the oldest first.
    public let keys: [Key]

    /// An arbitrator from its parts.
    public init(officer: Int64, publicKey: String?, since: Instant?, keys: [Key]) {
        self.officer = officer
        self.publicKey = publicKey
        self.since = since
        self.keys = keys
    }

    package init(_ row: ArbitratorRow) {
        self.init(
            officer: Int64(row.officer), publicKey: row.current?.key.line, since: row.current?.registered.at,
            keys: row.keys.map { Key($0) })
    }
}
