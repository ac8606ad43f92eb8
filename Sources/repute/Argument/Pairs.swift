import ArgumentParser
import ReputeModel

/// An item and what it cost: `sku-1` or `sku-1=129.00CNY`.
struct ItemText: Hashable, Sendable {
    /// The item.
    let item: OrderGiven.Item

    /// Reads an argument. Throws what is wrong with it.
    static func argument(_ argument: String) throws -> ItemText {
        var (name, amount): (Substring, MoneyText?) = (argument[...], nil)
        if let equals = argument.lastIndex(of: "=") {
            let price = argument[argument.index(after: equals)...]
            if MoneyText.isMeant(by: price) {
                (name, amount) = (argument[..<equals], try MoneyText.argument(String(price)))
            }
        }
        guard let id = ID(String(name)) else { throw ValidationError("An item's id is 1 to 128 bytes of text.") }
        return ItemText(item: OrderGiven.Item(item: id, amount: amount?.money))
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
