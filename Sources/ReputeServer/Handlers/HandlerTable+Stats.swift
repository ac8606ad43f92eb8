import Repute
import ReputeModel
import ReputeWire

extension HandlerTable<Call> {
    mutating func addStats() {
        answerLater(StatsArbitrators.self) { params, call, reply in
            // Whoever is an arbitrator and nothing else is shown the own line only, whatever is asked for.
            let isOwn = call.peer.roles.isDisjoint(with: [.officer, .auditor, .admin])
            let own = Int64(call.peer.uid)
            let officer = isOwn ? params.officer ?? call.peer.uid : params.officer
            let walk = AppraisalWalk(call.reader, days: params.days, officer: officer)
            call.readLong(reply, walk) { (walk, reader) throws(Refusal) in
                try walk.advance(reader, steps: Service.slice).map { found in
                    StatsArbitrators.Result(
                        arbitrators: found.arbitrators.filter { !isOwn || $0.officer == own }, from: found.from,
                        to: found.to)
                }
            }
        }
        answerLater(StatsWaits.self) { days, call, reply in
            call.readLong(reply, WaitWalk(call.reader, days: days)) { (walk, reader) throws(Refusal) in
                try walk.advance(reader, steps: Service.slice).map { found in
                    StatsWaits.Result(score: found.score, from: found.from, to: found.to)
                }
            }
        }
    }
}

extension Call {
    /// Answers by a read that takes long, in slices, as one of the connection's long reads. `advance` goes on by a slice, and
    /// answers nil until it is at its end.
    func readLong<M: Method, Walk: Sendable>(
        _ reply: Reply<M>, _ walk: Walk,
        advance: @escaping @Sendable (inout Walk, EngineReader) throws(Refusal) -> M.Result?
    ) {
        do {
            try caller.beginLongRead()
        } catch {
            return reply.send(.failure(error))
        }
        service.readInSlices(reply, for: caller, walk) { [caller] (walk, reader) throws(Refusal) in
            do throws(Refusal) {
                let result = try advance(&walk, reader)
                if result != nil { caller.endLongRead() }
                return result
            } catch {
                caller.endLongRead()
                throw error
            }
        }
    }
}
