package import ReputeCrypto
import ReputeJSON
package import ReputeModel

/// `server.info`
package enum ServerInfo: Method {
    /// The version of the protocol spoken here.
    package static let protocolVersion: Int64 = 1

    /// Who serves, whom, how much, and what.
    package struct Result: Hashable, Sendable {
        /// The program.
        package let name: String
        /// Its version.
        package let version: String
        /// The version of the protocol.
        package let protocolVersion: Int64
        /// What this peer may do, by the names of roles.
        package let roles: [String]
        /// Who this peer is, to the kernel.
        package let peer: Peer
        /// Every limit there is, by name.
        package let limits: [Limit]
        /// How far the ledger is.
        package let ledger: Ledger
        /// The policy in force.
        package let policy: Policy
        /// When the program started.
        package let startedAt: Instant
        /// What its clock shows, which may be one that is set by hand; nil: it does not say.
        package let now: Instant?
        /// Why it takes no writes; nil when it does.
        package let readOnly: String?

        /// From its parts.
        package init(
            name: String, version: String, protocolVersion: Int64 = ServerInfo.protocolVersion, roles: [String],
            peer: Peer, limits: [Limit], ledger: Ledger, policy: Policy, startedAt: Instant, now: Instant? = nil,
            readOnly: String?
        ) {
            self.name = name
            self.version = version
            self.protocolVersion = protocolVersion
            self.roles = roles
            self.peer = peer
            self.limits = limits
            self.ledger = ledger
            self.policy = policy
            self.startedAt = startedAt
            self.now = now
            self.readOnly = readOnly
        }
    }

    /// A peer.
    package struct Peer: Hashable, Sendable {
        /// Its user id.
        package let uid: Int64
        /// Its group id.
        package let gid: Int64

        /// A peer.
        package init(uid: Int64, gid: Int64) {
            self.uid = uid
            self.gid = gid
        }
    }

    /// A limit.
    package struct Limit: Hashable, Sendable {
        /// E.g. `lineBytes`.
        package let name: String
        /// The most that is taken.
        package let most: Int64

        /// A limit.
        package init(_ name: String, _ most: Int64) {
            self.name = name
            self.most = most
        }
    }

    /// How far the ledger is.
    package struct Ledger: Hashable, Sendable {
        /// The number of facts.
        package let size: Int64
        /// The root of their tree.
        package let root: Digest
        /// When the last one was written.
        package let at: Instant

        /// How far the ledger is.
        package init(size: Int64, root: Digest, at: Instant) {
            self.size = size
            self.root = root
            self.at = at
        }
    }

    /// The policy in force.
    package struct Policy: Hashable, Sendable {
        /// E.g. `neutral`.
        package let name: String
        /// The version of the document under that name.
        package let version: Int64

        /// A policy.
        package init(name: String, version: Int64) {
            self.name = name
            self.version = version
        }
    }

    package static let name: StaticString = "server.info"
    package static let summary = "Who serves, what this peer may do, and how much at once."
    package static let roles: Set<Role>? = nil
    package static let effect = Effect.read
    package static let params = NoParams.shape
    package static let result = Shape<Result>.info
    package static let example = Example(
        params: [:],
        result: [
            "name": "reputed", "version": "0.1.0", "protocol": 1, "roles": ["storefront"],
            "peer": ["uid": 1_000, "gid": 1_000], "limits": ["lineBytes": 1_048_576, "batch": 100],
            "ledger": [
                "size": 8_812, "root": "5IAIMXFjO5V2JcU2wQzkmWxMZaWZuRjNMkhwwQtFrQ4=", "at": "2026-11-22T10:15:30.000Z",
            ],
            "policy": ["name": "neutral", "version": 1], "startedAt": "2026-11-22T08:00:00.000Z",
            "now": "2026-11-22T10:15:31.000Z",
            "readOnly": "the disk is read-only",
        ])
}
