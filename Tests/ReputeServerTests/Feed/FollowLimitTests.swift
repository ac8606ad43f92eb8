import Foundation
import ReputeJSON
import ReputeModel
import ReputeServer
import ReputeWire
import Testing

@Suite("Following")
struct FollowLimitTests {
    @Test("from ahead of the ledger is refused")
    func ahead() throws {
        let peer = try TestServer().connect()
        let error = #expect(throws: ErrorObject.self) { try peer.follow(after: 2) }
        #expect(error?.code == 1_007)
        #expect(error?.reason == "ledger.cursor-ahead")
        #expect(error?.pointer == "/params/after")
        try peer.follow(after: 1)
    }

    @Test("twice on a connection is refused, and the first goes on")
    func twice() throws {
        let server = try TestServer()
        let (peer, writer) = (try server.connect(), try server.connect())
        try peer.follow(after: 1)
        let error = #expect(throws: ErrorObject.self) { try peer.follow(after: 0) }
        #expect(error?.code == 1_003)
        #expect(error?.reason == "feed.following")
        try writer.trade("o")
        #expect(try peer.facts(3).map(\.seq) == [2, 3, 4])
    }

    @Test("is for so many connections; there is room again when one ends")
    func followers() throws {
        var limits = Limits()
        limits.followers = 2
        let server = try TestServer(limits: limits)
        var peers = [try server.connect(), try server.connect()]
        for peer in peers { try peer.follow(after: 0) }
        let third = try server.connect()
        let error = #expect(throws: ErrorObject.self) { try third.follow(after: 0) }
        #expect(error?.code == 1_005)
        #expect(error?.reason == "server.followers")
        #expect(error?.details["limit"] == 2)
        peers[0].endSending()
        while try peers[0].line() != nil {}
        peers.removeFirst()
        try third.follow(after: 0)
    }

    @Test("ends for one that takes nothing as too-slow, and goes on from there without gap or repeat")
    func tooSlow() throws {
        var limits = Limits()
        limits.followStallSeconds = 1
        limits.followers = 1
        let server = try TestServer(limits: limits)
        let (peer, writer, other) = (try server.connect(), try server.connect(), try server.connect())
        try writer.fill(3_000)
        try peer.follow(after: 0)
        // Nothing is read until its place is free; what the kernel and the server had taken comes first.
        var tries = 0
        while (try? other.follow(after: 3_001)) == nil {
            tries += 1
            guard tries < 1_500 else { throw TestFailure("it never ended") }
            usleep(20_000)
        }
        #expect(tries > 0)
        other.endSending()
        while try other.line() != nil {}
        try writer.trade("last")
        var seqs: [Int64] = []
        var end: Int64?
        while end == nil {
            switch try peer.notice() {
            case .fact(let fact): seqs.append(fact.seq)
            case .mark: Issue.record("it does not choose")
            case .ended(let reason, let after):
                #expect(reason == "too-slow")
                end = after
            }
        }
        let after = try #require(end)
        #expect(after < 3_004)
        #expect(seqs == Array(1..<after + 1))
        try peer.follow(after: after)
        #expect(try peer.facts(Int(3_004 - after)).map(\.seq) == Array(after + 1..<3_005))
    }

    @Test("goes on for one that takes it slowly, for longer than the limit in all")
    func slow() throws {
        var limits = Limits()
        limits.followStallSeconds = 10
        let server = try TestServer(limits: limits)
        let (peer, writer) = (try server.connect(), try server.connect())
        try writer.fill(3_000)
        try peer.follow(after: 0)
        for first in stride(from: Int64(1), to: 3_001, by: 300) {
            #expect(try peer.facts(300).map(\.seq) == Array(first..<first + 300))
            Thread.sleep(forTimeInterval: 1.1)
        }
    }

    @Test("of one that takes nothing leaves the others as they are")
    func others() throws {
        var limits = Limits()
        // However long it takes to write the rest: that one is not ended here.
        limits.followStallSeconds = 3_600
        let server = try TestServer(limits: limits)
        let (stuck, quick, writer) = (try server.connect(), try server.connect(), try server.connect())
        try stuck.follow(after: 0)
        try quick.follow(after: 0)
        try writer.fill(3_000)
        #expect(try quick.facts(3_001).map(\.seq) == Array(1...3_001))
        #expect(try stuck.facts(3_001).map(\.seq) == Array(1...3_001))
    }

    @Test("is for those who may read the ledger")
    func roles() throws {
        for (role, isAllowed) in [("arbitrator", false), ("officer", false), ("storefront", true), ("auditor", true)] {
            let server = try TestServer(roles: "\(getuid()) \(role)")
            let answer = try server.connect().ask(
                #"{"jsonrpc":"2.0","id":1,"method":"feed.follow","params":{"after":0}}"#)
            #expect((answer.reason == "role.missing") == !isAllowed)
        }
    }
}
