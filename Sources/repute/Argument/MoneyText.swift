import ArgumentParser
import ReputeModel

/// Money as people write it: `129.00 CNY`.
struct MoneyText: Hashable, Sendable {
    /// The amount.
    let money: Money

    /// Reads an argument. Throws what is wrong with it.
    static func argument(_ argument: String) throws -> MoneyText {
        if let amount = MoneyText(argument: argument) { return amount }
        throw ValidationError(problem(argument))
    }

    /// Whether a text is meant to be an amount, however it is written: it begins as a number does and ends with a
    /// currency.
    static func isMeant(by text: Substring) -> Bool {
        guard let first = text.first, Money(currency: String(text.suffix(3)), minor: 0) != nil else { return false }
        return (first.isNumber || "+-.,".contains(first)) && text.contains(where: \.isNumber)
    }

    private static func problem(_ argument: String) -> String {
        let currency = String(argument.suffix(3))
        let number = String(argument.dropLast(3)).trimmingSpaces
        guard Money(currency: currency, minor: 0) != nil, number.contains(where: \.isNumber) else {
            return "An amount is a number and a currency, such as 129.00CNY."
        }
        if number.contains(",") { return "Write \(currency) with a point and no commas, such as 1299.00CNY." }
        let parts = number.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isASCIIDigit) }) else {
            return "\(number) is not an amount. It is a number and a currency, such as 129.00CNY, and not below zero."
        }
        let places = Money.decimals(of: currency)
        if parts.count == 2, parts[1].count > places {
            return places == 0 ? "\(currency) has no decimals." : "\(currency) has \(places) decimals."
        }
        return "That is more than can be counted: \(Money.text(Money.most, currency)) at most."
    }

    /// Nil unless the text is a decimal number and a currency, with or without a space between.
    init?(argument: String) {
        guard let money = MoneyText.read(String(argument.dropLast(3)), currency: String(argument.suffix(3))) else {
            return nil
        }
        self.money = money
    }

    /// The amount a decimal number says; nil when it is none, is negative, or has more decimals than the currency.
    static func read(_ number: String, currency: String) -> Money? {
        let places = Money.decimals(of: currency)
        let parts = number.trimmingSpaces.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = parts.first, !whole.isEmpty else { return nil }
        var fraction = parts.count > 1 ? String(parts[1]) : ""
        if parts.count > 1, fraction.isEmpty { return nil }
        // More zeros than there are minor units say nothing more.
        while fraction.utf8.count > places, fraction.last == "0" { fraction.removeLast() }
        guard fraction.utf8.count <= places else { return nil }
        let digits = whole + fraction + String(repeating: "0", count: places - fraction.utf8.count)
        guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let minor = Int64(digits) else { return nil }
        return Money(currency: currency, minor: minor)
    }
}

extension String {
    /// Without the spaces around it.
    fileprivate var trimmingSpaces: Substring {
        var text = self[...]
        while text.last == " " { text.removeLast() }
        while text.first == " " { text.removeFirst() }
        return text
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
