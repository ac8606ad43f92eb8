internal import ReputeCrypto

extension Rows {
    // MARK: What facts of standings change

    /// Asks for what a fact about a seller's standing changes, and answers the seller's number. `change` nil: nothing is
    /// shown otherwise.
    mutating func seller(_ handle: Token, _ change: StandingChange) throws(Stop) -> Int64 {
        let account = try existing(account: handle)
        standings.want(account.number)
        if !change.isEmpty { credits.want(CreditKey(account: account.number, role: .seller)) }
        try settle()
        return account.number
    }

    /// Changes a seller's standing as a fact says, and files the fact.
    mutating func change(
        standing seller: Int64, _ change: StandingChange, _ stamp: FactStamp, _ more: (inout StandingRow) -> Void
    ) throws(Stop) {
        var row = try standings.get(seller) ?? StandingRow(account: seller)
        row.shown = row.shown.after(change)
        more(&row)
        standings.put(seller, row)
        standingEntries.put(stamp.seq, seller)
        if change.isEmpty { return }
        try changeCredit(CreditKey(account: seller, role: .seller), seq: stamp.seq) { credit in
            credit.standing = row.shown
            return CreditStep(points: 0, count: DayCount(day: 0))
        }
    }

    // MARK: Loading

    package mutating func learn(_ row: StandingRow?, standingOf account: Int64) { standings.learn(account, row) }
    package mutating func learn(_ row: DefectRow?, defects key: DefectKey) { defects.learn(key, row) }

    /// An account, which is found by its handle as well.
    package mutating func learn(_ row: AccountRow?, account number: Int64) {
        // One that was made since is not stored yet.
        let known = row ?? accounts.changed { $0.number == number ? $0 : nil }.first
        numberedAccounts.learn(number, known)
        if let known { accounts.learn(known.handle, known) }
    }

    /// How many buyers of a seller have to be asked for so that enough are left when this batch's changes are laid over.
    package func stored(_ key: DefectBuyersKey) -> Int {
        key.most + defects.changed { $0.key.seller == key.seller ? 1 : nil }.count
    }

    /// Takes in the newest defects' days that the store has of a seller's buyers, laying over what this batch changed.
    package mutating func learn(_ stored: [(buyer: Int64, newest: Day)], _ key: DefectBuyersKey) {
        let changed = defects.changed { $0.key.seller == key.seller ? $0 : nil }
        let known = Set(changed.map(\.key.buyer))
        let days = stored.filter { !known.contains($0.buyer) }.map(\.newest) + changed.compactMap(\.newest)
        defectBuyers.learn(key, Array(days.sorted(by: >).prefix(key.most)))
    }

    package var missingStandings: [Int64] { standings.missing.sorted() }
    package var missingDefects: [DefectKey] { defects.missing.sorted() }
    package var missingDefectBuyers: [DefectBuyersKey] { defectBuyers.missing.sorted() }
    package var missingNumberedAccounts: [Int64] { numberedAccounts.missing.sorted() }
    /// Changed standings, by account, and whether the store has none of it yet.
    package var changedStandings: [(key: Int64, row: StandingRow, isNew: Bool)] { standings.changes }
    /// Changed defects, by seller and buyer, and whether the store has none of them yet.
    package var changedDefects: [(key: DefectKey, row: DefectRow, isNew: Bool)] { defects.changes }
    /// New facts about standings, by seq, with the seller's number.
    package var changedStandingEntries: [(key: Int64, row: Int64, isNew: Bool)] { standingEntries.changes }

    /// What a seller is evaluated by. Throws ``Stop/needs`` when it is not loaded.
    mutating func record(of seller: Int64) throws(Stop) -> (account: AccountRow, record: StandingRule.Record) {
        let credit = CreditKey(account: seller, role: .seller)
        let buyers = DefectBuyersKey(seller: seller, most: policies.mostDefectBuyers, change: defectChanges)
        numberedAccounts.want(seller)
        credits.want(credit)
        standings.want(seller)
        defectBuyers.want(buyers)
        try settle()
        guard let account = try numberedAccounts.get(seller) else {
            throw .refused(.brokenLedger("the standing of an account that it never told of"))
        }
        let record = StandingRule.Record(
            days: try credits.get(credit)?.days ?? [], defects: try standings.get(seller)?.defects ?? [],
            buyers: try defectBuyers.get(buyers) ?? [], opened: account.opened)
        return (account, record)
    }
}
