import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// What a fact about an account says otherwise than the rules make it is found by deciding it again.
@Suite("forged lives of accounts")
struct ForgedAccountTests {
    /// Two accounts of one person that trade with a shop, which is closed, opened and sold.
    private func market() throws -> Market {
        let market = Market()
        for account in ["a", "b", "s"] as [ID] {
            try market.run(OpenAccount(account: account, role: .seller, key: account))
        }
        try market.merge("b", into: "a")
        try market.complete("o-1", buyer: "b", seller: "s")
        try market.close("s", .seller)
        try market.run(OpenAccount(account: "s", role: .seller, key: "again"))
        try market.run(TransferAccount(account: "s", reason: .sold, key: "sale"), as: Market.officer)
        return market
    }

    @Test(
        "who a party of an order is of", arguments: [("buyerPerson", nil), ("buyerPerson", 9), ("sellerPerson", 3)])
    func persons(member: String, number: Int64?) throws {
        let problems = try market().forged("order.completed") { $0[path: member] = number.map { .integer($0) } }
        #expect(!problems.isEmpty)
    }

    @Test(
        "one that could not be",
        arguments: [
            ("account.opened", "role", "buyer"), ("account.closed", "account", "AAAAAAAAAAAAAAAAAAAAAA=="),
            ("account.transferred", "account", "AAAAAAAAAAAAAAAAAAAAAA=="),
            ("account.merged", "into", "AAAAAAAAAAAAAAAAAAAAAA=="),
        ])
    func impossible(kind: String, member: String, value: String) throws {
        #expect(try !market().forged(kind) { $0[path: member] = .string(value) }.isEmpty)
    }

    @Test("a merging into itself")
    func itself() throws {
        let problems = try market().forged("account.merged") { $0[path: "into"] = $0[path: "account"] }
        #expect(!problems.isEmpty)
    }

    @Test("a separation of what was not merged")
    func separated() throws {
        let market = try market()
        try market.run(SeparateAccount(account: "b", reason: .mistake, key: "part"), as: Market.officer)
        let main = try market.facts("account.merged")[0][path: "into"]
        #expect(try !market.forged("account.separated") { $0[path: "account"] = main }.isEmpty)
    }

    @Test("reasons that do not fit are no facts")
    func reasons() throws {
        let market = try market()
        for (kind, reason) in [("account.closed", "sold"), ("account.merged", "idle")] {
            let line = try #require(market.lines.last { $0.kind == kind })
            var body = JSONValue(try JSONDocument(parsing: line.body).root)
            body[path: "reason"] = .string(reason)
            let type = try #require(FactKinds.kind(named: kind))
            let text = body.canonical
            #expect(throws: FactError.self) { try type.init(reading: JSONDocument(parsing: text).root) }
        }
    }
}
