/// How a server is reached, by whom, and how much it takes.
package struct ServerConfiguration: Sendable {
    /// The path of the socket.
    package var socket: String
    /// The path of a second socket that answers reads only; nil: there is none.
    package var readOnlySocket: String?
    /// How much it takes.
    package var limits: Limits
    /// Who may do what.
    package var roles: RoleTable
    /// Event loops that serve connections.
    package var loops: Int
    /// How long ``Server/stop()`` waits for peers to take their last answers, in milliseconds.
    package var patience: Int64

    /// The version of the program.
    package static let version = "0.1.0"

    /// A configuration with the defaults.
    package init(socket: String, roles: RoleTable) {
        self.socket = socket
        self.roles = roles
        readOnlySocket = nil
        limits = Limits()
        loops = 2
        patience = 5_000
    }
}
