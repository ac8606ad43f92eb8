import Foundation
import Glibc
import Logging
import Repute
import ReputeJSON
import ReputeModel
import ReputeServer
import ReputeTestSupport
import Synchronization

extension FuzzTarget {
    /// A whole session: bytes sent to a service, then a request whose answer is known. Every line that comes back is a
    /// reply, and the last request gets its own answer, or the connection was closed.
    static let session = FuzzTarget("session") { bytes in
        // Nothing else is to say so much; and the service would be busy with its own answers.
        try FuzzedService.shared.get().take(Array(bytes.prefix(1 << 16)))
    }
}

/// A small service in this process, with everything in a directory of its own.
private final class FuzzedService: Sendable {
    static let shared = Result { try FuzzedService() }

    private static let id = "the last one"
    private let socket: String
    private let server: Server

    init() throws {
        let directory = try TemporaryDirectory().path
        socket = directory + "/s"
        let start = Instant(milliseconds: 1_795_341_600_000)
        let engine = try Engine.open(EngineConfiguration(directory: directory + "/data", clock: .manual(start)))
        var configuration = ServerConfiguration(socket: socket, roles: RoleTable(admin: getuid()))
        configuration.limits.inFlight = 16
        configuration.limits.batch = 16
        configuration.loops = 1
        server = try Server(engine, configuration, log: Logger(label: "fuzz") { _ in SwiftLogNoOpLogHandler() })
        let rows = (1...8).map { n in
            #"{"jsonrpc":"2.0","id":\#(n),"method":"order.complete","params":{"order":"o-\#(n)","buyer":"b-1","#
                + #""seller":"s-1","completedAt":"2026-11-22T09:00:00.000Z"}}"#
        }
        try take(Array(rows.joined(separator: "\n").utf8))
    }

    func take(_ bytes: [UInt8]) throws {
        let descriptor = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        defer { Glibc.close(descriptor) }
        try connect(descriptor)
        let last = #"{"jsonrpc":"2.0","id":"\#(FuzzedService.id)","method":"server.info"}"#
        // So little fits the socket's own room, whether or not the service reads on while its answers are not taken.
        FuzzedService.send(bytes + Array("\n\(last)\n".utf8), to: descriptor)
        try check(try answers(descriptor))
    }

    private func connect(_ descriptor: Int32) throws {
        var patience = timeval(tv_sec: 20, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: socket.utf8) }
        var status: Int32?
        repeat {
            status = withUnsafeBytes(of: &address) { bytes in
                bytes.baseAddress.map {
                    Glibc.connect(descriptor, $0.assumingMemoryBound(to: sockaddr.self), socklen_t(bytes.count))
                }
            }
        } while status == -1 && errno == EINTR
        try Finding.unless(status == 0, "cannot connect: \(errno)")
    }

    /// Sends all, and that it was all.
    private static func send(_ bytes: [UInt8], to descriptor: Int32) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let sent = rest.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            if sent < 0, errno == EINTR { continue }
            if sent <= 0 { return }
            rest = rest.dropFirst(sent)
        }
        shutdown(descriptor, Int32(SHUT_WR))
    }

    /// Everything that comes until the service closes.
    private func answers(_ descriptor: Int32) throws -> [UInt8] {
        var received: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = recv(descriptor, &buffer, buffer.count, 0)
            // The fuzzer's own clock.
            if count < 0, errno == EINTR { continue }
            if count == 0 || (count < 0 && errno == ECONNRESET) { return received }
            try Finding.unless(count > 0, "no answer came and the connection was not closed: \(errno)")
            received.append(contentsOf: buffer[..<count])
            try Finding.unless(received.count < 256 << 20, "the answers do not end")
        }
    }

    private func check(_ received: [UInt8]) throws {
        var (isAnswered, isEnded) = (false, false)
        for line in received.split(separator: 0x0A) {
            let reply: JSONNode
            do {
                reply = try JSONDocument(parsing: Array(line), limits: JSONLimits(depth: 128)).root
            } catch {
                throw Finding("an answer is not JSON: \(error)")
            }
            for one in reply.kind == .array ? Array(reply.elements) : [reply] {
                let isReply = one["id"] != nil && (one["result"] == nil) != (one["error"] == nil)
                try Finding.unless(isReply || one["method"] != nil, "an answer is no reply")
                let reason = one["error"]?["data"]?["reason"]?.string
                try Finding.unless(one["error"]?["code"]?.integer != -32_603, "an internal fault: \(reason ?? "")")
                if one["id"]?.string == FuzzedService.id { isAnswered = true }
                if reason == "line-too-long" { isEnded = true }
            }
        }
        try Finding.unless(isAnswered || isEnded, "a request after the garbage got no answer")
    }
}
