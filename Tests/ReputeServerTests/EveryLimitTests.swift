import Repute
import ReputeJSON
import ReputeModel
import ReputeServer
import ReputeWire
import Testing

@Suite("Every limit that server.info announces")
struct EveryLimitTests {
    /// How a limit is made to fire: what it is set to, what goes beyond it, and what the refusal's reason is.
    struct Firing: Sendable {
        let reason: String
        /// Sets it low; most are low enough, or not set at all.
        var set: @Sendable (inout Limits) -> Void = { _ in }
        /// Goes beyond it. Answers the refusal.
        let go: @Sendable (TestServer) throws -> JSONValue
    }

    private static func call(_ method: String, _ params: String) -> String {
        #"{"jsonrpc":"2.0","id":1,"method":"\#(method)","params":\#(params)}"#
    }

    private static func ask(_ method: String, _ params: String) -> @Sendable (TestServer) throws -> JSONValue {
        { try $0.connect().ask(call(method, params)) }
    }

    private static func list(_ element: String, _ count: Int) -> String {
        "[" + Array(repeating: element, count: count).joined(separator: ",") + "]"
    }

    /// A call that waits for news.
    private static let waiting = call("ledger.entries", #"{"after":1,"wait":60000}"#)

    private static let firings: [String: Firing] = [
        "lineBytes": Firing(reason: "line-too-long", set: { $0.lineBytes = 1 << 20 }) {
            try $0.connect().ask(call("ledger.head", "{}" + String(repeating: " ", count: 1 << 20)))
        },
        "unfinishedBytes": Firing(reason: "server.unfinished", set: { $0.unfinishedBytes = 1 << 20 }) { server in
            // What is sent is read but for what the kernel holds, so three are too many however they are read.
            let peers = try (1...3).map { _ in try server.connect() }
            for peer in peers { try peer.send(String(repeating: " ", count: 1_000_000)) }
            let lines = try peers.flatMap { peer in
                peer.endSending()
                return try peer.rest().map { JSONValue(try JSONDocument(parsing: $0).root) }
            }
            return lines.first { $0.reason != "line-unfinished" } ?? .null
        },
        "depth": Firing(reason: "line-too-deep", set: { $0.depth = 8 }) {
            try $0.connect().ask(String(repeating: "[", count: 9) + String(repeating: "]", count: 9))
        },
        "batch": Firing(reason: "server.batch", set: { $0.batch = 2 }) { try $0.connect().ask("[1,2,3]") },
        "batchBytes": Firing(reason: "server.batch-bytes", set: { $0.batchBytes = 1_024 }) { server in
            let info = call("ledger.entries", #"{"after":0}"#)
            let policy = call("policy.get", "{}")
            let batch = try server.connect().ask("[\(policy),\(policy),\(info)]").arrayValue ?? []
            #expect(batch.count == 3)
            #expect(batch.first?["result"] != nil)
            return batch.first { $0.reason != nil } ?? .null
        },
        "unreadBytes": Firing(reason: "server.unread", set: { $0.unreadBytes = 1 << 20 }) { server in
            // Answers nobody reads, until the kernel takes no more of them; then another connection asks.
            var deaf: TestPeer? = try server.connect()
            let long = call("credit.get", #"{"role":"seller","subjects":\#(list(#""s""#, CreditGet.most))}"#)
            try deaf?.send(list(long, 8) + "\n")
            let other = try server.connect()
            var answer = JSONValue.null
            while answer.reason == nil { answer = try other.ask(call("ledger.head", "{}")) }
            // What was not read counts for nothing once its connection is gone.
            deaf = nil
            while try other.ask(call("ledger.head", "{}")).reason != nil {}
            return answer
        },
        "inFlight": Firing(reason: "server.in-flight", set: { $0.inFlight = 1 }) {
            let peer = try $0.connect()
            try peer.send(waiting + "\n")
            return try peer.ask(call("ledger.head", "{}"))
        },
        "longReads": Firing(reason: "server.long-reads", set: { $0.longReads = 1 }) {
            let peer = try $0.connect()
            try peer.send(waiting + "\n")
            return try peer.ask(call("ledger.entries", #"{"after":0}"#))
        },
        "connections": Firing(reason: "server.connections", set: { $0.connections = 1 }) {
            let first = try $0.connect()
            _ = try first.ask(call("server.info", "{}"))
            return try $0.connect().json()
        },
        "connectionsPerUid": Firing(reason: "server.connections-per-uid", set: { $0.connectionsPerUid = 1 }) {
            let first = try $0.connect()
            _ = try first.ask(call("server.info", "{}"))
            return try $0.connect().json()
        },
        "followers": Firing(reason: "server.followers", set: { $0.followers = 1 }) {
            let first = try $0.connect()
            _ = try first.ask(call("feed.follow", #"{"after":0}"#))
            return try $0.connect().ask(call("feed.follow", #"{"after":0}"#))
        },
        "queue": Firing(reason: "engine.overloaded", set: { $0.queue = 1 }) { server in
            let peer = try server.connect()
            let count = 400
            for n in 1...count {
                try peer.send(
                    call(
                        "order.complete",
                        #"{"order":"o\#(n)","buyer":"b","seller":"s","completedAt":"2026-11-22T09:00:00Z"}"#) + "\n")
            }
            let answers = try (1...count).map { _ in try peer.json() }
            return answers.first { $0.reason != nil } ?? .null
        },
        "subjects": Firing(
            reason: "params.range",
            go: ask("credit.get", #"{"role":"seller","subjects":\#(list(#""s""#, CreditGet.most + 1))}"#)),
        "entries": Firing(
            reason: "params.range", go: ask("ledger.entries", #"{"after":0,"limit":\#(LedgerEntries.most + 1)}"#)),
        "wait": Firing(
            reason: "params.range",
            go: ask("ledger.entries", #"{"after":0,"wait":\#(LedgerEntries.longestWait + 1)}"#)),
        "ratings": Firing(
            reason: "params.range",
            go: ask("rating.list", #"{"subject":"s","role":"seller","limit":\#(RatingList.most + 1)}"#)),
        "rows": Firing(
            reason: "params.range",
            go: ask("admin.import", #"{"origin":"x","rows":\#(list("{}", AdminImport.most + 1))}"#)),
    ]

    /// Those that end something instead of refusing a call: the test that sees it.
    private static let elsewhere = ["followStallSeconds": "FollowLimitTests.tooSlow"]

    @Test("fires, and nothing is changed by what went beyond it", arguments: Limits().announced.map(\.name))
    func fires(name: String) throws {
        if Self.elsewhere[name] != nil { return }
        guard let firing = Self.firings[name] else {
            Issue.record("no test sees the limit \(name) fire")
            return
        }
        var limits = Limits()
        firing.set(&limits)
        let server = try TestServer(limits: limits)
        let refusal = try firing.go(server)
        #expect(refusal.reason == firing.reason, "\(name): \(String(decoding: refusal.canonical, as: UTF8.self))")
        // Of what goes beyond the queue, the first is done.
        if name != "queue" { #expect(server.engine.status.size == 1) }
        // It takes calls as before.
        if !name.hasPrefix("connections") {
            #expect(try server.connect().ask(Self.call("ledger.head", "{}"))["result"] != nil)
        }
    }
}
