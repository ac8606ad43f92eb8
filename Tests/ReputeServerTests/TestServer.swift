import Foundation
import Glibc
import Logging
import Repute
public import ReputeModel
import ReputeServer

/// A server on a fresh engine in a directory of its own, served over real sockets.
final class TestServer {
    let directory: String
    let engine: Engine
    let server: Server
    private(set) var isStopped = false

    static let start: Instant = "2026-11-22T10:00:00.000Z"

    var socket: String { directory + "/s" }
    var readOnlySocket: String { directory + "/ro" }

    /// A new directory for a server.
    static func directory() throws -> String {
        // What mkdtemp puts a name in place of.
        var template = Array("/tmp/repute-test-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else { throw TestFailure("no directory") }
        return String(cString: made)
    }

    /// Starts it under a manual clock; `roles` nil: whoever runs the tests is admin. `existing` is a directory that there is.
    init(
        in existing: String? = nil, roles: String? = nil, limits: Limits = Limits(),
        clock: EngineConfiguration.ClockSource = .manual(start), patience: Int64 = 5_000
    ) throws {
        directory = try existing ?? TestServer.directory()
        var configuration = ServerConfiguration(
            socket: directory + "/s",
            roles: try roles.map { try RoleTable(parsing: $0, path: "roles") } ?? RoleTable(admin: getuid()))
        configuration.readOnlySocket = directory + "/ro"
        configuration.limits = limits
        configuration.patience = patience
        var engineConfiguration = EngineConfiguration(directory: directory + "/data", clock: clock)
        engineConfiguration.queue = limits.queue
        engine = try Engine.open(engineConfiguration)
        var log = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        log.logLevel = .critical
        server = try Server(engine, configuration, log: log)
    }

    /// A new connection, which keeps the server running.
    func connect(readOnly: Bool = false) throws -> TestPeer {
        let peer = try TestPeer(readOnly ? readOnlySocket : socket)
        peer.server = self
        return peer
    }

    func stop() {
        if !isStopped { server.stop() }
        isStopped = true
    }

    deinit {
        stop()
        try? FileManager.default.removeItem(atPath: directory)
    }
}

extension Engine {
    /// The log's origin, by its checkpoint.
    var log: String {
        get throws {
            let note = try makeReader().head().checkpoint
            guard let origin = note.split(separator: "\n").first else { throw TestFailure("no checkpoint") }
            return String(origin)
        }
    }
}

extension Instant: ExpressibleByStringLiteral {
    /// A moment written in source code.
    public init(stringLiteral value: String) {
        guard let instant = Instant(value) else { preconditionFailure("not a time: \(value)") }
        self = instant
    }
}

/// Something a test relies on did not happen.
struct TestFailure: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}
