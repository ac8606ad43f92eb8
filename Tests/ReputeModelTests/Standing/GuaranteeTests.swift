import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// Everything begins on 2026-03-01 at midnight; sellers are evaluated on the 20th of each month.
@Suite("a guaranteed standing")
struct GuaranteeTests {
    private let market = Market(Neutral.small)
    private let officer = Actor(role: .officer, uid: 7)

    /// A seller below standard.
    init() throws {
        for n in 0..<3 { try market.disappoint(ID("o", n), ID("b", n)) }
        market.advance(19.days)
        #expect(market.standing()?.real == .below)
    }

    private func ended() -> String? { market.lines.last { $0.kind == "standing.guarantee-ended" }?.text }

    @Test("is shown, with its privileges, and the real one stays beside it")
    func shown() throws {
        let reply = try market.guarantee()
        #expect(reply.shown == .standard && reply.real == .below && reply.guarantee?.left == 2)
        #expect(reply.guarantee?.until == moment("2026-03-31T00:00:00Z"))
        #expect(market.credit("s").standing == .standard && market.credit("s").privileges == ["chat"])
        let view = try #require(market.standingView())
        #expect(view.shown == .standard && view.real == .below && view.guarantee?.reason == "flood")
        #expect(view.preview?.standing == .below)
        #expect(try market.replayed().snapshot == market.snapshot)
    }

    @Test("ends by the clock at a midnight, whatever the real one is by then")
    func clock() throws {
        try market.guarantee(days: 3)
        market.now = moment("2026-03-23T23:59:59.999Z")
        market.tick()
        #expect(market.credit("s").standing == .standard)
        market.advance(1)
        #expect(market.credit("s").standing == .below && market.credit("s").privileges == [])
        #expect(ended()?.contains("\"why\":\"time\"") == true && market.standing()?.guarantee == nil)
        #expect(try market.replayed().problems == [])
    }

    @Test("ends by the number of sales, at the last of them")
    func sales() throws {
        try market.guarantee(sales: 2)
        try market.sell("n1")
        #expect(market.standing()?.guarantee?.left == 1)
        try market.giveUp("n2")
        #expect(market.standing()?.guarantee?.left == 1)
        market.advance(1.days)
        try market.sell("n3")
        let sold = market.now
        #expect(market.standingView()?.shown == .standard)
        market.now = market.now + 1
        #expect(market.standingView()?.shown == .below, "also where the clock's fact is not written yet")
        market.advance(1.days)
        #expect(ended()?.contains("\"why\":\"sales\"") == true && ended()?.contains("\(sold.milliseconds + 1)") == true)
        #expect(market.credit("s").standing == .below)
        #expect(try market.replayed().problems == [])
    }

    @Test("ends by an officer, and may be given again")
    func ending() throws {
        try market.guarantee()
        let end = EndGuarantee(seller: "s", key: "e")
        let reply = try market.run(end, as: officer)
        #expect(reply.shown == .below && reply.guarantee == nil && ended()?.contains("officer") == true)
        #expect(ended()?.contains("due") == false)
        #expect(try market.run(end, as: officer).isRepeated)
        try market.guarantee(key: "again")
        #expect(market.credit("s").standing == .standard)
        #expect(try market.replayed().problems == [])
    }

    @Test("is not shown in place of a better one")
    func better() throws {
        market.advance(80.days)
        for n in 10..<14 { try market.sell(ID("o", n), ID("b", n)) }
        // Of another one: it is standard by now.
        try market.guarantee("s", .top, days: 40)
        market.advance(12.days)
        #expect(market.standing()?.real == .top && market.credit("s").standing == .top)
        market.advance(40.days)
        #expect(ended()?.contains("shown") == false && market.credit("s").standing == .top)
    }

    @Test("that ends at the midnight of an evaluation ends before it, which is an hour later then")
    func midnight() throws {
        try market.guarantee(days: 31)
        market.advance(20.days)
        try market.giveUp("n1", "b9")
        #expect(market.standing()?.evaluates == moment("2026-04-20T00:00:00Z"))
        #expect(market.standing()?.guarantee?.ends == moment("2026-04-21T00:00:00Z"))
        let other = Market(Neutral.small)
        for n in 0..<3 { try other.disappoint(ID("o", n), ID("b", n)) }
        other.advance(19.days)
        try other.guarantee(days: 30)
        try other.giveUp("n1", "b9")
        other.advance(60.days)
        let kinds = other.lines.filter { $0.kind.hasPrefix("standing.") }.dropFirst(2)
        #expect(kinds.map(\.kind).prefix(2) == ["standing.guarantee-ended", "standing.evaluated"])
        #expect(kinds.dropFirst().first?.text.contains("\(moment("2026-04-20T01:00:00Z").milliseconds)") == true)
        #expect(try other.replayed().problems == [])
    }

    @Test("comes again with its key as it was, with another content it is refused")
    func again() throws {
        try market.guarantee()
        #expect(try market.guarantee().isRepeated)
        let other = GuaranteeStanding(
            seller: "s", standing: .top, days: 10, sales: 2, reason: "flood", key: "g")
        #expect(market.refused(other)?.reason == "request.differs")
    }

    // MARK: What is refused

    private func refusal(
        _ seller: ID = "s", _ standing: SellerStanding = .standard, days: Int = 10, sales: Int64 = 2,
        _ reason: String = "flood"
    ) -> Refusal? {
        market.refused(
            GuaranteeStanding(
                seller: seller, standing: standing, days: days, sales: sales, reason: reason, key: "refused"))
    }

    @Test("is refused of an account that nobody has heard of, as is its end")
    func unknown() {
        let refusal = refusal("nobody")
        #expect(refusal?.reason == "standing.seller-unknown" && refusal?.code == .notFound)
        #expect(market.refused(EndGuarantee(seller: "nobody", key: "e"))?.reason == "standing.seller-unknown")
    }

    @Test("is refused to the own account of whoever gives it, as is its end")
    func own() throws {
        var command = GuaranteeStanding(seller: "s", standing: .top, days: 1, sales: 1, reason: "flood", key: "k")
        command.ownAccount = "s"
        #expect(market.refused(command)?.reason == "standing.own-account")
        try market.guarantee()
        var end = EndGuarantee(seller: "s", key: "e")
        end.ownAccount = "s"
        #expect(market.refused(end)?.reason == "standing.own-account")
    }

    @Test("is refused for more days or sales than the policy takes, or none", arguments: [0, 41, -1])
    func days(_ days: Int) {
        let refusal = refusal(days: days)
        #expect(refusal?.reason == "standing.guarantee-bounds" && refusal?.pointer == "/params/days")
        #expect(refusal?.details["most"] == 40)
    }

    @Test("is refused for more sales than the policy takes, or none", arguments: [0, 4] as [Int64])
    func sales(_ sales: Int64) {
        let refusal = refusal(sales: sales)
        #expect(refusal?.reason == "standing.guarantee-bounds" && refusal?.pointer == "/params/sales")
    }

    @Test("is refused as below, for an unknown reason, and where the numbers are as good")
    func needless() throws {
        #expect(refusal("s", .below)?.reason == "standing.guarantee-below")
        let unknown = refusal("s", .standard, "whim")
        #expect(unknown?.reason == "standing.reason-unknown" && unknown?.message.contains("flood") == true)
        try market.sell("t1", "b", "t")
        let needless = refusal("t", .standard)
        #expect(needless?.reason == "standing.guarantee-needless" && needless?.code == .conflict)
    }

    @Test("is refused while another runs, and its end where none does")
    func before() throws {
        #expect(market.refused(EndGuarantee(seller: "s", key: "e"))?.reason == "standing.not-guaranteed")
        try market.guarantee()
        let refusal = refusal("s", .top)
        #expect(refusal?.reason == "standing.guaranteed" && refusal?.details["until"] != nil)
    }

    @Test("is refused where the policy offers none, or makes no standings")
    func notOffered() throws {
        var document = Neutral.small.document
        document[path: "standing/guarantee"] = nil
        let command = GuaranteeStanding(seller: "s", standing: .top, days: 1, sales: 1, reason: "flood", key: "k")
        for policy in [try Policy(document: document), Neutral.policy(without: "standing")] {
            let market = Market(policy)
            try market.sell("o1")
            #expect(market.refused(command)?.reason == "standing.guarantee-not-offered")
        }
    }
}
