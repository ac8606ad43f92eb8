import Repute
import ReputeModel
import ReputeWire

extension HandlerTable<Call> {
    mutating func addMembership() {
        addOfficerCommand(MembershipAdjust.self)
        answer(MembershipGet.self) { (params, call) throws(Refusal) in
            try call.reader.memberships(of: params.accounts, as: params.speaker)
        }
        answer(MembershipList.self) { (params, call) throws(Refusal) in
            let page = try call.reader.membershipEntries(
                of: params.account, before: params.before, limit: params.limit, as: params.speaker)
            return MembershipList.Result(entries: page.entries, next: page.next)
        }
    }
}
