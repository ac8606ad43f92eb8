import Foundation
import Glibc
import ReputeModel
import ReputeWire
import Testing

@testable import ReputeServer

@Suite("File descriptors")
struct DescriptorTests {
    @Test("that connections may take are those that are not kept for the ledger")
    func room() throws {
        #expect(try Descriptors.connections(1_024, of: 20_000) == 1_024)
        #expect(try Descriptors.connections(1_024, of: 1_024) == 1_024 - Descriptors.reserve)
        #expect(try Descriptors.connections(5, of: Descriptors.reserve + 1) == 1)
        let error = #expect(throws: ServerError.self) { try Descriptors.connections(5, of: Descriptors.reserve) }
        #expect(error?.code == "server.descriptors")
    }

    @Test(
        "are never used up by connections: the rest is told so, and the ledger is signed all the same",
        .enabled(if: TestDaemon.isBuilt))
    func usedUp() throws {
        let daemon = try TestDaemon(shell: "ulimit -n \(Descriptors.reserve + 20)")
        var peers: [TestPeer] = []
        for _ in 0..<20 {
            let peer = try TestPeer(daemon.socket)
            _ = try peer.call(CreditGet.self, .init(subjects: ["s"], role: .seller))
            peers.append(peer)
        }
        for _ in 0..<20 { #expect(try TestPeer(daemon.socket).json().reason == "server.connections") }
        #expect(try peers[0].call(ReputeWire.LedgerHead.self, NoParams()).size == 1)
        let info = try peers[0].call(ServerInfo.self, NoParams())
        #expect(info.limits.contains(ServerInfo.Limit("connections", 20)))
        #expect(try peers[0].call(AdminVerify.self, NoParams()).isSound)
    }

    @Test(
        "are as many as the process may have, when it was given fewer at first", .enabled(if: TestDaemon.isBuilt))
    func raised() throws {
        var limit = rlimit()
        getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        let daemon = try TestDaemon(shell: "ulimit -Sn \(Descriptors.reserve + 20)")
        let info = try TestPeer(daemon.socket).call(ServerInfo.self, NoParams())
        let most = try Descriptors.connections(Limits().connections, of: Int(clamping: limit.rlim_max))
        #expect(info.limits.contains(ServerInfo.Limit("connections", Int64(most))))
    }

    @Test(
        "have to be more than the ledger needs, or the service does not start and says why",
        .enabled(if: TestDaemon.isBuilt))
    func tooFew() throws {
        let daemon = try TestDaemon(shell: "ulimit -n \(Descriptors.reserve)", isMeantToStart: false)
        #expect(daemon.code == 1)
        #expect(daemon.complaint.contains("may open \(Descriptors.reserve) files"))
    }
}

/// The daemon as it is built beside the tests, in a process of its own.
private final class TestDaemon {
    /// Whether it is there: with a sanitizer only the tests are built.
    static var isBuilt: Bool { FileManager.default.isExecutableFile(atPath: program) }

    private static var program: String {
        URL(fileURLWithPath: CommandLine.arguments[0])
            .resolvingSymlinksInPath().deletingLastPathComponent().appendingPathComponent("reputed").path
    }

    private let process = Process()
    private let directory: String
    /// What it said until it ended, and its code; only of one that was not meant to start.
    private(set) var complaint = ""
    private(set) var code: Int32 = 0

    var socket: String { directory + "/s" }

    /// Starts it behind a line of the shell's and waits until it is ready, or has ended.
    init(shell: String, isMeantToStart: Bool = true) throws {
        directory = try TestServer.directory()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = [
            "-c", shell + "; exec \"$0\" --data \"$1/data\" --socket \"$1/s\"", Self.program, directory,
        ]
        let (output, errors) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        if isMeantToStart {
            // Ends with the line that says so, or without one when the process does.
            let ready = output.fileHandleForReading.availableData
            guard ready.starts(with: Array("ready ".utf8)) else { throw TestFailure("the daemon did not start") }
        } else {
            complaint = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            process.waitUntilExit()
            code = process.terminationStatus
        }
    }

    deinit {
        process.terminate()
        process.waitUntilExit()
        try? FileManager.default.removeItem(atPath: directory)
    }
}
