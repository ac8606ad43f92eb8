import Repute
import ReputeModel
import ReputeWire

extension HandlerTable<Call> {
    mutating func addPanels() {
        addCommand(PanelEnlist.self) { $0 }
        addCommand(PanelLeave.self) { $0 }
        addCommand(CaseVote.self) { $0 }
        answer(PanelGet.self) { (params, call) throws(Refusal) in
            try call.reader.juror(params.account, as: params.speaker)
        }
        answer(PanelCases.self) { (params, call) throws(Refusal) in
            try call.reader.seats(of: params.account, as: params.speaker, own: call.peer.account)
        }
    }
}
