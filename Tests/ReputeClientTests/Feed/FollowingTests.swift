import ReputeClient
import ReputeJSON
import ReputeModel
import ReputeTestSupport
import ReputeWire
import Synchronization
import Testing

@Suite("A follow, by the client")
struct FollowingTests {
    private static func fact(_ seq: Int64) -> String {
        #"{"jsonrpc":"2.0","method":"feed.fact","params":{"seq":\#(seq),"at":"2026-11-22T10:15:30.000Z","#
            + #""kind":"order.opened","fact":"{\"seq\":\#(seq)}","later":true}}"# + "\n"
    }

    private static func mark(_ after: Int64) -> String {
        #"{"jsonrpc":"2.0","method":"feed.mark","params":{"after":\#(after)}}"# + "\n"
    }

    private static func ended(_ after: Int64) -> String {
        #"{"jsonrpc":"2.0","method":"feed.ended","params":{"reason":"too-slow","after":\#(after)}}"# + "\n"
    }

    /// A server that answers a follow and sends lines after that, and answers every other call with a time.
    private func server(_ lines: @escaping @Sendable (_ after: Int64) -> String) throws -> FakeServer {
        try FakeServer { request in
            guard request["method"]?.string == "feed.follow" else {
                return FakeServer.result(#"{"now":"2026-12-07T10:15:30.000Z"}"#, to: request)
            }
            let after = request["params"]?["after"]?.integer ?? 0
            return FakeServer.result(#"{"after":\#(after)}"#, to: request) + Array(lines(after).utf8)
        }
    }

    @Test("gives facts and marks in their order, and the end")
    func order() async throws {
        let server = try server { _ in Self.fact(8) + Self.mark(9) + Self.fact(10) + Self.ended(10) }
        let client = try Client.connect(to: server.path)
        var notices: [FeedNotice] = []
        for try await notice in try await client.follow(.init(after: 7)) { notices.append(notice) }
        let at = try #require(Instant("2026-11-22T10:15:30.000Z"))
        #expect(
            notices == [
                .fact(.init(seq: 8, at: at, kind: "order.opened", fact: #"{"seq":8}"#)), .mark(9),
                .fact(.init(seq: 10, at: at, kind: "order.opened", fact: #"{"seq":10}"#)),
                .ended(reason: "too-slow", after: 10),
            ])
    }

    @Test("may begin again on the same connection when the service has ended it")
    func again() async throws {
        let server = try server { Self.fact($0 + 1) + Self.ended($0 + 1) }
        let client = try Client.connect(to: server.path)
        for after in 0..<5 as Range<Int64> {
            var seqs: [Int64] = []
            for try await notice in try await client.follow(.init(after: after)) {
                if case .fact(let fact) = notice { seqs.append(fact.seq) }
            }
            #expect(seqs == [after + 1])
        }
    }

    @Test("leaves other calls as they are, also when it is given up with much of it not taken")
    func others() async throws {
        let server = try server { _ in (1...20_000).map { Self.fact($0) }.joined() }
        let client = try Client.connect(to: server.path)
        var following: Following? = try await client.follow(.init(after: 0))
        #expect(try await following?.nextAll().isEmpty == false)
        following = nil
        #expect(try await client.call(AdminClock.self, Instant(milliseconds: 0)).milliseconds > 0)
    }

    @Test("is not read faster than it is taken")
    func backpressure() async throws {
        let sent = Mutex(false)
        let server = try FakeServer { request in
            defer { sent.withLock { $0 = true } }
            if request["method"]?.string == "feed.follow" {
                return FakeServer.result(#"{"after":0}"#, to: request)
                    + Array((1...50_000).map { Self.fact($0) }.joined().utf8)
            }
            return nil
        }
        let client = try Client.connect(to: server.path)
        let following = try await client.follow(.init(after: 0))
        try await Task.sleep(for: .milliseconds(300))
        // Most of 8 MB waits at the service, which is still sending.
        #expect(try await following.nextAll().count < 5_000)
        var last: Int64 = 0
        while last < 50_000 {
            for case .fact(let fact) in try await following.nextAll() { last = fact.seq }
        }
    }

    @Test("fails when the connection ends, after everything that came before")
    func lost() async throws {
        let server = try FakeServer { request in
            if request["method"]?.string == "feed.follow" {
                return FakeServer.result(#"{"after":0}"#, to: request) + Array(Self.fact(1).utf8)
            }
            return nil
        }
        let client = try Client.connect(to: server.path)
        let following = try await client.follow(.init(after: 0))
        async let call: Instant = client.call(AdminClock.self, Instant(milliseconds: 0))
        var seqs: [Int64] = []
        let error = await #expect(throws: ClientError.self) {
            for try await notice in following {
                if case .fact(let fact) = notice { seqs.append(fact.seq) }
            }
        }
        guard case .lost? = error else { throw Unexpected() }
        #expect(seqs == [1])
        _ = try? await call
    }

    @Test("that is refused says why, and another may begin")
    func refused() async throws {
        let server = try FakeServer { request in
            if request["params"]?["after"]?.integer == 9 {
                return FakeServer.error(
                    #"{"code":1007,"message":"no","data":{"reason":"ledger.cursor-ahead","retry":"never"}}"#,
                    to: request)
            }
            return FakeServer.result(#"{"after":0}"#, to: request) + Array(Self.mark(3).utf8)
        }
        let client = try Client.connect(to: server.path)
        let error = await #expect(throws: ClientError.self) { try await client.follow(.init(after: 9)) }
        guard case .refused(let refusal)? = error else { throw Unexpected() }
        #expect(refusal.reason == "ledger.cursor-ahead")
        #expect(try await client.follow(.init(after: 0)).nextAll() == [.mark(3)])
    }

    @Test("passes over notifications it does not know; one that is broken ends the connection")
    func unknown() async throws {
        let server = try server { _ in
            #"{"jsonrpc":"2.0","method":"moon.landed","params":{}}"# + "\n" + Self.mark(1)
                + #"{"jsonrpc":"2.0","method":"feed.mark","params":{}}"# + "\n"
        }
        let client = try Client.connect(to: server.path)
        let following = try await client.follow(.init(after: 0))
        #expect(try await following.nextAll() == [.mark(1)])
        let error = await #expect(throws: ClientError.self) { try await following.nextAll() }
        guard case .unreadable? = error else { throw Unexpected() }
    }

    @Test("stops waiting when its task is cancelled")
    func cancelled() async throws {
        let server = try server { _ in "" }
        let client = try Client.connect(to: server.path)
        let following = try await client.follow(.init(after: 0))
        let task = Task { try await following.nextAll() }
        try await Task.sleep(for: .milliseconds(20))
        task.cancel()
        #expect(try await task.value.isEmpty)
    }

    struct Unexpected: Error {}
}
