import ReputeCrypto
import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// What members of a panel vote, and what that comes to.
@Suite("the vote of a panel")
struct PanelVoteTests {
    private func panel(_ sizes: JSONValue = [3, 5]) throws -> (Market, CaseID) {
        let market = Market.withPanels(["sizes": sizes])
        try market.enlist(0..<12)
        return (market, try market.drawn())
    }

    @Test("is over as soon as a side has more than half of all members")
    func early() throws {
        let (market, id) = try panel()
        let members = try market.members(id)
        try market.vote(id, members[0], .claimant)
        #expect(market.lines.last?.kind == "case.voted")
        let first = try #require(try market.row(id).panel).votes
        #expect(try market.row(id).state == .jury && first.count == 1 && first.first?.choice == nil)
        try market.vote(id, members[2], .respondent)
        let reply = try market.vote(id, members[1], .claimant)
        #expect(reply.state == .decided && reply.due == market.now + 7.days)
        #expect(market.kinds(2) == ["case.voted", "case.verdict"] && reply.seq == Int64(market.lines.count))
        #expect(try market.fact("case.verdict")["juror"]?.integerValue == members[1])
        let row = try market.row(id)
        #expect(row.decision?.by == .juror && row.decision?.side == .claimant && row.decision?.terms == row.claim)
        let votes = try #require(row.house.panels.last).votes
        #expect(votes.map(\.juror) == [members[0], members[2], members[1]])
        #expect(votes.map(\.choice) == [.claimant, .respondent, .claimant])
        let opened = try #require(try market.fact("case.verdict")["votes"]?.arrayValue)
        #expect(opened.map { $0["for"]?.stringValue } == ["claimant", "respondent", "claimant"])
        for (vote, opening) in zip(votes, opened) {
            let salt = try #require(opening["salt"]?.stringValue.flatMap { Base64.decode($0) }.flatMap { Digest($0) })
            let choice = try #require(vote.choice)
            #expect(Ballot(choice: choice, salt: salt).commitment(case: id.seq, juror: vote.juror) == vote.vote)
        }
        #expect(market.store.ballots.isEmpty)
        for member in members {
            let juror = try market.juror(member)
            #expect(juror.voted == 1 && juror.waiting.isEmpty && juror.agreed == 0)
        }
        try market.wait(60.days)
        #expect(try market.row(id).closed?.outcome == .recovered)
        #expect(try market.juror(members[0]).agreed == 1 && market.juror(members[1]).agreed == 1)
        #expect(try market.juror(members[2]).differed == 1 && market.juror(members[2]).agreed == 0)
        try market.replays()
    }

    @Test("is the digest that anybody can make once it is opened")
    func digest() throws {
        let salt = try #require(Digest([UInt8](repeating: 9, count: 32)))
        func made(_ choice: PanelChoice) -> String {
            Base64.encode(Ballot(choice: choice, salt: salt).commitment(case: 31, juror: 4).bytes)
        }
        #expect(made(.abstain) == "uLSspwDoHA8RYBgqnToV+5i2aLe87ieJBTcWa81xIyk=")
        #expect(made(.claimant) == "0YpKhW+zWR/e7jsJJTFkf9XPFK/jyxTE+PJFa/xbgWs=")
        #expect(made(.respondent) == "0yY2TTrwwiv42mY21L1142MFkvmZBySkmoLVJvAPSCk=")
    }

    @Test("for the respondent dismisses the claim")
    func dismissed() throws {
        let (market, id) = try panel()
        try market.votes(id, .respondent, .respondent)
        #expect(try market.row(id).decision?.terms == .nothing)
        try market.wait(7.days)
        #expect(try market.row(id).closed?.outcome == .decided)
        #expect(try market.fact("case.closed")["jurors"]?["agreed"]?.arrayValue?.count == 2)
        try market.replays()
    }

    @Test("of whoever abstains is given, and for nobody")
    func abstained() throws {
        let (market, id) = try panel()
        let members = try market.members(id)
        try market.votes(id, .abstain, .claimant)
        #expect(try market.row(id).state == .jury && market.juror(members[0]).abstained == 0)
        try market.votes(id, .claimant)
        #expect(try market.row(id).state == .decided)
        let first = try market.juror(members[0])
        #expect(first.voted == 1 && first.abstained == 1)
        try market.wait(7.days)
        #expect(try market.juror(members[0]).agreed == 0 && market.juror(members[0]).differed == 0)
        try market.replays()
    }

    @Test("leaves it to an arbitrator as soon as no side can have more than half")
    func hung() throws {
        let (market, id) = try panel()
        try market.votes(id, .abstain, .respondent, .claimant)
        #expect(market.kinds(3) == ["case.voted", "case.voted", "case.hung"])
        let row = try market.row(id)
        #expect(row.state == .staff && row.decision == nil && row.house.panels.last?.verdict == nil)
        #expect(row.house.panels.last?.votes.map(\.choice) == [.abstain, .respondent, .claimant])
        #expect(try market.fact("case.hung")["due"] == nil && market.store.ballots.isEmpty)
        #expect(row.version == Int64(market.lines.count), "what members said is news to whoever rules")
        let members = try market.members(id)
        #expect(try market.juror(members[0]).abstained == 1)
        try market.rule(id, .respondent, CaseRemedy.none, nil)
        try market.wait(7.days)
        // What members voted is measured by what was decided in the end, whoever did.
        #expect(try market.juror(members[1]).agreed == 1 && market.juror(members[2]).differed == 1)
        try market.replays()
        let (second, other) = try panel()
        try second.votes(other, .abstain, .abstain)
        #expect(try second.row(other).state == .staff, "one vote that is out changes nothing any more")
        try second.replays()
    }

    @Test("that is not decided when its time is over leaves it to an arbitrator, after it was reminded")
    func late() throws {
        let (market, id) = try panel()
        try market.votes(id, .claimant)
        try market.wait(48.hours)
        #expect(market.lines.last?.kind == "case.reminded")
        try market.votes(id, .abstain)
        try market.wait(120.hours)
        let fact = try market.fact("case.hung")
        #expect(fact["due"]?.integerValue == market.now.milliseconds)
        #expect(fact["votes"]?.arrayValue?.map { $0["for"]?.stringValue } == ["claimant", "abstain"])
        #expect(market.store.ballots.isEmpty)
        let members = try market.members(id)
        #expect(try market.juror(members[2]).waiting.isEmpty && market.juror(members[2]).voted == 0)
        #expect(try market.juror(members[1]).abstained == 1)
        let vote = CastVote(case: id, as: ID("j", Int(members[2])), for: .claimant, key: "v")
        #expect(market.refused(vote)?.reason == "case.vote-staff-decision")
        try market.replays()
    }

    @Test("with nobody voting publishes nothing, and the case ends all the same")
    func nobody() throws {
        let (market, id) = try panel()
        try market.wait(168.hours)
        #expect(try market.fact("case.hung")["votes"] == nil)
        try market.wait(120.days)
        #expect(try market.row(id).state == .closed)
        try market.replays()
    }

    @Test("is of a member, once, where a panel votes")
    func refusals() throws {
        let market = Market.withPanels()
        try market.enlist(0..<12)
        func reason(_ id: CaseID, _ account: ID, _ key: ID = "no") -> String? {
            market.refused(CastVote(case: id, as: account, for: .abstain, key: key))?.reason
        }
        #expect(reason(CaseID(seq: 1), "j0") == "case.unknown")
        let id = try market.asked()
        #expect(reason(id, "j0") == "case.not-voting")
        try market.wait(24.hours)
        let members = try market.members(id)
        let other = try #require((0..<12).first { !members.contains(Int64($0)) })
        #expect(reason(id, ID("j", other)) == "case.not-member")
        for account in ["nobody", "b", "s"] as [ID] { #expect(reason(id, account) == "case.not-member") }
        try market.vote(id, members[0], .abstain)
        #expect(reason(id, ID("j", Int(members[0]))) == "case.voted")
        try market.leave(ID("j", Int(members[1])))
        try market.vote(id, members[1], .claimant)
        try market.vote(id, members[2], .claimant)
        #expect(reason(id, ID("j", Int(members[0]))) == "case.vote-decided")
    }

    @Test("comes again as it came, and as another is refused")
    func repeats() throws {
        let (market, id) = try panel()
        let members = try market.members(id)
        let account = ID("j", Int(members[0]))
        func vote(_ choice: PanelChoice, _ key: ID = "v") -> CastVote {
            CastVote(case: id, as: account, for: choice, key: key)
        }
        let first = try market.run(vote(.claimant))
        let again = try market.run(vote(.claimant))
        #expect(!first.isRepeated && again.isRepeated && again.seq == first.seq)
        let other = market.refused(vote(.respondent))
        #expect(other?.reason == "request.differs")
        // Another user is told neither that it is the same nor that it is not.
        let stranger = Actor(role: .storefront, uid: 4_711)
        for choice in PanelChoice.allCases {
            do {
                try market.run(vote(choice), as: stranger)
                Issue.record("a stranger was told")
            } catch { #expect(error.reason == "case.voted") }
        }
        try market.votes(id, .claimant)
        #expect(try market.row(id).state == .decided)
        for actor in [Market.storefront, stranger] {
            #expect(try market.run(vote(.claimant), as: actor).seq == first.seq)
            do {
                try market.run(vote(.abstain), as: actor)
                Issue.record("another vote was taken")
            } catch { #expect(error.reason == "request.differs") }
        }
    }
}
