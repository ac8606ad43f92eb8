import NIOCore
import Repute
import ReputeModel
import ReputeWire

extension HandlerTable<Call> {
    mutating func addFeed() {
        answer(FeedFollow.self) { (params, call) throws(Refusal) in
            guard let connection = call.caller.connection.value else {
                throw Refusal(.unavailable, "server.stopping", "The connection has ended.", retry: .later)
            }
            try call.caller.station.desk.value.follow(connection, params, reader: call.reader)
            return params.after
        }
    }
}
