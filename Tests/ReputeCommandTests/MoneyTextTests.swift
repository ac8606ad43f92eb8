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

    @Test("an item may have a price, and may have an equals sign in its id")
    func item() {
        #expect(ItemText(argument: "a=b=1.00EUR")?.item.item == "a=b")
        #expect(ItemText(argument: "a=b=1.00EUR")?.item.amount == Money(currency: "EUR", minor: 100))
        #expect(ItemText(argument: "a=b")?.item.item == "a=b")
        #expect(ItemText(argument: "a=b")?.item.amount == nil)
    }
}
