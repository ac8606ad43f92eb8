import ArgumentParser
import Foundation
import ReputeClient
import ReputeJSON
import ReputeWire

/// A command that speaks to the service.
protocol ServiceCommand: AsyncParsableCommand {
    /// Where the service is, and how to print.
    var service: ServiceOptions { get }

    /// Does it. Throws what keeps it from being done.
    func run(_ session: Session) async throws(Fault)
}

extension ServiceCommand {
    func run() async throws {
        try await Fault.reported(asJSON: service.json) { () async throws(Fault) in
            try await run(try Session.open(service))
        }
    }
}

extension Fault {
    /// Does something; a fault is told on standard error, to people or as one line of JSON, and becomes the program's
    /// exit code.
    static func reported(asJSON isJSON: Bool, _ body: () async throws(Fault) -> Void) async throws {
        do {
            try await body()
        } catch {
            error.tell(asJSON: isJSON)
            throw ExitCode(error.exitCode)
        }
    }

    /// Tells it on standard error, followed by what else people are to know.
    func tell(asJSON isJSON: Bool, then more: [String] = [], firstLineOnly: Bool = false) {
        if isJSON { return Terminal.complain([String(decoding: json, as: UTF8.self)]) }
        let lines = lines(Terminal.errorStyle)
        Terminal.complain((firstLineOnly ? Array(lines.prefix(1)) : lines) + more)
    }
}

/// A connection to the service and how its answers are shown.
struct Session: Sendable {
    /// The connection.
    let client: Client
    /// The socket it is made to.
    let path: String
    /// Whether results are printed as they came.
    let isJSON: Bool
    /// What standard output can show.
    let style: Style

    /// Finds the socket and connects.
    static func open(_ options: ServiceOptions) throws(Fault) -> Session {
        do {
            let path = try SocketPath.find(
                named: options.socket, environment: ProcessInfo.processInfo.environment
            ) { FileManager.default.fileExists(atPath: $0) }
            return Session(
                client: try Client.connect(to: path), path: path, isJSON: options.json, style: Terminal.style)
        } catch {
            throw .client(error)
        }
    }

    /// The result of a call, and the same as it came.
    func exchange<M: Method>(
        _ method: M.Type, _ params: M.Params
    ) async throws(Fault) -> (result: M.Result, node: JSONNode) {
        let node: JSONNode
        do {
            node = try await client.reply(to: method, params)
        } catch {
            throw .client(error)
        }
        do {
            return (try M.read(result: node), node)
        } catch {
            throw .client(.unreadable(error))
        }
    }

    /// The result of a call.
    func call<M: Method>(_ method: M.Type, _ params: M.Params) async throws(Fault) -> M.Result {
        try await exchange(method, params).result
    }

    /// Makes a call and prints its result: as it came, or as `lines` puts it.
    func show<M: Method>(
        _ method: M.Type, _ params: M.Params, lines: (M.Result) -> [String]
    ) async throws(Fault) {
        let (result, node) = try await exchange(method, params)
        show(node, lines(result))
    }

    /// Prints a result: as it came, or as people read it.
    func show(_ node: JSONNode, _ lines: @autoclosure () -> [String]) {
        if isJSON { Terminal.print(line: node.text) } else { Terminal.print(lines()) }
    }
}
