import Foundation
import Repute
import ReputeJSON
import ReputeModel
import ReputeServer
import ReputeWire
import Testing

@Suite("A follower")
struct FollowTests {
    @Test("gets what there is and then what comes, line for line as the ledger has it")
    func whole() throws {
        let server = try TestServer()
        let (follower, writer) = (try server.connect(), try server.connect())
        try writer.trade("o1")
        try follower.follow(after: 0)
        let old = try follower.facts(4)
        try writer.trade("o2")
        let all = try old + follower.facts(3)
        let entries = try writer.entries()
        #expect(all.map(\.seq) == Array(1...7))
        #expect(all.map(\.fact) == entries.map(\.fact))
        for fact in all {
            let line = try JSONDocument(parsing: fact.fact).root
            #expect(line["kind"]?.string == fact.kind)
            #expect(line["at"]?.integer == fact.at.milliseconds)
            #expect(line["seq"]?.integer == fact.seq)
        }
    }

    @Test("is sent a fact as the protocol says, with nothing but seq, time, kind and line")
    func form() throws {
        let server = try TestServer()
        let follower = try server.connect()
        try follower.follow(after: 0)
        let line = try #require(try follower.line())
        let fact = try #require(try follower.entries().first?.fact)
        #expect(
            line.hasPrefix(#"{"jsonrpc":"2.0","method":"feed.fact","params":{"seq":1,"at":"2026-11-22T10:00:00.000Z","#)
        )
        let params = try #require(try JSONDocument(parsing: line).root["params"])
        #expect(params.members.map(\.key) == ["seq", "at", "kind", "fact"])
        #expect(params["fact"]?.string == fact)
    }

    @Test("gets only what comes after its point, also where that lies within what is kept in memory")
    func after() throws {
        let server = try TestServer()
        let (writer, first) = (try server.connect(), try server.connect())
        try first.follow(after: 0)
        for n in 1...5 { try writer.trade(ID("o\(n)") ?? "o") }
        #expect(try first.facts(16).map(\.seq) == Array(1...16))
        for after in [0, 1, 7, 15, 16] as [Int64] {
            let follower = try server.connect()
            try follower.follow(after: after)
            #expect(try follower.facts(Int(16 - after)).map(\.seq) == Array(after + 1..<17))
        }
        let late = try server.connect()
        try late.follow(after: 16)
        try writer.trade("o6")
        #expect(try late.facts(3).map(\.seq) == [17, 18, 19])
    }

    @Test("misses nothing and gets nothing twice while eight connections write, wherever it begins")
    func underLoad() throws {
        let server = try TestServer()
        let socket = server.socket
        let (writers, trades) = (8, 60)
        let size = Int64(1 + writers * trades * 3)
        let writing = (0..<writers).map { writer in
            { @Sendable () throws in
                let peer = try TestPeer(socket)
                for n in 0..<trades { try peer.trade(ID("o\(writer)-\(n)") ?? "o", seller: ID("s\(writer)") ?? "s") }
            }
        }
        let following = (0..<6).map { number in
            { @Sendable () throws in
                let peer = try TestPeer(socket)
                var after: Int64 = 0
                // Half of them come in the midst of it.
                while number > 2, after < Int64(number) * 100 {
                    after = try peer.call(ReputeWire.LedgerHead.self, NoParams()).size
                }
                try peer.follow(after: after)
                #expect(try peer.facts(Int(size - after)).map(\.seq) == Array(after + 1..<size + 1))
            }
        }
        try concurrently(writing + following)
        #expect(server.engine.status.size == size)
    }

    @Test("is told nothing that a restart could take back: what it gets is in the ledger")
    func durable() throws {
        let server = try TestServer()
        let (follower, writer) = (try server.connect(), try server.connect())
        try follower.follow(after: 1)
        for n in 1...20 {
            try writer.send(
                #"{"jsonrpc":"2.0","id":1,"method":"order.open","params":{"order":"o\#(n)","buyer":"b","seller":"s"}}"#
                    + "\n")
            let fact = try #require(try follower.facts(1).first)
            #expect(server.engine.status.size >= fact.seq)
            #expect(try follower.call(LedgerEntries.self, .init(after: fact.seq - 1)).entries.first?.fact == fact.fact)
            _ = try writer.line()
        }
    }

    @Test("may call other methods meanwhile")
    func others() throws {
        let server = try TestServer()
        let peer = try server.connect()
        try peer.follow(after: 1)
        try peer.send(
            #"{"jsonrpc":"2.0","id":7,"method":"order.open","params":{"order":"o","buyer":"b","seller":"s"}}"# + "\n")
        let lines = try [peer.json(), peer.json()]
        #expect(Set(lines.map { $0["id"] ?? $0["method"] }) == [7, "feed.fact"])
        #expect(try peer.call(CreditGet.self, .init(subjects: ["s"], role: .seller)).first?.isKnown == true)
    }

    @Test("is answered before its first fact")
    func order() throws {
        let server = try TestServer()
        let peer = try server.connect()
        for _ in 1...20 { try server.connect().trade(ID("o\(UInt64.random(in: 0 ... .max))") ?? "o") }
        let answer = try peer.ask(#"{"jsonrpc":"2.0","id":"f","method":"feed.follow","params":{"after":0}}"#)
        #expect(answer == ["jsonrpc": "2.0", "id": "f", "result": ["after": 0]])
        #expect(try peer.facts(61).count == 61)
    }

    @Test("may be one whose caller has ended its side: it gets what there is, and the connection ends")
    func halfClosed() throws {
        let server = try TestServer()
        let (peer, writer) = (try server.connect(), try server.connect())
        try writer.fill(900)
        try peer.send(#"{"jsonrpc":"2.0","id":1,"method":"feed.follow","params":{"after":0}}"# + "\n")
        peer.endSending()
        let lines = try peer.rest()
        #expect(lines.count == 902)
        #expect(try JSONDocument(parsing: lines[901]).root["params"]?["seq"]?.integer == 901)
        let filtered = try server.connect()
        try filtered.send(
            #"{"jsonrpc":"2.0","id":1,"method":"feed.follow","params":{"after":0,"kinds":["policy.adopted"]}}"# + "\n")
        filtered.endSending()
        #expect(try filtered.rest().filter { !$0.contains("feed.mark") }.count == 2)
    }

    @Test("may be far behind: it gets everything from the database, thousands of facts")
    func farBehind() throws {
        let server = try TestServer()
        let writer = try server.connect()
        try writer.fill(2_100)
        let entries = try writer.entries().map(\.fact)
        for _ in 1...3 {
            let follower = try server.connect()
            try follower.follow(after: 0)
            #expect(try follower.facts(2_101).map(\.fact) == entries)
        }
    }

    @Test("ends with its server, without a word")
    func stops() throws {
        let server = try TestServer()
        let peer = try server.connect()
        try peer.follow(after: 0)
        _ = try peer.facts(1)
        server.stop()
        #expect(try peer.line() == nil)
    }

    @Test("is one like any other on the read-only socket")
    func readOnlySocket() throws {
        let server = try TestServer()
        let peer = try server.connect(readOnly: true)
        try peer.follow(after: 0)
        #expect(try peer.facts(1).map(\.kind) == ["policy.adopted"])
    }
}
