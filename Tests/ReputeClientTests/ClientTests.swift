import Foundation
import ReputeJSON
import ReputeModel
import ReputeTestSupport
import ReputeWire
import Synchronization
import Testing

@testable import ReputeClient

/// The client against a service that answers what a test tells it to.
@Suite struct ClientTests {
    @Test("a result is read, and members nobody knows are ignored")
    func result() async throws {
        let server = try FakeServer { FakeServer.result(#"{"now":"2026-12-07T10:15:30.000Z","new":[1]}"#, to: $0) }
        let client = try Client.connect(to: server.path)
        let now = try await client.call(AdminClock.self, Instant(milliseconds: 0))
        #expect(now == Instant("2026-12-07T10:15:30Z"))
    }

    @Test("what is asked arrives as the protocol writes it")
    func request() async throws {
        let seen = Mutex("")
        let server = try FakeServer { request in
            seen.withLock { $0 = String(decoding: request.text, as: UTF8.self) }
            return FakeServer.result(#"{"now":"2026-12-07T10:15:30.000Z"}"#, to: request)
        }
        let client = try Client.connect(to: server.path)
        _ = try await client.call(AdminClock.self, Instant(milliseconds: 1))
        #expect(
            seen.withLock { $0 }
                == #"{"jsonrpc":"2.0","id":1,"method":"admin.clock","params":{"to":"1970-01-01T00:00:00.001Z"}}"#)
    }

    @Test("the raw reply is byte for byte what was sent")
    func raw() async throws {
        let text = #"{ "now" : "2026-12-07T10:15:30.000Z",  "é":1.50}"#
        let server = try FakeServer { FakeServer.result(text, to: $0) }
        let client = try Client.connect(to: server.path)
        let node = try await client.reply(to: AdminClock.self, Instant(milliseconds: 0))
        #expect(String(decoding: node.text, as: UTF8.self) == text)
    }

    @Test("a refusal keeps code, reason, message, pointer, retry and details")
    func refusal() async throws {
        let server = try FakeServer {
            FakeServer.error(
                #"{"code":1003,"message":"no","data":{"reason":"r.x","pointer":"/params/to","retry":"later","details":{"n":7}}}"#,
                to: $0)
        }
        let client = try Client.connect(to: server.path)
        await #expect(
            throws: ClientError.refused(
                ErrorObject(
                    code: 1003, message: "no", reason: "r.x", pointer: "/params/to", retry: .later, details: ["n": 7]))
        ) { try await client.call(AdminClock.self, Instant(milliseconds: 0)) }
    }

    @Test("many calls are in flight at once, and answers in another order find their callers")
    func pipelining() async throws {
        // Answers only when all hundred are there, the last first.
        let waiting = Mutex<[JSONNode]>([])
        let server = try FakeServer { request in
            waiting.withLock { waiting in
                waiting.append(request)
                if waiting.count < 100 { return [] }
                return waiting.reversed().flatMap { asked in
                    FakeServer.result(#"{"now":"\#(asked["params"]?["to"]?.string ?? "")"}"#, to: asked)
                }
            }
        }
        let client = try Client.connect(to: server.path)
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<100 {
                group.addTask {
                    let asked = Instant(milliseconds: Int64(number))
                    return try await client.call(AdminClock.self, asked) == asked
                }
            }
            for try await isOwn in group { #expect(isOwn) }
        }
    }

    @Test("a reply of two megabytes in many pieces is one reply")
    func long() async throws {
        let name = String(repeating: "x", count: 2_000_000)
        let server = try FakeServer { FakeServer.result(#"{"long":"\#(name)"}"#, to: $0) }
        let client = try Client.connect(to: server.path)
        let node = try await client.reply(to: Discover.self, NoParams())
        #expect(node["long"]?.string?.utf8.count == 2_000_000)
    }

    @Test("when the service closes, calls that wait fail, and so do later ones")
    func closed() async throws {
        let server = try FakeServer { _ in nil }
        let client = try Client.connect(to: server.path)
        for _ in 0..<2 {
            let error = await #expect(throws: ClientError.self) {
                try await client.call(AdminClock.self, Instant(milliseconds: 0))
            }
            guard case .lost? = error else { throw Unexpected(error: error) }
        }
    }

    @Test("what is not JSON ends the connection as unreadable")
    func garbage() async throws {
        let server = try FakeServer { _ in Array("hello\n".utf8) }
        let client = try Client.connect(to: server.path)
        let error = await #expect(throws: ClientError.self) {
            try await client.call(AdminClock.self, Instant(milliseconds: 0))
        }
        guard case .unreadable? = error else { throw Unexpected(error: error) }
    }

    @Test("an error without an id reaches whoever waits")
    func withoutID() async throws {
        let server = try FakeServer { _ in
            Array(
                (#"{"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"Invalid Request","#
                    + #""data":{"reason":"line-too-long","retry":"never"}}}"# + "\n").utf8)
        }
        let client = try Client.connect(to: server.path)
        let error = await #expect(throws: ClientError.self) {
            try await client.call(AdminClock.self, Instant(milliseconds: 0))
        }
        guard case .refused(let refusal)? = error else { throw Unexpected(error: error) }
        #expect(refusal.reason == "line-too-long")
    }

    @Test("a path where nothing is, one nobody listens at, and one too long are told apart")
    func unreachable() throws {
        let stale = NSTemporaryDirectory() + "/rc-stale-\(UInt32.random(in: 0 ... .max)).sock"
        try Data().write(to: URL(fileURLWithPath: stale))
        defer { try? FileManager.default.removeItem(atPath: stale) }
        for (path, word) in [
            ("/nonexistent/x.sock", "no such file"), (stale, "refused"), (String(repeating: "x", count: 200), "bytes"),
        ] {
            let error = #expect(throws: ClientError.self) { try Client.connect(to: path) }
            guard case .unreachable(_, let why, _)? = error else { throw Unexpected(error: error) }
            #expect(why.contains(word))
        }
    }

    struct Unexpected: Error {
        let error: ClientError?
    }
}
