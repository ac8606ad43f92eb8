import Glibc
import Repute
import ReputeJSON
import ReputeModel
import ReputeSchema
import ReputeWire
import Testing

@Suite("Panels over the socket")
struct PanelTests {
    private let desk: CaseDesk
    private var peer: TestPeer { desk.peer }

    init() throws {
        desk = try CaseDesk()
        let bytes = try #require(Schema.policies["neutral"])
        var members = JSONValue(try JSONDocument(parsing: bytes).root).objectValue ?? [:]
        var section = members["arbitration"]?.objectValue ?? [:]
        var claims = section["claims"]?.objectValue ?? [:]
        var claim = claims["not-received"]?.objectValue ?? [:]
        claim["jury"] = 1
        claims["not-received"] = .object(claim)
        section["claims"] = .object(claims)
        section["jury"] = ["ageDays": 0, "amounts": ["CNY": 50_000], "share": 1_000_000, "sizes": [3, 5]]
        members["arbitration"] = .object(section)
        members["version"] = 2
        let from = CivilDate(day: TestServer.start.day(zoneMinutes: 0) + 8)
        let text = String(decoding: JSONValue.object(members).canonical, as: UTF8.self)
        _ = try peer.call(PolicyAdopt.self, AdoptPolicy(document: text, from: from, key: "policy"))
        try desk.wait(9 * Instant.day)
    }

    private static func account(_ juror: Int64) throws -> ID { try #require(ID("j-\(juror)")) }

    private func enlist(_ count: Int64 = 9) throws {
        for n in 0..<count {
            let account = try Self.account(n)
            _ = try peer.call(AccountOpen.self, OpenAccount(account: account, role: .buyer, key: account))
            #expect(try peer.call(PanelEnlist.self, EnlistJuror(account: account, key: account)).juror == n)
        }
    }

    /// A case for which a panel is to be drawn a day later.
    private func asked() throws -> CaseID {
        try desk.order("o-1")
        let id = try desk.admitted()
        _ = try peer.call(CaseAnswer.self, AnswerCase(case: id, text: "It left whole.", key: "a"))
        try desk.wait(3 * Instant.day)
        _ = try peer.call(CaseEscalate.self, EscalateCase(case: id, by: .claimant, key: "e"))
        _ = try peer.call(CaseClaim.self, AssignCase(case: id, key: "c"))
        try desk.wait(3 * Instant.day)
        try desk.wait(Instant.day)
        #expect(try desk.view(id).state == .jury)
        return id
    }

    private func vote(_ id: CaseID, _ account: ID, _ choice: PanelChoice, _ key: ID? = nil) -> CastVote {
        CastVote(case: id, as: account, for: choice, key: key ?? account)
    }

    @Test("jurors enlist and leave; what they may not is told apart")
    func jurors() throws {
        try enlist(2)
        #expect(try peer.call(PanelEnlist.self, EnlistJuror(account: "j-0", key: "j-0")).isRepeated)
        func enlisting(_ account: ID, as speaker: ID? = nil) throws -> String {
            try desk.refused(PanelEnlist.self, EnlistJuror(account: account, as: speaker, key: "x"))
        }
        #expect(try enlisting("j-0") == "panel.enlisted-before" && enlisting("nobody") == "account.unknown")
        #expect(try enlisting("j-0", as: "j-1") == "party.mismatch")
        _ = try peer.call(AccountOpen.self, OpenAccount(account: "j-9", role: .buyer, key: "open"))
        let merge = MergeAccount(account: "j-9", into: "j-1", reason: .proven, key: "merge")
        _ = try peer.call(AccountMerge.self, merge)
        #expect(try enlisting("j-9") == "panel.person-enlisted")
        let leave = LeavePanels(account: "j-1", as: "j-1", key: "leave")
        #expect(try peer.call(PanelLeave.self, leave).juror == 1)
        #expect(try peer.call(PanelLeave.self, leave).isRepeated)
        #expect(try desk.refused(PanelLeave.self, LeavePanels(account: "j-1", key: "y")) == "panel.not-enlisted")
        let view = try peer.call(PanelGet.self, PanelParams("j-1", as: "j-1"))
        #expect(view.left == desk.server.engine.status.now && view.juror == 1 && view.drawn == 0)
        #expect(try desk.refused(PanelGet.self, PanelParams("j-1", as: "j-0")) == "party.mismatch")
        #expect(try desk.refused(PanelGet.self, PanelParams("j-9")) == "panel.unknown")
        #expect(try peer.call(PanelCases.self, PanelParams("j-9")).isEmpty)
        #expect(try peer.call(PanelEnlist.self, EnlistJuror(account: "j-9", key: "again")).juror == 2)
        #expect(try desk.server.engine.verify().isSound)
    }

    @Test("members vote, of which nobody is told more than how many did, until it is decided")
    func votes() throws {
        try enlist()
        let id = try asked()
        #expect(try desk.refused(CaseVote.self, vote(id, "j-0", .claimant)) == "case.not-voting")
        try desk.wait(Instant.day)
        let panel = try #require(try desk.view(id).panels.first)
        let members = try panel.members.map { try Self.account($0) }
        #expect(members.count == 3 && panel.size == 3 && panel.needed == 2)
        #expect(try desk.view(id, as: "b-1").panels.first?.members == [])
        let other = try #require(try (0..<9).map { try Self.account($0) }.first { !members.contains($0) })
        #expect(try desk.refused(CaseVote.self, vote(id, other, .claimant)) == "case.not-member")
        #expect(try desk.refused(CaseGet.self, .init(.id(id), as: other)) == "party.mismatch")
        let seats = try peer.call(PanelCases.self, PanelParams(members[0], as: members[0]))
        #expect(seats.map(\.case) == [id] && seats.first?.ends == panel.ends && panel.ends != nil)
        #expect(try desk.view(id, as: members[0]).answer?.text == "It left whole.")
        let first = vote(id, members[0], .respondent)
        #expect(try peer.call(CaseVote.self, first).state == .jury)
        #expect(try peer.call(CaseVote.self, first).isRepeated)
        #expect(try desk.refused(CaseVote.self, vote(id, members[0], .claimant)) == "request.differs")
        #expect(try desk.refused(CaseVote.self, vote(id, members[0], .claimant, "x")) == "case.voted")
        #expect(try peer.call(PanelCases.self, PanelParams(members[0])).isEmpty)
        let lines = try desk.server.engine.makeReader().entries(after: 1, limit: 1_000).suffix(1)
        #expect(lines.allSatisfy { !String(decoding: $0.line, as: UTF8.self).contains("respondent") })
        _ = try peer.call(CaseVote.self, vote(id, members[1], .claimant))
        #expect(try peer.call(CaseVote.self, vote(id, members[2], .respondent)).state == .decided)
        let view = try desk.view(id, as: "s-1")
        #expect(view.decision?.by == .juror && view.decision?.side == .respondent)
        #expect(view.panels.first?.tally == CaseView.Panel.Tally(claimant: 1, respondent: 2, abstained: 0))
        #expect(try desk.refused(CaseVote.self, vote(id, members[2], .abstain, "y")) == "case.vote-decided")
        let viewer = Viewer(roles: [.admin], speaker: "s-1")
        #expect(try desk.server.engine.makeReader().case(id, for: viewer) == view)
        #expect(try desk.server.engine.verify().isSound)
    }

    @Test("whoever follows a juror is told that it enlists and leaves")
    func followed() throws {
        let follower = try desk.server.connect()
        try follower.follow(after: 1, subjects: ["j-0"])
        try enlist(2)
        _ = try peer.call(PanelLeave.self, LeavePanels(account: "j-1", key: "leave"))
        _ = try peer.call(PanelLeave.self, LeavePanels(account: "j-0", key: "leave-0"))
        #expect(try follower.facts(3).map(\.kind) == ["account.opened", "panel.enlisted", "panel.left"])
    }

    @Test("an arbitrator who traded with a side neither takes a case nor is handed it")
    func traded() throws {
        try desk.order("o-1")
        for (buyer, order) in [("mine", "t-1"), ("yours", "t-2")] as [(ID, ID)] {
            let given = OrderGiven(buyer: buyer, seller: "s-1")
            let complete = CompleteOrder(order: order, completed: desk.server.engine.status.now, given: given)
            _ = try peer.call(OrderComplete.self, complete)
        }
        let id = try desk.admitted()
        try desk.wait(3 * Instant.day)
        _ = try peer.call(CaseEscalate.self, EscalateCase(case: id, by: .claimant, key: "e"))
        let now = desk.server.engine.status.now
        desk.server.stop()
        // Each takes the directory away when it is gone.
        var servers: [TestServer] = []
        func refused<M: Method>(_ roles: String, _: M.Type, _ params: M.Params) throws -> String? {
            let other = try TestServer(in: desk.server.directory, roles: roles, clock: .manual(now))
            servers.append(other)
            defer { other.stop() }
            let peer = try other.connect()
            do {
                _ = try peer.call(M.self, params)
                return nil
            } catch let error as ErrorObject { return error.reason }
        }
        let uid = getuid()
        #expect(try refused("\(uid) admin mine", CaseClaim.self, AssignCase(case: id, key: "c")) == "case.traded")
        #expect(try refused("\(uid) admin", CaseClaim.self, AssignCase(case: id, key: "c")) == nil)
        #expect(try refused("\(uid) admin mine", CaseRenew.self, RenewCase(case: id, key: "r")) == "case.traded")
        let roles = "\(uid) admin\n\(uid &+ 1) arbitrator yours\n\(uid &+ 2) arbitrator"
        let handed = ReleaseCase(case: id, to: uid &+ 1, reason: "Away.", key: "h")
        #expect(try refused(roles, CaseHandOver.self, handed) == "case.traded")
        let fit = ReleaseCase(case: id, to: uid &+ 2, reason: "Away.", key: "h")
        #expect(try refused(roles, CaseHandOver.self, fit) == nil)
        #expect(servers.count == 5)
    }
}
