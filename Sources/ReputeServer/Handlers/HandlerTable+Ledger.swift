import Repute
import ReputeModel
import ReputeWire

extension HandlerTable<Call> {
    mutating func addLedger() {
        answerLater(ReputeWire.LedgerHead.self) { _, call, reply in
            // A size that was not signed yet costs a signature and a sync of a file.
            call.service.readElsewhere(reply, for: call.caller) { (reader) throws(Refusal) in
                let head = try reader.head()
                return ReputeWire.LedgerHead.Result(size: head.size, root: head.root, checkpoint: head.checkpoint)
            }
        }
        answerLater(LedgerEntries.self) { params, call, reply in call.readEntries(params, reply) }
        answer(LedgerInclusion.self) { (params, call) throws(Refusal) in
            // Nothing is kept here from whoever may read all of it.
            let isReader = !call.peer.roles.isDisjoint(with: LedgerEntries.roles ?? [])
            let viewer =
                isReader ? nil : Viewer(roles: call.peer.roles, speaker: nil, own: call.peer.account)
            let proof = try call.reader.inclusion(seq: params.seq, size: params.size, for: viewer)
            return LedgerInclusion.Result(
                seq: proof.seq, size: proof.size, proof: proof.proof,
                fact: String(decoding: proof.line, as: UTF8.self))
        }
        answer(LedgerConsistency.self) { (params, call) throws(Refusal) in
            let proof = try call.reader.consistency(from: params.from, to: params.to)
            return LedgerConsistency.Result(from: proof.from, to: proof.to, proof: proof.proof)
        }
    }
}

extension Call {
    /// Bytes of facts after which an answer ends before its limit; `next` says where to go on.
    private static let portion = 8 << 20

    fileprivate func readEntries(_ params: LedgerEntries.Params, _ reply: Reply<LedgerEntries>) {
        do {
            try caller.beginLongRead()
        } catch {
            return reply.send(.failure(error))
        }
        let (service, caller) = (service, caller)
        let read: @Sendable () -> Void = {
            service.readElsewhere(reply, for: caller, finally: caller.endLongRead) { (reader) throws(Refusal) in
                var room = Call.portion
                let entries = try reader.entries(after: params.after, limit: params.limit).prefix { entry in
                    defer { room -= entry.line.count }
                    return room > 0
                }
                return LedgerEntries.Result(
                    entries: entries.map {
                        LedgerEntries.Entry(seq: $0.seq, fact: String(decoding: $0.line, as: UTF8.self), hash: $0.hash)
                    }, next: entries.last?.seq ?? params.after)
            }
        }
        guard let wait = params.wait, wait > 0, service.feed.size == params.after else { return read() }
        service.waiting.add(read, of: caller, after: params.after, milliseconds: wait)
    }
}
