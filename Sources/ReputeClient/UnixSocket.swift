import Foundation

/// A connected stream socket of the Unix domain; closed when nobody holds it any more.
final class UnixSocket: Sendable {
    private let descriptor: Int32

    /// Connects.
    ///
    /// - Throws: ``ClientError/unreachable(path:why:remedy:)``.
    init(connectingTo path: String) throws(ClientError) {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let bytes = Array(path.utf8)
        let room = MemoryLayout.size(ofValue: address.sun_path)
        guard !bytes.isEmpty, bytes.count < room else {
            throw .unreachable(
                path: path, why: "a socket's path has 1 to \(room - 1) bytes, this one \(bytes.count)",
                remedy: "give the socket a shorter path")
        }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
        let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else {
            throw .unreachable(path: path, why: Self.text(errno), remedy: "close some files")
        }
        let status = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        guard status == 0 else {
            let code = errno
            close(descriptor)
            throw .unreachable(path: path, why: Self.text(code), remedy: Self.remedy(code))
        }
        self.descriptor = descriptor
    }

    deinit { close(descriptor) }

    /// Ends both directions: reads and writes under way return.
    func shutDown() { _ = shutdown(descriptor, Int32(SHUT_RDWR)) }

    /// Ends this side's direction: the other side sees the end and may still answer.
    func endSending() { _ = shutdown(descriptor, Int32(SHUT_WR)) }

    /// Sends all bytes; blocks while the other side does not read. The reason, when it failed.
    func send(_ bytes: [UInt8]) -> String? {
        bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let part = UnsafeRawBufferPointer(rebasing: rest)
                let sent = Foundation.send(descriptor, part.baseAddress, part.count, Int32(MSG_NOSIGNAL))
                if sent < 0 {
                    if errno == EINTR { continue }
                    return Self.text(errno)
                }
                rest = rest.dropFirst(sent)
            }
            return nil
        }
    }

    /// Receives some bytes and says how many; blocks. Fails at the end.
    func receive(into buffer: inout [UInt8]) -> Result<Int, Ended> {
        while true {
            let count = buffer.withUnsafeMutableBytes { recv(descriptor, $0.baseAddress, $0.count, 0) }
            if count > 0 { return .success(count) }
            if count == 0 { return .failure(Ended(why: "the service closed it")) }
            if errno != EINTR { return .failure(Ended(why: Self.text(errno))) }
        }
    }

    /// Nothing more will come.
    struct Ended: Error {
        let why: String
    }

    private static func text(_ code: Int32) -> String { String(cString: strerror(code)).lowercased() }

    private static func remedy(_ code: Int32) -> String {
        switch code {
        case ENOENT: "start reputed, or name another socket with --socket or \(SocketPath.variable)"
        case ECONNREFUSED: "nobody listens there: start reputed"
        case EACCES, EPERM: "ask whoever runs the service to let this user or group use its socket"
        case EAGAIN: "the service is busy: try again"
        default: "check the path"
        }
    }
}
