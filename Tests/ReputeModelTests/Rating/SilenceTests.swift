import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// "T's default positive is a rating **by the silent side about the rater**, in the rater's role of that order. Its
/// submission time is the window's `due`, its seq the clock fact's. It is subject to amount, dedupe and clamp; scored;
/// `origin=system`; it stays if its cause is later unscored." (The last: ``RemovalTests``.)
@Suite("silence")
struct SilenceTests {
    private let start = moment("2026-03-02T00:00:00Z")

    private func market() -> Market { Market(Profiles.classic, at: start) }

    @Test("the rater of a positive gets +1 in its own role, by the silent side", arguments: Party.allCases)
    func roles(rater: Party) throws {
        let market = market()
        try market.complete("o")
        try market.rate("o", rater)
        market.advance(15.days)
        let accounts: [Party: ID] = [.buyer: "b", .seller: "s"]
        let own = try #require(accounts[rater])
        let other = try #require(accounts[rater.other])
        #expect(market.creditRow(own, rater)?.points == 1, "of the silence")
        #expect(market.creditRow(other, rater.other)?.points == 1, "of what was said")
        #expect(market.creditRow(own, rater.other) == nil && market.creditRow(other, rater) == nil)
        #expect(market.view("o", rater.other)?.isSystem == true && market.view("o", rater)?.isSystem == false)
        #expect(market.view("o", rater.other)?.rater == other && market.view("o", rater.other)?.ratee == own)
    }

    @Test("not before the end of the window, and not when the other side rates in its last millisecond")
    func end() throws {
        let market = market()
        for order in ["o", "p"] as [ID] {
            try market.complete(order)
            try market.rate(order)
        }
        market.advance(15.days - 1)
        #expect(market.order("o")?.bySeller == nil && market.creditRow("b", .buyer)?.points == 0)
        try market.rate("p", .seller, .neutral)
        market.advance(10.days)
        #expect(market.order("o")?.bySeller?.isSystem == true)
        #expect(market.order("p")?.bySeller?.isSystem == false)
        #expect(market.creditRow("b", .buyer)?.points == 1)
    }

    @Test("two silent sides get nothing, nor does the rater of anything but a positive", arguments: Party.allCases)
    func nothing(rater: Party) throws {
        let market = market()
        try market.complete("o")
        try market.complete("p")
        try market.rate("p", rater, .neutral)
        try market.complete("q", buyer: "b2", seller: "s2")
        try market.rate("q", rater, .negative)
        market.advance(30.days)
        for account in ["b", "s", "b2", "s2"] as [ID] {
            #expect(market.credit(account, rater, under: Profiles.classic).scored.total == 0)
        }
        #expect(market.order("o")?.isRated == false && market.order("p")?[by: rater.other] == nil)
    }

    @Test("it is subject to the minimum amount")
    func amount() throws {
        let market = market()
        for (order, minor) in [("o", 100), ("p", 101)] as [(ID, Int64)] {
            try market.complete(order, amount: .cny(minor))
            try market.rate(order)
        }
        market.advance(15.days)
        #expect(market.counts("o", .seller)?.why == .minimum && market.counts("p", .seller)?.why == .counted)
        #expect(market.creditRow("b", .buyer)?.points == 1)
    }

    @Test("it is subject to dedupe: of two within 14 x 24 hours of the same item one counts")
    func dedupe() throws {
        let market = market()
        let first = start + -14.hours
        for (i, created) in [first, first + (14.days - 1), first + 14.days].enumerated() {
            market.now = max(market.now, created)
            try market.complete(ID("o", i), created: created, items: ["lamp"])
            try market.rate(ID("o", i), .seller)
        }
        market.advance(15.days)
        #expect((0..<3).map { market.counts(ID("o", $0), .buyer)?.why } == [.counted, .repeat, .counted])
        #expect(market.creditRow("s")?.points == 2)
        // A positive that was said is repeated by a silence as well.
        market.now = market.now + 30.days
        try market.trade("p", items: ["desk"])
        try market.complete("q", items: ["desk"])
        try market.rate("q", .seller)
        market.advance(15.days)
        #expect(market.counts("p", .buyer)?.why == .counted && market.counts("q", .buyer)?.why == .repeat)
    }

    @Test(
        "its place is that of a rating submitted at the window's due, with the clock fact's seq, however late that is",
        arguments: [-1, 0, 1] as [Int64])
    func place(offset: Int64) throws {
        let market = market()
        try market.complete("o")
        let due = try #require(market.order("o")?.closes)
        for i in 0..<6 { try market.complete(ID("p", i)) }
        try market.rate("o", .seller)
        // The clock is ten days late; then six positives come in that are about as old as the silence.
        market.now = due + 10.days
        for i in 0..<6 { try market.bring(ID("p", i), at: due + offset) }
        let silence = try #require(market.order("o")?.byBuyer)
        #expect(silence.isSystem && silence.submitted == due && silence.shown?.at == due)
        #expect(market.lines[Int(silence.seq) - 1].kind == "rating.revealed")
        #expect(market.counts("o", .buyer)?.why == (offset < 0 ? .capped : .counted))
        #expect(market.counts("p5", .buyer)?.why == (offset < 0 ? .counted : .capped))
        #expect(market.creditRow("s")?.points == 6)
    }

    @Test("it is scored and stands in the rate, with no details: there is no default score")
    func scored() throws {
        let market = market()
        try market.complete("o")
        try market.rate("o", .seller)
        market.advance(15.days)
        let credit = market.credit("s", under: Profiles.classic)
        #expect(credit.scored == Tally(positive: 1, neutral: 0, negative: 0) && credit.points == 1)
        #expect(credit.positiveRate == Ratio(millionths: 1_000_000) && credit.windows[0].scored.positive == 1)
        #expect(credit.details.map(\.dimension) == ["item", "service", "logistics"])
        #expect(credit.details.allSatisfy { $0.count == 0 && $0.mean == nil })
    }

    @Test("switched on under the neutral profile it is `origin=system` and outside every rate")
    func outside() throws {
        let policy = Neutral.policy("rating/silence", ["scored": 0])
        let market = Market(policy, at: start)
        for i in 0..<5 { try market.trade(ID("o", i), .negative, seller: ID("x", i)) }
        for i in 0..<5 { try market.complete(ID("p", i), seller: ID("x", i)) }
        for i in 0..<5 { try market.rate(ID("p", i)) }
        let before = market.credit("b", .buyer, under: policy)
        market.advance(15.days)
        let after = market.credit("b", .buyer, under: policy)
        #expect(market.order("p0")?.bySeller?.isSystem == true && after.points == before.points + 5)
        #expect(after.scored == before.scored && after.positiveRate == before.positiveRate)
        #expect(after.wilsonLow == before.wilsonLow && after.betaMean == before.betaMean)
        #expect(after.positiveOfOrders == before.positiveOfOrders && after.recent?.score == before.recent?.score)
    }
}
