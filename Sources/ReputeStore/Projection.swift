package import ReputeModel

/// The tables that facts add up to, on one connection. Used by the store, and by an audit on empty tables.
package enum Projection {
    /// Loads every missing row of the projection's tables.
    package static func load(_ rows: inout Rows, _ db: Connection) throws(StoreError) {
        for handle in rows.missingAccounts { rows.learn(try AccountTable.load(handle: handle, db), handle: handle) }
        for key in rows.missingTrades { rows.learn(try OrderTable.trades(key, db), trades: key) }
        for seq in rows.missingOrders { rows.learn(try OrderTable.load(seq, db), seq: seq) }
        for pair in rows.missingPairs { rows.learn(try OrderTable.rated(pair, db), of: pair) }
        for key in rows.missingVotes { rows.learn(try VoteTable.load(key, db), key: key) }
        for seq in rows.missingQualifications {
            rows.learn(try QualificationTable.load(seq, db), qualification: seq)
        }
        for account in rows.missingQualificationsOf {
            rows.learn(try QualificationTable.numbers(of: account, db), qualificationsOf: account)
        }
        for account in rows.missingDepositsOf {
            rows.learn(try DepositTable.numbers(of: account, db), depositsOf: account)
        }
        for seq in rows.missingDepositEntries {
            rows.learn(try DepositEntryTable.load(seq, db), depositEntry: seq)
        }
        for name in rows.missingDepositNames { rows.learn(try DepositEntryTable.find(name, db), once: name) }
        for seq in rows.missingAttempts { rows.learn(try AttemptTable.load(seq, db), attempt: seq) }
        for key in rows.missingAttemptsOf { rows.learn(try AttemptTable.newest(key, db), attemptsOf: key) }
        for account in rows.missingViolationsOf {
            rows.learn(try ViolationTable.numbers(of: account, db), violationsOf: account)
        }
        for seq in rows.missingViolations { rows.learn(try ViolationTable.load(seq, db), violation: seq) }
        for account in rows.missingCommitmentsOf {
            rows.learn(try CommitmentTable.numbers(of: account, db), commitmentsOf: account)
        }
        for seq in rows.missingCommitments { rows.learn(try CommitmentTable.load(seq, db), commitment: seq) }
        for order in rows.missingPromises { rows.learn(try PromiseTable.load(order, db), promisesOf: order) }
        for order in rows.missingBreachesOf { rows.learn(try BreachTable.numbers(in: order, db), breachesOf: order) }
        for seq in rows.missingBreaches { rows.learn(try BreachTable.load(seq, db), breach: seq) }
        for order in rows.missingCasesOf { rows.learn(try CaseTable.numbers(of: order, db), casesOf: order) }
        for stretch in rows.missingCaseQueue {
            rows.learn(try CaseTable.queued(stretch, db), queue: stretch)
        }
        for seq in rows.missingCases { rows.learn(try CaseTable.load(seq, db), case: seq) }
        for seq in rows.missingTurns { rows.learn(try CaseTurnTable.load(seq, db), turnOf: seq) }
        for seq in rows.missingHandlings { rows.learn(try HandlingTable.load(seq, db), handling: seq) }
        for officer in rows.missingArbitrators {
            rows.learn(try ArbitratorTable.load(officer, db), arbitrator: officer)
        }
        for key in rows.missingArbitratorKeys { rows.learn(try ArbitratorTable.officer(of: key, db), of: key) }
        if rows.needsJurorCount { rows.learn(jurors: try JurorTable.count(db)) }
        for account in rows.missingJurorsOf { rows.learn(try JurorTable.number(of: account, db), jurorOf: account) }
        for number in rows.missingJurors { rows.learn(try JurorTable.load(number, db), juror: number) }
        for token in rows.missingCarriers { rows.learn(try CarrierTable.load(token, db), carrier: token) }
        for number in rows.missingNumberedAccounts {
            rows.learn(try AccountTable.load(number: number, db), account: number)
        }
        for account in rows.missingStandings { rows.learn(try StandingTable.load(account, db), standingOf: account) }
        for key in rows.missingDefects { rows.learn(try DefectTable.load(key, db), defects: key) }
        for key in rows.missingDefectBuyers {
            rows.learn(try DefectTable.newest(of: key.seller, limit: rows.stored(key), db), key)
        }
        for seq in rows.missingMembershipEntries {
            rows.learn(try MembershipEntryTable.load(seq, db), membershipEntry: seq)
        }
        for account in rows.missingMemberships {
            rows.learn(try MembershipTable.load(account, db), membershipOf: account)
        }
        for account in rows.missingLives { rows.learn(try AccountLifeTable.load(account, db), lifeOf: account) }
        for seq in rows.missingDeposits { rows.learn(try DepositTable.load(seq, db), deposit: seq) }
        for key in rows.missingCredits { rows.learn(try CreditTable.load(key, db), key: key) }
    }

    /// Writes the changed rows, sorted by key, and policies past the first `known`.
    package static func store(_ rows: Rows, knownPolicies known: Int, _ db: Connection) throws(StoreError) {
        for entry in rows.policies.entries.dropFirst(known) { try PolicyTable.store(entry, db) }
        for row in rows.changedAccounts { try AccountTable.store(row, db) }
        for (_, row, isNew) in rows.changedOrders { try OrderTable.store(row, isNew: isNew, db) }
        for row in rows.changedVotes { try VoteTable.store(row, db) }
        for (_, row, isNew) in rows.changedQualifications { try QualificationTable.store(row, isNew: isNew, db) }
        for (_, row, isNew) in rows.changedDeposits { try DepositTable.store(row, isNew: isNew, db) }
        for (_, row, isNew) in rows.changedDepositEntries { try DepositEntryTable.store(row, isNew: isNew, db) }
        for row in rows.changedAttempts { try AttemptTable.store(row, db) }
        for (_, row, isNew) in rows.changedViolations { try ViolationTable.store(row, isNew: isNew, db) }
        for (_, row, isNew) in rows.changedCommitments { try CommitmentTable.store(row, isNew: isNew, db) }
        for (_, row, isNew) in rows.changedPromises { try PromiseTable.store(row, isNew: isNew, db) }
        for (_, row, isNew) in rows.changedBreaches { try BreachTable.store(row, isNew: isNew, db) }
        for (_, row, isNew) in rows.changedCases { try CaseTable.store(row, isNew: isNew, db) }
        for (_, row, _) in rows.changedTurns { try CaseTurnTable.store(row, db) }
        for (_, row, isNew) in rows.changedHandlings { try HandlingTable.store(row, isNew: isNew, db) }
        for row in rows.changedArbitrators { try ArbitratorTable.store(row, db) }
        for (_, row, isNew) in rows.changedJurors { try JurorTable.store(row, isNew: isNew, db) }
        for (row, isNew) in rows.changedCarriers { try CarrierTable.store(row, isNew: isNew, db) }
        for (_, row, _) in rows.changedStandings { try StandingTable.store(row, db) }
        for (_, row, isNew) in rows.changedDefects { try DefectTable.store(row, isNew: isNew, db) }
        for (seq, account, _) in rows.changedStandingEntries { try StandingFactTable.store(seq, of: account, db) }
        for (_, row, isNew) in rows.changedMemberships { try MembershipTable.store(row, isNew: isNew, db) }
        for (_, row, isNew) in rows.changedMembershipEntries { try MembershipEntryTable.store(row, isNew: isNew, db) }
        for (_, row, _) in rows.changedLives { try AccountLifeTable.store(row, db) }
        for (_, row, _) in rows.changedAccountEvents { try AccountEventTable.store(row, db) }
        for (_, row, isNew) in rows.changedCredits { try CreditTable.store(row, isNew: isNew, db) }
        try CreditChangeTable.store(rows.creditChanges, db)
    }
}
