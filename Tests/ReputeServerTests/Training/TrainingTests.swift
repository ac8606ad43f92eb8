import Repute
import ReputeModel
import ReputeWire
import Testing

@Suite("Training over the socket")
struct TrainingTests {
    private let server: TestServer
    private let peer: TestPeer

    init() throws {
        server = try TestServer()
        peer = try server.connect()
    }

    private func wait(_ span: Int64) throws {
        _ = try peer.call(AdminClock.self, server.engine.status.now + span)
    }

    private func sit(_ score: Int, _ course: String, _ account: ID = "s-1", key: ID) throws -> AttemptReply {
        try peer.call(
            TrainingAttempt.self, AttemptTraining(account: account, course: course, score: score, key: key))
    }

    @Test("an exam is told of, judged, repeated, listed, and gives a record that officers see")
    func life() throws {
        let failed = try sit(40, "seller-basics", key: "exam-1")
        #expect(!failed.hasPassed && failed.certificate == nil)
        try wait(Instant.hour)
        let passed = try sit(85, "seller-basics", key: "exam-2")
        #expect(passed.hasPassed && passed.certificate?.seq == passed.seq)
        let again = try sit(85, "seller-basics", key: "exam-2")
        #expect(again.isRepeated && again.attempt == passed.attempt && again.until == passed.until)
        let record = try #require(try peer.call(QualificationGet.self, .account("s-1")).first)
        #expect(record.qualification == passed.certificate && record.state == .verified && record.type == "training")
        let courses = try peer.call(TrainingGet.self, "s-1")
        #expect(courses.map(\.course) == ["rules-exam", "seller-basics"])
        #expect(courses[0].last == nil && courses[0].held == nil && courses[0].nextFrom == nil)
        #expect(courses[1].held?.attempt == passed.attempt && courses[1].last?.score == 85 && courses[1].pass == 60)
        #expect(courses[1].nextFrom == TestServer.start + 2 * Instant.hour)
        try wait(400 * Instant.day)
        let later = try peer.call(TrainingGet.self, "s-1")
        #expect(later[1].held == nil && later[1].last?.attempt == passed.attempt && later[1].nextFrom == nil)
        #expect(try server.engine.verify().isSound)
    }

    @Test("attempts are listed the newest first, page by page, of one course or of all")
    func pages() throws {
        for n in 0..<5 {
            _ = try sit(70 + n, "seller-basics", key: ID("basics-\(n)") ?? "k")
            if n < 2 { _ = try sit(70 + n, "rules-exam", key: ID("rules-\(n)") ?? "k") }
            try wait(Instant.day)
        }
        var all: [AttemptView] = []
        var before: AttemptID?
        repeat {
            let page = try peer.call(TrainingAttempts.self, .init("s-1", before: before, limit: 3))
            all += page.attempts
            before = page.next
        } while before != nil
        #expect(all.count == 7 && all.map(\.attempt) == all.map(\.attempt).sorted().reversed())
        let rules = try peer.call(TrainingAttempts.self, .init("s-1", course: "rules-exam"))
        #expect(rules.attempts.map(\.score) == [71, 70] && rules.next == nil)
        #expect(try peer.call(TrainingAttempts.self, .init("nobody")).attempts.isEmpty)
        #expect(try peer.call(TrainingGet.self, "nobody").count == 2)
    }

    @Test("an exam again too soon is refused, with the moment from which it is not")
    func soon() throws {
        _ = try sit(40, "rules-exam", key: "one")
        let answer = try peer.ask(
            """
            {"jsonrpc":"2.0","id":1,"method":"training.attempt",\
            "params":{"account":"s-1","course":"rules-exam","score":90,"key":"two"}}
            """)
        #expect(answer.code == 1_001 && answer.reason == "training.too-soon")
    }

    @Test("followers of an account are told of its exams, and of the end of what they gave")
    func followed() throws {
        let follower = try server.connect()
        try follower.follow(after: 1, subjects: ["s-9"])
        _ = try sit(85, "seller-basics", "s-8", key: "other")
        _ = try sit(85, "seller-basics", "s-9", key: "exam")
        try wait(370 * Instant.day)
        let kinds = try follower.facts(5).map(\.kind)
        #expect(kinds.first == "training.attempted" && kinds.last == "qualification.expired")
        let late = try server.connect()
        try late.follow(after: 0, subjects: ["s-9"])
        #expect(try late.facts(5).map(\.kind) == kinds)
    }
}
