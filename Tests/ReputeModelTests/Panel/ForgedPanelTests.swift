import ReputeCrypto
import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// Facts of panels that say what the rules, the seeds and the votes do not.
@Suite("forged facts of panels")
struct ForgedPanelTests {
    private let market = Market.withPanels()
    private let other = JSONValue.string(Base64.encode(SHA.sha256(Array("other".utf8)).bytes))

    private func forged(
        _ kind: String, _ changes: [(String, JSONValue?)], sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        for (path, value) in changes {
            let problems = try market.forged(kind) { $0[path: path] = value }
            #expect(problems != [], "\(path)", sourceLocation: sourceLocation)
        }
    }

    @Test("a draw by another seed than was committed to, of others, or of another size")
    func drawn() throws {
        try market.enlist(0..<9)
        try market.leave("j3")
        let id = try market.drawn()
        try forged("case.heard", [("seed", other), ("seed", nil)])
        let members = try market.members(id)
        let stranger = Int64(try #require((0..<9).first { !members.contains(Int64($0)) }))
        let swapped: JSONValue = [.integer(members[1]), .integer(members[0]), .integer(members[2])]
        let due = market.now.milliseconds
        try forged(
            "case.drawn",
            [
                ("seed", other), ("members/0", .integer(stranger)), ("members", swapped), ("members/2", nil),
                ("size", 5), ("over", 1), ("day", 1), ("due", .integer(due - 1)), ("state", "staff-decision"),
                ("clocks/0", nil), ("skipped", [["juror": .integer(stranger), "why": "traded"]]),
            ])
        try market.replays()
    }

    @Test("a panel that could not be drawn, and could")
    func undrawn() throws {
        try market.enlist(0..<3)
        try market.leave("j1")
        _ = try market.drawn()
        try forged(
            "case.hung",
            [
                ("seed", other), ("skipped", nil), ("skipped/0/why", "busy"), ("skipped/0/juror", 0), ("members", nil),
                ("size", 1), ("over", 3), ("due", nil), ("state", "jury-decision"),
            ])
        // As if nobody had left.
        #expect(try market.forged("panel.left") { $0[path: "juror"] = 2 } != [])
    }

    @Test("votes of others, twice, or opened otherwise than they were sealed")
    func votes() throws {
        try market.enlist(0..<9)
        let id = try market.drawn()
        let members = try market.members(id)
        let stranger = Int64(try #require((0..<9).first { !members.contains(Int64($0)) }))
        try market.votes(id, .claimant, .respondent)
        try forged("case.voted", [("juror", .integer(stranger)), ("juror", .integer(members[0])), ("juror", 99)])
        #expect(try market.forged("case.voted") { $0[path: "vote"] = other } == [], "what it says shows at the end")
        try market.votes(id, .claimant)
        try forged("case.voted", [("vote", other), ("juror", .integer(members[2]))])
        try forged(
            "case.verdict",
            [
                ("for", "respondent"), ("votes/0/for", "respondent"), ("votes/1/for", "claimant"), ("votes/2", nil),
                ("votes/0/salt", other), ("votes/0/juror", .integer(stranger)), ("amount/minor", 999),
                ("state", "closed"), ("clocks/0", nil), ("outcome", "decided"), ("vote", other),
                ("juror", .integer(members[0])), ("juror", .integer(stranger)),
                ("jurors", ["agreed": [.integer(members[0])]]),
            ])
        try market.wait(7.days)
        try forged(
            "case.enforced",
            [
                ("jurors", nil), ("jurors/agreed/1", nil), ("jurors/differed", nil),
                ("jurors/differed/0", .integer(members[0])),
            ])
    }

    @Test("a panel that hung, and did not")
    func hung() throws {
        try market.enlist(0..<9)
        let id = try market.drawn()
        try market.votes(id, .claimant, .abstain, .respondent)
        try forged(
            "case.hung",
            [
                ("votes/1/for", "claimant"), ("votes", nil), ("due", .integer(market.now.milliseconds)),
                ("state", "decided"), ("juror", nil), ("vote", other),
            ])
        let late = try market.drawn(order: "p")
        try market.votes(late, .claimant)
        try market.wait(168.hours)
        try forged("case.hung", [("votes", nil), ("votes/0/for", "respondent"), ("due", nil)])
        #expect(try market.forged("case.hung", at: market.now + -1) != [])
    }

    @Test("an appeal to a panel without a seed, or with one where none is drawn")
    func appealed() throws {
        try market.enlist(0..<12)
        let id = try market.judged()
        try market.run(AppealCase(case: id, by: .respondent, ground: "wrong-rule", key: "a"))
        try forged("case.appealed", [("seed", nil)])
        try market.wait(24.hours)
        try forged("case.appealed", [("seed", other)])
        try market.votes(id, .claimant, .claimant, .claimant)
        try forged("case.verdict", [("jurors", nil), ("jurors/agreed/0", nil), ("state", "decided")])
        let ruled = try market.heard(order: "p")
        try market.rule(ruled)
        try market.run(AppealCase(case: ruled, by: .respondent, ground: "wrong-rule", key: "b"))
        try forged("case.appealed", [("seed", other)])
    }
}
