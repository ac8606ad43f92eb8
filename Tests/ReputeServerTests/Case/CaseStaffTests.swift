import Glibc
import Repute
import ReputeModel
import ReputeWire
import Testing

/// What arbitrators do in a case, and what the sides do besides agreeing.
@Suite("Arbitrators' cases over the socket")
struct CaseStaffTests {
    private let desk: CaseDesk
    private var peer: TestPeer { desk.peer }

    /// Users with these numbers above the tests' own: an arbitrator, one who is none, and one whose account is a side.
    private static let (colleague, stranger, party) = (getuid() &+ 1, getuid() &+ 2, getuid() &+ 3)

    init() throws {
        desk = try CaseDesk(
            roles: """
                \(getuid()) admin
                \(Self.colleague) arbitrator c-1
                \(Self.stranger) storefront,officer,auditor
                \(Self.party) arbitrator s-1
                """)
        try desk.order("o-1")
    }

    /// A case that waits for an arbitrator.
    private func escalated() throws -> CaseID {
        let id = try desk.admitted()
        try desk.wait(3 * Instant.day)
        _ = try peer.call(CaseEscalate.self, EscalateCase(case: id, by: .claimant, key: "e"))
        return id
    }

    /// A case that the arbitrator who claimed it is to rule in.
    private func heard() throws -> CaseID {
        let id = try escalated()
        _ = try peer.call(CaseClaim.self, AssignCase(case: id, key: "c"))
        try desk.wait(4 * Instant.day + Instant.hour)
        #expect(try desk.view(id).state == .staff)
        _ = try peer.call(CaseClaim.self, AssignCase(case: id, key: "h"))
        return id
    }

    private func rule(_ id: CaseID, _ remedy: CaseRemedy = .refund, _ minor: Int64? = 12_900, key: ID) throws
        -> CaseReply
    {
        let amount = try minor.map { try CaseDesk.cny($0) }
        return try peer.call(
            CaseRule.self,
            RuleCase(case: id, for: .claimant, remedy: remedy, amount: amount, reasons: "It is so.", key: key))
    }

    @Test("a case is claimed, renewed and handed on; whoever does not have it may not")
    func claimed() throws {
        let id = try escalated()
        #expect(try desk.refused(CaseRenew.self, RenewCase(case: id, key: "x")) == "case.renew-escalated")
        let claim = AssignCase(case: id, key: "c")
        #expect(try peer.call(CaseClaim.self, claim).state == .evidence)
        #expect(try peer.call(CaseClaim.self, claim).isRepeated)
        #expect(try desk.refused(CaseClaim.self, AssignCase(case: id, key: "d")) == "case.claimed-before")
        let view = try desk.view(id)
        #expect(
            view.holder?.officer == Int64(getuid())
                && view.holder?.until == view.holder.map { $0.since + 4 * Instant.hour })
        #expect(try desk.view(id, as: "b-1").holder?.officer == nil)
        try desk.wait(Instant.hour)
        _ = try peer.call(CaseRenew.self, RenewCase(case: id, key: "r"))
        let same = ReleaseCase(case: id, to: getuid(), reason: "So.", key: "s")
        #expect(try desk.refused(CaseHandOver.self, same) == "case.handed-to-same")
        _ = try peer.call(CaseHandOver.self, ReleaseCase(case: id, to: Self.colleague, reason: "Away.", key: "h"))
        #expect(try desk.refused(CaseRenew.self, RenewCase(case: id, key: "y")) == "case.claimed")
        try desk.wait(5 * Instant.hour)
        #expect(try desk.view(id).holder == nil)
        #expect(try desk.refused(CaseRenew.self, RenewCase(case: id, key: "y")) == "case.unclaimed")
    }

    @Test("a case is handed to nobody but an arbitrator by the role table, whose own account is no side")
    func handed() throws {
        let id = try escalated()
        _ = try peer.call(CaseClaim.self, AssignCase(case: id, key: "c"))
        for (officer, reason) in [
            (Self.stranger, "case.handed-to-stranger"), (getuid() &+ 9, "case.handed-to-stranger"),
            (Self.party, "case.handed-to-party"),
        ] {
            let hand = ReleaseCase(case: id, to: officer, reason: "Away.", key: "h")
            #expect(try desk.refused(CaseHandOver.self, hand) == reason)
        }
        #expect(try desk.view(id).holder?.officer == Int64(getuid()))
        let hand = ReleaseCase(case: id, to: Self.colleague, reason: "Away.", key: "h")
        #expect(try peer.call(CaseHandOver.self, hand).state == .evidence)
        #expect(try peer.call(CaseHandOver.self, hand).isRepeated)
        #expect(try desk.view(id).holder?.officer == Int64(Self.colleague))
        #expect(try desk.server.engine.verify().isSound)
    }

    @Test("a case that was not ruled on in time is another's, until it is the supervisor's")
    func missed() throws {
        let id = try heard()
        let ends = try #require(try desk.view(id).clocks.first { $0.clock == .decision }).ends
        while desk.server.engine.status.now + 4 * Instant.hour < ends {
            try desk.wait(3 * Instant.hour)
            let key = try #require(ID("r-\(desk.server.engine.status.now.milliseconds)"))
            _ = try peer.call(CaseRenew.self, RenewCase(case: id, key: key))
        }
        try desk.wait(ends - desk.server.engine.status.now)
        let view = try desk.view(id)
        #expect(view.holder == nil && view.rounds == 1)
        let again = AssignCase(case: id, key: "z")
        #expect(try desk.refused(CaseClaim.self, again) == "case.missed")
        try desk.wait(Instant.day)
        #expect(try peer.call(CaseClaim.self, again).state == .staff)
    }

    @Test("the queue has what no arbitrator has, also while the sides show something, and what is to be taken on")
    func queue() throws {
        func listed(_ state: CaseWaiting? = nil) throws -> [CaseID] {
            try peer.call(CaseQueue.self, .init(in: state)).cases.map(\.case)
        }
        let id = try escalated()
        try desk.order("o-2")
        let filed = [try desk.open("o-2"), try desk.open("o-2", "defective")]
        #expect(try listed() == [id])
        #expect(try listed(.escalated) == [id])
        #expect(try listed(.filed) == filed)
        _ = try peer.call(CaseClaim.self, AssignCase(case: id, key: "c"))
        #expect(try listed() == [])
        #expect(try listed(.evidence) == [])
        _ = try peer.call(CaseHandOver.self, ReleaseCase(case: id, reason: "Away.", key: "h"))
        #expect(try listed() == [id])
        #expect(try listed(.evidence) == [id])
        #expect(try listed(.escalated) == [])
        let first = try peer.call(CaseQueue.self, .init(in: .filed, limit: 1))
        #expect(first.cases.map(\.case) == [filed[0]])
        let rest = try peer.call(CaseQueue.self, .init(in: .filed, after: first.next, limit: 1))
        #expect(rest.cases.map(\.case) == [filed[1]] && rest.next == nil)
        _ = try peer.call(CaseAdmit.self, AdmitCase(case: filed[0], key: "a"))
        #expect(try listed(.filed) == [filed[1]])
        let other = try peer.ask(
            #"{"jsonrpc":"2.0","id":1,"method":"case.queue","params":{"state":"closed"}}"#)
        #expect(other.reason == "params.choice")
    }

    @Test("what the sides show is bounded, and answered once")
    func evidence() throws {
        let id = try escalated()
        func show(_ text: String?, _ file: EvidenceDigest? = nil, key: ID) -> SubmitEvidence {
            SubmitEvidence(case: id, by: .claimant, text: text, file: file, key: key)
        }
        #expect(try desk.refused(CaseGiveEvidence.self, show("So.", key: "x")) == "case.submit-escalated")
        _ = try peer.call(CaseClaim.self, AssignCase(case: id, key: "c"))
        #expect(try desk.refused(CaseGiveEvidence.self, show(nil, key: "x")) == "case.evidence-nothing")
        for n in 1...20 {
            _ = try peer.call(CaseGiveEvidence.self, show("Picture \(n).", key: try #require(ID("p-\(n)"))))
        }
        #expect(try desk.refused(CaseGiveEvidence.self, show("More.", key: "x")) == "case.evidence-full")
        try desk.wait(3 * Instant.day)
        _ = try peer.call(CaseGiveEvidence.self, show("That is another pot.", key: "r"))
        #expect(try desk.refused(CaseGiveEvidence.self, show("It is.", key: "x")) == "case.rebuttal-given")
    }

    @Test("a ruling is within what was claimed and rests on what there is; it is appealed, told and opened again")
    func ruled() throws {
        let id = try heard()
        func refused(
            _ side: CaseSide = .claimant, _ remedy: CaseRemedy = .refund, _ minor: Int64? = 1, clauses: [String] = [],
            rests: [Int64] = []
        ) throws -> String {
            let amount = try minor.map { try CaseDesk.cny($0) }
            return try desk.refused(
                CaseRule.self,
                RuleCase(
                    case: id, for: side, remedy: remedy, amount: amount, reasons: "So.", clauses: clauses, rests: rests,
                    key: "x"))
        }
        #expect(try refused(.claimant, .refund, nil) == "case.amount-missing")
        #expect(try refused(.respondent) == "case.ruled-for-respondent")
        #expect(try refused(.claimant, .compensation) == "case.ruled-beyond-claim")
        #expect(try refused(.claimant, .refund, 12_901) == "case.ruled-too-much")
        #expect(try refused(clauses: ["x", "x"]) == "case.clauses-unfit")
        #expect(try refused(clauses: [String(repeating: "x", count: 40)]) == "case.clause-unknown")
        #expect(try refused(rests: [1, 1]) == "case.rests-unfit")
        #expect(try refused(rests: [1]) == "case.rests-unknown")
        #expect(try rule(id, key: "r").state == .decided)
        func appeal(_ ground: String?, _ text: String?) -> AppealCase {
            AppealCase(case: id, by: .respondent, ground: ground, text: text, key: "a")
        }
        #expect(try desk.refused(CaseMakeAppeal.self, appeal("whim", nil)) == "case.ground-unknown")
        #expect(try desk.refused(CaseMakeAppeal.self, appeal(nil, nil)) == "case.text-missing")
        #expect(try peer.call(CaseMakeAppeal.self, appeal(nil, "It came.")).state == .appeal)
        #expect(try desk.refused(CaseClaim.self, AssignCase(case: id, key: "z")) == "case.decided-by-same")
        try desk.wait(Instant.day)
        #expect(try desk.view(id).state == .enforcing)
        #expect(try desk.refused(CaseReturn.self, ReturnGoods(case: id, key: "g")) == "case.no-return")
        #expect(try peer.call(CasePerform.self, PerformCase(case: id, reference: "pay-1", key: "p")).state == .closed)
        let reopen = ReopenCase(case: id, text: "No money came.", as: "b-1", key: "o")
        #expect(try peer.call(CaseReopen.self, reopen).state == .enforcing)
        _ = try peer.call(CasePerform.self, PerformCase(case: id, reference: "pay-2", as: "b-1", key: "q"))
        let again = ReopenCase(case: id, text: "Nor this time.", key: "n")
        #expect(try desk.refused(CaseReopen.self, again) == "case.reopened")
        #expect(try desk.server.engine.verify().isSound)
    }

    @Test("what was shown, ruled and appealed is read by both sides, with what the ruling rests on")
    func seen() throws {
        let id = try escalated()
        _ = try peer.call(CaseClaim.self, AssignCase(case: id, key: "c"))
        let file = try #require(EvidenceDigest(bytes: [UInt8](repeating: 9, count: 32)))
        let picture = SubmitEvidence(case: id, by: .claimant, text: "The empty box.", file: file, key: "s")
        let shown = try peer.call(CaseGiveEvidence.self, picture).seq
        try desk.wait(4 * Instant.day + Instant.hour)
        _ = try peer.call(CaseClaim.self, AssignCase(case: id, key: "h"))
        let ruling = RuleCase(
            case: id, for: .claimant, remedy: .refund, amount: try CaseDesk.cny(12_900),
            reasons: "Nobody signed for it.", clauses: ["delivery"], rests: [id.seq, shown], key: "r")
        let ruled = try peer.call(CaseRule.self, ruling).seq
        let appeal = AppealCase(case: id, by: .respondent, text: "The neighbour did.", key: "a")
        _ = try peer.call(CaseMakeAppeal.self, appeal)
        for speaker in [nil, "b-1", "s-1"] as [ID?] {
            let view = try desk.view(id, as: speaker)
            let viewer = Viewer(roles: [.admin], speaker: speaker)
            #expect(try desk.server.engine.makeReader().case(id, for: viewer) == view)
            let evidence = try #require(view.evidence.first)
            #expect(evidence.seq == shown && evidence.text == "The empty box." && evidence.file == file)
            #expect(evidence.by == .claimant && !evidence.isRebuttal && view.evidence.count == 1)
            let own = try #require(view.rulings.first)
            #expect(own.seq == ruled && own.reasons == "Nobody signed for it." && own.state == .standing)
            #expect(own.clauses == ["delivery"] && own.rests == [view.case.seq, evidence.seq])
            #expect(own.officer == (speaker == nil ? Int64(getuid()) : nil) && own.approved == nil)
            #expect(view.appeal?.by == .respondent && view.appeal?.text == "The neighbour did.")
        }
        let page = try peer.call(CaseList.self, .init("b-1", as: "b-1"))
        #expect(page.cases.first?.rulings.first?.reasons == "Nobody signed for it.")
    }

    @Test("goods go back once, before what is owed for them")
    func returned() throws {
        let id = try desk.admitted("o-1", "defective")
        _ = try peer.call(CaseAccept.self, AcceptSettlement(case: id, by: .respondent, key: "a"))
        #expect(try desk.view(id).clocks.map(\.clock) == [.return])
        _ = try peer.call(CaseReturn.self, ReturnGoods(case: id, reference: "parcel", as: "s-1", key: "r"))
        #expect(try desk.view(id).clocks.map(\.clock) == [.refund])
        #expect(try desk.refused(CaseReturn.self, ReturnGoods(case: id, key: "s")) == "case.returned")
        _ = try peer.call(CasePerform.self, PerformCase(case: id, key: "p"))
        try desk.wait(8 * Instant.day)
        let late = ReopenCase(case: id, text: "No money came.", key: "o")
        #expect(try desk.refused(CaseReopen.self, late) == "case.reopen-late")
        let other = try desk.open("o-1", "refund-refused")
        _ = try peer.call(CaseWithdraw.self, WithdrawCase(case: other, key: "w"))
        let none = ReopenCase(case: other, text: "So.", key: "o2")
        #expect(try desk.refused(CaseReopen.self, none) == "case.not-performed")
    }

    @Test("time is asked for by one side and granted by the other, once; nobody speaks for the marketplace")
    func time() throws {
        let id = try desk.admitted()
        let grant = GrantTime(case: id, by: .claimant, key: "g")
        #expect(try desk.refused(CaseGrantTime.self, grant) == "case.time-not-asked")
        _ = try peer.call(CaseAskTime.self, AskTime(case: id, by: .respondent, key: "a"))
        let second = AskTime(case: id, by: .claimant, key: "b")
        #expect(try desk.refused(CaseAskTime.self, second) == "case.time-asked")
        let before = try desk.view(id).clocks.map(\.ends)
        _ = try peer.call(CaseGrantTime.self, grant)
        #expect(try desk.view(id).clocks.map(\.ends) == before.map { $0 + 3 * Instant.day })
        #expect(try desk.refused(CaseAskTime.self, second) == "case.extended")
        _ = try peer.call(CaseOptOut.self, OptOutCase(case: id, by: .claimant, key: "o"))
        let again = OptOutCase(case: id, by: .respondent, key: "p")
        #expect(try desk.refused(CaseOptOut.self, again) == "case.opted-out")
        let review = OpenCase(order: "o-1", cause: "sanction-review", by: .seller, text: "It was not I.")
        let house = try peer.call(CaseOpen.self, review).case
        #expect(try peer.call(CaseAdmit.self, AdmitCase(case: house, key: "h")).state == .escalated)
        let silent = OptOutCase(case: house, by: .respondent, key: "q")
        #expect(try desk.refused(CaseOptOut.self, silent) == "case.side-house")
    }

    @Test("clocks are stopped, and other bodies have a case, so often; what one decided closes it")
    func often() throws {
        let id = try desk.open()
        _ = try peer.call(CaseAdmit.self, AdmitCase(case: id, key: "a"))
        for n in 0..<3 {
            let (stop, go) = (try #require(ID("p-\(n)")), try #require(ID("g-\(n)")))
            _ = try peer.call(CaseStopClocks.self, PauseCase(case: id, ground: "expert-heard", key: stop))
            _ = try peer.call(CaseProceed.self, ProceedCase(case: id, key: go))
        }
        let pause = PauseCase(case: id, ground: "expert-heard", key: "p")
        #expect(try desk.refused(CaseStopClocks.self, pause) == "case.pauses-full")
        let close = CloseCase(case: id, text: "The buyer is right.", key: "e")
        #expect(try desk.refused(CaseClose.self, close) == "case.close-negotiation")
        _ = try peer.call(CaseRefer.self, ReferCase(case: id, body: "The court.", key: "r"))
        _ = try peer.call(CaseResume.self, ResumeCase(case: id, key: "s"))
        _ = try peer.call(CaseRefer.self, ReferCase(case: id, body: "The court.", key: "t"))
        #expect(try peer.call(CaseClose.self, close).state == .closed)
        #expect(try peer.call(CaseClose.self, close).isRepeated)
        #expect(try desk.view(id).outcome == .elsewhere)
        let other = try desk.admitted("o-1", "defective")
        for n in 0..<2 {
            let (away, back) = (try #require(ID("u-\(n)")), try #require(ID("v-\(n)")))
            _ = try peer.call(CaseRefer.self, ReferCase(case: other, body: "The court.", key: away))
            _ = try peer.call(CaseResume.self, ResumeCase(case: other, key: back))
        }
        let refer = ReferCase(case: other, body: "The court.", key: "w")
        #expect(try desk.refused(CaseRefer.self, refer) == "case.referrals-full")
        #expect(try desk.server.engine.verify().isSound)
    }

    @Test("staff takes on, rejects, stops clocks, and hands to another body and back")
    func staff() throws {
        let id = try desk.open()
        #expect(try peer.call(CaseAdmit.self, AdmitCase(case: id, key: "a")).state == .negotiation)
        let pause = PauseCase(case: id, ground: "expert-heard", key: "p")
        let proceed = ProceedCase(case: id, key: "q")
        #expect(try desk.refused(CaseProceed.self, proceed) == "case.not-paused")
        let short = PauseCase(case: id, ground: "expert-heard", until: desk.server.engine.status.now, key: "s")
        #expect(try desk.refused(CaseStopClocks.self, short) == "case.pause-length")
        _ = try peer.call(CaseStopClocks.self, pause)
        #expect(try desk.view(id).pause?.ground == "expert-heard")
        let refer = ReferCase(case: id, body: "The court.", reference: "2026-117", key: "r")
        #expect(try desk.refused(CaseRefer.self, refer) == "case.paused")
        _ = try peer.call(CaseProceed.self, proceed)
        #expect(try peer.call(CaseRefer.self, refer).state == .external)
        #expect(try peer.call(CaseResume.self, ResumeCase(case: id, key: "z")).state == .negotiation)
        let other = try desk.open("o-1", "defective")
        let reject = RejectCase(case: other, text: "Nothing is claimed.", key: "j")
        #expect(try peer.call(CaseReject.self, reject).state == .closed)
        #expect(try desk.view(other).outcome == .rejected)
    }

    @Test(
        "an arbitrator whose own account is a side sees of its case what that side sees",
        arguments: [("s-1", 0), ("b-1", 0), ("somebody", 1)])
    func own(account: String, count: Int) throws {
        let id = try escalated()
        _ = try peer.call(CaseClaim.self, AssignCase(case: id, key: "c"))
        let held = try peer.call(CaseHandOver.self, ReleaseCase(case: id, reason: "I know the seller.", key: "h")).case
        #expect(try desk.view(held).notes.map(\.text) == ["I know the seller."])
        desk.server.stop()
        let other = try TestServer(in: desk.server.directory, roles: "\(getuid()) arbitrator \(account)")
        defer { other.stop() }
        let own = try other.connect()
        let one = try own.call(CaseGet.self, .init(.id(id)))
        let all = try own.call(CaseList.self, .init("s-1")).cases
        #expect(one.map(\.notes.count) == [count] && all.map(\.notes.count) == [count])
        let waiting = try own.call(CaseQueue.self, .init(limit: 9)).cases
        #expect(waiting.map(\.notes.count) == [count] && waiting.map(\.steps.count) == [0])
    }

    @Test("a request is the storefront's or a side's: the same key by the other is none of it")
    func tellers() throws {
        let id = try desk.admitted()
        _ = try peer.call(CaseAccept.self, AcceptSettlement(case: id, by: .respondent, key: "a"))
        _ = try peer.call(CasePerform.self, PerformCase(case: id, reference: "refund-17", as: "b-1", key: "p"))
        let same = PerformCase(case: id, reference: "refund-17", key: "p")
        #expect(try desk.refused(CasePerform.self, same) == "request.differs")
        let note = try #require(try desk.view(id, as: "s-1").notes.first)
        #expect(note.kind == .performed && note.reference == "refund-17" && note.by == .claimant)
    }
}
