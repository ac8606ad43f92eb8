internal import ReputeCrypto

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
        try found.checkReply(to: part, d.now, text: text)
        try d.gathered()
        let text = d.salted(text)
        let seq = d.reply(found, to: part, text.digest)
        d.keep(.text(seq, author: found.row.account(of: found.by.other), text, isSealed: false))
        return RemarkReply(rating: rating, seq: seq, isRepeated: false)
    }
}

extension RatingReplied {
    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        let found = try d.rating(rating, of: order)
        try found.checkReply(to: to, d.now, text: nil)
        d.reply(found, to: to, text)
    }
}

extension Deciding {
    @discardableResult
    fileprivate mutating func reply(_ found: FoundRating, to part: RatingPart, _ text: Digest) -> Int64 {
        record(RatingReplied(order: found.row.seq, rating: found.id.seq, to: part, text: text))
    }
}

extension FoundRating {
    /// A reply to the rating has its time from the reveal, one to the addition from the addition. `text` is nil where
    /// only its digest is at hand.
    fileprivate func checkReply(to part: RatingPart, _ now: Instant, text: String?) throws(Stop) {
        let shown = try visible()
        if slot.isSystem { throw .refused(.bySystem(id)) }
        if (part == .rating ? slot.sequel?.reply : slot.sequel?.appendReply) != nil {
            throw .refused(.repliedBefore(id, part))
        }
        guard let reply = policy.rating.reply, part == .rating || reply.toAppend else {
            throw .refused(.replyNotOffered(id, part))
        }
        let rule = reply.remark
        var from = shown.at
        if part == .append {
            guard let append = slot.sequel?.append else { throw .refused(.appendMissing(id)) }
            from = append.at
        }
        try TextRule.check(text, longest: rule.length)
        if now >= from + rule.span { throw .refused(.replyClosed(id, from + rule.span)) }
    }
}
