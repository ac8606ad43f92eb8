/// `rating.append`: the rater's one later addition to a visible rating. It changes no score.
public struct AppendRating: Command {
    /// The rating.
    public let rating: RatingID
    /// What is added. Goes into the vault; the ledger has its salted digest.
    public let text: String
    /// The account the caller speaks for; nil: the rater.
    public let speaker: ID?

    /// Adds to a rating.
    public init(rating: RatingID, text: String, speaker: ID? = nil) {
        self.rating = rating
        self.text = text
        self.speaker = speaker
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> RemarkReply {
        let found = try d.rating(rating, speaker: speaker, isRater: true)
        if let before = found.slot.sequel?.append {
            guard try d.isSame(text, as: before) else { throw .refused(.appendedBefore(rating)) }
            return RemarkReply(rating: rating, seq: before.seq, isRepeated: true)
        }
        try check(found, d.now)
        try d.gathered()
        let text = d.salted(text)
        let seq = d.record(RatingAppended(order: found.row.seq, rating: rating.seq, text: text.digest))
        d.keep(.text(seq, author: found.row.account(of: found.by), text))
        return RemarkReply(rating: rating, seq: seq, isRepeated: false)
    }

    private func check(_ found: FoundRating, _ now: Instant) throws(Stop) {
        _ = try found.visible()
        if found.slot.isSystem { throw .refused(.bySystem(rating)) }
        guard let rule = found.policy.rating.append, let completed = found.row.completed else {
            throw .refused(.appendNotOffered(rating))
        }
        let length = text.unicodeScalars.count
        if length > rule.length { throw .refused(.textTooLong(length, rule.length)) }
        let closes = completed.at + rule.span
        if now >= closes { throw .refused(.appendClosed(rating, closes)) }
    }
}
