extension Rows {
    /// The commitment a fact names. Refuses a ledger that names one it never told of.
    mutating func existing(commitment seq: Int64) throws(Stop) -> CommitmentRow {
        guard let row = try commitments.get(seq) else {
            throw .refused(.brokenLedger("commitment k\(seq), which it never told of"))
        }
        return row
    }

    /// The breach a fact names, as above.
    mutating func existing(breach seq: Int64) throws(Stop) -> BreachRow {
        guard let row = try breaches.get(seq) else {
            throw .refused(.brokenLedger("breach b\(seq), which it never told of"))
        }
        return row
    }

    /// The commitments of an account, in the order in which they were first taken on.
    mutating func commitments(of account: Int64) throws(Stop) -> [CommitmentRow] {
        let members = try commitmentsOf.get(account) ?? []
        for seq in members { commitments.want(seq) }
        try settle()
        return members.compactMap { commitments.loaded($0) }
    }

    /// The breaches in an order, in the order of their facts.
    mutating func breaches(in order: Int64) throws(Stop) -> [BreachRow] {
        let members = try breachesOf.get(order) ?? []
        for seq in members { breaches.want(seq) }
        try settle()
        return members.compactMap { breaches.loaded($0) }
    }

    /// Adds a new commitment to those of its account, when these are loaded.
    mutating func file(_ row: CommitmentRow) {
        guard let members = commitmentsOf.loaded(row.account), !members.contains(row.seq) else { return }
        commitmentsOf.put(row.account, members + [row.seq])
    }

    /// Adds a new breach to those of its order, when these are loaded.
    mutating func file(_ row: BreachRow) {
        guard let members = breachesOf.loaded(row.order), !members.contains(row.seq) else { return }
        breachesOf.put(row.order, members + [row.seq])
    }

    /// Takes in the commitments the store has of an account, adding those that this batch made.
    package mutating func learn(_ stored: [Int64], commitmentsOf account: Int64) {
        var members = stored
        for seq in commitments.changed({ $0.account == account ? $0.seq : nil }).sorted() where !members.contains(seq) {
            members.append(seq)
        }
        commitmentsOf.learn(account, members)
        for seq in members { commitments.want(seq) }
    }

    /// Takes in the breaches the store has in an order, adding those that this batch made.
    package mutating func learn(_ stored: [Int64], breachesOf order: Int64) {
        var members = stored
        for seq in breaches.changed({ $0.order == order ? $0.seq : nil }).sorted() where !members.contains(seq) {
            members.append(seq)
        }
        breachesOf.learn(order, members)
        for seq in members { breaches.want(seq) }
    }

    package mutating func learn(_ row: CommitmentRow?, commitment seq: Int64) { commitments.learn(seq, row) }
    package mutating func learn(_ row: PromiseRow?, promisesOf order: Int64) { promises.learn(order, row) }
    package mutating func learn(_ row: BreachRow?, breach seq: Int64) { breaches.learn(seq, row) }

    package var missingCommitments: [Int64] { commitments.missing.sorted() }
    package var missingCommitmentsOf: [Int64] { commitmentsOf.missing.sorted() }
    package var missingPromises: [Int64] { promises.missing.sorted() }
    package var missingBreaches: [Int64] { breaches.missing.sorted() }
    package var missingBreachesOf: [Int64] { breachesOf.missing.sorted() }
    /// Changed commitments, by number, and whether the store has none under it yet.
    package var changedCommitments: [(key: Int64, row: CommitmentRow, isNew: Bool)] { commitments.changes }
    /// Changed promises, by order, and whether the store has none of it yet.
    package var changedPromises: [(key: Int64, row: PromiseRow, isNew: Bool)] { promises.changes }
    /// Changed breaches, by number, and whether the store has none under it yet.
    package var changedBreaches: [(key: Int64, row: BreachRow, isNew: Bool)] { breaches.changes }
}
