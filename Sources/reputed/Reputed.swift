import ArgumentParser
import Dispatch
import Foundation
import Logging
import Repute
import ReputeJSON
import ReputeModel
import ReputeServer
import ReputeWire

/// The daemon: parse, configure, wire, run.
@main
struct Reputed: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reputed",
        abstract: "Keeps a marketplace's orders, ratings and credits and serves them on a Unix socket.",
        usage: """
            reputed [--data <dir>] [--socket <path>] [--read-only-socket <path>]
                     [--config <file>] [--roles <file>] [--policy <name>]
                     [--clock <clock>] [--loops <count>]
                   reputed --print-openrpc
            """,
        discussion: """
            Runs in the foreground and prints one line `ready SOCKET` when it accepts. SIGTERM ends it: what was \
            taken is answered first. Without a role file only the user who started it may do anything.
            """, version: ServerConfiguration.version)

    @Option(help: ArgumentHelp("Where everything is kept; made when it is not there.", valueName: "dir"))
    var data = "\(NSHomeDirectory())/.repute/data"

    @Option(help: ArgumentHelp("The socket to serve on.", valueName: "path"))
    var socket = Reputed.defaultSocket

    @Option(help: ArgumentHelp("A second socket that answers reads only.", valueName: "path"))
    var readOnlySocket: String?

    @Option(help: ArgumentHelp("A JSON file of limits, such as {\"connections\":64}.", valueName: "file"))
    var config: String?

    @Option(help: ArgumentHelp("Who may do what: lines of `uid roles [account]`.", valueName: "file"))
    var roles: String?

    @Option(help: ArgumentHelp("The policy of an empty ledger; without effect on any other.", valueName: "name"))
    var policy = "neutral"

    @Option(
        help: ArgumentHelp("`system`, or `manual:TIME` to stand still but for admin.clock.", valueName: "clock"),
        transform: Reputed.clock)
    var clock = EngineConfiguration.ClockSource.system

    @Option(help: ArgumentHelp("Threads that serve connections.", valueName: "count"))
    var loops = 2

    @Flag(help: "Print the OpenRPC description of the protocol and end.")
    var printOpenrpc = false

    func validate() throws {
        guard (1...64).contains(loops) else { throw ValidationError("--loops is 1 to 64.") }
    }

    func run() throws {
        if printOpenrpc { return print(OpenRPC.text, terminator: "") }
        // Before any thread is made, so that each inherits it: a peer that hangs up is no reason to die.
        signal(SIGPIPE, SIG_IGN)
        let stop = StopSignals()
        let log = Logger(label: "reputed") { StreamLogHandler.standardError(label: $0) }
        do {
            let (server, engine) = try start(log)
            FileHandle.standardOutput.write(Data("ready \(socket)\n".utf8))
            stop.wait()
            log.info("stopping: answering what was taken")
            server.stop()
            if let problem = engine.checkpointProblem { log.warning("no checkpoint was signed at the end: \(problem)") }
            log.info("stopped")
        } catch let error as EngineError {
            throw Reputed.failure(error.description)
        } catch let error as ServerError {
            throw Reputed.failure(error.description)
        }
    }

    private func start(_ log: Logger) throws -> (Server, Engine) {
        var configuration = ServerConfiguration(socket: socket, roles: try roleTable())
        configuration.readOnlySocket = readOnlySocket
        configuration.limits = try limits()
        let room = try Descriptors.makeRoom(forConnections: configuration.limits.connections)
        if room < configuration.limits.connections {
            log.warning("only \(room) connections instead of \(configuration.limits.connections): raise `ulimit -n`")
            configuration.limits.connections = room
        }
        configuration.loops = loops
        var engineConfiguration = EngineConfiguration(directory: data, policy: policy, clock: clock)
        engineConfiguration.queue = configuration.limits.queue
        let engine = try Engine.open(engineConfiguration) { done, total in
            let share = total > 0 ? done * 100 / total : 100
            log.info("bringing \(data) up to date: \(done) of \(total) facts applied again, \(share) %")
        }
        let status = engine.status
        log.info("opened \(data): \(status.size) facts, policy \(status.policy)")
        if let reason = status.readOnly { log.warning("only reading: \(reason)") }
        if engine.isUnsigned {
            log.warning("there was no checkpoint: whether this is all that was ever signed of the ledger is not known")
        }
        if let problem = engine.checkpointProblem { log.warning("no checkpoint was signed at the start: \(problem)") }
        do {
            return (try Server(engine, configuration, log: log), engine)
        } catch {
            engine.drain()
            throw error
        }
    }

    private func roleTable() throws -> RoleTable {
        guard let roles else { return RoleTable(admin: getuid()) }
        return try RoleTable(parsing: String(decoding: Reputed.contents(of: roles), as: UTF8.self), path: roles)
    }

    private func limits() throws -> Limits {
        guard let config else { return Limits() }
        do {
            return try Limits(reading: JSONDocument(parsing: Reputed.contents(of: config)).root)
        } catch let error as JSONError {
            throw Reputed.failure("\(config) is no JSON: \(error). Correct it, or leave --config out.")
        } catch let refusal as Refusal {
            throw Reputed.failure("\(config), \(refusal.pointer ?? ""): \(refusal.message)")
        }
    }

    private static func contents(of path: String) throws -> [UInt8] {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw failure("\(path) cannot be read. Look whether it is there and may be read.")
        }
        return [UInt8](data)
    }

    /// The first of the places where the client looks as well.
    private static var defaultSocket: String {
        if let directory = ProcessInfo.processInfo.environment["XDG_RUNTIME_DIR"], !directory.isEmpty {
            return "\(directory)/repute.sock"
        }
        if FileManager.default.fileExists(atPath: "/run/repute") { return "/run/repute/repute.sock" }
        return "\(NSHomeDirectory())/.repute/repute.sock"
    }

    private static func clock(_ text: String) throws -> EngineConfiguration.ClockSource {
        if text == "system" { return .system }
        guard text.hasPrefix("manual:"), let moment = Instant(String(text.dropFirst("manual:".count))) else {
            throw ValidationError("--clock is system or manual:TIME, such as manual:2026-11-22T10:15:30Z.")
        }
        return .manual(moment)
    }

    /// An end with the exit code 1 and a message.
    private static func failure(_ message: String) -> ExitCode {
        FileHandle.standardError.write(Data("reputed: \(message)\n".utf8))
        return .failure
    }
}

/// SIGTERM and SIGINT, from the moment it is made; before that they end the program as they do every other.
private struct StopSignals {
    private let arrived = DispatchSemaphore(value: 0)
    private let sources: [any DispatchSourceSignal]

    init() {
        let arrived = arrived
        let queue = DispatchQueue(label: "repute-signals")
        sources = [SIGTERM, SIGINT].map { number in
            #if canImport(Darwin)
                signal(number, SIG_IGN)
            #endif
            let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
            source.setEventHandler { arrived.signal() }
            let listens = DispatchSemaphore(value: 0)
            source.setRegistrationHandler { listens.signal() }
            source.activate()
            // Until then one would be lost, or end the program amid its work.
            listens.wait()
            return source
        }
    }

    /// Waits for one of them.
    func wait() { arrived.wait() }
}
