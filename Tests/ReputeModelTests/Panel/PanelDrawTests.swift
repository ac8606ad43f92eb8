import ReputeCrypto
import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// Who is drawn for a panel.
@Suite("the draw of a panel")
struct PanelDrawTests {
    private static func seed(_ n: Int) -> PanelSeed { PanelSeed(SHA.sha256(Array("seed \(n)".utf8))) }

    @Test("goes by digests that anybody can make, of which the ledger has one before")
    func digests() throws {
        let seed = PanelSeed(try #require(Digest([UInt8](repeating: 7, count: 32))))
        #expect(Base64.encode(seed.commitment.bytes) == "5wnd66kefr+xny2eMWQ73BFknnWwFngQ1UOkufo5lt4=")
        #expect((0..<6).map { seed.turn($0, case: 31, of: 1_000) } == [100, 122, 15, 172, 705, 407])
        #expect(PanelTwin.isCommitted(seed.bytes.bytes, seed.commitment.bytes))
        for n in 0..<500 {
            let (seed, count) = (Self.seed(n), [1, 2, 7, 1_000, 999_983][n % 5])
            let turn = PanelTwin.turn(n, seed.bytes.bytes, of: Int64(n + 1), among: count)
            #expect(seed.turn(n, case: Int64(n + 1), of: Int64(count)) == turn)
        }
    }

    @Test("has everybody's turn come as often, by thousands of seeds, in every place")
    func uniform() {
        var turns = [[Int]](repeating: [Int](repeating: 0, count: 10), count: 3)
        for n in 0..<10_000 {
            for place in 0..<3 { turns[place][Int(Self.seed(n).turn(place * 40, case: 9, of: 10))] += 1 }
        }
        // 1 000 are expected, and five standard deviations are 150.
        for counts in turns { for count in counts { #expect((850...1_150).contains(count), "\(counts)") } }
    }

    @Test("has each role fill so many places at most, and never so few that two could not fill a panel")
    func quota() {
        var jury = CasePolicy.Jury()
        #expect([1, 3, 5, 7, 17, 31].map { jury.most(of: $0) } == [1, 2, 3, 4, 10, 18])
        jury.share = 1_000_000
        #expect([1, 3, 31].map { jury.most(of: $0) } == [1, 3, 31])
        jury.share = 500_000
        #expect([1, 3, 31].map { jury.most(of: $0) } == [1, 2, 16])
        #expect([1, 31, 99].map { PanelDraw.turns(of: $0) } == [16, 496, 1_000])
    }

    @Test("takes place when its time is over, from those there are then, by the seed that was committed to before")
    func drawn() throws {
        let market = Market.withPanels()
        try market.enlist(0..<8)
        let id = try market.asked()
        #expect(try market.row(id).state == .jury)
        let heard = try market.fact("case.heard")
        let commitment = try #require(heard["seed"]?.stringValue)
        let stored = try #require(market.store.seeds.values.first)
        #expect(market.store.seeds.count == 1 && Base64.encode(stored.commitment.bytes) == commitment)
        try market.enlist(8..<20)
        let last = Int64(market.lines.count)
        try market.wait(24.hours)
        let fact = try market.fact("case.drawn")
        let seed = try #require(fact["seed"]?.stringValue.flatMap { Base64.decode($0) })
        #expect(seed == stored.bytes.bytes && market.store.seeds.isEmpty)
        #expect(fact["over"]?.integerValue == last && fact["size"]?.integerValue == 3)
        #expect(fact["due"]?.integerValue == market.now.milliseconds && fact["state"]?.stringValue == "jury-decision")
        let members = try market.members(id)
        #expect(members.count == 3 && Set(members).count == 3 && members.allSatisfy { (0..<20).contains($0) })
        for number in (0..<20) as Range<Int64> {
            let row = try market.juror(number)
            #expect(row.drawn == (members.contains(number) ? 1 : 0))
            #expect(row.waiting == (members.contains(number) ? [id.seq] : []))
        }
        #expect(try market.ends(id, .soft) == market.now + 48.hours)
        #expect(try market.ends(id, .hard) == market.now + 168.hours)
        try market.replays()
    }

    @Test("passes over whoever may not sit, and says why", arguments: JurorBar.allCases)
    func bars(_ bar: JurorBar) throws {
        let market = Market.withPanels(["perDay": bar == .busy ? 1 : 10, "sizes": bar == .busy ? [1, 3] : [3, 5]])
        try market.enlist(0..<3)
        var expected: [Int64: JurorBar] = [2: bar]
        switch bar {
        case .left: try market.leave("j2")
        case .party:
            try market.complete("p", buyer: "b", seller: "s")
            try market.merge("j2", into: "s", key: "m")
        case .again:
            try market.merge("j2", into: "j1", key: "m")
            expected = [:]
        case .closed: try market.run(CloseAccount(account: "j2", role: .buyer, reason: .asked, key: "c"))
        case .young:
            try market.amend("arbitration/jury/ageDays", 30)
            expected = [0: bar, 1: bar, 2: bar]
        case .record:
            try market.amend("arbitration/jury/record", "identity")
            for account in ["j0", "j1"] as [ID] { _ = try market.verified(account, "identity", for: [], days: nil) }
        case .points:
            let command = RecordViolation(account: "j2", violation: "fake-trade", statement: "So it was.", key: "v")
            try market.run(command, as: Market.officer)
        case .traded: try market.complete("t", buyer: "j2", seller: "s")
        case .role:
            try market.amend("arbitration/jury/share", 600_000)
            expected = [:]
        case .busy, .sat: return try bar == .busy ? busy(market) : sat(market)
        }
        _ = try market.drawn()
        let (skipped, fact) = (try market.skipped("case.hung"), try market.fact("case.hung"))
        let members = fact["members"]?.arrayValue?.compactMap(\.integerValue) ?? []
        #expect(Set(members).union(skipped.keys) == [0, 1, 2] && members.count + skipped.count == 3)
        if expected.isEmpty {
            // The one of two or three whose turn came later.
            #expect(members.count == 2 && Array(skipped.values) == [bar.rawValue])
        } else {
            #expect(skipped == expected.mapValues(\.rawValue))
        }
        try market.replays()
    }

    /// Two cases on one day, and one juror who may be drawn once on it.
    private func busy(_ market: Market) throws {
        for account in ["j1", "j2"] as [ID] { try market.leave(account) }
        var cases: [CaseID] = []
        for order in ["o", "p"] as [ID] {
            try market.open(order, amount: .cny(1_000))
            let id = try market.claim(order).case
            try market.staff(AdmitCase(case: id, key: market.key()))
            try market.answer(id)
            cases.append(id)
        }
        try market.wait(72.hours)
        for id in cases {
            try market.escalate(id)
            try market.staff(AssignCase(case: id, key: market.key()), 9)
        }
        try market.wait(120.hours)
        var drawn: [[Int64]] = []
        for id in cases { if let panel = try market.row(id).panel { drawn.append(panel.members) } }
        #expect(drawn == [[0]])
        #expect(try market.skipped("case.hung") == [0: "busy", 1: "left", 2: "left"])
        #expect(try market.juror(0).drawnThen == 1)
        try market.replays()
    }

    /// A larger panel, on which nobody is who was on the smaller one.
    private func sat(_ market: Market) throws {
        let id = try market.judged()
        try market.run(AppealCase(case: id, by: .respondent, ground: "wrong-rule", key: "a"))
        try market.wait(24.hours)
        #expect(try market.skipped("case.hung") == [0: "sat", 1: "sat", 2: "sat"])
        try market.replays()
    }

    @Test("says only the first of several reasons")
    func order() throws {
        let market = Market.withPanels()
        try market.enlist(0..<3)
        try market.complete("t", buyer: "j2", seller: "s")
        try market.run(CloseAccount(account: "j2", role: .buyer, reason: .asked, key: "c"))
        try market.complete("t2", buyer: "j1", seller: "b")
        try market.merge("j1", into: "s", key: "m")
        _ = try market.drawn()
        #expect(try market.skipped("case.hung") == [1: "party", 2: "closed"])
    }

    @Test("takes those who traded with a side long ago, and sellers and buyers as the share lets it")
    func allowed() throws {
        let market = Market.withPanels(["share": 600_000], trades: 5)
        try market.enlist(0..<3)
        try market.complete("t", buyer: "j2", seller: "s")
        try market.complete("t2", buyer: "j1", seller: "j0")
        // More than five days go by until it is drawn.
        let id = try market.drawn()
        #expect(try Set(market.members(id)) == [0, 1, 2], "two buyers and a seller")
        try market.replays()
    }

    @Test("finds an arbitrator where too few are left, and shows the seed all the same")
    func tooFew() throws {
        let market = Market.withPanels()
        let id = try market.asked()
        try market.wait(24.hours)
        let fact = try market.fact("case.hung")
        #expect(fact["members"]?.arrayValue == nil && fact["skipped"] == nil && fact["seed"]?.stringValue != nil)
        let row = try market.row(id)
        #expect(row.state == .staff && row.panel == nil && row.house.panels.first?.drawn == nil)
        #expect(market.store.seeds.isEmpty)
        #expect(try market.rule(id).state == .decided)
        let late = CastVote(case: id, as: "j0", for: .claimant, key: "v")
        #expect(market.refused(late)?.reason == "case.vote-decided")
        try market.replays()
    }

    @Test("looks at so many of many at the most")
    func bounded() throws {
        let market = Market.withPanels(["sizes": [1, 3]])
        try market.enlist(0..<40)
        for n in 0..<40 {
            try market.run(CloseAccount(account: ID("j", n), role: .buyer, reason: .asked, key: ID("c", n)))
        }
        _ = try market.drawn()
        #expect(try market.skipped("case.hung").count == 4)
        try market.replays()
    }
}
