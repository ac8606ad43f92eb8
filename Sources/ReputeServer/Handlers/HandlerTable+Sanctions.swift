import Repute
import ReputeModel
import ReputeWire

extension HandlerTable<Call> {
    mutating func addSanctions() {
        addOfficerCommand(SanctionRecord.self)
        addCommand(SanctionContest.self) { $0 }
        addOfficerCommand(SanctionUphold.self)
        addOfficerCommand(SanctionWithdraw.self)
        addOfficerCommand(SanctionCorrect.self)
        answer(SanctionGet.self) { (account, call) throws(Refusal) in try call.reader.sanctions(of: account) }
        answer(SanctionList.self) { (params, call) throws(Refusal) in
            let page = try call.reader.violations(of: params.account, before: params.before, limit: params.limit)
            return ViolationPageResult(violations: page.violations, next: page.next)
        }
        answer(SanctionReviews.self) { (params, call) throws(Refusal) in
            let page = try call.reader.contested(after: params.after ?? 0, limit: params.limit)
            return ViolationPageResult(violations: page.violations, next: page.next)
        }
    }
}
