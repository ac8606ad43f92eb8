import ReputeCrypto
import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// Nobody reads a vote before its panel is over, nor the seed of a panel before it is drawn.
@Suite("blindness of panels")
struct PanelBlindnessTests {
    private func contains(_ line: Market.Line, _ needle: String) -> Bool {
        zip(line.body.indices, line.body.indices.dropFirst(needle.utf8.count - 1)).contains { i, j in
            line.body[i...j].elementsEqual(needle.utf8)
        }
    }

    @Test("no fact holds the seed, a vote or a salt before it is to be known, and then one does")
    func facts() throws {
        let market = Market.withPanels()
        try market.enlist(0..<9)
        let id = try market.asked()
        let seed = Base64.encode(try #require(market.store.seeds.values.first).bytes.bytes)
        for line in market.lines { #expect(!contains(line, seed), "fact \(line.seq)") }
        try market.wait(24.hours)
        #expect(contains(try #require(market.lines.last), seed))
        let length = market.lines.count
        try market.votes(id, .claimant, .respondent)
        let salts = market.store.ballots.values.map { Base64.encode($0.salt.bytes) }
        #expect(salts.count == 2)
        for line in market.lines.dropFirst(length) {
            for secret in salts + ["claimant", "respondent", "abstain", "\"for\""] {
                #expect(!contains(line, secret), "fact \(line.seq): \(secret)")
            }
            #expect(line.kind == "case.voted")
        }
        try market.votes(id, .claimant)
        for salt in salts { #expect(contains(try #require(market.lines.last), salt)) }
    }

    @Test("whatever members vote, everything but digests and salts is alike until the panel is over")
    func alike() throws {
        func market(_ choices: PanelChoice...) throws -> (Market, CaseID) {
            let market = Market.withPanels(["sizes": [7, 17]])
            try market.enlist(0..<20)
            let id = try market.drawn()
            for (member, choice) in zip(try market.members(id), choices) { try market.vote(id, member, choice) }
            return (market, id)
        }
        let (one, id) = try market(.claimant, .claimant, .abstain)
        let (other, same) = try market(.respondent, .claimant, .respondent)
        #expect(id == same && one.lines.map(\.kind) == other.lines.map(\.kind))
        for (a, b) in zip(one.lines, other.lines) where a.kind != "case.voted" { #expect(a == b) }
        #expect(one.snapshot.jurors == other.snapshot.jurors)
        let views = try [one, other].map { (market) throws in
            CaseView.panels(of: try market.row(id), market.policies, showsMembers: true)
        }
        #expect(views[0] == views[1])
        let panel = try #require(views[0].last)
        #expect(panel.voted == 3 && panel.needed == 4 && panel.tally == nil && panel.verdict == nil)
        #expect(panel.size == 7 && panel.members.count == 7 && panel.ends != nil)
        // What is remembered of a request says nothing of it either.
        #expect(one.store.requests == other.store.requests)
        #expect(one.store.ballots.values.allSatisfy { $0.submitter == Market.storefront.uid })
    }

    @Test("whoever looks on sees how many voted and how many are needed, and after the verdict what it came to")
    func views() throws {
        let market = Market.withPanels()
        try market.enlist(0..<9)
        let id = try market.asked()
        func panel(_ showsMembers: Bool) throws -> CaseView.Panel {
            try #require(
                CaseView.panels(of: try market.row(id), market.policies, showsMembers: showsMembers).last)
        }
        let waiting = try panel(true)
        #expect(waiting.size == 3 && waiting.drawn == nil && waiting.members.isEmpty && waiting.ends == nil)
        try market.wait(24.hours)
        #expect(try panel(true).members == market.members(id) && panel(false).members.isEmpty)
        #expect(try panel(false).ends == market.now + 168.hours)
        try market.votes(id, .respondent, .claimant, .claimant)
        let over = try panel(false)
        #expect(over.tally == CaseView.Panel.Tally(claimant: 2, respondent: 1, abstained: 0))
        #expect(over.verdict == .claimant && over.ended == market.now && over.ends == nil && over.voted == 3)
    }

    @Test("a member sees where it is to vote, and for how long")
    func seats() throws {
        let market = Market.withPanels()
        try market.enlist(0..<9)
        let id = try market.drawn()
        let seat = try #require(SeatView(try market.row(id)))
        #expect(seat.case == id && seat.cause == "not-received" && seat.drawn == market.now)
        #expect(seat.ends == market.now + 168.hours)
        try market.votes(id, .claimant, .claimant)
        #expect(SeatView(try market.row(id)) == nil)
    }

    @Test("the clock draws nobody and opens nothing whose seed or votes it cannot read")
    func lost() throws {
        let market = Market.withPanels()
        try market.enlist(0..<9)
        let id = try market.drawn()
        try market.votes(id, .claimant)
        let members = try market.members(id)
        market.put { $0.ballots = [:] }
        let vote = CastVote(case: id, as: ID("j", Int(members[1])), for: .claimant, key: "v")
        #expect(market.refused(vote)?.reason == "case.seal-lost")
        #expect(try market.row(id).panel?.votes.count == 1)
        // One that says something else than was sealed is none either.
        let seq = try #require(try market.row(id).panel?.votes.first?.step.seq)
        market.put { $0.ballots[seq] = Ballot(choice: .respondent, salt: .zero) }
        #expect(market.refused(vote)?.reason == "case.seal-lost")
    }
}
