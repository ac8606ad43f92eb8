import Foundation
import ReputeJSON
import ReputeServer
import Testing

/// What is left of a server that has stopped.
@Suite struct LeftoverTests {
    /// The files in a directory that this process has open, by their names at that time.
    private func open(in directory: String) -> [String] {
        let descriptors = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")) ?? []
        return descriptors.compactMap {
            try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\($0)")
        }
        .filter { $0.hasPrefix(directory + "/") }
    }

    @Test("a server that has stopped and that nobody holds has no file open", .enabled(if: hasProc))
    func files() async throws {
        let directory = try TestServer.directory()
        defer { try? FileManager.default.removeItem(atPath: directory) }
        do {
            let server = try TestServer(in: directory)
            let peer = try server.connect()
            let reply = try peer.ask(#"{"jsonrpc":"2.0","id":1,"method":"server.info"}"#)
            #expect(reply["result"] != nil)
            #expect(!open(in: directory).isEmpty)
        }
        // Threads that are just ending may hold something for a moment longer.
        for _ in 0..<3_000 where !open(in: directory).isEmpty { try await Task.sleep(for: .milliseconds(10)) }
        #expect(open(in: directory) == [])
    }

    private static let hasProc = FileManager.default.fileExists(atPath: "/proc/self/fd")
}
