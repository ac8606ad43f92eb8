internal import ReputeJSON

/// `rating.requestRevision`: the rated side asks the rater to change a rating, once a rating and within a quota, so that
/// nobody is pestered.
public struct RequestRevision: Command {
    /// The rating.
    public let rating: RatingID
    /// The account the caller speaks for; nil: the rated side.
    public let speaker: ID?
    /// The caller's key of this request.
    public let key: ID

    /// Asks for a revision.
    public init(rating: RatingID, speaker: ID? = nil, key: ID) {
        self.rating = rating
        self.speaker = speaker
        self.key = key
    }

    /// What a request answers.
    public struct Reply: Hashable, Sendable {
        /// The rating.
        public let rating: RatingID
        /// The seq of the fact.
        public let seq: Int64
        /// How many more requests the account may make now.
        public let left: Int64
        /// Until when the rater may change the rating.
        public let closes: Instant
        /// Whether the request had come before.
        public let isRepeated: Bool
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> Reply {
        let request = KeyedRequest("rating.requestRevision", key: key) { json in json.member("rating", rating.seq) }
        let before = try d.earlier(request)
        let found = try d.rating(rating, speaker: speaker, isRater: false)
        let room = try d.roomToAsk(about: found)
        if let before {
            return Reply(rating: rating, seq: before, left: room.left, closes: room.closes, isRepeated: true)
        }
        let seq = try d.ask(about: found, room)
        d.keep(request, seq: seq)
        return Reply(rating: rating, seq: seq, left: room.left - 1, closes: room.closes, isRepeated: false)
    }
}

/// How much room the rated side of a rating has to ask for its revision.
private struct RoomToAsk {
    let rule: RatingPolicy.Revision
    let quota: RatingPolicy.Revision.Requests
    let day: Day
    /// How many more requests the account may make.
    let left: Int64
    /// Until when the rating may be changed.
    let closes: Instant
}

extension Deciding {
    fileprivate mutating func roomToAsk(about found: FoundRating) throws(Stop) -> RoomToAsk {
        let account = found.row.account(of: found.by.other)
        rows.credits.want(CreditKey(account: account, role: found.by.other))
        rows.lives.want(account)
        try rows.settle()
        // What is bounded is bounded for all accounts of a person together.
        let keys = ([account] + (try others(ofPersonOf: account))).map { CreditKey(account: $0, role: found.by.other) }
        for key in keys { rows.credits.want(key) }
        try rows.settle()
        let credits = keys.compactMap { rows.credits.loaded($0) }
        let shown = try found.visible()
        guard let rule = found.policy.rating.revision, let quota = rule.requests else {
            throw .refused(.requestNotOffered(found.id))
        }
        let day = now.day(zoneMinutes: found.policy.zoneMinutes)
        return RoomToAsk(
            rule: rule, quota: quota, day: day, left: quota.left(credits, on: day), closes: shown.at + rule.span)
    }

    fileprivate mutating func ask(about found: FoundRating, _ room: RoomToAsk) throws(Stop) -> Int64 {
        let shown = try found.visible()
        try found.checkRequest(shown, room.rule)
        if now >= room.closes { throw .refused(.revisionClosed(found.id, room.closes)) }
        if room.left <= 0 { throw .refused(.requestQuota(found.id, room.quota)) }
        try gathered()
        return record(RatingRevisionRequested(order: found.row.seq, rating: found.id.seq, day: room.day))
    }
}

extension RatingRevisionRequested {
    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        let found = try d.rating(rating, of: order)
        _ = try d.ask(about: found, try d.roomToAsk(about: found))
    }
}

extension FoundRating {
    /// Whether there is anything to ask for.
    fileprivate func checkRequest(_ shown: ShownRating, _ rule: RatingPolicy.Revision) throws(Stop) {
        if slot.isSystem { throw .refused(.bySystem(id)) }
        if slot.sequel?.revision != nil { throw .refused(.revisedBefore(id)) }
        if slot.sequel?.requested != nil { throw .refused(.requestedBefore(id)) }
        let canRise = rule.to.contains { $0.sign > shown.value.sign }
        guard canRise || (rule.canWithdraw && shown.value != .positive) else {
            throw .refused(.revisionDownward(id, shown.value))
        }
    }
}

extension RatingPolicy.Revision.Requests {
    /// How many more requests may be made on a day by a person's accounts: `per` for each `of` ratings they received in the
    /// last `days`, but at least `least`, less those they made in that time.
    package func left(_ credits: [CreditRow], on day: Day) -> Int64 {
        var received: Int64 = 0
        var made: Int64 = 0
        for count in credits.flatMap(\.days) where Int(day) - Int(count.day) < days {
            received += count.scored.total
            made += count.requests
        }
        return Swift.max(Int64(least), received * Int64(per) / Int64(of)) - made
    }
}

extension Refusal {
    static func requestNotOffered(_ rating: RatingID) -> Refusal {
        ofRating(
            rating, "rating.request-not-offered", "The policy of rating \(rating) does not let it be asked to change.")
    }

    static func requestedBefore(_ rating: RatingID) -> Refusal {
        ofRating(
            rating, "rating.requested-before", "The rater of \(rating) was asked to change it; that is done once.",
            code: .conflict)
    }

    static func requestQuota(_ rating: RatingID, _ quota: RatingPolicy.Revision.Requests) -> Refusal {
        ofRating(
            rating, "rating.request-quota",
            "The account has made all its requests of the last \(quota.days) days: \(quota.per) for each \(quota.of) "
                + "ratings received, at least \(quota.least). Try again when older ones no longer count.",
            retry: .later)
    }
}
