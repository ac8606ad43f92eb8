extension OrderTable {
    private static let partiesOfOne = SQL("SELECT buyer, seller FROM orders WHERE seq = ?1")

    /// The numbers of an order's accounts; nil when there is no such order.
    package static func parties(
        of order: Int64, _ db: Connection
    ) throws(StoreError) -> (buyer: Int64, seller: Int64)? {
        let s = try db.statement(partiesOfOne)
        s.bind(1, order)
        defer { s.reset() }
        return try s.step() ? (s.integer(0), s.integer(1)) : nil
    }
}
