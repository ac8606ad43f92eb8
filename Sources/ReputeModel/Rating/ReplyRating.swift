/// `rating.reply`: the rated side's one reply to a visible rating, or to its addition. It changes no score.
public struct ReplyRating: Command {
    /// The rating.
    public let rating: RatingID
    /// Whether the rating itself is replied to, or its addition.
    public let part: RatingPart
    /// What is replied. Goes into the vault; the ledger has its salted digest.
    public let text: String
    /// The account the caller speaks for; nil: the rated side.
    public let speaker: ID?

    /// Replies to a rating.
    public init(rating: RatingID, to part: RatingPart, text: String, speaker: ID? = nil) {
        self.rating = rating
        self.part = part
        self.text = text
        self.speaker = speaker
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> RemarkReply {
        let found = try d.rating(rating, speaker: speaker, isRater: false)
        let sequel = found.slot.sequel
        if let before = part == .rating ? sequel?.reply : sequel?.appendReply {
            guard try d.isSame(text, as: before) else { throw .refused(.repliedBefore(rating, part)) }
            return RemarkReply(rating: rating, seq: before.seq, isRepeated: true)
        }
        try check(found, d.now)
        try d.gathered()
        let text = d.salted(text)
        let seq = d.record(RatingReplied(order: found.row.seq, rating: rating.seq, to: part, text: text.digest))
        d.keep(.text(seq, author: found.row.account(of: found.by.other), text))
        return RemarkReply(rating: rating, seq: seq, isRepeated: false)
    }

    /// A reply to the rating has its time from the reveal, one to the addition from the addition.
    private func check(_ found: FoundRating, _ now: Instant) throws(Stop) {
        let shown = try found.visible()
        if found.slot.isSystem { throw .refused(.bySystem(rating)) }
        guard let rule = found.policy.rating.reply else { throw .refused(.replyNotOffered(rating)) }
        var from = shown.at
        if part == .append {
            guard let append = found.slot.sequel?.append else { throw .refused(.appendMissing(rating)) }
            from = append.at
        }
        let length = text.unicodeScalars.count
        if length > rule.length { throw .refused(.textTooLong(length, rule.length)) }
        if now >= from + rule.span { throw .refused(.replyClosed(rating, from + rule.span)) }
    }
}
