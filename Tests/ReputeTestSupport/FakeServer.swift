import Foundation
package import ReputeJSON

/// A service of one connection at a time that answers whatever a test tells it to.
package final class FakeServer: Sendable {
    /// What to do with a request: bytes to send, newline included; nil to close the connection.
    package typealias Answering = @Sendable (JSONNode) -> [UInt8]?

    /// Where it listens.
    package let path: String
    private let listener: Int32
    private let answering: Answering

    /// Listens in the temporary folder.
    package init(_ answering: @escaping Answering) throws {
        path = NSTemporaryDirectory() + "/rc-\(UInt32.random(in: 0 ... .max)).sock"
        self.answering = answering
        listener = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(path.utf8)) }
        let status = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        guard status == 0, listen(listener, 8) == 0 else { throw POSIXError(.EADDRINUSE) }
        let (descriptor, answer) = (listener, answering)
        Thread.detachNewThread {
            while true {
                let connection = accept(descriptor, nil, nil)
                if connection < 0 { break }
                FakeServer.serve(connection, answer)
                close(connection)
            }
            // Here, not by who ends it: another server's socket may have its number before this thread accepts again.
            close(descriptor)
        }
    }

    deinit {
        shutdown(listener, Int32(SHUT_RDWR))
        unlink(path)
    }

    private static func serve(_ connection: Int32, _ answering: Answering) {
        var pending: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(connection, &chunk, chunk.count)
            if count <= 0 { return }
            pending += chunk[..<count]
            while let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
                let line = Array(pending[..<end])
                pending.removeSubrange(...end)
                guard let request = try? JSONDocument(parsing: line).root, let answer = answering(request) else {
                    return
                }
                answer.withUnsafeBytes { buffer in
                    var rest = buffer[...]
                    while !rest.isEmpty {
                        let part = UnsafeRawBufferPointer(rebasing: rest)
                        let sent = send(connection, part.baseAddress, part.count, Int32(MSG_NOSIGNAL))
                        if sent <= 0 { return }
                        rest = rest.dropFirst(sent)
                    }
                }
            }
        }
    }

    /// A reply with a result.
    package static func result(_ json: String, to request: JSONNode) -> [UInt8] {
        Array("{\"jsonrpc\":\"2.0\",\"id\":\(request["id"]?.integer ?? 0),\"result\":\(json)}\n".utf8)
    }

    /// A reply with an error.
    package static func error(_ json: String, to request: JSONNode) -> [UInt8] {
        Array("{\"jsonrpc\":\"2.0\",\"id\":\(request["id"]?.integer ?? 0),\"error\":\(json)}\n".utf8)
    }
}
