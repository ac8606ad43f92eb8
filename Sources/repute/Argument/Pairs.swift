import ArgumentParser
import ReputeModel

/// An item and what it cost: `sku-1` or `sku-1=129.00CNY`.
struct ItemText: ExpressibleByArgument, Hashable, Sendable {
    /// The item.
    let item: OrderGiven.Item

    init?(argument: String) {
        if let equals = argument.lastIndex(of: "="), ItemText.isPrice(argument[argument.index(after: equals)...]) {
            let price = String(argument[argument.index(after: equals)...])
            guard let amount = MoneyText(argument: price), let id = ID(String(argument[..<equals])) else { return nil }
            item = OrderGiven.Item(item: id, amount: amount.money)
        } else {
            guard let id = ID(argument) else { return nil }
            item = OrderGiven.Item(item: id)
        }
    }

    /// Whether this is meant to be a price, however it is written; an id may hold an equals sign too.
    private static func isPrice(_ text: Substring) -> Bool {
        guard let first = text.first, let last = text.last else { return false }
        return first.isNumber || "+-.,".contains(first) ? last.isLetter && text.contains(where: \.isNumber) : false
    }
}

/// A score of a dimension: `packaging=4`.
struct ScoreText: ExpressibleByArgument, Hashable, Sendable {
    /// The score.
    let score: Details.Score

    init?(argument: String) {
        let parts = argument.split(separator: "=", maxSplits: 1)
        guard parts.count == 2, let score = Int(parts[1]), (1...5).contains(score) else { return nil }
        self.score = Details.Score(dimension: String(parts[0]), score: score)
    }
}

/// A file by its name: `items=order_items.csv`.
struct NamedFile: ExpressibleByArgument, Hashable, Sendable {
    /// The name.
    let name: String
    /// The path.
    let path: String

    init?(argument: String) {
        let parts = argument.split(separator: "=", maxSplits: 1)
        guard parts.count == 2 else { return nil }
        name = String(parts[0])
        path = String(parts[1])
    }
}
