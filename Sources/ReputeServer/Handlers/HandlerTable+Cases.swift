import Repute
import ReputeModel
import ReputeWire

extension HandlerTable<Call> {
    mutating func addCases() {
        addCommand(CaseOpen.self) { $0 }
        addCommand(CaseAnswer.self) { $0 }
        addCommand(CaseMakeOffer.self) { $0 }
        addCommand(CaseAccept.self) { $0 }
        addCommand(CaseWithdraw.self) { $0 }
        addCommand(CaseEscalate.self) { $0 }
        addCasesOfSides()
        addCasesOfStaff()
        answer(CaseGet.self) { (params, call) throws(Refusal) in
            let viewer = Viewer(roles: call.peer.roles, speaker: params.speaker, own: call.peer.account)
            return switch params.key {
            case .id(let id): [try call.reader.case(id, for: viewer)]
            case .order(let order): try call.reader.cases(ofOrder: order, for: viewer)
            }
        }
        answer(CaseList.self) { (params, call) throws(Refusal) in
            let page = try call.reader.cases(
                of: params.account, before: params.before, limit: params.limit,
                for: Viewer(roles: call.peer.roles, speaker: params.speaker, own: call.peer.account))
            return CasePageResult(cases: page.cases, next: page.next)
        }
        answer(CaseQueue.self) { (params, call) throws(Refusal) in
            let page = try call.reader.casesWaiting(
                in: params.state, after: try WorkCursor.read(params.after), limit: params.limit,
                for: Viewer(roles: call.peer.roles, speaker: nil, own: call.peer.account))
            return CasePageResult(cases: page.cases, next: page.next?.text)
        }
        answer(CaseMine.self) { (params, call) throws(Refusal) in
            let page = try call.reader.cases(
                heldBy: call.peer.uid, after: params.after, limit: params.limit,
                for: Viewer(roles: call.peer.roles, speaker: nil, own: call.peer.account))
            return CasePageResult(cases: page.cases, next: page.next)
        }
        answer(CaseSimilar.self) { (params, call) throws(Refusal) in
            try call.reader.cases(similarTo: params.case, limit: params.limit)
        }
    }

    /// What the sides of a case do, and what is told of them.
    private mutating func addCasesOfSides() {
        addCommand(CaseAskTime.self) { $0 }
        addCommand(CaseGrantTime.self) { $0 }
        addCommand(CaseOptOut.self) { $0 }
        addCommand(CaseGiveEvidence.self) { $0 }
        addCommand(CaseMakeAppeal.self) { $0 }
        addCommand(CasePerform.self) { $0 }
        addCommand(CaseReturn.self) { $0 }
        addCommand(CaseReopen.self) { $0 }
    }

    /// What the marketplace does in a case.
    private mutating func addCasesOfStaff() {
        addOfficerCommand(CaseAdmit.self)
        addOfficerCommand(CaseReject.self)
        addOfficerCommand(CaseMerge.self)
        addOfficerCommand(CaseClaim.self)
        addOfficerCommand(CaseRenew.self)
        answerLater(CaseHandOver.self) { command, call, reply in
            var command = command
            command.ownAccount = call.peer.account
            command.receiver = command.to.map { call.service.roles.receiver($0) }
            call.enqueue(command, in: CaseHandOver.roles ?? []) { reply.send($0) }
        }
        addOfficerCommand(CaseRule.self)
        addOfficerCommand(CaseApprove.self)
        addOfficerCommand(CaseSendBack.self)
        addOfficerCommand(CaseStopClocks.self)
        addOfficerCommand(CaseProceed.self)
        addOfficerCommand(CaseRefer.self)
        addOfficerCommand(CaseResume.self)
        addOfficerCommand(CaseClose.self)
    }
}
