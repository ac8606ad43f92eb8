import ReputeModel

/// The `vote` table: who found which rating helpful.
enum VoteTable {
    private static let select = SQL("SELECT seq, helpful FROM vote WHERE rating = ?1 AND account = ?2")
    private static let insert = SQL("INSERT INTO vote (seq, rating, account, helpful) VALUES (?1, ?2, ?3, ?4)")

    static func load(_ key: VoteKey, _ db: Connection) throws(StoreError) -> VoteRow? {
        let s = try db.statement(select)
        s.bind(1, key.rating)
        s.bind(2, key.account)
        defer { s.reset() }
        return try s.step() ? VoteRow(key: key, seq: s.integer(0), isHelpful: s.integer(1) != 0) : nil
    }

    static func store(_ row: VoteRow, _ db: Connection) throws(StoreError) {
        let s = try db.statement(insert)
        s.bind(1, row.seq)
        s.bind(2, row.key.rating)
        s.bind(3, row.key.account)
        s.bind(4, row.isHelpful ? 1 : 0)
        try s.run()
    }
}
