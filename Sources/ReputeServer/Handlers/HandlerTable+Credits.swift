import Repute
import ReputeModel
import ReputeWire

extension HandlerTable<Call> {
    mutating func addCredits() {
        answer(CreditGet.self, laterIf: { $0.asOf != nil }) { (params, call) throws(Refusal) in
            try call.reader.credits(of: params.subjects, role: params.role).map { CreditReport($0) }
        } later: { params, call, reply in
            call.lookBack(to: params.asOf, reply) { (moment) throws(Refusal) in
                EarlierCredits(of: params.subjects, role: params.role, asOf: try moment())
            } advance: { (credits, reader) throws(Refusal) in
                try credits.advance(reader, steps: Service.slice)?.map { CreditReport($0) }
            }
        }
        answer(CreditExplain.self, laterIf: { $0.asOf != nil }) { (params, call) throws(Refusal) in
            CreditExplain.Result(
                try call.reader.explanation(
                    of: params.subject, role: params.role, after: try RatingCursor.read(params.after),
                    limit: params.limit, for: Viewer(roles: call.peer.roles, speaker: params.speaker)))
        } later: { params, call, reply in
            let viewer = Viewer(roles: call.peer.roles, speaker: params.speaker)
            call.lookBack(to: params.asOf, reply) { (moment) throws(Refusal) in
                let page = EarlierExplanation.Page(
                    after: try RatingCursor.read(params.after), limit: params.limit, viewer: viewer)
                return EarlierExplanation(of: params.subject, role: params.role, asOf: try moment(), page: page)
            } advance: { (explanation, reader) throws(Refusal) in
                try explanation.advance(reader, steps: Service.slice).map { CreditExplain.Result($0) }
            }
        }
    }
}

extension Call {
    /// Answers what was at an earlier moment, in slices, as one of the connection's long reads. `begin` is given that
    /// moment when it asks for it.
    fileprivate func lookBack<M: Method, Walk: Sendable>(
        to asOf: AsOf?, _ reply: Reply<M>,
        begin: (() throws(Refusal) -> EarlierMoment) throws(Refusal) -> Walk,
        advance: @escaping @Sendable (inout Walk, EngineReader) throws(Refusal) -> M.Result?
    ) {
        guard let asOf else { preconditionFailure("only what is asked of an earlier moment comes here") }
        let walk: Walk
        do throws(Refusal) {
            walk = try begin { () throws(Refusal) in try reader.moment(asOf) }
        } catch {
            return reply.send(.failure(error))
        }
        readLong(reply, walk, advance: advance)
    }
}

extension CreditExplain.Result {
    fileprivate init(_ explanation: CreditExplanation) {
        self.init(
            credit: CreditReport(explanation.credit),
            completed: explanation.completed.map {
                CreditExplain.Completed(day: CivilDate(day: $0.day), orders: $0.orders, late: $0.late)
            },
            sealed: explanation.sealed, ratings: explanation.page.ratings, next: explanation.page.next?.text)
    }
}
