import ReputeJSON
import ReputeModel
import ReputeServer
import ReputeWire
import Testing

@Suite("A limit")
struct LimitTests {
    private static let waiting =
        #"{"jsonrpc":"2.0","id":"w","method":"ledger.entries","params":{"after":1,"wait":60000}}"#

    @Test("of calls in flight refuses one more, and takes one again when one was answered")
    func inFlight() throws {
        var limits = Limits()
        limits.inFlight = 2
        let server = try TestServer(limits: limits)
        let (peer, other) = (try server.connect(), try server.connect())
        try peer.send(Self.waiting + "\n" + Self.waiting + "\n")
        let refusal = try peer.ask(#"{"jsonrpc":"2.0","id":1,"method":"ledger.head"}"#)
        #expect(refusal.code == 1_005)
        #expect(refusal.reason == "server.in-flight")
        #expect(refusal["error"]?["data"]?["details"]?["limit"] == 2)
        // Reads that are answered at once are never in flight.
        #expect(try peer.call(CreditGet.self, .init(subjects: ["s"], role: .seller)).count == 1)
        _ = try other.call(OrderComplete.self, order("o"))
        #expect(try peer.json()["id"] == "w")
        #expect(try peer.json()["id"] == "w")
        #expect(try peer.call(ReputeWire.LedgerHead.self, NoParams()).size == 2)
    }

    @Test("of long reads refuses one more")
    func longReads() throws {
        var limits = Limits()
        limits.longReads = 1
        let server = try TestServer(limits: limits)
        let peer = try server.connect()
        try peer.send(Self.waiting + "\n")
        let refusal = try peer.ask(#"{"jsonrpc":"2.0","id":1,"method":"ledger.entries","params":{"after":0}}"#)
        #expect(refusal.code == 1_005)
        #expect(refusal.reason == "server.long-reads")
        #expect(try peer.call(ReputeWire.LedgerHead.self, NoParams()).size == 1)
    }

    @Test("of long reads counts no read that was refused for answers nobody read")
    func longReadsRefused() throws {
        var limits = Limits()
        limits.longReads = 1
        limits.unreadBytes = 1 << 20
        let server = try TestServer(limits: limits)
        var deaf: TestPeer? = try server.connect()
        let subjects = Array(repeating: #""s""#, count: 500).joined(separator: ",")
        let call =
            #"{"jsonrpc":"2.0","id":1,"method":"credit.get","params":{"role":"seller","subjects":[\#(subjects)]}}"#
        try deaf?.send("[" + Array(repeating: call, count: 8).joined(separator: ",") + "]\n")
        let peer = try server.connect()
        let entries = #"{"jsonrpc":"2.0","id":1,"method":"ledger.entries","params":{"after":0}}"#
        var reason: String?
        while reason == nil { reason = try peer.ask(entries).reason }
        #expect(reason == "server.unread")
        deaf = nil
        while reason == "server.unread" { reason = try peer.ask(entries).reason }
        #expect(reason == nil)
    }

    @Test("of connections refuses one more in a line, and takes one when one ended")
    func connections() throws {
        var limits = Limits()
        limits.connections = 2
        let server = try TestServer(limits: limits)
        var peers = [try server.connect(), try server.connect()]
        for peer in peers { _ = try peer.call(ServerInfo.self, NoParams()) }
        let refused = try server.connect()
        let refusal = try refused.json()
        #expect(refusal.code == 1_005)
        #expect(refusal.reason == "server.connections")
        #expect(try refused.line() == nil)
        peers[0].endSending()
        #expect(try peers[0].line() == nil)
        peers.removeFirst()
        #expect(try server.connect().call(ServerInfo.self, NoParams()).protocolVersion == 1)
    }

    @Test("of a user's connections refuses one more by a reason of its own")
    func connectionsPerUid() throws {
        var limits = Limits()
        limits.connectionsPerUid = 1
        let server = try TestServer(limits: limits)
        let first = try server.connect()
        _ = try first.call(ServerInfo.self, NoParams())
        #expect(try server.connect().json().reason == "server.connections-per-uid")
    }

    @Test("of a batch, of depth and of the queue fire too")
    func others() throws {
        var limits = Limits()
        limits.batch = 2
        limits.depth = 8
        limits.queue = 1
        let server = try TestServer(limits: limits)
        let peer = try server.connect()
        #expect(try peer.ask("[1,2,3]").reason == "server.batch")
        #expect(try peer.ask("[[[[[[[[[1]]]]]]]]]").reason == "line-too-deep")
        var json = JSONWriter(ordered: false)
        for n in 1...200 { Request.write(OrderComplete.self, order(ID("o\(n)") ?? "o"), id: Int64(n), to: &json) }
        try peer.send(String(decoding: json.bytes, as: UTF8.self))
        var (done, refused) = (0, 0)
        for _ in 1...200 {
            let answer = try peer.json()
            if answer["result"] != nil { done += 1 }
            if answer.reason == "engine.overloaded", answer.code == 1_005 { refused += 1 }
        }
        #expect(done + refused == 200)
        #expect(done > 0 && refused > 0)
    }

    @Test("is announced as it is set")
    func announced() throws {
        var limits = Limits()
        limits.inFlight = 7
        let server = try TestServer(limits: limits)
        let info = try server.connect().call(ServerInfo.self, NoParams())
        #expect(info.limits == limits.announced)
        #expect(info.limits.contains(ServerInfo.Limit("inFlight", 7)))
    }
}
