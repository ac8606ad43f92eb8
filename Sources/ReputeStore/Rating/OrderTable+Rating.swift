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

    /// Orders whose visible rating is asked for, the latest revealed first, at most `limit`; `after` is (moment of
    /// reveal, seq of submission) of the last one before.
    package static func about(
        _ asked: RatingQuery, after: (revealed: Int64, seq: Int64)?, limit: Int, _ db: Connection
    ) throws(StoreError) -> [OrderRow] {
        let by = asked.role.other.rawValue
        let s = try db.statement(
            """
            SELECT \(list) FROM orders
            WHERE \(asked.role.rawValue) = ?1 AND \(by)_shown IS NOT NULL AND (\(by)_shown, \(by)_seq) < (?2, ?3)
            \(asked.value == nil ? "" : "AND \(by)_value = ?5") \(asked.withText ? "AND \(by)_flags & 2 <> 0" : "")
            \(asked.shownUpTo == nil ? "" : "AND \(by)_shown_seq <= ?6")
            ORDER BY \(by)_shown DESC, \(by)_seq DESC LIMIT ?4
            """)
        s.bind(1, asked.account)
        s.bind(2, after?.revealed ?? .max)
        s.bind(3, after?.seq ?? .max)
        s.bind(4, Int64(limit))
        if let value = asked.value { s.bind(5, Int64(value.sign)) }
        if let seq = asked.shownUpTo { s.bind(6, seq) }
        defer { s.reset() }
        var out: [OrderRow] = []
        while try s.step() { out.append(try read(s, db)) }
        return out
    }

    /// Orders of which a visible rating is asked for that an account gave, the latest submitted first, at most `limit`.
    /// `before`: submitted before this one; `named`: none of those that were given anonymously.
    package static func given(
        _ asked: RatingQuery, named: Bool, before: Int64, limit: Int, _ db: Connection
    ) throws(StoreError) -> [OrderRow] {
        let by = asked.role.rawValue
        let s = try db.statement(
            """
            SELECT \(list) FROM orders
            WHERE \(by) = ?1 AND \(by)_seq < ?2 AND \(by)_shown IS NOT NULL
            \(asked.value == nil ? "" : "AND \(by)_value = ?4") \(asked.withText ? "AND \(by)_flags & 2 <> 0" : "")
            \(named ? "AND \(by)_flags & 1 = 0" : "")
            ORDER BY \(by)_seq DESC LIMIT ?3
            """)
        s.bind(1, asked.account)
        s.bind(2, before)
        s.bind(3, Int64(limit))
        if let value = asked.value { s.bind(4, Int64(value.sign)) }
        defer { s.reset() }
        var out: [OrderRow] = []
        while try s.step() { out.append(try read(s, db)) }
        return out
    }
}

/// Which visible ratings: those about an account, or given by it, in a role.
package struct RatingQuery: Sendable {
    package let account: Int64
    /// Its role.
    package let role: Party
    /// Only those that say this.
    package let value: RatingValue?
    /// Only those that came with a text.
    package let withText: Bool
    /// Only those that a fact up to this one showed.
    package let shownUpTo: Int64?

    package init(
        account: Int64, role: Party, value: RatingValue? = nil, withText: Bool = false, shownUpTo: Int64? = nil
    ) {
        self.account = account
        self.role = role
        self.value = value
        self.withText = withText
        self.shownUpTo = shownUpTo
    }
}
