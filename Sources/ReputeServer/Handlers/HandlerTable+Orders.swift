import Repute
import ReputeModel
import ReputeWire

extension HandlerTable<Call> {
    mutating func addOrders() {
        addCommand(OrderOpen.self) { OrderStepResult($0) }
        addCommand(OrderDispatch.self) { OrderStepResult($0) }
        addCommand(OrderDeliver.self) { OrderStepResult($0) }
        addCommand(OrderCancel.self) { OrderStepResult($0) }
        addCommand(OrderComplete.self) { OrderCompletion($0) }
        addCommand(OrderPause.self) { $0 }
        addCommand(OrderResume.self) { $0 }
        answer(OrderGet.self) { (params, call) throws(Refusal) in
            try call.reader.order(params.order, for: Viewer(roles: call.peer.roles, speaker: params.speaker))
        }
    }

    /// A method whose parameters are a command for the engine.
    mutating func addCommand<M: Method>(
        _: M.Type, _ result: @escaping @Sendable (M.Params.Reply) -> M.Result
    ) where M.Params: Command {
        answerLater(M.self) { command, call, reply in
            call.enqueue(command, in: M.roles ?? []) { reply.send($0.map(result)) }
        }
    }

    /// A method of officers: the command is told whose account the peer is.
    mutating func addOfficerCommand<M: Method>(_: M.Type) where M.Params: OfficerCommand, M.Params.Reply == M.Result {
        answerLater(M.self) { command, call, reply in
            var command = command
            command.ownAccount = call.peer.account
            call.enqueue(command, in: M.roles ?? []) { reply.send($0) }
        }
    }
}
