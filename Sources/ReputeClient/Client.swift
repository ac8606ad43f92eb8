import Foundation
package import ReputeJSON
package import ReputeWire

/// A connection to the service, for any number of calls at once.
///
/// Calls are sent in the order in which they are made, without waiting for one another; answers come in any order. A
/// thread of its own reads. The connection ends when nobody holds the client any more.
package final class Client: Sendable {
    let connection: Connection

    private init(_ connection: Connection) { self.connection = connection }

    deinit { connection.stop() }

    /// Connects to the socket at `path`.
    ///
    /// - Throws: ``ClientError/unreachable(path:why:remedy:)``.
    package static func connect(to path: String) throws(ClientError) -> Client {
        let connection = Connection(try UnixSocket(connectingTo: path))
        let reader = Thread { connection.read() }
        reader.name = "repute-client"
        reader.start()
        return Client(connection)
    }

    /// The result as the service sent it, byte for byte.
    ///
    /// - Throws: ``ClientError`` when it was refused or the connection ended.
    package func reply<M: Method>(to method: M.Type, _ params: M.Params) async throws(ClientError) -> JSONNode {
        try await withCheckedContinuation { connection.send(method, params, $0) }.get()
    }

    /// The result. Members of it that this version does not know are ignored.
    ///
    /// - Throws: ``ClientError`` when it was refused, the connection ended, or the result is of another form.
    package func call<M: Method>(_ method: M.Type, _ params: M.Params) async throws(ClientError) -> M.Result {
        let node = try await reply(to: method, params)
        do {
            return try M.read(result: node)
        } catch {
            throw .unreadable(error)
        }
    }

    /// The result of a method without parameters.
    package func call<M: Method>(_ method: M.Type) async throws(ClientError) -> M.Result where M.Params == NoParams {
        try await call(method, NoParams())
    }
}
