/// What the role table says of the user to whom a case is handed. Whoever takes the command in says it.
package struct CaseReceiver: Hashable, Sendable {
    /// Whether it is an arbitrator.
    package let isArbitrator: Bool
    /// Its own account, by the storefront's id; nil: it has none.
    package let account: ID?

    package init(isArbitrator: Bool, account: ID?) {
        self.isArbitrator = isArbitrator
        self.account = account
    }
}

extension CaseAsked {
    /// Hands the case to a user, of whom the role table says something.
    mutating func hand(to officer: UInt32?, _ receiver: CaseReceiver?) {
        said.to = officer
        if officer != nil {
            self.receiver = receiver
            taker = receiver?.account
        }
    }
}

extension Deciding {
    /// Refuses whoever is no arbitrator, or has an account that is a party, or of the same person as one.
    mutating func check(_ receiver: CaseReceiver, _ officer: UInt32, of row: CaseRow) throws(Stop) {
        guard receiver.isArbitrator else { throw .refused(.caseHandedToStranger(officer, row.id)) }
        if let account = receiver.account, try isParty(account, of: row) {
            throw .refused(.caseHandedToParty(officer, row.id))
        }
    }

    /// Whether an account is a party of a case, or of the same person as one.
    mutating func isParty(_ account: ID, of row: CaseRow) throws(Stop) -> Bool {
        guard let own = try rows.accountNames.get(account)?.number else { return false }
        let sides = [row.claimant, row.respondent].compactMap { $0 }
        if sides.contains(own) { return true }
        for number in sides + [own] { rows.lives.want(number) }
        try rows.settle()
        let person = try rows.life(of: own).person
        for side in sides {
            if try rows.life(of: side).person == person { return true }
        }
        return false
    }
}
