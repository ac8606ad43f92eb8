extension Rows {
    /// The juror a fact names. Refuses a ledger that names one it never told of.
    mutating func existing(juror number: Int64) throws(Stop) -> JurorRow {
        guard let row = try panel.jurors.get(number) else { throw .refused(.unknownJuror(number)) }
        return row
    }

    /// Checks that the jurors a fact names are there.
    mutating func require(jurors numbers: [Int64]) throws(Stop) {
        for number in numbers { panel.jurors.want(number) }
        try settle()
        for number in numbers where !panel.jurors.exists(number) { throw .refused(.unknownJuror(number)) }
    }

    /// How many jurors ever enlisted.
    mutating func jurorCount() throws(Stop) -> Int64 { try panel.counts.get(0) ?? 0 }

    /// The juror that an account is or was; nil: it never enlisted.
    mutating func juror(of account: Int64) throws(Stop) -> JurorRow? {
        guard let number = try panel.jurorsOf.get(account) else { return nil }
        return try existing(juror: number)
    }

    /// Puts a juror that enlisted, also where it is found by its account and counted, as far as that is loaded.
    mutating func enlist(_ row: JurorRow) {
        panel.jurors.put(row.number, row)
        panel.jurorsOf.put(row.account, row.number)
        if let count = panel.counts.loaded(0), count <= row.number { panel.counts.put(0, row.number + 1) }
    }

    /// Counts a vote for its member, who has nothing to say in the case any more.
    mutating func take(_ vote: SealedVote, in number: Int64) {
        panel.jurors.update(vote.juror) { row in
            row.voted += 1
            row.dismiss(from: number)
        }
    }

    /// Has the members of a panel nothing to vote on in a case any more, and counts who abstained.
    mutating func dismiss(_ members: [Int64], from number: Int64, _ votes: [OpenedVote] = []) {
        for member in members { panel.jurors.update(member) { $0.dismiss(from: number) } }
        for vote in votes where vote.ballot.choice == .abstain {
            panel.jurors.update(vote.juror) { $0.abstained += 1 }
        }
    }

    /// Adds a new order to those between its accounts, when these are loaded.
    mutating func file(trade order: OrderRow) {
        let key = TradeKey(buyer: order.buyer, seller: order.seller)
        guard let members = panel.trades.loaded(key), !members.contains(order.seq) else { return }
        panel.trades.put(key, TradeKey.newest(of: members + [order.seq]))
    }

    // MARK: Loading

    package mutating func learn(_ row: JurorRow?, juror number: Int64) { panel.jurors.learn(number, row) }

    /// Which juror an account is; nil: the store has none, but this batch may.
    package mutating func learn(_ number: Int64?, jurorOf account: Int64) {
        let own = number ?? panel.jurors.changed { $0.account == account ? $0.number : nil }.first
        panel.jurorsOf.learn(account, own)
        if let own { panel.jurors.want(own) }
    }

    /// How many jurors the store has, adding those that this batch made.
    package mutating func learn(jurors count: Int64) {
        panel.counts.learn(0, panel.jurors.changed { $0.number + 1 }.reduce(count, max))
    }

    /// Takes in the newest orders that the store has of two accounts, adding those that this batch made. Whoever asks
    /// for them reads their rows next.
    package mutating func learn(_ stored: [Int64], trades key: TradeKey) {
        let own = orders.changed { $0.buyer == key.buyer && $0.seller == key.seller ? $0.seq : nil }
        let members = TradeKey.newest(of: stored + own.filter { !stored.contains($0) })
        panel.trades.learn(key, members)
        for seq in members { orders.want(seq) }
    }

    package mutating func learn(_ seed: PanelSeed?, seed seq: Int64) { panel.seeds.learn(seq, seed) }
    package mutating func learn(_ ballot: Ballot?, vote seq: Int64) { panel.ballots.learn(seq, ballot) }

    package var missingJurors: [Int64] { panel.jurors.missing.sorted() }
    package var missingJurorsOf: [Int64] { panel.jurorsOf.missing.sorted() }
    package var needsJurorCount: Bool { !panel.counts.missing.isEmpty }
    package var missingTrades: [TradeKey] { panel.trades.missing.sorted() }
    package var missingSeeds: [Int64] { panel.seeds.missing.sorted() }
    package var missingBallots: [Int64] { panel.ballots.missing.sorted() }
    /// Changed jurors, by number, and whether the store has none under it yet.
    package var changedJurors: [(key: Int64, row: JurorRow, isNew: Bool)] { panel.jurors.changes }
}

extension Refusal {
    fileprivate static func unknownJuror(_ number: Int64) -> Refusal {
        .brokenLedger("juror \(number), which it never told of")
    }
}
