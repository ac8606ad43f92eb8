package import ReputeCrypto

/// The SSH keys that an arbitrator signs rulings by.
package struct ArbitratorRow: Hashable, Sendable {
    /// The user id.
    package let officer: UInt32
    /// All that it ever registered, in the order of their facts: the last is in force, or none is.
    package var keys: [ArbitratorKey] = []

    package init(officer: UInt32) { self.officer = officer }

    /// The key in force; nil: there is none.
    package var current: ArbitratorKey? { keys.last.flatMap { $0.ended == nil ? $0 : nil } }
}

/// A key of an arbitrator's own.
package struct ArbitratorKey: Hashable, Sendable {
    package let key: SSHPublicKey
    package let registered: StepTaken
    /// When it ended, and by which fact; nil: it is in force.
    package var ended: StepTaken?
    /// Why it was retired; nil: another took its place, or nobody said.
    package var reason: ArbitratorReason?

    package init(key: SSHPublicKey, registered: StepTaken) {
        self.key = key
        self.registered = registered
    }
}

/// Why a key of an arbitrator is in force no more.
public enum ArbitratorReason: String, Sendable, CaseIterable, Hashable {
    /// Whoever had it rules no more.
    case left
    /// Nobody has it any more.
    case lost
    /// Somebody else may have it.
    case stolen
}

/// What bounds the rows of arbitrators.
public enum ArbitratorLimits {
    /// Keys of one, all that it ever registered.
    public static let keys = 64
    /// Bytes of a public key's line.
    public static let line = SSHPublicKey.maximumLineBytes
}

extension Rows {
    package mutating func learn(_ row: ArbitratorRow?, arbitrator officer: UInt32) { arbitrators.learn(officer, row) }

    package mutating func learn(_ officer: UInt32?, of key: SSHPublicKey) { arbitratorOf.learn(key, officer) }

    package var missingArbitrators: [UInt32] { arbitrators.missing.sorted() }
    package var missingArbitratorKeys: [SSHPublicKey] { arbitratorOf.missing.sorted() }
    /// Changed arbitrators, by user id.
    package var changedArbitrators: [ArbitratorRow] { arbitrators.changes.map(\.row) }
}
