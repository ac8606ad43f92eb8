import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// Everything begins on 2026-03-01 at midnight; sellers are evaluated on the 20th of each month.
@Suite("a seller's standing")
struct StandingTests {
    private let market = Market(Neutral.small)
    private let officer = Actor(role: .officer, uid: 7)

    private var evaluations: [String] {
        market.lines.filter { $0.kind == "standing.evaluated" }.map(\.text)
    }

    /// Orders of as many buyers.
    private func sell(_ count: Int, from first: Int = 0, _ seller: ID = "s") throws {
        for n in first..<first + count { try market.sell(ID("o", n), ID("b", n), seller) }
    }

    @Test("is top with few defects and late orders, enough orders, and an account that is old enough")
    func top() throws {
        market.now = moment("2026-03-31T00:00:00Z")
        try sell(4)
        market.advance(20.days)
        let row = try #require(market.standing())
        #expect(row.real == .top && row.shown == ShownStanding(.top, privileges: ["badge", "chat", "early-release"]))
        #expect(row.since == moment("2026-04-20T00:00:00Z") && row.last?.numbers.age == 20)
        #expect(market.credit("s", .seller).standing == .top)
        #expect(market.credit("s", .seller).privileges == ["badge", "chat", "early-release"])
        #expect(market.credit("b0", .buyer).standing == .standard)
        #expect(evaluations.count == 1 && evaluations[0].contains("\"granted\":[\"badge\",\"chat\",\"early-release\"]"))
        // One day less, and it would not be.
        let young = Market(Neutral.small)
        young.now = moment("2026-04-01T00:00:00Z")
        for n in 0..<4 { try young.sell(ID("o", n), ID("b", n)) }
        young.advance(19.days)
        #expect(young.standing()?.real == .standard && young.standing()?.last?.numbers.age == 19)
        // What is too young by then is not too young for ever.
        #expect(young.standing()?.evaluates == moment("2026-05-20T00:00:00Z"))
        young.advance(30.days)
        #expect(young.standing()?.real == .top)
    }

    @Test("is below standard by rate and count: neither one buyer nor a low rate is enough")
    func below() throws {
        try sell(8)
        for n in 8..<10 { try market.disappoint(ID("o", n), "b0") }
        market.advance(19.days)
        // 2 of 10 are defects, of one buyer.
        #expect(market.standing()?.real == .standard && market.standing()?.last?.numbers.buyers == 1)
        try market.disappoint("o10", "b1")
        market.advance(31.days)
        #expect(market.standing()?.real == .below && market.standing()?.last?.numbers.defects == 3)
        #expect(market.credit("s", .seller).standing == .below && market.credit("s", .seller).privileges == [])
        #expect(evaluations.last?.contains("\"withdrawn\":[\"chat\"]") == true)
        #expect(market.credit("s", .seller).orders == 11)
    }

    @Test("is of 30 days where 5 orders were completed in these, else of 90")
    func window() throws {
        try sell(3)
        market.advance(19.days)
        #expect(market.standing()?.last?.numbers.window == 90)
        market.advance(20.days)
        try sell(5, from: 3)
        market.advance(11.days)
        #expect(market.standing()?.last?.numbers.window == 30 && market.standing()?.last?.numbers.orders == 5)
    }

    @Test("counts the days before the evaluation, the first of them included, and not its own")
    func edges() throws {
        market.now = moment("2026-04-01T00:00:00Z")
        // Of 2026-01-20 and of the day before it; 90 days before 2026-04-20 is 2026-01-20.
        try market.sell("o1", ago: 71.days)
        try market.sell("o2", ago: 72.days)
        market.now = moment("2026-04-19T23:59:59.999Z")
        try market.sell("o3")
        market.now = moment("2026-04-20T00:00:00Z")
        try market.sell("o4")
        #expect(market.standing()?.last?.due == market.now && market.standing()?.last?.numbers.orders == 2)
    }

    @Test("is lost only past a bound by the margin")
    func margin() throws {
        let policy = StandingRule(try #require(Neutral.small.standing), zoneMinutes: 0)
        func numbers(_ defects: Int64, of orders: Int64, buyers: Int64 = 2, late: Int64 = 0) -> StandingNumbers {
            StandingNumbers(window: 90, orders: orders, late: late, defects: defects, buyers: buyers, age: 400)
        }
        // 10 % is the bound of below, 7.5 % where one comes out again.
        #expect(policy.standing(by: numbers(100, of: 1_000), before: .standard) == .standard)
        #expect(policy.standing(by: numbers(101, of: 1_000), before: .standard) == .below)
        #expect(policy.standing(by: numbers(76, of: 1_000), before: .below) == .below)
        #expect(policy.standing(by: numbers(75, of: 1_000), before: .below) == .standard)
        // 5 % and 6.25 %, of 4 orders or 3, 20 % late or 25 %.
        #expect(policy.standing(by: numbers(50, of: 1_000), before: .standard) == .top)
        #expect(policy.standing(by: numbers(51, of: 1_000), before: .standard) == .standard)
        #expect(policy.standing(by: numbers(62, of: 1_000), before: .top) == .top)
        #expect(policy.standing(by: numbers(63, of: 1_000), before: .top) == .standard)
        #expect(policy.standing(by: numbers(0, of: 3), before: .standard) == .standard)
        #expect(policy.standing(by: numbers(0, of: 3), before: .top) == .top)
        #expect(policy.standing(by: numbers(0, of: 2), before: .top) == .standard)
        #expect(policy.standing(by: numbers(0, of: 1_000, late: 201), before: .standard) == .standard)
        #expect(policy.standing(by: numbers(0, of: 1_000, late: 250), before: .top) == .top)
        // What is given up without any order being completed is more than every rate.
        #expect(policy.standing(by: numbers(2, of: 0), before: .standard) == .below)
        #expect(policy.standing(by: numbers(0, of: 0, buyers: 0), before: .below) == .standard)
    }

    @Test(
        "of an idle seller makes no fact before time changes it, however long the sleep, and each is as of its own day")
    func idle() throws {
        try sell(6)
        market.advance(50.days)
        #expect(market.standing()?.real == .top && evaluations.count == 2)
        let next = market.standing()?.evaluates
        market.advance(800.days)
        // The orders leave the window of 90 days: 2026-06-20 is 111 days after.
        #expect(next == moment("2026-06-20T00:00:00Z"))
        #expect(evaluations.count == 3 && market.standing()?.real == .standard && market.standing()?.evaluates == nil)
        #expect(market.standing()?.last?.due == next && market.standing()?.last?.numbers.orders == 0)
        #expect(market.standing()?.since == next)
        #expect(try market.replayed().problems == [])
    }

    @Test("of a marketplace that is asleep is done month by month when it wakes")
    func sleep() throws {
        // Below by defects that show by the clock on day 15, in the first evaluation; then idle.
        for n in 0..<4 {
            try market.sell(ID("o", n), ID("b", n))
            try market.rate(ID("o", n), .buyer, .negative)
        }
        market.advance(400.days)
        let said = market.lines.filter { $0.kind == "standing.evaluated" }
        #expect(
            said.count == 2 && said[0].text.contains("\"after\":\"below\"") && said[0].text.contains("\"defects\":4"))
        #expect(said[1].text.contains("\"after\":\"standard\"") && said[1].text.contains("\"before\":\"below\""))
        #expect(try market.replayed().snapshot == market.snapshot)
    }

    @Test("forgets a defect whose rating is revised, withdrawn or unscored, and has it again when it is restored")
    func takenBack() throws {
        for n in 0..<3 { try market.disappoint(ID("o", n), ID("b", n)) }
        func count() -> Int64 { market.standingView()?.preview?.numbers.defects ?? -1 }
        #expect(count() == 3 && market.standingView()?.preview?.numbers.buyers == 2)
        let ratings = try (0..<3).map { try #require(market.rating(ID("o", $0), .buyer)) }
        try market.run(ReviseRating(rating: ratings[0], value: .positive))
        #expect(count() == 2)
        try market.run(ReviseRating(rating: ratings[1], value: nil))
        #expect(count() == 1)
        try market.run(UnscoreRating(rating: ratings[2], reason: "fake", key: "x"))
        #expect(count() == 0 && market.standingView()?.preview?.numbers.buyers == 0)
        try market.run(RestoreRating(rating: ratings[2], reason: "appeal", key: "y"))
        #expect(count() == 1)
        #expect(try market.replayed().snapshot == market.snapshot)
    }

    @Test("goes by orders that the seller gave up, not by those that others did")
    func givenUp() throws {
        for (n, by) in [Canceller.seller, .buyer, .platform].enumerated() { try market.giveUp(ID("o", n), by: by) }
        #expect(market.standingView()?.preview?.numbers.defects == 1)
    }

    @Test("counts only what the policy lists on the day that it happens")
    func listed() throws {
        var document = Neutral.small.document
        document[path: "standing/defects"] = ["cancelled"]
        let market = Market(try Policy(document: document))
        try market.disappoint("o1")
        try market.giveUp("o2")
        #expect(market.standingView()?.preview?.numbers.defects == 1)
        // What was none on its day is none under a later policy, even when it is restored under it.
        document[path: "standing/defects"] = ["cancelled", "negative"]
        document[path: "version"] = 2
        try market.adopt(try Policy(document: document), inDays: 7)
        market.advance(7.days)
        let rating = try #require(market.rating("o1", .buyer))
        try market.run(UnscoreRating(rating: rating, reason: "fake", key: "x"))
        try market.run(RestoreRating(rating: rating, reason: "appeal", key: "y"))
        #expect(market.standingView()?.preview?.numbers.defects == 1)
        try market.disappoint("o3")
        #expect(market.standingView()?.preview?.numbers.defects == 2)
        #expect(try market.replayed().problems == [])
    }

    @Test("is not made where the policy says nothing of it: no row, no fact")
    func none() throws {
        let market = Market(Neutral.policy(without: "standing"))
        try market.disappoint("o1")
        try market.giveUp("o2")
        market.advance(400.days)
        #expect(market.store.standings.isEmpty && market.store.defects.isEmpty)
        #expect(!market.lines.contains { $0.kind.hasPrefix("standing.") })
        #expect(market.standingView()?.preview == nil && market.standingView()?.shown == .standard)
    }

    @Test("explains itself: every bound that holds, and how far off it is")
    func bounds() throws {
        try sell(3)
        try market.disappoint("o3", "b3")
        let preview = try #require(market.standingView()?.preview)
        #expect(preview.standing == .standard && preview.at == moment("2026-03-20T00:00:00Z"))
        let bounds = Dictionary(uniqueKeysWithValues: preview.bounds.map { ($0.name, $0) })
        #expect(bounds[.belowDefects]?.value == 250_000 && bounds[.belowDefects]?.isMet == true)
        #expect(bounds[.belowDefects]?.off == 150_000)
        #expect(bounds[.belowBuyers]?.value == 1 && bounds[.belowBuyers]?.isMet == false)
        #expect(bounds[.topOrders]?.isMet == true && bounds[.topAge]?.off == 19 && bounds[.topAge]?.isMet == false)
        #expect(bounds[.topDefects]?.isMet == false && bounds[.topLate]?.isMet == true)
    }

    @Test("has no privileges while a sanction says so, and they are told as withheld")
    func unprivileged() throws {
        var document = Neutral.small.document
        document[path: "sanction/tallies/general/nodes"] = [["days": 7, "measures": ["unprivileged"], "points": 1]]
        document[path: "sanction/tallies/general/every"] = nil
        let market = Market(try Policy(document: document))
        for n in 0..<4 { try market.sell(ID("o", n), ID("b", n)) }
        market.advance(50.days)
        #expect(market.standing()?.real == .top)
        try market.run(
            RecordViolation(account: "s", violation: "late-dispatch", statement: "So.", key: "v"), as: officer)
        let view = try #require(market.standingView())
        #expect(view.shown == .top && view.privileges == [] && view.withheld == ["badge", "chat", "early-release"])
        #expect(market.credit("s").privileges == [] && market.credit("s").standing == .top)
    }

    @Test("lets what is asked of a deposit leave earlier, for whom that is a privilege")
    func earlyRelease() throws {
        try market.pay(1_000)
        let usual = try market.release(100)
        #expect(usual.leaves == market.now + 30.days)
        try market.keep()
        try sell(4)
        market.advance(50.days)
        let early = try market.release(100)
        #expect(early.leaves == market.now + 18.days)
        #expect(try market.replayed().problems == [])
    }

    @Test("is what a category may ask for, until the evaluation that may change it")
    func admission() throws {
        var document = Neutral.small.document
        document[path: "qualification/categories"] = ["food": ["requires": [], "standing": "top"]]
        let market = Market(try Policy(document: document))
        func check(at moment: Instant? = nil) -> Admission {
            AdmissionRule("food", at: moment ?? market.now, market.policies).admission(
                of: "s", isKnown: true, opened: nil, [], [], nil, market.standing()?.claim ?? StandingClaim())
        }
        #expect(check().lacks == [Admission.Lack(type: nil, why: .standingTooLow)] && check().until == nil)
        for n in 0..<4 { try market.sell(ID("o", n), ID("b", n)) }
        #expect(check().until == moment("2026-03-20T00:00:00Z"))
        market.advance(50.days)
        #expect(check().isAllowed && check().until == moment("2026-06-20T00:00:00Z"))
        market.advance(100.days)
        #expect(!check().isAllowed && check().until == nil)
        try market.guarantee("s", .top, days: 3)
        #expect(check().isAllowed && check().until == market.standing()?.guarantee?.ends)
        // As things stand, it is over then.
        #expect(!check(at: market.now + 4.days).isAllowed)
    }

    @Test("one order is one defect, whatever makes it one, and counts on the day of the first")
    func once() {
        var row = DefectRow(seq: 5, key: DefectKey(seller: 1, buyer: 2))
        #expect(row.set(.negative, of: 5, to: 10) == (nil, 10))
        #expect(row.set(.cancelled, of: 5, to: 8) == (10, 8) && row.orders.count == 1)
        #expect(row.set(.cancelled, of: 5, to: nil) == (8, 10) && row.newest == 10)
        #expect(row.set(.negative, of: 5, to: nil) == (10, nil) && row.newest == nil && row.orders.isEmpty)
        #expect(row.set(.negative, of: 6, to: nil) == (nil, nil) && row.orders.isEmpty)
    }
}
