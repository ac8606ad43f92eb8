/// A party of a trade that begins: its number, if it was ever heard of, and the caller's id.
struct BeginningParty {
    let account: Int64?
    let id: ID
}

extension Deciding {
    /// Refuses a trade, first heard of now, that began when one of its accounts was closed in its role, or with both of them
    /// of one person.
    mutating func checkBeginning(
        _ order: ID, buyer: BeginningParty, seller: BeginningParty, created: Instant
    ) throws(Stop) {
        for account in [buyer.account, seller.account].compactMap({ $0 }) { rows.lives.want(account) }
        try rows.settle()
        for (party, role) in [(buyer, Party.buyer), (seller, .seller)] {
            guard let account = party.account, let since = try rows.lives.get(account)?[closed: role],
                created >= since
            else { continue }
            throw .refused(.accountClosed(party.id, role, since, at: role.rawValue))
        }
        guard let one = try buyer.account.map({ (account) throws(Stop) in try rows.life(of: account) }),
            let other = try seller.account.map({ (account) throws(Stop) in try rows.life(of: account) }),
            one.person == other.person, let merged = [one.merged, other.merged].compactMap({ $0 }).max(),
            created >= merged
        else { return }
        throw .refused(.orderOnePerson(order))
    }

    /// The accounts that stand for the persons of a trade's parties, where they are others.
    mutating func persons(buyer: Int64?, seller: Int64?) throws(Stop) -> OrderCompleted.Persons {
        for account in [buyer, seller].compactMap({ $0 }) { rows.lives.want(account) }
        try rows.settle()
        return OrderCompleted.Persons(
            buyer: try buyer.flatMap { (account) throws(Stop) in try rows.lives.get(account)?.main },
            seller: try seller.flatMap { (account) throws(Stop) in try rows.lives.get(account)?.main })
    }

    /// The other accounts of an account's person.
    mutating func others(ofPersonOf account: Int64) throws(Stop) -> [Int64] {
        guard let life = try rows.lives.get(account) else { return [] }
        guard let main = life.main else { return life.members }
        return [main] + (try rows.life(of: main).members).filter { $0 != account }
    }
}

extension OrderGiven {
    /// Refuses a trade that its accounts cannot begin; see ``Deciding/checkBeginning(_:buyer:seller:created:)``.
    func checkBeginning(_ order: ID, created: Instant, _ d: inout Deciding) throws(Stop) {
        guard let buyer, let seller else { return }
        if buyer == seller { throw .refused(.orderSameParty(order)) }
        let (one, other) = (try d.rows.accountNames.get(buyer), try d.rows.accountNames.get(seller))
        try d.checkBeginning(
            order, buyer: BeginningParty(account: one?.number, id: buyer),
            seller: BeginningParty(account: other?.number, id: seller), created: created)
    }
}

extension OrderTerms {
    /// Refuses a trade that its accounts cannot begin; see ``Deciding/checkBeginning(_:buyer:seller:created:)``.
    func checkBeginning(_ order: ID, _ d: inout Deciding) throws(Stop) {
        d.rows.accounts.want(buyer)
        d.rows.accounts.want(seller)
        try d.rows.settle()
        let (one, other) = (try d.rows.accounts.get(buyer), try d.rows.accounts.get(seller))
        try d.checkBeginning(
            order, buyer: BeginningParty(account: one?.number, id: .number(one?.number ?? 0)),
            seller: BeginningParty(account: other?.number, id: .number(other?.number ?? 0)), created: created)
    }
}
