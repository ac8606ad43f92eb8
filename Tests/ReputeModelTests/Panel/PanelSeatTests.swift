import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// Who has a vote, when it turns out after the draw who is of one person with whom.
@Suite("a seat on a panel")
struct PanelSeatTests {
    private let market = Market.withPanels()

    private func vote(_ id: CaseID, _ juror: Int64) -> CastVote {
        CastVote(case: id, as: ID("j", Int(juror)), for: .claimant, key: "v")
    }

    @Test("has no vote once its member is of one person with a side")
    func party() throws {
        try market.enlist(0..<9)
        let id = try market.drawn()
        let members = try market.members(id)
        try market.merge(ID("j", Int(members[0])), into: "s", key: "m")
        let refusal = try #require(market.refused(vote(id, members[0])))
        #expect(refusal.reason == "case.member-party" && refusal.code == .notAllowed && refusal.pointer == "/params/as")
        // The others decide without it.
        try market.vote(id, members[1], .claimant)
        #expect(try market.forged("case.voted") { $0[path: "juror"] = .integer(members[0]) } != [])
        #expect(try market.vote(id, members[2], .claimant).state == .decided)
        #expect(try market.forged("case.verdict") { $0[path: "juror"] = .integer(members[0]) } != [])
        try market.replays()
    }

    @Test("has one vote with another of the same person")
    func person() throws {
        try market.enlist(0..<9)
        let id = try market.drawn()
        let members = try market.members(id)
        try market.merge(ID("j", Int(members[1])), into: ID("j", Int(members[0])), key: "m")
        try market.vote(id, members[1], .claimant)
        #expect(market.refused(vote(id, members[0]))?.reason == "case.voted")
        #expect(try market.vote(id, members[2], .claimant).state == .decided)
        try market.replays()
    }

    @Test("is told of in what can be done with a case, as long as there is a vote to be given")
    func steps() throws {
        try market.enlist(0..<9)
        let id = try market.asked()
        func steps() throws -> [CaseAction] {
            let row = try market.row(id)
            let policy = try #require(market.policies.inForce(at: row.opened)).policy.arbitration
            return row.steps(of: [.juror], at: market.now, policy).map(\.action)
        }
        #expect(try steps() == [])
        try market.wait(24.hours)
        #expect(try steps() == [.vote])
        try market.votes(id, .claimant, .claimant)
        #expect(try steps() == [])
    }
}
