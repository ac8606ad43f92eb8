import ReputeJSON
import ReputeModel
import ReputeWire
import Testing

@testable import ReputeServer

@Suite("A credit of an earlier moment, over the wire")
struct AsOfTests {
    private func ask(_ peer: TestPeer, _ asOf: String, method: String = "credit.get") throws -> JSONValue {
        let subject = method == "credit.get" ? #""subjects":["s"]"# : #""subject":"s""#
        return try peer.ask(
            #"{"jsonrpc":"2.0","id":1,"method":"\#(method)","params":{\#(subject),"role":"seller","asOf":\#(asOf)}}"#)
    }

    @Test("is answered by credit.get and credit.explain, after a fact, at the end of a day, or both")
    func answered() throws {
        let server = try TestServer()
        let peer = try server.connect()
        _ = try peer.call(OrderComplete.self, order("o"))
        _ = try peer.call(RatingSubmit.self, SubmitRating(order: "o", by: .buyer, value: .positive))
        let then = try peer.call(CreditGet.self, .init(subjects: ["s", "t"], role: .seller))
        let explained = try peer.call(CreditExplain.self, .init(subject: "s", role: .seller))
        _ = try peer.call(RatingSubmit.self, SubmitRating(order: "o", by: .seller, value: .positive))
        _ = try peer.call(OrderComplete.self, order("p", seller: "t"))
        let today = TestServer.start.day(zoneMinutes: 0)
        for asOf in [AsOf(seq: 3), AsOf(seq: 3, day: today)] {
            let get = CreditGet.Params(subjects: ["s", "t"], role: .seller, asOf: asOf)
            #expect(try peer.call(CreditGet.self, get) == then)
            let explain = CreditExplain.Params(subject: "s", role: .seller, asOf: asOf)
            #expect(try peer.call(CreditExplain.self, explain) == explained)
        }
        #expect(explained.sealed.count == 1 && explained.ratings.isEmpty)
        let now = try peer.call(CreditGet.self, .init(subjects: ["s", "t"], role: .seller))
        #expect(now != then)
        #expect(
            try peer.call(CreditGet.self, .init(subjects: ["s", "t"], role: .seller, asOf: AsOf(day: today))) == now)
    }

    @Test("is answered in a batch and in its turn on one connection")
    func batch() throws {
        let server = try TestServer()
        let peer = try server.connect()
        _ = try peer.call(OrderComplete.self, order("o"))
        let call = { (id: Int, asOf: String) in
            #"{"jsonrpc":"2.0","id":\#(id),"method":"credit.get","params":{"subjects":["s"],"role":"seller"\#(asOf)}}"#
        }
        let answers = try peer.ask(
            "[\(call(1, #","asOf":{"seq":1}"#)),\(call(2, "")),\(call(3, #","asOf":{"seq":9}"#))]")
        let byID = Dictionary(
            uniqueKeysWithValues: (answers.arrayValue ?? []).map { ($0["id"]?.integerValue ?? 0, $0) })
        #expect(byID[1]?["result"]?["credits"]?.arrayValue?.first?["orders"] == 0)
        #expect(byID[2]?["result"]?["credits"]?.arrayValue?.first?["orders"] == 1)
        #expect(byID[3]?.reason == "credit.seq-ahead" && byID[3]?.code == 1_007)
    }

    @Test("is found over more changes than are looked at in one go, while others are served")
    func slices() async throws {
        let server = try TestServer()
        let peer = try server.connect()
        _ = try peer.call(OrderComplete.self, order("o-0"))
        let rows = (1...Service.slice * 2 + 100).map { n in
            AdminImport.Row.order(
                CompleteOrder(
                    order: ID("o-\(n)") ?? "o", completed: TestServer.start + -Instant.hour,
                    given: OrderGiven(buyer: "b", seller: "s"), origin: "elsewhere"))
        }
        for start in stride(from: 0, to: rows.count, by: 500) {
            let part = Array(rows[start..<min(start + 500, rows.count)])
            #expect(
                try peer.call(AdminImport.self, AdminImport.Params(origin: "elsewhere", rows: part)).refused.isEmpty)
        }
        let then = try peer.call(CreditGet.self, .init(subjects: ["s"], role: .seller, asOf: AsOf(seq: 2)))
        #expect(then.first?.orders == 1 && then.first?.version == 2)
        let explained = try peer.call(CreditExplain.self, .init(subject: "s", role: .seller, asOf: AsOf(seq: 2)))
        #expect(explained.credit == then.first && explained.completed.map(\.orders) == [1])
    }

    @Test("is refused with the member at fault named", arguments: ["credit.get", "credit.explain"])
    func refused(method: String) throws {
        let server = try TestServer()
        let peer = try server.connect()
        func expect(_ asOf: String, _ reason: String, _ code: Int64, _ pointer: String) throws {
            let answer = try ask(peer, asOf, method: method)
            #expect(answer.reason == reason && answer.code == code, "\(asOf): \(answer)")
            #expect(answer["error"]?["data"]?["pointer"]?.stringValue == pointer)
        }
        try expect("{}", "params.missing", -32_602, "/params/asOf")
        try expect(#"{"seq":0}"#, "params.range", -32_602, "/params/asOf/seq")
        try expect(#"{"seq":-4}"#, "params.range", -32_602, "/params/asOf/seq")
        try expect(#"{"seq":1,"at":1}"#, "params.unknown", -32_602, "/params/asOf/at")
        try expect(#"{"day":"2026-11-31"}"#, "params.day", -32_602, "/params/asOf/day")
        try expect(#"{"day":"2026-1-1"}"#, "params.day", -32_602, "/params/asOf/day")
        try expect(#"{"day":20}"#, "params.type", -32_602, "/params/asOf/day")
        try expect(#"{"seq":2}"#, "credit.seq-ahead", 1_007, "/params/asOf/seq")
        try expect(#"{"day":"2026-11-23"}"#, "credit.day-ahead", 1_001, "/params/asOf/day")
        try expect(#"{"day":"2026-11-21"}"#, "credit.day-before-ledger", 1_001, "/params/asOf/day")
    }

    @Test("counts among the long reads of its connection, and gives its place back")
    func longReads() throws {
        var limits = Limits()
        limits.longReads = 1
        let server = try TestServer(limits: limits)
        let peer = try server.connect()
        for _ in 1...3 {
            #expect(try ask(peer, #"{"seq":1}"#)["result"] != nil)
            #expect(try ask(peer, #"{"seq":2}"#).reason == "credit.seq-ahead")
        }
        try peer.send(
            #"{"jsonrpc":"2.0","id":"w","method":"ledger.entries","params":{"after":1,"wait":60000}}"# + "\n")
        #expect(try ask(peer, #"{"seq":1}"#).reason == "server.long-reads")
        // Now is no earlier moment.
        #expect(try peer.call(CreditGet.self, .init(subjects: ["s"], role: .seller)).count == 1)
    }
}
