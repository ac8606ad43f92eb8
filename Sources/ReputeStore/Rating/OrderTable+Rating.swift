package import ReputeModel

extension OrderTable {
    /// Orders whose sealed rating is about an account in a role, the first submitted first, at most `limit`.
    package static func sealed(
        about account: Int64, as role: Party, limit: Int, _ db: Connection
    ) throws(StoreError) -> [OrderRow] {
        let by = role.other.rawValue
        let s = try db.statement(
            """
            SELECT \(list) FROM orders
            WHERE \(role.rawValue) = ?1 AND \(by)_seq IS NOT NULL AND \(by)_shown IS NULL
            ORDER BY \(by)_seq LIMIT ?2
            """)
        s.bind(1, account)
        s.bind(2, Int64(limit))
        defer { s.reset() }
        var out: [OrderRow] = []
        while try s.step() { out.append(try read(s, db)) }
        return out
    }

    /// Orders whose visible rating is about an account in a role, the latest revealed first, at most `limit`; `after`
    /// is (moment of reveal, seq of submission) of the last one before. `withText`: only those that came with a text.
    package static func about(
        _ account: Int64, as role: Party, value: RatingValue?, withText: Bool = false,
        after: (revealed: Int64, seq: Int64)?, limit: Int, _ db: Connection
    ) throws(StoreError) -> [OrderRow] {
        let by = role.other.rawValue
        let s = try db.statement(
            """
            SELECT \(list) FROM orders
            WHERE \(role.rawValue) = ?1 AND \(by)_shown IS NOT NULL AND (\(by)_shown, \(by)_seq) < (?2, ?3)
            \(value == nil ? "" : "AND \(by)_value = ?5") \(withText ? "AND \(by)_flags & 2 <> 0" : "")
            ORDER BY \(by)_shown DESC, \(by)_seq DESC LIMIT ?4
            """)
        s.bind(1, account)
        s.bind(2, after?.revealed ?? .max)
        s.bind(3, after?.seq ?? .max)
        s.bind(4, Int64(limit))
        if let value { s.bind(5, Int64(value.sign)) }
        defer { s.reset() }
        var out: [OrderRow] = []
        while try s.step() { out.append(try read(s, db)) }
        return out
    }
}
