import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// What a panel decided is looked at again by a larger one of others, or by an arbitrator where there is none.
@Suite("an appeal from a panel")
struct PanelAppealTests {
    private func appeal(_ market: Market, _ id: CaseID, _ by: CaseSide = .respondent) throws -> CaseReply {
        try market.run(AppealCase(case: id, by: by, ground: "wrong-rule", key: market.key()))
    }

    @Test("goes to seventeen others after seven, whose decision is final")
    func larger() throws {
        let market = Market.withPanels(["sizes": [7, 17, 31]])
        try market.enlist(0..<40)
        let id = try market.drawn()
        let first = Set(try market.members(id))
        try market.votes(id, .claimant, .claimant, .respondent, .abstain, .claimant, .claimant)
        #expect(first.count == 7)
        #expect(try market.row(id).state == .decided)
        let reply = try appeal(market, id)
        #expect(reply.state == .appeal && reply.due == market.now + 24.hours)
        #expect(try market.fact("case.appealed")["seed"]?.stringValue != nil)
        #expect(market.reason(AssignCase(case: id, key: "a"), 8) == "case.for-panel")
        let early = CastVote(case: id, as: "j0", for: .claimant, key: "v")
        #expect(market.refused(early)?.reason == "case.not-voting")
        try market.wait(24.hours)
        let second = Set(try market.members(id))
        #expect(second.count == 17 && second.isDisjoint(with: first))
        #expect(market.reason(AssignCase(case: id, key: "a"), 8) == "case.for-panel")
        #expect(try market.ends(id, .hard) == market.now + 168.hours)
        for member in try market.members(id).prefix(8) { try market.vote(id, member, .respondent) }
        #expect(try market.row(id).state == .appeal)
        try market.votes(id, .respondent)
        let row = try market.row(id)
        #expect(row.state == .closed && row.closed?.outcome == .decided && row.decision?.side == .respondent)
        let jurors = try market.fact("case.verdict")["jurors"]
        #expect(jurors?["agreed"]?.arrayValue?.count == 10 && jurors?["differed"]?.arrayValue?.count == 4)
        for member in first { #expect(try market.juror(member).agreed + market.juror(member).differed <= 1) }
        for member in row.house.panels[1].votes.map(\.juror) { #expect(try market.juror(member).agreed == 1) }
        try market.replays()
    }

    @Test("that is decided alike is done, and counts for those who voted like it")
    func alike() throws {
        let market = Market.withPanels()
        try market.enlist(0..<12)
        let id = try market.judged()
        _ = try appeal(market, id)
        try market.wait(24.hours)
        try market.votes(id, .respondent, .claimant, .claimant, .claimant)
        #expect(try market.row(id).state == .enforcing && market.ends(id, .refund) != nil)
        #expect(try market.fact("case.verdict")["jurors"]?["agreed"]?.arrayValue?.count == 5)
        try market.wait(10.days)
        let total = market.store.jurors.values.reduce(0) { $0 + $1.agreed }
        #expect(total == 5, "each is counted once")
        try market.replays()
    }

    @Test("goes to an arbitrator where no panel is larger, who decides, and what members voted is measured by that")
    func last() throws {
        let market = Market.withPanels(["sizes": [3]])
        try market.enlist(0..<12)
        let id = try market.judged()
        let members = try market.members(id)
        #expect(try appeal(market, id).state == .appeal)
        #expect(try market.fact("case.appealed")["seed"] == nil && market.row(id).panel == nil)
        try market.rule(id, .respondent, CaseRemedy.none, nil)
        #expect(try market.row(id).state == .closed)
        let handlings = market.store.handlings.values.filter { $0.end == .ruled }
        #expect(handlings.map(\.panel) == [.differed] && handlings.map(\.appeal) == [nil])
        #expect(try market.fact("case.ruled")["jurors"]?["differed"]?.arrayValue?.count == 2)
        #expect(try market.juror(members[0]).differed == 1 && market.juror(members[0]).agreed == 0)
        try market.replays()
    }

    @Test("for which too few others are left goes to an arbitrator, and without one what was decided stands")
    func tooFew() throws {
        let market = Market.withPanels()
        try market.enlist(0..<7)
        let id = try market.judged()
        _ = try appeal(market, id)
        try market.wait(24.hours)
        let row = try market.row(id)
        #expect(row.state == .appeal && row.panel == nil && row.due == market.now + 24.hours)
        #expect(try market.skipped("case.hung").values.sorted() == ["sat", "sat", "sat"])
        try market.staff(AssignCase(case: id, key: "a"), 8)
        try market.staff(ReleaseCase(case: id, reason: "Ill.", key: "r"), 8)
        try market.wait(30.days)
        #expect(try market.row(id).state == .closed && market.row(id).closed?.outcome == .recovered)
        #expect(try market.fact("case.enforced")["jurors"]?["agreed"]?.arrayValue?.count == 2)
        try market.replays()
    }

    @Test("in which the panel is not of one mind in time goes to an arbitrator")
    func hung() throws {
        let market = Market.withPanels()
        try market.enlist(0..<12)
        let id = try market.judged()
        _ = try appeal(market, id)
        try market.wait(24.hours)
        try market.votes(id, .respondent, .abstain)
        try market.wait(168.hours)
        #expect(try market.row(id).state == .appeal && market.row(id).panel == nil)
        #expect(try market.fact("case.hung")["votes"]?.arrayValue?.count == 2)
        try market.rule(id, .respondent, CaseRemedy.none, nil)
        let jurors = try market.fact("case.ruled")["jurors"]
        #expect(jurors?["agreed"]?.arrayValue?.count == 1 && jurors?["differed"]?.arrayValue?.count == 2)
        try market.replays()
    }

    @Test(
        "of what was ruled because a panel was not of one mind goes to a larger one, by which the ruling is measured",
        arguments: [PanelChoice.claimant, .respondent])
    func afterHung(_ choice: PanelChoice) throws {
        let market = Market.withPanels()
        try market.enlist(0..<12)
        let id = try market.drawn()
        try market.votes(id, .abstain, .abstain)
        try market.rule(id)
        let ruled = try #require(market.store.turns[id.seq]?.ruled)
        #expect(try appeal(market, id).state == .appeal)
        #expect(try market.fact("case.appealed")["seed"]?.stringValue != nil)
        #expect(market.store.turns[id.seq]?.waits == nil, "it waits for no arbitrator")
        #expect(market.reason(AssignCase(case: id, key: "a"), 8) == "case.for-panel")
        try market.wait(24.hours)
        #expect(try market.members(id).count == 5)
        try market.votes(id, choice, choice, choice)
        let row = try market.row(id)
        let isAgreed = choice == .claimant
        #expect(row.decision?.by == .juror && row.state == (isAgreed ? .enforcing : .closed))
        let handling = try #require(market.store.handlings[ruled])
        #expect(handling.panel == (isAgreed ? .agreed : .differed))
        #expect(handling.appeal == (isAgreed ? .stood : .reversed))
        try market.replays()
    }

    @Test("of what was ruled then, for which too few others are left, goes to another arbitrator")
    func afterHungTooFew() throws {
        let market = Market.withPanels()
        try market.enlist(0..<5)
        let id = try market.drawn()
        try market.votes(id, .abstain, .abstain)
        try market.rule(id)
        _ = try appeal(market, id)
        try market.wait(24.hours)
        #expect(try market.skipped("case.hung").values.sorted() == ["sat", "sat", "sat"])
        #expect(market.store.turns[id.seq]?.waits == market.now)
        #expect(market.reason(AssignCase(case: id, key: "a")) == "case.decided-by-same")
        try market.rule(id, .respondent, CaseRemedy.none, nil, by: 8)
        #expect(try market.row(id).state == .closed)
        #expect(market.store.handlings.values.allSatisfy { $0.panel == nil })
        try market.replays()
    }

    @Test("from an arbitrator goes to another, also where there are panels")
    func staff() throws {
        let market = Market.withPanels()
        try market.enlist(0..<12)
        let id = try market.heard()
        try market.rule(id)
        _ = try appeal(market, id)
        #expect(try market.fact("case.appealed")["seed"] == nil && market.row(id).house.panels.isEmpty)
        #expect(market.store.seeds.isEmpty)
        try market.staff(AssignCase(case: id, key: "a"), 8)
        try market.replays()
    }

    @Test("is over when a court decides the case, and what was voted is opened by nobody")
    func concluded() throws {
        let market = Market.withPanels()
        try market.enlist(0..<12)
        let id = try market.drawn()
        try market.votes(id, .claimant)
        let members = try market.members(id)
        try market.staff(ReferCase(case: id, body: "A court", key: "r"))
        #expect(market.store.ballots.count == 1)
        try market.staff(CloseCase(case: id, text: "It is so.", key: "c"))
        let row = try market.row(id)
        #expect(row.closed?.outcome == .elsewhere && row.panel == nil)
        #expect(row.house.panels.first?.ended?.at == market.now && row.house.panels.first?.votes.first?.choice == nil)
        #expect(market.store.ballots.isEmpty)
        #expect(try market.juror(members[1]).waiting.isEmpty && market.juror(members[0]).voted == 1)
        try market.replays()
    }

    @Test("is not heard while a court has the case, and what it keeps is opened by nobody")
    func elsewhere() throws {
        let market = Market.withPanels()
        try market.enlist(0..<12)
        let voting = try market.drawn(order: "p")
        try market.votes(voting, .claimant)
        let members = try market.members(voting)
        try market.staff(ReferCase(case: voting, body: "A court", key: "r"))
        #expect(try market.row(voting).state == .external)
        let vote = CastVote(case: voting, as: ID("j", Int(members[1])), for: .claimant, key: "v")
        #expect(market.refused(vote)?.reason == "case.vote-external")
        // One that was not drawn yet.
        let last = try market.asked(order: "q")
        try market.staff(ReferCase(case: last, body: "A court", key: "r2"))
        #expect(market.store.seeds.count == 1 && market.store.ballots.count == 1)
        try market.wait(25 * 30.days)
        for id in [last, voting] {
            #expect(try market.row(id).closed?.outcome == .elsewhere && market.row(id).panel == nil)
        }
        #expect(market.store.seeds.isEmpty && market.store.ballots.isEmpty)
        #expect(try market.juror(members[1]).waiting.isEmpty)
        #expect(try market.row(voting).house.panels.first?.votes.first?.choice == nil)
        try market.replays()
    }
}
