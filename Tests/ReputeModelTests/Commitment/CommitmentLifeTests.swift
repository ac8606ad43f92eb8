import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// When commitments hold, when they are broken, and what comes of it.
@Suite("a commitment")
struct CommitmentLifeTests {
    private let market = Market()

    private func replays(_ sourceLocation: SourceLocation = #_sourceLocation) throws {
        let replay = try market.replayed()
        #expect(replay.problems == [], sourceLocation: sourceLocation)
        #expect(replay.snapshot == market.snapshot, sourceLocation: sourceLocation)
    }

    @Test("is taken on by a seller that need not have traded, and is in force from then on")
    func taken() throws {
        let taken = try market.take("dispatch-48h")
        #expect(taken.commitment.seq == taken.seq && taken.ends == nil && !taken.isRepeated)
        let view = try #require(market.commitment("dispatch-48h"))
        #expect(view.state == .inForce && view.since == market.now && view.ends == nil && view.keptRate == nil)
        #expect(view.terms?.dispatchHours == 48 && market.commitment("warranty") == nil)
        try replays()
    }

    @Test("given up, holds for so many days more, ends by the hour, and can be taken on again")
    func dropped() throws {
        let taken = try market.take("warranty")
        market.advance(5.days)
        let dropped = try market.drop("warranty")
        let ends = market.now + 7.days
        #expect(dropped.ends == ends && dropped.commitment == taken.commitment)
        #expect(market.commitment("warranty")?.state == .ending)
        market.advance(7.days - 1)
        #expect(market.commitment("warranty")?.state == .ending)
        market.advance(1)
        #expect(market.commitment("warranty")?.state == .ended)
        // Nothing is written at the end: it follows from the moment.
        #expect(market.lines.last?.kind == "commitment.dropped")
        market.advance(1.hours)
        let again = try market.take("warranty")
        #expect(again.commitment == taken.commitment && again.seq != taken.seq)
        #expect(
            market.commitment("warranty")?.state == .inForce && market.commitmentRow("warranty")?.periods.count == 2)
        try replays()
    }

    @Test("holds for orders created while it was in force, however late they are told, by the facts within one moment")
    func fixed() throws {
        let before = market.now
        try market.open("o-early")
        try market.take("authentic-or-triple")
        try market.open("o-same")
        market.advance(1.days)
        let within = market.now
        try market.drop("authentic-or-triple")
        market.advance(10.days)
        try market.take("authentic-or-triple")
        market.advance(1.days)
        // Told after its end, created before; told now, created before it was taken on, and between the two times.
        try market.open("o-late", created: within)
        try market.open("o-before", created: before + -1)
        try market.open("o-between", created: within + 8.days)
        for order in ["o-same", "o-late"] as [ID] {
            #expect(try market.breach(order, "authentic-or-triple").compensation == nil)
        }
        for order in ["o-early", "o-before", "o-between"] as [ID] {
            let command = BreachCommitment(
                order: order, commitment: "authentic-or-triple", reason: "counterfeit", key: "x")
            #expect(market.refused(command)?.reason == "commitment.not-held", "\(order)")
        }
        try replays()
    }

    @Test("is on the terms of the policy that was in force when the order was created")
    func terms() throws {
        try market.take("authentic-or-triple")
        let old = market.now
        let section: JSONValue = ["compensation": ["share": 1_000_000]]
        var next = Neutral.document("commitment/kinds/authentic-or-triple", section)
        next = JSONValue.object((next.objectValue ?? [:]).merging(["version": 2]) { $1 })
        try market.adopt(try Policy(document: next), inDays: 8)
        market.advance(9.days)
        try market.open("o-old", created: old, amount: .cny(12_900))
        try market.open("o-new", amount: .cny(12_900))
        #expect(try market.breach("o-old", "authentic-or-triple").compensation == .cny(38_700))
        #expect(try market.breach("o-new", "authentic-or-triple").compensation == .cny(12_900))
        try replays()
    }

    @Test("one that a later policy does not offer holds for no order created from then on, and can be given up")
    func notOffered() throws {
        try market.take("warranty")
        market.advance(1)
        try market.open("o-1")
        var next = Neutral.document("commitment/kinds/warranty", nil)
        next = JSONValue.object((next.objectValue ?? [:]).merging(["version": 2]) { $1 })
        try market.adopt(try Policy(document: next), inDays: 8)
        market.advance(9.days)
        try market.open("o-2")
        #expect(market.commitment("warranty")?.state == .notOffered && market.commitment("warranty")?.terms == nil)
        #expect(!(try market.breach("o-1", "warranty", "repair-refused").isRepeated))
        let command = BreachCommitment(order: "o-2", commitment: "warranty", reason: "repair-refused", key: "x")
        #expect(market.refused(command)?.reason == "commitment.not-held")
        try market.drop("warranty")
        try replays()
    }

    @Test("counts each order once, when it is completed or broken before, on that day")
    func counted() throws {
        try market.take("authentic-or-triple")
        market.advance(1)
        for n in 1...5 { try market.complete(ID("o", n)) }
        #expect(market.kept("authentic-or-triple") == "0 of 5")
        #expect(market.commitment("authentic-or-triple")?.keptRate == Ratio(millionths: 1_000_000))
        // After it: the order counts already. Before it: it counts by the breach, and not again.
        try market.breach("o1", "authentic-or-triple")
        #expect(market.kept("authentic-or-triple") == "1 of 5")
        try market.open("o6")
        let found = try market.breach("o6", "authentic-or-triple")
        #expect(market.kept("authentic-or-triple") == "2 of 6")
        market.advance(1.days)
        try market.complete("o6")
        #expect(market.kept("authentic-or-triple") == "2 of 6")
        #expect(market.commitment("authentic-or-triple")?.keptRate == Ratio(millionths: 666_667))
        // Taken back, the order was one that was kept; found again, it is not, on its first day.
        try market.excuse(found.breach)
        #expect(market.kept("authentic-or-triple") == "1 of 6")
        market.advance(3.days)
        try market.breach("o6", "authentic-or-triple")
        #expect(market.kept("authentic-or-triple") == "2 of 6")
        #expect(market.commitmentRow("authentic-or-triple")?.days.count == 1)
        market.advance(90.days)
        let view = try #require(market.commitment("authentic-or-triple"))
        #expect(view.orders == 0 && view.keptRate == nil && view.allOrders == 6)
        try replays()
    }

    @Test("says what is owed: a part of the amount, rounded to even, within bounds of its currency")
    func compensation() throws {
        func owed(_ compensation: JSONValue, _ amount: Money?) -> Money? {
            let policy = Neutral.policy("commitment/kinds/authentic-or-triple/compensation", compensation)
            return policy.commitment.kinds["authentic-or-triple"]?.compensation?.owed(of: amount)
        }
        let bounds: JSONValue = [
            "least": ["currency": "CNY", "minor": 500], "most": ["currency": "CNY", "minor": 2_000], "share": 50_000,
        ]
        #expect(owed(["share": 3_000_000], .cny(12_900)) == .cny(38_700))
        #expect(owed(["share": 500_000], .cny(5)) == .cny(2) && owed(["share": 500_000], .cny(7)) == .cny(4))
        #expect(owed(["share": 500_001], .cny(5)) == .cny(3))
        #expect(owed(["share": 3_000_000], nil) == nil && owed(["share": 3_000_000], .cny(0)) == nil)
        #expect(owed(["share": 100_000_000], .cny(Money.most)) == .cny(Money.most))
        #expect(owed(bounds, .cny(100)) == .cny(500) && owed(bounds, .cny(100_000)) == .cny(2_000))
        #expect(owed(bounds, .cny(20_000)) == .cny(1_000) && owed(bounds, nil) == .cny(500))
        let euros = Money(currency: "EUR", minor: 100)
        #expect(owed(bounds, euros) == Money(currency: "EUR", minor: 5))
    }

    @Test("what is owed is drawn from the deposit once, by the breach's id")
    func drawn() throws {
        try market.take("authentic-or-triple")
        market.advance(1)
        try market.pay(100_000)
        try market.complete("o", amount: .cny(12_900))
        let found = try market.breach("o", "authentic-or-triple", ruling: "case-1")
        let ruling = try #require(ID("\(found.breach)"))
        try market.run(Market.drawing(38_700, ruling: ruling, to: "b", key: "d1"), as: Market.arbitrator)
        let again = Market.drawing(38_700, ruling: ruling, to: "b", key: "d2")
        #expect(market.refused(again)?.reason == "deposit.drawn-before")
        try replays()
    }

    @Test("never has a name in its facts")
    func nameless() throws {
        try market.take("authentic-or-triple", "seller-name")
        market.advance(1)
        try market.open("order-name", seller: "seller-name", buyer: "buyer-name")
        let found = try market.breach("order-name", "authentic-or-triple", ruling: "ruling-name")
        try market.excuse(found.breach)
        try market.drop("authentic-or-triple", "seller-name")
        for line in market.lines.dropFirst() { #expect(!line.text.contains("-name")) }
    }
}
