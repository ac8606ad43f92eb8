import ReputeJSON
import ReputeModel

extension Shape where Value == ServerInfo.Result {
    static let info: Shape = {
        let name = Field("name", Shape<String>.anyText, "The program.")
        let version = Field("version", Shape<String>.anyText, "Its version.")
        let number = Field("protocol", Shape<Int64>.count, "The version of the protocol.")
        let roles = Field("roles", Shape<[String]>.list(of: .anyText), "What this peer may do.")
        let peer = Field("peer", Shape<ServerInfo.Peer>.peer, "Who this peer is, to the kernel.")
        let limits = Field("limits", Shape<[ServerInfo.Limit]>.limits, "The most that is taken, by name.")
        let ledger = Field("ledger", Shape<ServerInfo.Ledger>.ledger, "How far the ledger is.")
        let policy = Field("policy", Shape<ServerInfo.Policy>.policy, "The policy in force.")
        let now = Field("now", Shape<Instant>.time, "What its clock shows, which may be one that is set by hand.")
        let startedAt = Field("startedAt", Shape<Instant>.time, "When the program started.")
        let readOnly = Field("readOnly", Shape<String>.anyText, "Why it takes no writes; left out when it does.")
        return .object(
            [
                name.required, version.required, number.required, roles.required, peer.required, limits.required,
                ledger.required, policy.required, startedAt.required, now.optional, readOnly.optional,
            ], .lenient
        ) { (reader) throws(Refusal) in
            ServerInfo.Result(
                name: try reader.required(name), version: try reader.required(version),
                protocolVersion: try reader.required(number), roles: try reader.required(roles),
                peer: try reader.required(peer), limits: try reader.required(limits),
                ledger: try reader.required(ledger), policy: try reader.required(policy),
                startedAt: try reader.required(startedAt), now: try reader.optional(now),
                readOnly: try reader.optional(readOnly))
        } write: { info, json in
            json.member(name, info.name)
            json.member(version, info.version)
            json.member(number, info.protocolVersion)
            json.member(roles, info.roles)
            json.member(peer, info.peer)
            json.member(limits, info.limits)
            json.member(ledger, info.ledger)
            json.member(policy, info.policy)
            json.member(startedAt, info.startedAt)
            json.optional(now, info.now)
            json.optional(readOnly, info.readOnly)
        }
    }()
}

extension Shape where Value == ServerInfo.Peer {
    fileprivate static var peer: Shape {
        let uid = Field("uid", Shape<Int64>.count, "User id.")
        let gid = Field("gid", Shape<Int64>.count, "Group id.")
        return .object([uid.required, gid.required], .lenient) { (reader) throws(Refusal) in
            ServerInfo.Peer(uid: try reader.required(uid), gid: try reader.required(gid))
        } write: { peer, json in
            json.member(uid, peer.uid)
            json.member(gid, peer.gid)
        }
    }
}

extension Shape where Value == [ServerInfo.Limit] {
    fileprivate static var limits: Shape {
        let numbers = Shape<[(key: String, value: Int64)]>.map(of: .count)
        return Shape(
            schema: numbers.schema,
            read: { (node) throws(Refusal) -> [ServerInfo.Limit] in
                try numbers.read(node).map { ServerInfo.Limit($0.key, $0.value) }
            },
            write: { limits, json in numbers.write(limits.map { ($0.name, $0.most) }, to: &json) })
    }
}

extension Shape where Value == ServerInfo.Ledger {
    fileprivate static var ledger: Shape {
        let at = Field("at", Shape<Instant>.time, "When the last fact was written.")
        return .object(
            [LedgerFields.size.required, LedgerFields.root.required, at.required], .lenient
        ) { (reader) throws(Refusal) in
            ServerInfo.Ledger(
                size: try reader.required(LedgerFields.size), root: try reader.required(LedgerFields.root),
                at: try reader.required(at))
        } write: { ledger, json in
            json.member(LedgerFields.size, ledger.size)
            json.member(LedgerFields.root, ledger.root)
            json.member(at, ledger.at)
        }
    }
}

extension Shape where Value == ServerInfo.Policy {
    fileprivate static var policy: Shape {
        let name = Field("name", Shape<String>.anyText, "Its name.")
        let version = Field("version", Shape<Int64>.count, "Its version.")
        return .object([name.required, version.required], .lenient) { (reader) throws(Refusal) in
            ServerInfo.Policy(name: try reader.required(name), version: try reader.required(version))
        } write: { policy, json in
            json.member(name, policy.name)
            json.member(version, policy.version)
        }
    }
}
