package import ReputeModel

/// What arbitrators look for among cases.
extension CaseTable {
    private static let inQueue = SQL(first(of: CaseWaiting.queue))
    /// By the index whatever the planner thinks of it: an arbitrator has few cases.
    private static let held = SQL(
        """
        SELECT \(list) FROM cases INDEXED BY case_held
        WHERE holder >= ?1 AND holder < ?2 AND seq > ?3 ORDER BY seq LIMIT ?4
        """)
    private static let decided = SQL(
        """
        SELECT \(list) FROM cases
        WHERE cause = ?1 AND decision IS NOT NULL AND instr(decision, '"by":"clock"') = 0 AND seq <> ?2
        ORDER BY seq DESC LIMIT ?3
        """)

    /// The cases that an arbitrator has, after one, in the order in which they were opened. Cost: proportional to how many
    /// it has.
    package static func load(
        heldBy officer: UInt32, after seq: Int64, limit: Int, _ db: Connection
    ) throws(StoreError) -> [CaseRow] {
        let s = try db.statement(held)
        // What a holder's text begins with, and the least that is beyond all that begin so: "-" comes after ",".
        s.bind(1, text: "{\"officer\":\(officer),")
        s.bind(2, text: "{\"officer\":\(officer)-")
        s.bind(3, seq)
        s.bind(4, Int64(limit))
        return try rows(s, db)
    }

    /// A stretch of the queue, those whose clock ends first coming first. Cost: proportional to its length.
    package static func queued(_ stretch: CaseQueueStretch, _ db: Connection) throws(StoreError) -> [CaseRow] {
        let s = try db.statement(inQueue)
        s.bind(1, stretch.after.due.milliseconds)
        s.bind(2, stretch.after.number)
        s.bind(3, Int64(stretch.limit))
        return try rows(s, db)
    }

    /// The newest cases about a cause that an arbitrator or a panel decided, but for one.
    package static func decided(
        about cause: String, but seq: Int64, limit: Int, _ db: Connection
    ) throws(StoreError) -> [CaseRow] {
        let s = try db.statement(decided)
        s.bind(1, text: cause)
        s.bind(2, seq)
        s.bind(3, Int64(limit))
        return try rows(s, db)
    }
}
