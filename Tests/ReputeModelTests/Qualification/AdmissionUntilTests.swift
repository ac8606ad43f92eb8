import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// Each thing by which an admission becomes another though nothing is done.
@Suite("until when an admission holds")
struct AdmissionUntilTests {
    /// Checks that an answer holds until a moment, as things stand and as they come, and is another from then on, whether or
    /// not the clock has run by then.
    private func expectTurn(
        _ market: Market, _ category: String, from isAllowed: Bool, at turn: Instant,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let now = market.admission("s", category)
        #expect(now.isAllowed == isAllowed && now.until == turn, sourceLocation: sourceLocation)
        #expect(
            market.admission("s", category, at: turn + -1).isAllowed == isAllowed, sourceLocation: sourceLocation)
        #expect(market.admission("s", category, at: turn).isAllowed != isAllowed, sourceLocation: sourceLocation)
        market.now = turn + -1
        market.tick()
        let last = market.admission("s", category)
        #expect(last.isAllowed == isAllowed && last.until == turn, sourceLocation: sourceLocation)
        market.now = turn
        #expect(market.admission("s", category).isAllowed != isAllowed, sourceLocation: sourceLocation)
        market.tick()
        #expect(market.admission("s", category).isAllowed != isAllowed, sourceLocation: sourceLocation)
    }

    /// Bars the seller for seven days, and has done whatever else is asked of it.
    private func bar(_ market: Market) throws {
        let record = RecordViolation(account: "s", violation: "fake-trade", statement: "So it was.", key: "bar")
        let violation = try market.run(record, as: Market.officer).violation
        try market.run(CorrectSanction(violation: violation, key: "correct"), as: Market.officer)
        try market.sit(90, "rules-exam")
    }

    /// A market of few orders where tea asks for a standing, and may ask for an account of so many days.
    private func teaMarket(_ standing: SellerStanding, accountDays: Int64 = 0) throws -> Market {
        var document = Neutral.small.document
        document[path: "qualification/categories"] = [
            "tea": [
                "accountDays": .integer(accountDays), "requires": [], "standing": .string(standing.rawValue),
            ]
        ]
        return Market(try Policy(document: document))
    }

    @Test("a permit ends")
    func permit() throws {
        let market = Market.withCategories()
        try market.verified("s", "identity", for: [], days: nil)
        try market.verified("s", days: 10)
        expectTurn(market, "food", from: true, at: moment("2026-03-12T00:00:00Z"))
        #expect(market.admission("s", "food").until == nil, "nothing makes it good by itself")
    }

    @Test("a deposit is overdue")
    func deposit() throws {
        let market = Market(
            Neutral.policy(
                "qualification/categories",
                ["jewellery": ["deposit": ["currency": "CNY", "minor": 500], "requires": []]]))
        try market.pay(1_000)
        try market.draw(100)
        expectTurn(market, "jewellery", from: true, at: moment("2026-03-31T00:00:00Z"))
        #expect(market.admission("s", "jewellery").until == nil)
    }

    @Test("an account becomes old enough")
    func age() throws {
        let market = Market.withCategories()
        try market.verified("s", "self-certification", for: ["wine"], days: 60)
        expectTurn(market, "wine", from: false, at: moment("2026-03-06T10:00:00Z"))
        #expect(market.admission("s", "wine").until == moment("2026-05-01T00:00:00Z"))
    }

    @Test("a sanction ends")
    func sanction() throws {
        let market = Market.withCategories()
        try market.verified("s", "identity", for: [], days: nil)
        try market.verified("s")
        try bar(market)
        let due = moment("2026-03-08T10:00:00Z")
        #expect(!market.admission("s", "food").isAllowed && market.admission("s", "food").until == due)
        #expect(market.admission("s", "food", at: due).isAllowed)
        expectTurn(market, "books", from: false, at: due)
        #expect(market.admission("s", "food").isAllowed && market.admission("s", "books").until == nil)
    }

    @Test("another policy comes into force, by which more is needed, or less")
    func policy() throws {
        let market = Market.withCategories()
        var document = market.policies.entries[0].policy.document
        document[path: "qualification/categories"] = ["books": ["requires": ["identity"]], "food": ["requires": []]]
        document[path: "version"] = 2
        try market.adopt(Policy(document: document), inDays: 9)
        let from = moment("2026-03-10T00:00:00Z")
        #expect(!market.admission("s", "food").isAllowed && market.admission("s", "food").until == from)
        #expect(!market.admission("s", "food", at: from + -1).isAllowed)
        #expect(market.admission("s", "food", at: from).isAllowed)
        expectTurn(market, "books", from: true, at: from)
        #expect(market.admission("s", "food").isAllowed && market.admission("s", "food").until == nil)
    }

    @Test("an evaluation may change a standing: as things stand it does not, and when the clock has run it did")
    func evaluation() throws {
        let market = try teaMarket(.top)
        market.now = moment("2026-03-31T00:00:00Z")
        for n in 0..<4 { try market.sell(ID("o", n), ID("b", n)) }
        // Each standing lasts until an evaluation: four orders make a top seller, and leave the window of ninety days.
        for (isAllowed, evaluation) in [
            (false, moment("2026-04-20T00:00:00Z")), (true, moment("2026-07-20T00:00:00Z")),
        ] {
            let now = market.admission("s", "tea")
            #expect(now.isAllowed == isAllowed && now.until == evaluation)
            #expect(market.admission("s", "tea", at: evaluation + -1).isAllowed == isAllowed)
            #expect(market.admission("s", "tea", at: evaluation).isAllowed == isAllowed)
            market.now = evaluation + -1
            market.tick()
            #expect(market.admission("s", "tea").isAllowed == isAllowed)
            #expect(market.admission("s", "tea").until == evaluation)
            market.advance(1)
            #expect(market.admission("s", "tea").isAllowed != isAllowed)
        }
        #expect(market.admission("s", "tea").until == nil)
    }

    @Test("a guaranteed standing ends, with its time or with its sales")
    func guarantee() throws {
        let market = try teaMarket(.top)
        try market.sell("o1", "b1")
        try market.guarantee("s", .top, days: 3)
        expectTurn(market, "tea", from: true, at: moment("2026-03-05T00:00:00Z"))
        try market.guarantee("s", .top, days: 3, sales: 1, key: "another")
        try market.sell("o2", "b2")
        expectTurn(market, "tea", from: true, at: market.now + 1)
    }

    @Test("an account becomes old enough while a sanction runs, or after an evaluation")
    func several() throws {
        let market = Market.withCategories()
        try market.verified("s", "self-certification", for: ["wine"], days: 60)
        try bar(market)
        let due = moment("2026-03-08T10:00:00Z")
        expectTurn(market, "wine", from: false, at: due)
        let other = try teaMarket(.standard, accountDays: 30)
        try other.sell("o1")
        expectTurn(other, "tea", from: false, at: moment("2026-03-31T00:00:00Z"))
    }
}
