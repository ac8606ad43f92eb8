import Foundation
import ReputeJSON
import ReputeModel
import ReputeServer
import ReputeWire
import Testing

@testable import ReputeServer

@Suite("Waiting for an entry")
struct WaitTests {
    private static func line(after: Int64, wait: Int64) -> String {
        #"{"jsonrpc":"2.0","id":1,"method":"ledger.entries","params":{"after":\#(after),"wait":\#(wait)}}"# + "\n"
    }

    @Test("is answered by the next write, long before its time is over")
    func write() throws {
        let server = try TestServer()
        let (reader, writer) = (try server.connect(), try server.connect())
        // The peer would not wait that long.
        try reader.send(Self.line(after: 1, wait: 60_000))
        _ = try writer.call(OrderComplete.self, order("o"))
        let answer = try reader.json()
        #expect(answer["result"]?["entries"]?[0]?["seq"] == 2)
        #expect(answer["result"]?["next"] == 2)
    }

    @Test("is answered with nothing when its time is over, and not before")
    func timeout() throws {
        let server = try TestServer()
        let reader = try server.connect()
        let began = ContinuousClock.now
        let answer = try reader.call(LedgerEntries.self, .init(after: 1, wait: 300))
        #expect(answer == LedgerEntries.Result(entries: [], next: 1))
        #expect(ContinuousClock.now - began >= .milliseconds(300))
    }

    @Test("is answered at once when there is an entry already")
    func already() throws {
        let reader = try TestServer().connect()
        #expect(try reader.call(LedgerEntries.self, .init(after: 0, wait: 60_000)).entries.count == 1)
    }

    @Test("is answered at once when the server stops")
    func stops() throws {
        let server = try TestServer()
        let reader = try server.connect()
        try reader.send(Self.line(after: 1, wait: 60_000))
        // A call that is answered after it shows that it was taken.
        #expect(try reader.call(CreditGet.self, .init(subjects: ["s"], role: .seller), id: 2).count == 1)
        server.stop()
        #expect(try reader.json()["result"]?["entries"]?.arrayValue?.isEmpty == true)
    }

    @Test("is forgotten when its connection ends")
    func forgotten() throws {
        let server = try TestServer()
        var reader: TestPeer? = try server.connect()
        try reader?.send(Self.line(after: 1, wait: 60_000) + Self.line(after: 1, wait: 60_000))
        #expect(try reader?.call(CreditGet.self, .init(subjects: ["s"], role: .seller), id: 2).count == 1)
        #expect(server.server.waitingReads == 2)
        // Gone without having been told anything: the peer's end is closed with its input unread.
        reader = nil
        let deadline = ContinuousClock.now + .seconds(30)
        while server.server.waitingReads > 0, ContinuousClock.now < deadline { usleep(2_000) }
        #expect(server.server.waitingReads == 0)
    }

    @Test("holds no thread: hundreds wait, and everything else is answered")
    func many() throws {
        var limits = Limits()
        limits.longReads = 100
        let server = try TestServer(limits: limits)
        let readers = try (0..<5).map { _ in try server.connect() }
        for reader in readers {
            try reader.send(String(repeating: Self.line(after: 1, wait: 60_000), count: 100))
            #expect(try reader.call(CreditGet.self, .init(subjects: ["s"], role: .seller), id: 2).count == 1)
        }
        let writer = try server.connect()
        #expect(try writer.call(ReputeWire.LedgerHead.self, NoParams()).size == 1)
        _ = try writer.call(OrderComplete.self, order("o"))
        for reader in readers {
            for _ in 0..<100 { #expect(try reader.json()["result"]?["next"] == 2) }
        }
        #expect(server.server.waitingReads == 0)
    }

    @Test("is for at most a minute, which is announced")
    func longest() throws {
        let peer = try TestServer().connect()
        try peer.send(Self.line(after: 1, wait: 60_001))
        let refusal = try peer.json()
        #expect(refusal.reason == "params.range")
        #expect(refusal["error"]?["data"]?["pointer"] == "/params/wait")
        #expect(try peer.call(ServerInfo.self, NoParams()).limits.contains(ServerInfo.Limit("wait", 60_000)))
    }
}
