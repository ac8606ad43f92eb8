import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// Facts about deposits that say otherwise than the rules.
@Suite("a forged fact about a deposit is found by deciding again")
struct ForgedDepositTests {
    private let market = Market()

    @Test("a payment of a reference that was paid, of nothing, or that relieves of more than it pays")
    func paid() throws {
        try market.pay(1_000)
        try market.draw(400)
        try market.pay(100)
        let first = try #require(market.lines.first { $0.kind == "deposit.paid" })
        let name = try JSONValue(JSONDocument(parsing: first.body).root)["name"]
        let twice = try market.forged("deposit.paid") { $0[path: "name"] = name }
        #expect(twice.first?.contains("is on record as entry") == true)
        let nothing = try market.forged("deposit.paid") { $0[path: "free"] = nil }
        #expect(nothing.first?.contains("amount is nothing") == true)
        let owed = try market.forged("deposit.paid") { $0[path: "owed"] = 200 }
        #expect(owed.first?.contains("owed is 200, by the rules 300") == true)
        let currency = try market.forged("deposit.paid") { body in
            body[path: "deposit"] = nil
            body[path: "account"] = name
            body[path: "currency"] = "yuan"
        }
        #expect(currency.first?.contains("no currency") == true)
        let unnamed = try market.forged("deposit.paid") { $0[path: "name"] = nil }
        #expect(unnamed.first?.contains("without its reference") == true)
    }

    @Test("a draw of more than it says is short, from the wrong book, without a duty, or of a ruling that drew")
    func drawn() throws {
        try market.pay(1_000)
        let hold = try market.hold(300)
        try market.draw(100)
        let first = try #require(market.lines.first { $0.kind == "deposit.drawn" })
        let name = try JSONValue(JSONDocument(parsing: first.body).root)["name"]
        try market.draw(400, hold: hold.entry)
        let book = try market.forged("deposit.drawn") { body in
            body[path: "free"] = -400
            body[path: "held"] = nil
        }
        #expect(book.contains { $0.contains("free is -400, by the rules -100") })
        let duty = try market.forged("deposit.drawn") { body in
            body[path: "owed"] = nil
            body[path: "owedBy"] = nil
        }
        #expect(duty.contains { $0.contains("owed is missing, by the rules 500") })
        let twice = try market.forged("deposit.drawn") { $0[path: "name"] = name }
        #expect(twice.first?.contains("This ruling drew before") == true)
        let short = try market.forged("deposit.drawn") { $0[path: "short"] = 5 }
        #expect(short.contains { $0.contains("free is -100, by the rules -105") })
        let other = try market.forged("deposit.drawn") { $0[path: "of"] = 2 }
        #expect(other.first?.contains("is paid, not held") == true)
    }

    @Test("a hold, its end, a return, a request and its end that are not what they were asked for")
    func others() throws {
        try market.pay(1_000)
        let (hold, draw) = (try market.hold(300), try market.draw(100))
        let held = try market.forged("deposit.held") { $0[path: "reason"] = "disliked" }
        #expect(held.first?.contains("has no reason disliked") == true)
        try market.unhold(hold.entry)
        let unheld = try market.forged("deposit.unheld") { body in
            body[path: "free"] = 299
            body[path: "held"] = -299
        }
        #expect(unheld.contains { $0.contains("free is 299, by the rules 300") })
        try market.giveBack(draw.entry)
        let returned = try market.forged("deposit.returned") { $0[path: "of"] = .integer(hold.seq) }
        #expect(returned.first?.contains("is held, not drawn") == true)
        try market.release(10)
        let asked = try market.forged("deposit.asked") { $0[path: "leaves"] = .integer(market.now.milliseconds) }
        #expect(asked.contains { $0.contains("leaves is") })
        try market.keep()
        let kept = try market.forged("deposit.kept") { $0[path: "leaves"] = 1_800_000_000_000 }
        #expect(kept.contains { $0.contains("leaves is 1800000000000, by the rules not there") })
    }

    @Test("a clock that was not due, or is dated otherwise")
    func clock() throws {
        try market.pay(1_000)
        try market.draw(10)
        try market.pay(10, "t")
        try market.release(10, "t")
        market.advance(40.days)
        let due = try market.forged("deposit.overdue") { body in
            body[path: "due"] = .integer((body[path: "due"]?.integerValue ?? 0) - 1)
        }
        #expect(due.first?.contains("due is") == true)
        let other = try market.forged("deposit.released") { $0[path: "deposit"] = 99 }
        #expect(other.first?.contains("which it never told of") == true)
    }

    @Test("one that takes what the books do not hold is not applied at all")
    func books() throws {
        try market.pay(1_000)
        try market.draw(400)
        let beyond = try market.forged("deposit.drawn") { $0[path: "free"] = -1_001 }
        #expect(!beyond.isEmpty)
        #expect(DepositBooks().after(DepositMove(free: -1), .drawn) == nil)
        #expect(DepositBooks().after(DepositMove(free: 1), .held) == nil)
        #expect(DepositBooks().after(DepositMove(free: .max), .paid) == nil)
    }
}
