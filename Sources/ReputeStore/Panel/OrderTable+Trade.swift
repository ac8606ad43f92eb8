package import ReputeModel

extension OrderTable {
    private static let newestTrades = SQL(
        "SELECT seq FROM orders WHERE buyer = ?1 AND seller = ?2 ORDER BY seq DESC LIMIT ?3")

    /// The newest orders that one account bought of another, at most ``TradeKey/looked``, the newest first. Cost:
    /// proportional to the answer.
    package static func trades(_ key: TradeKey, _ db: Connection) throws(StoreError) -> [Int64] {
        let s = try db.statement(newestTrades)
        s.bind(1, key.buyer)
        s.bind(2, key.seller)
        s.bind(3, Int64(TradeKey.looked))
        defer { s.reset() }
        var out: [Int64] = []
        while try s.step() { out.append(s.integer(0)) }
        return out
    }
}
