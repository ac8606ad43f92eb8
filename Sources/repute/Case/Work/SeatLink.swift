import ReputeClient
import ReputeWire
import Synchronization

/// The connection of a seat, which is made anew where it was lost: the service may be started again while somebody sits there.
final class SeatLink: Sendable {
    private let session: Mutex<Session>

    /// Begins with a connection.
    init(_ session: Session) { self.session = Mutex(session) }

    /// The connection as it is now.
    var current: Session { session.withLock { $0 } }

    /// The result of a call. Of those that a lost connection cost only reads are made again by themselves: whether anything
    /// else was done is not known.
    func call<M: Method>(_ method: M.Type, _ params: M.Params) async throws(Fault) -> M.Result {
        let own = current
        do throws(Fault) {
            return try await own.call(method, params)
        } catch {
            guard case .client(.lost) = error, let client = try? Client.connect(to: own.path) else { throw error }
            let again = Session(client: client, path: own.path, isJSON: own.isJSON, style: own.style)
            session.withLock { $0 = again }
            guard M.effect == .read else { throw error }
            return try await again.call(method, params)
        }
    }
}
