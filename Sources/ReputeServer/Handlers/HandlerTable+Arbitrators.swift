import Repute
import ReputeModel
import ReputeWire

extension HandlerTable<Call> {
    mutating func addArbitrators() {
        addCommand(ArbitratorRegister.self) { $0 }
        addCommand(ArbitratorRetire.self) { $0 }
        answer(ArbitratorGet.self) { (params, call) throws(Refusal) in
            try call.reader.arbitrator(params.officer ?? call.peer.uid)
        }
        answer(ArbitratorList.self) { (params, call) throws(Refusal) in
            let page = try call.reader.arbitrators(after: params.after, limit: params.limit)
            return ArbitratorList.Result(arbitrators: page.arbitrators, next: page.next)
        }
    }
}
