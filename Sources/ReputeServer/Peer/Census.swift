import ReputeJSON
import ReputeModel
import ReputeWire
import Synchronization

/// Counts connections, in all and by user id.
final class Census: Sendable {
    private struct State {
        var total = 0
        var byUid: [UInt32: (connections: Int, purse: Purse)] = [:]
    }

    private let state = Mutex(State())
    private let limits: Limits

    init(_ limits: Limits) { self.limits = limits }

    /// How many connections there are.
    var total: Int { state.withLock { $0.total } }

    /// Counts a connection in; the answer is why it may not come in.
    func enter(_ uid: UInt32) -> ErrorObject? {
        state.withLock { state in
            let own = state.byUid[uid]?.connections ?? 0
            if state.total >= limits.connections {
                return Census.full("server.connections", limits.connections, "in all")
            }
            if own >= limits.connectionsPerUid {
                return Census.full("server.connections-per-uid", limits.connectionsPerUid, "of user id \(uid)")
            }
            state.total += 1
            state.byUid[uid, default: (0, Purse(limit: limits.unreadBytes))].connections += 1
            return nil
        }
    }

    /// Counts a connection out.
    func leave(_ uid: UInt32) {
        state.withLock { state in
            state.total -= 1
            state.byUid[uid]?.connections -= 1
            if state.byUid[uid]?.connections == 0 { state.byUid[uid] = nil }
        }
    }

    /// What is to be sent to a user id that was counted in.
    func purse(of uid: UInt32) -> Purse {
        state.withLock { $0.byUid[uid]?.purse } ?? Purse(limit: limits.unreadBytes)
    }

    private static func full(_ reason: String, _ limit: Int, _ whose: String) -> ErrorObject {
        ErrorObject(
            code: Refusal.Code.overloaded.rawValue,
            message: "There are \(limit) connections \(whose) already. Close one, or try later.", reason: reason,
            retry: .later, details: ["limit": .integer(Int64(limit))])
    }
}
