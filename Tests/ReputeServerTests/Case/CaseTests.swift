import Repute
import ReputeJSON
import ReputeModel
import ReputeWire
import Testing

@Suite("Cases over the socket")
struct CaseTests {
    private let desk: CaseDesk
    private var peer: TestPeer { desk.peer }

    init() throws {
        desk = try CaseDesk()
        try desk.order("o-1")
    }

    @Test("a claim is taken on, answered, haggled over and agreed on, and each request sent again answers the same")
    func settled() throws {
        let claim = OpenCase(
            order: "o-1", item: "sku-1", cause: "not-as-described", remedy: .refund, text: "It has a crack.", as: "b-1")
        let opened = try peer.call(CaseOpen.self, claim)
        #expect(opened.state == .filed && opened.due == TestServer.start + Instant.day && !opened.isRepeated)
        let id = opened.case
        #expect(id == CaseID(seq: opened.seq))
        #expect(try peer.call(CaseOpen.self, claim).isRepeated)
        try desk.wait(Instant.day)
        var view = try desk.view(id)
        #expect(view.state == .negotiation && view.admitted == TestServer.start + Instant.day)
        #expect(view.order == "o-1" && view.item == "sku-1" && view.claimant == "b-1" && view.respondent == "s-1")
        #expect(view.by == .buyer && view.goods == .sent && view.text == "It has a crack.")
        #expect(view.claim == CaseView.Terms(remedy: .refund, amount: try CaseDesk.cny(12_900)))
        #expect(view.clocks.map(\.clock) == [.answer, .escalation])
        #expect(
            view.due == TestServer.start + 6 * Instant.day && view.escalateFrom == TestServer.start + 4 * Instant.day)
        let answer = AnswerCase(case: id, text: "It left whole.", as: "s-1", key: "a")
        let answered = try peer.call(CaseAnswer.self, answer)
        #expect(answered.state == .negotiation && answered.due == view.clocks[1].ends)
        #expect(try peer.call(CaseAnswer.self, answer).isRepeated)
        let half = OfferSettlement(
            case: id, by: .respondent, remedy: .refund, amount: try CaseDesk.cny(6_000), text: "Half.", as: "s-1",
            key: "o")
        let offered = try peer.call(CaseMakeOffer.self, half)
        #expect(try peer.call(CaseMakeOffer.self, half).seq == offered.seq)
        _ = try peer.call(CaseMakeOffer.self, OfferSettlement(case: id, by: .claimant, remedy: .replacement, key: "p"))
        view = try desk.view(id, as: "b-1")
        #expect(view.answer?.text == "It left whole." && view.offers.map(\.by) == [.respondent, .claimant])
        #expect(view.offers.map(\.text) == ["Half.", nil] && view.offers.allSatisfy { $0.isStanding })
        let accept = AcceptSettlement(case: id, by: .claimant, offer: view.offers[0].offer, as: "b-1", key: "c")
        #expect(try peer.call(CaseAccept.self, accept).state == .performance)
        #expect(try peer.call(CaseAccept.self, accept).isRepeated)
        view = try desk.view(id)
        #expect(view.agreed?.terms == view.offers[0].terms && view.agreed?.offer == OfferID(seq: offered.seq))
        #expect(view.clocks.map(\.clock) == [.refund] && view.escalateFrom == nil)
        #expect(try desk.server.engine.verify().isSound)
    }

    @Test("what nobody answers is granted by the clock, and what nobody does then is taken from the deposit")
    func defaulted() throws {
        let id = try desk.admitted()
        try desk.wait(5 * Instant.day - 1)
        #expect(try desk.view(id).state == .negotiation)
        try desk.wait(1)
        var view = try desk.view(id)
        let due = TestServer.start + 6 * Instant.day
        #expect(view.state == .decided && view.decision?.by == .clock && view.decision?.side == .claimant)
        #expect(view.decision?.at == due && view.decision?.terms == view.claim)
        #expect(view.clocks.map(\.clock) == [.appeal] && view.due == due + 7 * Instant.day)
        try desk.wait(7 * Instant.day)
        #expect(try desk.view(id).state == .enforcing)
        try desk.wait(7 * Instant.day)
        view = try desk.view(id)
        #expect(view.state == .closed && view.outcome == .recovered && view.closed != nil)
        let claim = OpenCase(order: "o-1", cause: "not-received", text: "It still has not come.")
        #expect(try desk.refused(CaseOpen.self, claim) == "case.decided-before")
    }

    @Test("a claimant gives a case up, and may claim the same again")
    func withdrawn() throws {
        let id = try desk.admitted()
        let withdraw = WithdrawCase(case: id, as: "b-1", key: "w")
        #expect(try peer.call(CaseWithdraw.self, withdraw).state == .closed)
        #expect(try peer.call(CaseWithdraw.self, withdraw).isRepeated)
        #expect(try desk.view(id).outcome == .withdrawn)
        let again = try desk.open(text: "It has not come after all.")
        #expect(again != id)
        let both = try peer.call(CaseGet.self, .init(.order("o-1"), as: "s-1"))
        #expect(both.map(\.case) == [id, again] && both.map(\.state) == [.closed, .filed])
    }

    @Test(
        "each side sees its own, what is against the marketplace is the claimant's alone, and no side sees who has it")
    func seen() throws {
        let own = try desk.open()
        let other = try desk.open("o-1", "no-show-of-buyer", text: "Nobody was there.")
        let review = try peer.call(
            CaseOpen.self, OpenCase(order: "o-1", cause: "sanction-review", by: .buyer, text: "It was not I.")
        ).case
        #expect(try peer.call(CaseGet.self, .init(.order("o-1"), as: "b-1")).map(\.case) == [own, other, review])
        #expect(try peer.call(CaseGet.self, .init(.order("o-1"), as: "s-1")).map(\.case) == [own, other])
        #expect(try desk.view(review, as: "b-1").isAgainstHouse)
        #expect(try desk.refused(CaseGet.self, .init(.id(review), as: "s-1")) == "party.mismatch")
        #expect(try desk.refused(CaseGet.self, .init(.id(own), as: "b-9")) == "party.mismatch")
        #expect(try desk.refused(CaseGet.self, .init(.order("o-1"), as: "b-9")) == "party.mismatch")
        #expect(try desk.refused(CaseGet.self, .init(.id(CaseID(seq: 999)))) == "case.unknown")
        #expect(try desk.refused(CaseGet.self, .init(.order("o-9"))) == "order.unknown")
        #expect(try desk.refused(CaseList.self, .init("s-1", as: "b-1")) == "party.mismatch")
        for (params, reason) in [("{}", "params.missing"), (#"{"case":"c1","order":"o-1"}"#, "params.exclusive")] {
            let answer = try peer.ask(#"{"jsonrpc":"2.0","id":1,"method":"case.get","params":\#(params)}"#)
            #expect(answer.reason == reason)
        }
    }

    @Test("an account's cases are listed page by page, the newest first, of both sides")
    func listed() throws {
        var ids: [CaseID] = []
        for n in 0..<5 {
            let order = try #require(ID("p-\(n)"))
            try desk.order(order)
            ids.append(try desk.open(order, "not-received"))
        }
        for account in ["b-1", "s-1"] as [ID] {
            var found: [CaseID] = []
            var before: CaseID?
            repeat {
                let page = try peer.call(CaseList.self, .init(account, before: before, limit: 2, as: account))
                found += page.cases.map(\.case)
                before = page.next
            } while before != nil
            #expect(found == ids.reversed())
        }
        #expect(try peer.call(CaseList.self, .init("nobody")).cases == [])
    }

    @Test("what was escalated waits for arbitrators, the first due first")
    func queue() throws {
        var ids: [CaseID] = []
        for n in 0..<3 {
            let order = try #require(ID("p-\(n)"))
            try desk.order(order)
            let id = try desk.admitted(order)
            _ = try peer.call(CaseAnswer.self, AnswerCase(case: id, text: "It was sent.", key: ID("a-\(n)") ?? "a"))
            ids.append(id)
        }
        try desk.wait(3 * Instant.day)
        for (n, id) in ids.enumerated().reversed() {
            let escalate = EscalateCase(case: id, by: n == 1 ? .respondent : .claimant, key: ID("e-\(n)") ?? "e")
            let reply = try peer.call(CaseEscalate.self, escalate)
            #expect(reply.state == .escalated && reply.due == desk.server.engine.status.now + Instant.day)
            #expect(try peer.call(CaseEscalate.self, escalate).isRepeated)
            try desk.wait(Instant.hour)
        }
        let first = try peer.call(CaseQueue.self, .init(limit: 2))
        #expect(first.cases.map(\.case) == [ids[2], ids[1]])
        let rest = try peer.call(CaseQueue.self, .init(after: first.next, limit: 2))
        #expect(rest.cases.map(\.case) == [ids[0]] && rest.next == nil)
        #expect(try desk.refused(CaseQueue.self, .init(after: "x")) == "params.cursor")
    }

    @Test("followers of either side are told of every step")
    func followed() throws {
        let follower = try desk.server.connect()
        try follower.follow(after: desk.server.engine.makeReader().head().size, subjects: ["s-1"])
        let id = try desk.admitted()
        _ = try peer.call(CaseWithdraw.self, WithdrawCase(case: id, key: "w"))
        #expect(try follower.facts(3).map(\.kind) == ["case.opened", "case.admitted", "case.withdrawn"])
    }
}
