import Repute
import ReputeModel
import ReputeWire
import Testing

@Suite("Sanctions over the socket")
struct SanctionTests {
    private let server: TestServer
    private let peer: TestPeer

    init() throws {
        server = try TestServer()
        peer = try server.connect()
    }

    private func wait(_ span: Int64) throws {
        _ = try peer.call(AdminClock.self, server.engine.status.now + span)
    }

    private func record(_ violation: String, _ account: ID = "s-1", key: ID) throws -> ViolationReply {
        try peer.call(
            SanctionRecord.self,
            RecordViolation(
                account: account, violation: violation, statement: "The watch is no Seagull.", about: "o-17", key: key))
    }

    private func admission() throws -> Admission {
        try #require(try peer.call(QualificationCheck.self, .init(sellers: ["s-1"], category: "tea")).first)
    }

    @Test("a seller is barred, and comes back when put right, served and passed, to the millisecond")
    func life() throws {
        #expect(try admission().isAllowed)
        let reply = try record("fake-trade", key: "k-1")
        #expect(reply.sum == 12 && reply.sanction?.measures == [.closed] && reply.sanction?.exam == "rules-exam")
        let barred = try admission()
        #expect(!barred.isAllowed && barred.until == nil)
        #expect(barred.lacks == [Admission.Lack(type: nil, why: .sanctioned, violation: reply.violation)])
        let shown = try peer.call(SanctionGet.self, "s-1")
        #expect(shown.map(\.party) == [.buyer, .seller] && shown[0].running == nil)
        #expect(shown[1].running?.violation == reply.violation && shown[1].running?.about == "o-17")
        let tally = try #require(shown[1].tallies.first { $0.tally == "serious" })
        #expect(tally.points == 12 && tally.nextNode == 24 && tally.forgets == TestServer.start + 365 * Instant.day)
        let credit = try #require(try peer.call(CreditGet.self, .init(subjects: ["s-1"], role: .seller)).first)
        #expect(credit.sanctions == ["closed"] && credit.version == reply.seq)
        let view = try #require(shown[1].running?.sanction)
        #expect(view.missing(at: TestServer.start) == [.correction, .term, .exam])
        _ = try peer.call(SanctionCorrect.self, CorrectSanction(violation: reply.violation, key: "p"))
        _ = try peer.call(
            TrainingAttempt.self, AttemptTraining(account: "s-1", course: "rules-exam", score: 80, key: "e"))
        let ends = TestServer.start + 7 * Instant.day
        #expect(try admission().until == ends)
        let then = try peer.call(QualificationCheck.self, .init(sellers: ["s-1"], category: "tea", at: ends))
        #expect(then.first?.isAllowed == true)
        try wait(7 * Instant.day - 1)
        #expect(try !admission().isAllowed)
        try wait(1)
        #expect(try admission().isAllowed)
        let asOf = CreditGet.Params(subjects: ["s-1"], role: .seller, asOf: AsOf(seq: reply.seq))
        #expect(try peer.call(CreditGet.self, asOf).first?.sanctions == ["closed"])
        let over = try #require(try peer.call(SanctionList.self, .init("s-1")).violations.first?.sanction)
        #expect(over.state == .lifted && over.lifted == ends)
        #expect(try peer.call(CreditGet.self, .init(subjects: ["s-1"], role: .seller)).first?.sanctions == [])
        #expect(try server.engine.verify().isSound)
    }

    @Test(
        "violations are listed page by page with what was said, and those that wait for a review, until it is answered")
    func lists() throws {
        var ids: [ViolationID] = []
        for n in 0..<5 { ids.append(try record("late-dispatch", key: ID("k-\(n)") ?? "k").violation) }
        for (n, id) in ids.enumerated() where n != 2 {
            _ = try peer.call(
                SanctionContest.self, ContestViolation(violation: id, text: "Not \(n).", key: ID("c-\(n)") ?? "c"))
        }
        var all: [ViolationView] = []
        var before: ViolationID?
        repeat {
            let page = try peer.call(SanctionList.self, .init("s-1", before: before, limit: 2))
            all += page.violations
            before = page.next
        } while before != nil
        #expect(all.map(\.violation) == ids.reversed())
        #expect(all.map(\.contest) == ["Not 4.", "Not 3.", nil, "Not 1.", "Not 0."])
        #expect(all.allSatisfy { $0.statement == "The watch is no Seagull." && $0.account == "s-1" })
        let first = try peer.call(SanctionReviews.self, .init(limit: 3))
        #expect(first.violations.map(\.violation) == [ids[0], ids[1], ids[3]])
        let rest = try peer.call(SanctionReviews.self, .init(after: first.next, limit: 3))
        #expect(rest.violations.map(\.violation) == [ids[4]] && rest.next == nil)
        _ = try peer.call(
            SanctionWithdraw.self, WithdrawViolation(violation: ids[0], reason: "not-proven", key: "w"))
        #expect(try peer.call(SanctionReviews.self, .init()).violations.map(\.violation) == [ids[1], ids[3], ids[4]])
        #expect(try peer.call(SanctionList.self, .init("nobody")).violations.isEmpty)
        #expect(try peer.call(SanctionGet.self, "nobody").allSatisfy { $0.running == nil })
    }

    @Test("nobody upholds what they recorded themselves")
    func ownReview() throws {
        let id = try record("fake-trade", key: "k").violation
        _ = try peer.call(SanctionContest.self, ContestViolation(violation: id, text: "No.", key: "c"))
        let answer = try peer.ask(
            """
            {"jsonrpc":"2.0","id":1,"method":"sanction.uphold",\
            "params":{"violation":"\(id)","reason":"nothing-new","key":"u"}}
            """)
        #expect(answer.code == 1_004 && answer.reason == "sanction.own-review")
    }

    @Test("followers of an account are told of its violations and of their end, be it a buyer or a seller")
    func followed() throws {
        let follower = try server.connect()
        try follower.follow(after: 1, subjects: ["b-9"])
        _ = try record("fake-trade", "s-8", key: "other")
        let id = try record("rating-extorted", "b-9", key: "k").violation
        _ = try peer.call(SanctionCorrect.self, CorrectSanction(violation: id, key: "p"))
        _ = try peer.call(
            TrainingAttempt.self, AttemptTraining(account: "b-9", course: "rules-exam", score: 80, key: "e"))
        try wait(8 * Instant.day)
        let kinds = try follower.facts(4).map(\.kind)
        #expect(kinds == ["sanction.recorded", "sanction.corrected", "training.attempted", "sanction.lifted"])
        let late = try server.connect()
        try late.follow(after: 0, subjects: ["b-9"])
        #expect(try late.facts(4).map(\.kind) == kinds)
    }
}
