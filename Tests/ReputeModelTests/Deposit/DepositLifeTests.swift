import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// Where the money of a deposit stands after what is done about it.
@Suite("a deposit")
struct DepositLifeTests {
    private let market = Market()

    private func replays(_ sourceLocation: SourceLocation = #_sourceLocation) throws {
        #expect(try market.replayed().problems == [], sourceLocation: sourceLocation)
    }

    @Test("is opened by the first payment in a currency, and grows by the next")
    func paid() throws {
        let first = try market.pay(60_000)
        #expect(first.deposit.seq == first.seq && !first.isRepeated && first.books.free == 60_000)
        let second = try market.pay(5_000)
        #expect(second.deposit == first.deposit && second.entry.seq == second.seq)
        let other = try market.pay(100, in: "EUR")
        #expect(other.deposit != first.deposit && other.currency == "EUR")
        try market.pay(7, "t")
        #expect(market.books() == "65000 0 0 of 65000 0 0" && market.books("t") == "7 0 0 of 7 0 0")
        #expect(market.store.depositsOf.values.map(\.count).sorted() == [1, 2])
        try replays()
    }

    @Test("keeps what is held, and what is unheld is at hand again")
    func held() throws {
        try market.pay(1_000)
        let hold = try market.hold(300)
        let other = try market.hold(200)
        #expect(market.books() == "500 500 0 of 1000 0 0")
        #expect(try market.unhold(hold.entry).move == DepositMove(free: 300, held: -300))
        #expect(market.books() == "800 200 0 of 1000 0 0")
        #expect(market.store.depositEntries[hold.seq]?.left == 0 && market.store.depositEntries[other.seq]?.left == 200)
        try replays()
    }

    @Test(
        "is drawn by a ruling: what is held for it first, then what leaves, then what is at hand; other holds are kept")
    func drawn() throws {
        try market.complete("o", buyer: "b")
        try market.pay(1_000)
        let (mine, other) = (try market.hold(100), try market.hold(150))
        try market.release(250)
        #expect(market.books() == "500 250 250 of 1000 0 0")
        let draw = try market.draw(400, to: "b", hold: mine.entry)
        // 100 of the hold, 250 that were leaving, 50 at hand.
        #expect(draw.move == DepositMove(free: -50, held: -100, leaving: -250) && draw.short == 0)
        #expect(market.books() == "450 150 0 of 1000 400 0" && market.duty() == "400 in 30 d")
        #expect(market.deposit()?.leaves == nil)
        let entry = try #require(market.store.depositEntries[draw.seq])
        #expect(entry.to == market.store.names["b"]?.number && entry.of == mine.entry.seq && entry.left == 400)
        // The rest is short, and the other hold is not touched.
        let rest = try market.draw(1_000)
        #expect(rest.short == 550 && rest.move.sum == -450 && market.books() == "0 150 0 of 1000 850 0")
        #expect(market.store.depositEntries[other.seq]?.left == 150)
        try replays()
    }

    @Test("stays when a ruling draws less than what was asked for, and a hold is drawn in parts")
    func stays() throws {
        try market.pay(1_000)
        let hold = try market.hold(100)
        try market.release(900)
        let draw = try market.draw(40, hold: hold.entry)
        #expect(draw.move == DepositMove(free: 900, held: -40, leaving: -900) && draw.leaves == nil)
        #expect(market.books() == "900 60 0 of 1000 40 0")
        try market.draw(30, hold: hold.entry)
        #expect(market.store.depositEntries[hold.seq]?.left == 30)
        try market.unhold(hold.entry)
        #expect(market.books() == "930 0 0 of 1000 70 0")
        try replays()
    }

    @Test("gets back, once, all that a ruling drew which was overturned")
    func returned() throws {
        try market.pay(1_000)
        let draw = try market.draw(400)
        #expect(market.duty() == "400 in 30 d")
        let back = try market.giveBack(draw.entry)
        #expect(back.move == DepositMove(free: 400) && market.books() == "1000 0 0 of 1000 0 0")
        #expect(market.duty() == "nothing")
        let again = ReturnDeposit(entry: draw.entry, reason: "overturned", key: "other")
        #expect(market.refused(again)?.reason == "deposit.returned-before")
        try replays()
    }

    @Test("is drawn and returned once, whatever is retried")
    func retried() throws {
        try market.pay(1_000)
        let draw = Market.drawing(400, key: "draw")
        let first = try market.run(draw)
        for _ in 0..<3 {
            let again = try market.run(draw)
            #expect(again.isRepeated && again.entry == first.entry && again.books.free == 600)
        }
        #expect(market.refused(Market.drawing(400, key: "other"))?.reason == "deposit.drawn-before")
        #expect(market.refused(Market.drawing(1, key: "draw"))?.reason == "request.differs")
        let back = ReturnDeposit(entry: first.entry, reason: "overturned", key: "back")
        try market.run(back)
        for _ in 0..<3 { #expect(try market.run(back).isRepeated) }
        #expect(try market.run(draw).isRepeated)
        #expect(market.refused(Market.drawing(400, key: "third"))?.reason == "deposit.drawn-before")
        #expect(market.books() == "1000 0 0 of 1000 0 0")
        let payment = Market.paying(5, reference: "p", key: "p")
        try market.run(payment)
        #expect(try market.run(payment).isRepeated)
        #expect(market.refused(Market.paying(5, reference: "p", key: "q"))?.reason == "deposit.paid-before")
        #expect(market.books() == "1005 0 0 of 1005 0 0")
        try replays()
    }

    @Test("in one batch sees what the batch itself did")
    func batch() throws {
        try market.batch {
            let paid = try market.pay(1_000)
            let hold = try market.hold(300)
            try market.draw(500, hold: hold.entry)
            let same = #expect(throws: Refusal.self) {
                try market.run(Market.drawing(1, ruling: "twice", key: "d1"))
                try market.run(Market.drawing(1, ruling: "twice", key: "d2"))
            }
            #expect(same?.reason == "deposit.drawn-before")
            #expect(try market.pay(1).deposit == paid.deposit)
        }
        #expect(market.books() == "500 0 0 of 1001 501 0" && market.duty() == "500 in 30 d")
        try replays()
    }

    @Test("is to be replenished by what is paid; each draw gives the whole time again, until it is over")
    func replenished() throws {
        try market.pay(1_000)
        try market.draw(400)
        market.advance(10.days)
        try market.draw(100)
        #expect(market.duty() == "500 in 30 d")
        try market.pay(450)
        #expect(market.duty() == "50 in 30 d" && market.books() == "950 0 0 of 1450 500 0")
        market.advance(30.days)
        #expect(market.kinds(1) == ["deposit.overdue"] && market.duty() == "50 in 0 d, overdue")
        try market.draw(10)
        #expect(market.duty() == "60 in 0 d, overdue")
        try market.pay(60)
        #expect(market.duty() == "nothing" && market.deposit()?.due == nil)
        try replays()
    }

    @Test("leaves when the claim period is over, unless the seller keeps it")
    func released() throws {
        try market.pay(1_000)
        let asked = try market.release(300)
        #expect(asked.leaves == market.now + 30.days && market.books() == "700 0 300 of 1000 0 0")
        market.advance(30.days - 1)
        #expect(market.books() == "700 0 300 of 1000 0 0")
        market.advance(1)
        #expect(market.kinds(1) == ["deposit.released"] && market.books() == "700 0 0 of 1000 0 300")
        try market.release(700)
        try market.keep()
        market.advance(400.days)
        #expect(market.books() == "700 0 0 of 1000 0 300")
        try replays()
    }

    @Test("asleep for 400 days, everything that was due is there, once, in order")
    func asleep() throws {
        for account in ["a", "b", "c"] as [ID] { try market.pay(1_000, account) }
        try market.release(100, "b")
        market.advance(2.hours)
        try market.draw(100, "a")
        market.advance(2.hours)
        try market.release(200, "c")
        let length = market.lines.count
        market.advance(400.days)
        #expect(market.lines.count == length + 3)
        #expect(market.kinds(3) == ["deposit.released", "deposit.overdue", "deposit.released"])
        #expect(market.books("b") == "900 0 0 of 1000 0 100" && market.books("c") == "800 0 0 of 1000 0 200")
        #expect(market.duty("a").hasSuffix("overdue"))
        try replays()
    }

    @Test("never has a name in its facts")
    func nameless() throws {
        try market.complete("o", buyer: "buyer-name")
        try market.run(Market.paying(1_000, "seller-name", reference: "reference-name", key: "key-name"))
        try market.run(Market.holding(10, "seller-name", about: "case-name", key: "key-name"))
        try market.run(Market.drawing(10, "seller-name", ruling: "ruling-name", to: "buyer-name", key: "key-name"))
        for line in market.lines where line.kind.hasPrefix("deposit.") { #expect(!line.text.contains("-name")) }
    }
}
