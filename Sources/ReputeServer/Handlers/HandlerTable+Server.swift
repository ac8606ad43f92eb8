import Repute
import ReputeModel
import ReputeWire

extension HandlerTable<Call> {
    mutating func addServer() {
        answer(Discover.self) { (_, _) throws(Refusal) in OpenRPC.document }
        answerLater(ServerInfo.self) { _, call, reply in
            let (service, peer) = (call.service, call.peer)
            service.readElsewhere(reply, for: call.caller) { (reader) throws(Refusal) in
                try service.info(for: peer, reader)
            }
        }
    }
}

extension Service {
    fileprivate func info(for peer: Peer, _ reader: EngineReader) throws(Refusal) -> ServerInfo.Result {
        let head = try reader.head()
        let status = engine.status
        let policy = status.policy.split(separator: "@")
        return ServerInfo.Result(
            name: "reputed", version: ServerConfiguration.version, roles: peer.roleNames,
            peer: ServerInfo.Peer(uid: Int64(peer.uid), gid: Int64(peer.gid)), limits: limits.announced,
            ledger: ServerInfo.Ledger(size: head.size, root: head.root, at: head.at),
            policy: ServerInfo.Policy(
                name: policy.first.map(String.init) ?? "", version: policy.last.flatMap { Int64($0) } ?? 0),
            startedAt: status.startedAt, now: status.now, readOnly: status.readOnly)
    }
}
