import Foundation
import Repute
import ReputeJSON
import ReputeModel
import ReputeServer
import ReputeWire
import Testing

@Suite("The server")
struct ServerTests {
    @Test("carries an order and both its ratings from the wire to the credit")
    func whole() throws {
        let server = try TestServer()
        let peer = try server.connect()
        let opened = try peer.call(
            OrderOpen.self, OpenOrder(order: "o", given: OrderGiven(buyer: "b", seller: "s", created: TestServer.start))
        )
        #expect(opened == OrderStepResult(order: "o", seq: 2, state: .open))
        let completed = try peer.call(OrderComplete.self, CompleteOrder(order: "o", completed: TestServer.start))
        #expect(completed.window == TestServer.start..<(TestServer.start + 15 * Instant.day))
        let first = SubmitRating(order: "o", by: .buyer, value: .positive, text: "good", speaker: "b")
        let receipt = try peer.call(RatingSubmit.self, first)
        #expect(receipt.state == .sealed)
        #expect(receipt.reveals == completed.window.upperBound)
        #expect(try peer.call(RatingSubmit.self, first).isRepeated)
        let sealed = try peer.call(RatingGet.self, .init(.rating(receipt.rating)))
        #expect(sealed.map(\.value) == [nil])
        #expect(sealed.map(\.text) == [nil])
        _ = try peer.call(RatingSubmit.self, SubmitRating(order: "o", by: .seller, value: .neutral))
        #expect(try peer.call(RatingGet.self, .init(.order("o"))).count == 2)
        let list = try peer.call(RatingList.self, .init(subject: "s", role: .seller))
        #expect(list.ratings.map(\.text) == ["good"])
        #expect(list.next == nil)
        let credit = try peer.call(CreditGet.self, .init(subjects: ["s", "nobody"], role: .seller))
        #expect(credit.map(\.points) == [1, 0])
        #expect(credit.map(\.isKnown) == [true, false])
        let verified = try peer.call(AdminVerify.self, NoParams())
        #expect(verified.isSound)
        #expect(verified.facts == server.engine.status.size)
    }

    @Test("refuses who speaks for somebody else")
    func speaker() throws {
        let peer = try TestServer().connect()
        _ = try peer.call(OrderComplete.self, order("o"))
        let error = #expect(throws: ErrorObject.self) {
            try peer.call(RatingSubmit.self, SubmitRating(order: "o", by: .buyer, value: .positive, speaker: "s"))
        }
        #expect(error?.code == 1_004)
        #expect(error?.reason == "party.mismatch")
    }

    @Test("answers pages of ratings, and refuses a cursor that is none of its own")
    func pages() throws {
        let server = try TestServer()
        let peer = try server.connect()
        for n in 1...5 {
            let id = ID("o\(n)") ?? "o"
            _ = try peer.call(OrderComplete.self, order(id, buyer: ID("b\(n)") ?? "b"))
            for by in Party.allCases {
                _ = try peer.call(RatingSubmit.self, SubmitRating(order: id, by: by, value: .positive))
            }
        }
        var orders: [ID?] = []
        var after: String?
        repeat {
            let page = try peer.call(RatingList.self, .init(subject: "s", role: .seller, after: after, limit: 2))
            orders += page.ratings.map(\.order)
            after = page.next
        } while after != nil
        #expect(orders == ["o5", "o4", "o3", "o2", "o1"])
        let error = #expect(throws: ErrorObject.self) {
            try peer.call(RatingList.self, .init(subject: "s", role: .seller, after: "nonsense"))
        }
        #expect(error?.reason == "params.cursor")
    }

    @Test("proves what it answers")
    func ledger() throws {
        let peer = try TestServer().connect()
        for n in 1...9 { _ = try peer.call(OrderComplete.self, order(ID("o\(n)") ?? "o")) }
        let head = try peer.call(ReputeWire.LedgerHead.self, NoParams())
        #expect(head.size == 10)
        #expect(head.checkpoint.contains("\n10\n"))
        let first = try peer.call(LedgerEntries.self, .init(after: 0, limit: 4))
        #expect(first.entries.map(\.seq) == [1, 2, 3, 4])
        #expect(first.next == 4)
        let rest = try peer.call(LedgerEntries.self, .init(after: 4, limit: 1_000))
        #expect(rest.entries.map(\.seq) == Array(5...10))
        let end = try peer.call(LedgerEntries.self, .init(after: 10))
        #expect(end == LedgerEntries.Result(entries: [], next: 10))
        let inclusion = try peer.call(LedgerInclusion.self, .init(seq: 3))
        #expect(inclusion.fact == first.entries[2].fact)
        #expect(inclusion.size == 10)
        #expect(try peer.call(LedgerConsistency.self, .init(from: 3, to: 9)).proof.isEmpty == false)
        let ahead = #expect(throws: ErrorObject.self) { try peer.call(LedgerEntries.self, .init(after: 11)) }
        #expect(ahead?.code == 1_007)
        let unknown = #expect(throws: ErrorObject.self) { try peer.call(LedgerInclusion.self, .init(seq: 9, size: 8)) }
        #expect(unknown?.code == 1_002 && unknown?.reason == "ledger.fact-unknown")
        let none = #expect(throws: ErrorObject.self) { try peer.call(LedgerConsistency.self, .init(from: 3, to: 11)) }
        #expect(none?.code == 1_007 && none?.reason == "ledger.size-unknown")
    }

    @Test("verifies once at a time, and tells others to wait")
    func verifiesOnce() throws {
        let server = try TestServer()
        let peer = try server.connect()
        for n in 0..<200 { _ = try peer.call(OrderComplete.self, order(ID("o-\(n)") ?? "o")) }
        try peer.send(
            (0..<8).map { #"{"jsonrpc":"2.0","id":\#($0),"method":"admin.verify"}"# + "\n" }.joined())
        let answers = try (0..<8).map { _ in try peer.json() }
        let refused = answers.compactMap { $0["error"] }
        #expect(answers.contains { $0["result"]?["sound"] == true } && !refused.isEmpty)
        #expect(refused.allSatisfy { $0["code"] == 1_005 && $0["data"]?["reason"] == "server.verify" })
    }

    @Test("holds an answer until there is an entry, or the time is over")
    func waits() throws {
        let server = try TestServer()
        let (follower, writer) = (try server.connect(), try server.connect())
        #expect(try follower.call(LedgerEntries.self, .init(after: 1, wait: 20)).entries.isEmpty)
        try follower.send(
            #"{"jsonrpc":"2.0","id":1,"method":"ledger.entries","params":{"after":1,"wait":60000}}"# + "\n")
        _ = try writer.call(OrderComplete.self, order("o"))
        #expect(try follower.json()["result"]?["entries"]?[0]?["seq"] == 2)
    }

    @Test("brings history in row by row, and says of each refused row why")
    func imports() throws {
        let peer = try TestServer().connect()
        let rating = SubmitRating(order: "old", by: .buyer, value: .positive)
        let rows: [AdminImport.Row] = [
            .order(
                CompleteOrder(
                    order: "old", completed: "2018-03-01T12:00:00Z", given: OrderGiven(buyer: "b", seller: "s"))),
            .rating(rating, submitted: "2018-03-02T12:00:00Z", origin: "elsewhere"),
            .rating(
                SubmitRating(order: "none", by: .buyer, value: .positive), submitted: "2018-03-02T12:00:00Z",
                origin: "elsewhere"),
        ]
        let result = try peer.call(AdminImport.self, .init(origin: "elsewhere", rows: rows))
        #expect(result.done == 2)
        #expect(result.refused.map(\.index) == [2])
        #expect(result.refused.map(\.error.reason) == ["order.unknown"])
        let again = try peer.call(AdminImport.self, .init(origin: "elsewhere", rows: rows))
        #expect(again.repeated == 2 && again.done == 0)
        let list = try peer.call(RatingList.self, .init(subject: "s", role: .seller))
        #expect(list.ratings.map(\.submitted) == ["2018-03-02T12:00:00Z"])
    }

    @Test("moves a manual clock forward, applies what is due, and does not move back")
    func manualClock() throws {
        let server = try TestServer()
        let peer = try server.connect()
        _ = try peer.call(OrderComplete.self, order("o"))
        _ = try peer.call(RatingSubmit.self, SubmitRating(order: "o", by: .buyer, value: .negative))
        let later = TestServer.start + 20 * Instant.day
        #expect(try peer.call(AdminClock.self, later) == later)
        #expect(try peer.call(RatingGet.self, .init(.order("o"))).map(\.value) == [.negative])
        let error = #expect(throws: ErrorObject.self) { try peer.call(AdminClock.self, TestServer.start) }
        #expect(error?.reason == "clock.backwards")
    }

    @Test("refuses to set the real clock")
    func realClock() throws {
        let server = try TestServer(clock: .system)
        let peer = try server.connect()
        let error = #expect(throws: ErrorObject.self) { try peer.call(AdminClock.self, "2040-01-01T00:00:00Z") }
        #expect(error?.code == 1_001)
        #expect(error?.reason == "clock.real")
    }

    @Test("answers everything it took before it stops, and says of the rest that nothing happened")
    func drains() throws {
        let server = try TestServer()
        let peers = try (0..<4).map { _ in try server.connect() }
        for (index, peer) in peers.enumerated() {
            var json = JSONWriter(ordered: false)
            for n in 1...100 {
                Request.write(OrderComplete.self, order(ID("o\(index)-\(n)") ?? "o"), id: Int64(n), to: &json)
            }
            try peer.send(String(decoding: json.bytes, as: UTF8.self))
        }
        // At least one was taken; how many of the rest, is a race that must not matter.
        var done = 0
        _ = try peers[0].json()
        done += 1
        server.stop()
        var refused = 0
        for peer in peers {
            for line in try peer.rest() {
                let answer = JSONValue(try JSONDocument(parsing: line).root)
                if answer["result"] != nil {
                    done += 1
                } else {
                    #expect(answer.code == 1_006)
                    refused += 1
                }
            }
        }
        #expect(throws: TestFailure.self) { try server.connect() }
        #expect(!FileManager.default.fileExists(atPath: server.socket))
        let reopened = try Engine.open(EngineConfiguration(directory: server.directory + "/data"))
        #expect(reopened.status.size == Int64(done) + 1)
        reopened.drain()
    }

    @Test("does not wait longer than its patience for a peer that does not read")
    func impatient() throws {
        let server = try TestServer(patience: 100)
        let peer = try server.connect()
        let line = #"{"jsonrpc":"2.0","id":1,"method":"rpc.discover"}"# + "\n"
        for _ in 0..<100 { try peer.send(line) }
        server.stop()
        #expect(server.isStopped)
    }

    @Test("is described by itself as by the file in schema")
    func discover() throws {
        #expect(try TestServer().connect().call(Discover.self, NoParams()) == OpenRPC.document)
    }

    @Test("has a handler for every method of the catalogue and no other")
    func handlers() throws {
        #expect(HandlerNames.all == Catalogue.methods.map { "\($0.name)" }.sorted())
    }
}
