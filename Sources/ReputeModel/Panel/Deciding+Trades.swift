extension Deciding {
    /// Loads what is needed to tell which accounts are of one person with others.
    mutating func wantPersons(of accounts: [Int64]) throws(Stop) {
        for account in accounts { rows.lives.want(account) }
        try rows.settle()
        noteMains(of: accounts)
        try rows.settle()
    }

    /// Notes the accounts that others were merged into, whose lives are loaded.
    mutating func noteMains(of accounts: [Int64]) {
        for account in accounts { if let main = rows.lives.loaded(account)?.main { rows.lives.want(main) } }
    }

    /// An account and the others of its person.
    mutating func accounts(ofPersonOf account: Int64) throws(Stop) -> [Int64] {
        [account] + (try others(ofPersonOf: account))
    }

    /// Notes the orders between accounts and those of the sides of a case.
    mutating func wantTrades(of accounts: [Int64], with sides: [Int64]) {
        for key in TradeKey.between(accounts, sides) { rows.panel.trades.want(key) }
    }

    /// When an account last traded with one of the sides of a case, of the newest orders between each two: the later of
    /// an order's creation and completion; nil: it never did.
    mutating func lastTrade(of accounts: [Int64], with sides: [Int64]) throws(Stop) -> Instant? {
        var last: Instant?
        for key in TradeKey.between(accounts, sides) {
            for seq in try rows.panel.trades.get(key) ?? [] {
                let order = try rows.existing(order: seq)
                let moment = max(order.created, order.completed?.at ?? order.created)
                last = last.map { max($0, moment) } ?? moment
            }
        }
        return last
    }

    /// Refuses an arbitrator whose own account, or another of its person, sat on a panel of a case, or traded with a side
    /// of it not long ago. That it is a side itself was looked at before.
    mutating func checkTaker(_ own: ID, of row: CaseRow) throws(Stop) {
        guard let account = try rows.accountNames.get(own)?.number else { return }
        let (parties, members) = (row.parties, row.panelMembers)
        for member in members { rows.panel.jurors.want(member) }
        try wantPersons(of: [account] + parties)
        let accounts = try accounts(ofPersonOf: account)
        for member in members where accounts.contains(try rows.existing(juror: member).account) {
            throw .refused(.caseDecidedBy(row.id))
        }
        let span = Int64(policy(of: row).tradeDays) * Instant.day
        if span == 0 { return }
        let sides = try persons(of: parties)
        wantTrades(of: accounts, with: sides)
        try rows.settle()
        if let last = try lastTrade(of: accounts, with: sides), now - last < span {
            throw .refused(.caseTraded(own, row.id, last + span))
        }
    }

    /// The accounts of the persons of several accounts, whose lives are loaded.
    mutating func persons(of parties: [Int64]) throws(Stop) -> [Int64] {
        var out: [Int64] = []
        for party in parties { out += try accounts(ofPersonOf: party) }
        return out
    }
}

extension TradeKey {
    /// What accounts may have bought of others and the others of them.
    static func between(_ accounts: [Int64], _ others: [Int64]) -> [TradeKey] {
        accounts.flatMap { account in
            others.flatMap { other in
                [TradeKey(buyer: account, seller: other), TradeKey(buyer: other, seller: account)]
            }
        }
    }
}

extension CaseRow {
    /// The account numbers of its sides, without the house.
    var parties: [Int64] { [claimant] + [respondent].compactMap { $0 } }

    /// The jurors who sat on a panel of it.
    var panelMembers: [Int64] { house.panels.flatMap(\.members) }
}
