import Repute
import ReputeModel
import ReputeWire

extension HandlerTable<Call> {
    mutating func addDeposits() {
        addOfficerCommand(DepositPay.self)
        addOfficerCommand(DepositHold.self)
        addOfficerCommand(DepositUnhold.self)
        addOfficerCommand(DepositDraw.self)
        addOfficerCommand(DepositReturn.self)
        addCommand(DepositRelease.self) { $0 }
        addCommand(DepositKeep.self) { $0 }
        answer(DepositGet.self) { (account, call) throws(Refusal) in try call.reader.deposits(of: account) }
        answer(DepositEntries.self) { (params, call) throws(Refusal) in
            let page = try call.reader.entries(of: params.deposit, before: params.before, limit: params.limit)
            return DepositEntries.Result(entries: page.entries, next: page.next)
        }
        answer(DepositList.self) { (params, call) throws(Refusal) in
            let page = try call.reader.deposits(
                params.work == .owed ? .owed : .leaving, after: try WorkCursor.read(params.after),
                limit: params.limit)
            return DepositList.Result(deposits: page.deposits, next: page.next?.text)
        }
    }
}
