import Glibc
import Repute
import ReputeJSON
import ReputeModel
import ReputeWire
import Testing

@Suite("Qualification records over the socket")
struct QualificationTests {
    private let server: TestServer
    private let peer: TestPeer

    init() throws {
        server = try TestServer()
        peer = try server.connect()
    }

    /// A permit of a seller, submitted.
    private func submit(_ peer: TestPeer, _ seller: ID, days: Int = 20, number: String? = nil) throws -> QualificationID
    {
        let day = CivilDate(day: TestServer.start.day(zoneMinutes: 0) + Day(days))
        let draft = DraftQualification(
            account: seller, type: "category-permit", categories: ["food"], number: number, expires: day,
            key: ID("draft-\(seller)") ?? "k")
        let id = try peer.call(QualificationDraft.self, draft).qualification
        let reply = try peer.call(
            QualificationSubmit.self, SubmitQualification(qualification: id, key: ID("submit-\(seller)") ?? "k"))
        #expect(reply.state == .submitted)
        return id
    }

    @Test("a record is drafted, submitted, verified and read; a repeat says what it is now")
    func life() throws {
        let id = try submit(peer, "s-1", number: "JY-1")
        let verify = VerifyQualification(qualification: id, method: "document", number: "JY-1", key: "v")
        #expect(try peer.call(QualificationVerify.self, verify).state == .expiring)
        let suspend = SuspendQualification(
            qualification: id, reason: "authority-request", key: "s")
        #expect(try peer.call(QualificationSuspend.self, suspend).state == .suspended)
        let again = try peer.call(QualificationVerify.self, verify)
        #expect(again.isRepeated && again.state == .suspended)
        let views = try peer.call(QualificationGet.self, .account("s-1"))
        #expect(views.count == 1 && views[0].qualification == id && views[0].number == "JY-1")
        #expect(views[0].verified?.officer == Int64(getuid()) && views[0].ruling?.reason == "authority-request")
        #expect(try peer.call(QualificationGet.self, .record(id)) == views)
        #expect(try peer.call(QualificationGet.self, .account("s-2")).isEmpty)
        #expect(throws: ErrorObject.self) { try peer.call(QualificationGet.self, .record(.init(seq: 1))) }
        #expect(
            try peer.call(QualificationCheck.self, .init(sellers: ["s-1", "s-2"], category: "food")).map(\.isAllowed)
                == [true, true])
        let past = #expect(throws: ErrorObject.self) {
            try peer.call(QualificationCheck.self, .init(sellers: ["s-1"], category: "food", at: TestServer.start + -1))
        }
        #expect(past?.code == 1_001 && past?.reason == "qualification.at-past")
        #expect(try server.engine.verify().isSound)
    }

    @Test("numbers are for officers, the lists for officers and auditors")
    func numbers() throws {
        let id = try submit(peer, "s-1", number: "JY-1")
        server.stop()
        // Whoever goes takes the directory along.
        var kept: [TestServer] = []
        for (role, sees) in [("storefront", false), ("auditor", false), ("officer", true)] {
            let other = try TestServer(in: server.directory, roles: "\(getuid()) \(role)")
            kept.append(other)
            let peer = try other.connect()
            #expect(try peer.call(QualificationGet.self, .record(id)).first?.number == (sees ? "JY-1" : nil))
            let list = try peer.ask(
                #"{"jsonrpc":"2.0","id":1,"method":"qualification.list","params":{"work":"submitted"}}"#)
            #expect((list.reason == "role.missing") == (role == "storefront"))
            let first = list["result"]?["qualifications"]?[0]
            #expect(role == "storefront" || first?["qualification"]?.stringValue == "\(id)")
            #expect((first?["number"] != nil) == sees)
            other.stop()
        }
    }

    @Test("lists go page by page, the longest waiting and the first to end first")
    func lists() throws {
        let ids = try (1...7).map { n in
            try submit(peer, ID("s-\(n)") ?? "s", days: 40 - n)
        }
        var seen: [QualificationID] = []
        var after: String?
        repeat {
            let page = try peer.call(QualificationList.self, .init(.submitted, after: after, limit: 3))
            #expect(page.qualifications.count <= 3)
            seen += page.qualifications.map(\.qualification)
            after = page.next
        } while after != nil
        #expect(seen == ids)
        for id in ids {
            let key = ID("v-\(id)") ?? "k"
            let day = CivilDate(day: TestServer.start.day(zoneMinutes: 0) + Day(id.seq))
            _ = try peer.call(
                QualificationVerify.self,
                VerifyQualification(qualification: id, method: "document", review: day, key: key))
        }
        #expect(try peer.call(QualificationList.self, .init(.submitted)).qualifications.isEmpty)
        let ending = try peer.call(QualificationList.self, .init(.ending, days: 38, limit: 2))
        #expect(ending.qualifications.map(\.qualification) == Array(ids.reversed().prefix(2)))
        let rest = try peer.call(QualificationList.self, .init(.ending, days: 37, after: ending.next, limit: 50))
        #expect(rest.qualifications.map(\.qualification) == [ids[4], ids[3]] && rest.next == nil)
        #expect(try peer.call(QualificationList.self, .init(.review)).qualifications.isEmpty)
        #expect(try peer.call(QualificationList.self, .init(.ending, type: "identity")).qualifications.isEmpty)
        _ = try peer.call(AdminClock.self, TestServer.start + 10 * Instant.day)
        let review = try peer.call(QualificationList.self, .init(.review, limit: 1))
        #expect(review.qualifications.map(\.qualification) == [ids[0]] && review.next != nil)
        let answer = try peer.ask(
            #"{"jsonrpc":"2.0","id":1,"method":"qualification.list","params":{"work":"review","after":"x"}}"#)
        #expect(answer.reason == "params.cursor")
    }

    @Test("an officer with an account of their own does not decide about it")
    func own() throws {
        server.stop()
        let other = try TestServer(in: server.directory, roles: "\(getuid()) officer,storefront s-1")
        let peer = try other.connect()
        let (own, foreign) = (try submit(peer, "s-1"), try submit(peer, "s-2"))
        let error = #expect(throws: ErrorObject.self) {
            try peer.call(
                QualificationVerify.self, VerifyQualification(qualification: own, method: "document", key: "v1"))
        }
        #expect(error?.code == 1_004 && error?.reason == "qualification.own-account")
        let back = #expect(throws: ErrorObject.self) {
            try peer.call(
                QualificationReturn.self,
                ReturnQualification(qualification: own, reason: "unreadable", key: "v2"))
        }
        #expect(back?.reason == "qualification.own-account")
        let verified = try peer.call(
            QualificationVerify.self, VerifyQualification(qualification: foreign, method: "document", key: "v3"))
        #expect(verified.state == .expiring)
    }

    @Test("whoever follows a seller is told of its records, from the first on")
    func followed() throws {
        let follower = try server.connect()
        try follower.follow(after: 1, subjects: ["s-1"])
        let id = try submit(peer, "s-1")
        _ = try submit(peer, "s-2")
        _ = try peer.call(
            QualificationVerify.self, VerifyQualification(qualification: id, method: "document", key: "v"))
        _ = try peer.call(AdminClock.self, TestServer.start + 30 * Instant.day)
        let kinds = try follower.facts(6).map(\.kind)
        #expect(
            kinds == [
                "qualification.drafted", "qualification.submitted", "qualification.verified", "qualification.noticed",
                "qualification.noticed", "qualification.expired",
            ])
    }

    @Test("one who looks at records without a role for it is refused", arguments: ["arbitrator"])
    func roles(_ role: String) throws {
        server.stop()
        let other = try TestServer(in: server.directory, roles: "\(getuid()) \(role)")
        let peer = try other.connect()
        #expect(try peer.call(QualificationCheck.self, .init(sellers: ["s-1"], category: "food")).count == 1)
        let error = #expect(throws: ErrorObject.self) {
            try peer.call(QualificationDraft.self, DraftQualification(account: "s", type: "identity", key: "k"))
        }
        #expect(error?.reason == "role.missing")
    }
}
