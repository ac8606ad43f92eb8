import Glibc
import Repute
import ReputeJSON
import ReputeModel
import ReputeWire
import Synchronization
import Testing

/// The next case, asked for over the socket.
@Suite("The next case over the socket")
struct CaseNextTests {
    private func key(_ name: String, _ n: Int) throws -> ID { try #require(ID("\(name)-\(n)")) }

    /// Cases against the marketplace in the queue, in its order.
    private func opened(_ desk: CaseDesk, _ count: Int) throws -> [CaseID] {
        try (0..<count).map { n in
            let order = try key("o", n)
            try desk.order(order)
            let open = OpenCase(order: order, cause: "sanction-review", by: .seller, text: "It was not I.")
            let id = try desk.peer.call(CaseOpen.self, open).case
            _ = try desk.peer.call(CaseAdmit.self, AdmitCase(case: id, key: order))
            return id
        }
    }

    /// What was answered, by any connection.
    private final class Answers: Sendable {
        private let all = Mutex<[CaseReply]>([])
        func add(_ reply: CaseReply) { all.withLock { $0.append(reply) } }
        var replies: [CaseReply] { all.withLock { $0 } }
    }

    /// Claims the next case over and over, until none waits. Now and then the line breaks before the answer.
    private static func claimAll(_ socket: String, _ n: Int, _ answers: Answers) throws {
        var peer = try TestPeer(socket)
        for turn in 0..<1_000 {
            guard let key = ID("k-\(n)-\(turn)") else { throw TestFailure("no key") }
            let command = AssignCase(key: key)
            if turn % 3 == 1 {
                var json = JSONWriter(ordered: false)
                Request.write(CaseClaim.self, command, id: 1, to: &json)
                try peer.send(String(decoding: json.bytes, as: UTF8.self))
                peer = try TestPeer(socket)
            }
            do {
                answers.add(try peer.call(CaseClaim.self, command))
            } catch let error as ErrorObject {
                guard error.reason == "case.none-waits" else { throw error }
                return
            }
        }
    }

    @Test("eight connections that claim at once have each case once, also when lines break and they ask again")
    func connections() throws {
        let desk = try CaseDesk()
        let ids = try opened(desk, 60)
        let (socket, answers) = (desk.server.socket, Answers())
        let work: [@Sendable () throws -> Void] = (0..<8).map { n in { try Self.claimAll(socket, n, answers) } }
        try concurrently(work)
        let replies = answers.replies
        #expect(replies.map(\.case.seq).sorted() == ids.map(\.seq))
        #expect(Set(replies.map(\.seq)).count == 60 && replies.allSatisfy { $0.state == .evidence })
        let mine = try desk.peer.call(CaseMine.self, .init(limit: 100)).cases
        #expect(mine.map(\.case) == ids && mine.allSatisfy { $0.holder?.officer == Int64(getuid()) })
        #expect(try desk.peer.call(CaseQueue.self, .init()).cases == [])
        #expect(try desk.server.engine.verify().isSound)
    }

    @Test("the next is the first of the queue, asked again the same, and another request under its key is refused")
    func next() throws {
        let desk = try CaseDesk()
        #expect(try desk.refused(CaseClaim.self, AssignCase(key: "x")) == "case.none-waits")
        let ids = try opened(desk, 3)
        let queue = try desk.peer.call(CaseQueue.self, .init()).cases.map(\.case)
        #expect(queue == ids)
        let first = try desk.peer.call(CaseClaim.self, AssignCase(key: "x"))
        #expect(first.case == ids[0] && first.state == .evidence && !first.isRepeated)
        let again = try desk.peer.call(CaseClaim.self, AssignCase(key: "x"))
        #expect(again.case == ids[0] && again.seq == first.seq && again.isRepeated)
        // One by its number is another request.
        #expect(try desk.refused(CaseClaim.self, AssignCase(case: ids[1], key: "x")) == "request.differs")
        _ = try desk.peer.call(CaseClaim.self, AssignCase(case: ids[1], key: "y"))
        #expect(try desk.refused(CaseClaim.self, AssignCase(key: "y")) == "request.differs")
        #expect(try desk.peer.call(CaseClaim.self, AssignCase(key: "z")).case == ids[2])
        #expect(try desk.refused(CaseClaim.self, AssignCase(key: "w")) == "case.none-waits")
    }

    @Test("whoever is a side of all that waits is told that none is for it")
    func party() throws {
        let desk = try CaseDesk(roles: "\(getuid()) admin s-1")
        try desk.order("o-1")
        let id = try desk.admitted()
        try desk.wait(3 * Instant.day)
        _ = try desk.peer.call(CaseEscalate.self, EscalateCase(case: id, by: .claimant, key: "e"))
        #expect(try desk.refused(CaseClaim.self, AssignCase(key: "x")) == "case.none-fits")
        #expect(try desk.view(id).holder == nil)
    }
}
