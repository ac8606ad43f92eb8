import Glibc
import ReputeJSON
import ReputeModel
import ReputeWire

/// The other end of a connection: blocking, with half a minute of patience: more than anything takes on a machine that
/// is busy with other things, and less than the longest that a call may be asked to wait.
final class TestPeer {
    private let descriptor: Int32
    private var received: [UInt8] = []
    /// What has to run as long as this is there.
    var server: TestServer?

    init(_ path: String) throws {
        descriptor = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        let connected = withUnsafeBytes(of: &address) { bytes in
            bytes.baseAddress.map {
                Glibc.connect(descriptor, $0.assumingMemoryBound(to: sockaddr.self), socklen_t(bytes.count))
            }
        }
        guard connected == 0 else { throw TestFailure("cannot connect: \(String(cString: strerror(errno)))") }
        var patience = timeval(tv_sec: 30, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    }

    deinit { Glibc.close(descriptor) }

    /// Sends text as it stands.
    func send(_ text: String) throws {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let sent = bytes.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard sent > 0 else { throw TestFailure("cannot send: \(String(cString: strerror(errno)))") }
            bytes = bytes.dropFirst(sent)
        }
    }

    /// Sends what the socket takes without waiting; how many bytes that was.
    func sendNow(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.withUnsafeBytes {
            max(0, Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT)))
        }
    }

    /// Sends no more.
    func endSending() { shutdown(descriptor, Int32(SHUT_WR)) }

    /// The next line without its newline; nil when the server has ended the connection.
    func line() throws -> String? {
        while true {
            if let end = received.firstIndex(of: 0x0A) {
                defer { received.removeSubrange(...end) }
                return String(decoding: received[..<end], as: UTF8.self)
            }
            var buffer = [UInt8](repeating: 0, count: 1 << 16)
            let count = recv(descriptor, &buffer, buffer.count, 0)
            if count == 0 || (count < 0 && errno == ECONNRESET) {
                guard received.isEmpty else { throw TestFailure("the last line has no newline") }
                return nil
            }
            guard count > 0 else { throw TestFailure("nothing came: \(String(cString: strerror(errno)))") }
            received.append(contentsOf: buffer[..<count])
        }
    }

    /// All lines to the end.
    func rest() throws -> [String] {
        var lines: [String] = []
        while let next = try line() { lines.append(next) }
        return lines
    }

    /// The next line as JSON.
    func json() throws -> JSONValue {
        guard let line = try line() else { throw TestFailure("the connection ended") }
        return JSONValue(try JSONDocument(parsing: line).root)
    }

    /// Sends a line and gives the next one back as JSON.
    func ask(_ line: String) throws -> JSONValue {
        try send(line + "\n")
        return try json()
    }

    /// Calls a method and gives its result back. Throws the error it is refused with.
    func call<M: Method>(_: M.Type, _ params: M.Params, id: Int64 = 1) throws -> M.Result {
        var json = JSONWriter(ordered: false)
        Request.write(M.self, params, id: id, to: &json)
        try send(String(decoding: json.bytes, as: UTF8.self))
        guard let line = try line() else { throw TestFailure("the connection ended") }
        return try M.read(result: IncomingReply(parsing: Array(line.utf8)).outcome.get())
    }
}

extension JSONValue {
    /// The reason of an answer's error.
    var reason: String? { self["error"]?["data"]?["reason"]?.stringValue }
    /// The code of an answer's error.
    var code: Int64? { self["error"]?["code"]?.integerValue }
}

/// A completed order between a buyer and a seller, an hour before the test server's clock.
func order(_ id: ID, buyer: ID = "b", seller: ID = "s") -> CompleteOrder {
    CompleteOrder(
        order: id, completed: TestServer.start + -Instant.hour, given: OrderGiven(buyer: buyer, seller: seller))
}
