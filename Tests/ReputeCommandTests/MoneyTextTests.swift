import ReputeModel
import Testing

@testable import repute

/// Money as people write it.
@Suite struct MoneyTextTests {
    @Test(
        "amounts become minor units of their currency",
        arguments: [
            ("129.00CNY", Int64(12_900)), ("129 CNY", 12_900), ("0.5EUR", 50), ("1.2300 USD", 123), ("700JPY", 700),
            ("1.234KWD", 1_234),
        ])
    func read(text: String, minor: Int64) {
        #expect(MoneyText(argument: text)?.money.minor == minor)
    }

    @Test(
        "what is no amount is refused",
        arguments: ["CNY", "1.CNY", ".5CNY", "1,5EUR", "-1EUR", "1.234EUR", "1.5JPY", "1eur", "1e3USD", ""])
    func refuse(text: String) {
        #expect(MoneyText(argument: text) == nil)
    }

    @Test(
        "and is told what is wrong with it",
        arguments: [
            ("CNY", "An amount is a number and a currency, such as 129.00CNY."),
            ("100", "An amount is a number and a currency, such as 129.00CNY."),
            ("1,5EUR", "Write EUR with a point and no commas, such as 1299.00CNY."),
            ("-1EUR", "-1 is not an amount. It is a number and a currency, such as 129.00CNY, and not below zero."),
            ("1.234EUR", "EUR has 2 decimals."), ("1.5JPY", "JPY has no decimals."),
            ("1 000EUR", "1 000 is not an amount."),
            ("90071992547409.92EUR", "That is more than can be counted: 90071992547409.91 EUR at most."),
        ])
    func problem(text: String, says: String) throws {
        let run = try Program.run(["deposit", "pay", "s", "--reference", "p", "--", text])
        #expect(run.code == 64)
        #expect(run.errors.contains(says), "\(run.errors)")
    }

    @Test(
        "what is meant to be an item's price is one, or refused with what is wrong",
        arguments: [
            ("a=1,00EUR", "Write EUR with a point and no commas"), ("a=1.234EUR", "EUR has 2 decimals."),
            ("a=-1EUR", "-1 is not an amount."), ("=1.00EUR", "An item's id is 1 to 128 bytes of text."),
        ])
    func price(text: String, says: String) throws {
        let run = try Program.run(["order", "complete", "o", "--buyer", "b", "--seller", "s", "--item=\(text)"])
        #expect(run.code == 64 && run.errors.contains(says), "\(run.errors)")
    }

    @Test("an item may have a price, and may have an equals sign in its id")
    func item() throws {
        let priced = try ItemText.argument("a=b=1.00EUR").item
        #expect(priced.item == "a=b" && priced.amount == Money(currency: "EUR", minor: 100))
        for id in ["a=b", "a=1", "sku=5kg", "a=1eur", "a=EUR"] {
            let bare = try ItemText.argument(id).item
            #expect("\(bare.item)" == id && bare.amount == nil)
        }
    }
}
