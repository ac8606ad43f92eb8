package import ReputeCrypto

/// What a store asks and tells, by table.
///
/// Written out for each: a generic ``Table`` called from another module runs unspecialised, which cost a batch 15 % of
/// its time.
extension Rows {
    package var missingAccountNames: [ID] { accountNames.missing.sorted() }
    package var missingOrderNames: [ID] { orderNames.missing.sorted() }
    package var missingTokens: [ID] { Array(tokens.missing) }
    package var missingOpenings: [Int64] { openings.missing.sorted() }
    package var missingTexts: [Int64] { texts.missing.sorted() }
    package var missingRequests: [RequestName] { requests.missing.sorted() }
    package var missingAccounts: [Token] { accounts.missing.sorted() }
    package var missingOrders: [Int64] { orders.missing.sorted() }
    package var missingPairs: [PairKey] { pairs.missing.sorted() }
    package var missingRatings: [Int64] { ratedOrders.missing.sorted() }
    package var missingCredits: [CreditKey] { credits.missing.sorted() }
    package var missingVotes: [VoteKey] { votes.missing.sorted() }

    /// Which account a caller's id names; nil: none.
    package mutating func learn(_ account: AccountRow?, named id: ID) {
        accountNames.learn(id, account)
        if let account { accounts.learn(account.handle, account) }
    }

    /// Which order a caller's id names; nil: none. Whoever asks for an order by name reads its row next.
    package mutating func learn(order seq: Int64?, named id: ID) {
        orderNames.learn(id, seq)
        if let seq { orders.want(seq) }
    }

    /// The order of a rating; nil: there is no such rating. Whoever asks reads the order's row next.
    package mutating func learn(order: Int64?, ofRating rating: Int64) {
        ratedOrders.learn(rating, order)
        if let order { orders.want(order) }
    }

    package mutating func learn(_ token: Token, of id: ID) { tokens.learn(id, token) }
    package mutating func learn(_ opening: Opening?, of rating: Int64) { openings.learn(rating, opening) }
    package mutating func learn(_ text: Text?, of rating: Int64) { texts.learn(rating, text) }
    package mutating func learn(_ request: RequestRow?, named name: RequestName) { requests.learn(name, request) }
    package mutating func learn(_ account: AccountRow?, handle: Token) { accounts.learn(handle, account) }
    /// An order. What a rating of it needs comes with it, so that a batch of ratings is loaded in one round.
    package mutating func learn(_ order: OrderRow?, seq: Int64) {
        orders.learn(seq, order)
        if let order { foresee(order) }
    }

    /// Notes what a rating of an order will need.
    mutating func foresee(_ order: OrderRow) {
        guard let pair = order.pair else { return }
        let sealed = order.sealed
        guard sealed != nil || !order.isRated else { return }
        pairs.want(pair)
        guard let sealed else { return }
        if foreseesOpenings { openings.want(sealed) }
        credits.want(CreditKey(account: order.buyer, role: .buyer))
        credits.want(CreditKey(account: order.seller, role: .seller))
    }

    package mutating func learn(_ vote: VoteRow?, key: VoteKey) { votes.learn(key, vote) }
    package mutating func learn(_ credit: CreditRow?, key: CreditKey) { credits.learn(key, credit) }

    /// Takes in what the store holds of a group, adding what this batch filed under it.
    package mutating func learn(_ stored: [Int64], of pair: PairKey) {
        var members = stored
        for order in filed[pair] ?? [] where !members.contains(order) { members.append(order) }
        pairs.learn(pair, members)
    }

    /// Changed accounts, by number.
    package var changedAccounts: [AccountRow] { accounts.changes.map(\.row).sorted { $0.number < $1.number } }
    /// Changed orders, by number, and whether the store has none under it yet.
    package var changedOrders: [(key: Int64, row: OrderRow, isNew: Bool)] { orders.changes }
    /// Changed credits, by key, and whether the store has none under it yet.
    package var changedCredits: [(key: CreditKey, row: CreditRow, isNew: Bool)] { credits.changes }
    /// New votes, in the order they were given.
    package var changedVotes: [VoteRow] { votes.changes.map(\.row).sorted { $0.seq < $1.seq } }

    /// The earliest moment at which the clock has something to do about a changed row.
    package var earliestDue: Instant? {
        (orders.changed { $0.due } + qualifications.changed { $0.due } + deposits.changed { $0.due }
            + violations.changed { $0.due } + promises.changed { $0.due } + standings.changed { $0.due }
            + memberships.changed { $0.due } + cases.changed { $0.due }).min()
    }
}
