import Repute
import ReputeModel
import ReputeWire

extension HandlerTable<Call> {
    mutating func addCredits() {
        answer(CreditGet.self) { (params, call) throws(Refusal) in
            try call.reader.credits(of: params.subjects, role: params.role).map { CreditReport($0) }
        }
        answer(CreditExplain.self) { (params, call) throws(Refusal) in
            let explanation = try call.reader.explanation(
                of: params.subject, role: params.role, after: try RatingCursor.read(params.after), limit: params.limit,
                for: Viewer(roles: call.peer.roles, speaker: params.speaker))
            return CreditExplain.Result(
                credit: CreditReport(explanation.credit),
                completed: explanation.completed.map {
                    CreditExplain.Completed(day: CivilDate(day: $0.day), orders: $0.orders, late: $0.late)
                },
                sealed: explanation.sealed, ratings: explanation.page.ratings, next: explanation.page.next?.text)
        }
    }
}
