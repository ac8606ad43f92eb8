import Foundation
import Glibc
import Testing

@testable import ReputeServer

@Suite("The socket's file")
struct SocketFileTests {
    private let directory: String

    init() throws { directory = try TestServer.directory() }

    private func removeDirectory() { try? FileManager.default.removeItem(atPath: directory) }

    @Test("is for owner and group only")
    func mode() throws {
        defer { removeDirectory() }
        let file = try SocketFile(listeningAt: directory + "/s")
        var found = stat()
        #expect(lstat(directory + "/s", &found) == 0)
        #expect(found.st_mode & 0o777 == 0o660)
        file.stopListening()
        #expect(lstat(directory + "/s", &found) != 0)
        Glibc.close(file.descriptor)
    }

    @Test("of a daemon that died is replaced")
    func stale() throws {
        defer { removeDirectory() }
        let dead = try SocketFile(listeningAt: directory + "/s")
        Glibc.close(dead.descriptor)
        let file = try SocketFile(listeningAt: directory + "/s")
        _ = try TestPeer(directory + "/s")
        // The dead one's end does not take the new one's file away.
        dead.remove()
        _ = try TestPeer(directory + "/s")
        Glibc.close(file.descriptor)
    }

    @Test("of a daemon that lives is left alone")
    func live() throws {
        defer { removeDirectory() }
        let file = try SocketFile(listeningAt: directory + "/s")
        let error = #expect(throws: ServerError.self) { try SocketFile(listeningAt: directory + "/s") }
        #expect(error?.code == "socket.in-use")
        _ = try TestPeer(directory + "/s")
        Glibc.close(file.descriptor)
    }

    @Test("is not made over a file, in no directory, or by too long a path")
    func paths() throws {
        defer { removeDirectory() }
        #expect(FileManager.default.createFile(atPath: directory + "/file", contents: Data("x".utf8)))
        for path in [
            directory + "/file", directory + "/no/s", directory + "/" + String(repeating: "x", count: 120), "",
        ] {
            let error = #expect(throws: ServerError.self) { try SocketFile(listeningAt: path) }
            #expect(error?.code == "socket.path")
        }
        #expect(FileManager.default.contents(atPath: directory + "/file") == Data("x".utf8))
    }
}
