/// `rating.vote`: an account says whether a visible rating helped it; a person once, and not about their own trade.
public struct VoteRating: Command {
    /// The rating.
    public let rating: RatingID
    /// The account that votes. It need not have traded here.
    public let voter: ID
    /// Whether it helped.
    public let isHelpful: Bool
    /// The caller's key of this request.
    public let key: ID

    /// Votes on a rating.
    public init(rating: RatingID, voter: ID, isHelpful: Bool, key: ID) {
        self.rating = rating
        self.voter = voter
        self.isHelpful = isHelpful
        self.key = key
    }

    /// What a vote answers.
    public struct Reply: Hashable, Sendable {
        /// The rating.
        public let rating: RatingID
        /// The seq of the vote's fact.
        public let seq: Int64
        /// All votes on the rating, this one included.
        public let votes: VoteCount
        /// Whether the request had come before.
        public let isRepeated: Bool
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> Reply {
        let request = KeyedRequest("rating.vote", key: key) { json in
            json.member("helpful", isHelpful ? 1 : 0)
            json.member("rating", rating.seq)
            json.member("voter", voter)
        }
        d.rows.accountNames.want(voter)
        let before = try d.earlier(request)
        let found = try d.rating(rating)
        let votes = found.slot.sequel?.votes ?? VoteCount()
        if let before { return Reply(rating: rating, seq: before, votes: votes, isRepeated: true) }
        let known = try d.rows.accountNames.get(voter)
        try d.checkVote(on: found, by: known, voter)
        try d.gathered()
        let account = d.introduce(voter, known, as: .buyer)
        let seq = d.record(
            RatingVoted(order: found.row.seq, rating: rating.seq, account: account.row.handle, isHelpful: isHelpful))
        if let write = account.write { d.keep(write) }
        d.keep(request, seq: seq)
        return Reply(
            rating: rating, seq: seq,
            votes: VoteCount(
                helpful: votes.helpful + (isHelpful ? 1 : 0), unhelpful: votes.unhelpful + (isHelpful ? 0 : 1)),
            isRepeated: false)
    }
}

extension Deciding {
    /// Whether an account may vote; nil: one that nobody has heard of. `name` is what a refusal calls it.
    fileprivate mutating func checkVote(on found: FoundRating, by known: AccountRow?, _ name: ID) throws(Stop) {
        _ = try found.visible()
        if found.slot.isSystem { throw .refused(.bySystem(found.id)) }
        guard let known else { return }
        rows.votes.want(VoteKey(rating: found.id.seq, account: known.number))
        rows.lives.want(known.number)
        try rows.settle()
        let all = [known.number] + (try others(ofPersonOf: known.number))
        if all.contains(found.row.buyer) || all.contains(found.row.seller) { throw .refused(.voteOwn(name, found.id)) }
        for account in all { rows.votes.want(VoteKey(rating: found.id.seq, account: account)) }
        try rows.settle()
        for account in all where rows.votes.exists(VoteKey(rating: found.id.seq, account: account)) {
            throw .refused(.votedBefore(name, found.id, isOther: account != known.number))
        }
    }
}

extension RatingVoted {
    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        let known = try d.rows.accounts.get(account)
        let found = try d.rating(rating, of: order)
        try d.checkVote(on: found, by: known, .number(known?.number ?? 0))
        d.record(RatingVoted(order: order, rating: rating, account: account, isHelpful: isHelpful))
    }
}

extension Refusal {
    static func voteOwn(_ voter: ID, _ rating: RatingID) -> Refusal {
        ofRating(
            rating, "rating.vote-own",
            "Account \(voter), or another of the same person, is a party of rating \(rating); votes come from others.",
            at: "as")
    }

    static func votedBefore(_ voter: ID, _ rating: RatingID, isOther: Bool) -> Refusal {
        ofRating(
            rating, "rating.voted-before",
            "\(isOther ? "Another account of the person of \(voter)" : "Account \(voter)") has voted on rating \(rating); "
                + "each person votes once.", at: "as", code: .conflict)
    }
}
