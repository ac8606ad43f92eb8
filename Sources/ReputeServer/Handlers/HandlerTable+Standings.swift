import Repute
import ReputeModel
import ReputeWire

extension HandlerTable<Call> {
    mutating func addStandings() {
        addOfficerCommand(StandingGuarantee.self)
        addOfficerCommand(StandingEndGuarantee.self)
        answer(StandingGet.self) { (sellers, call) throws(Refusal) in try call.reader.standings(of: sellers) }
        answer(StandingList.self) { (params, call) throws(Refusal) in
            let page = try call.reader.standingEvents(of: params.seller, before: params.before, limit: params.limit)
            return StandingList.Result(events: page.events, next: page.next)
        }
    }
}
