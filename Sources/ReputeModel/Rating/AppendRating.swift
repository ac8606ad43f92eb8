internal import ReputeCrypto

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
        try found.checkAppend(d.now, text: text)
        try d.gathered()
        let text = d.salted(text)
        let seq = d.append(found, text.digest)
        d.keep(.text(seq, author: found.row.account(of: found.by), text, isSealed: false))
        return RemarkReply(rating: rating, seq: seq, isRepeated: false)
    }
}

extension RatingAppended {
    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        let found = try d.rating(rating, of: order)
        try found.checkAppend(d.now, text: nil)
        d.append(found, text)
    }
}

extension Deciding {
    @discardableResult
    fileprivate mutating func append(_ found: FoundRating, _ text: Digest) -> Int64 {
        record(RatingAppended(order: found.row.seq, rating: found.id.seq, text: text))
    }
}

extension FoundRating {
    /// `text` is nil where only its digest is at hand.
    fileprivate func checkAppend(_ now: Instant, text: String?) throws(Stop) {
        _ = try visible()
        if slot.isSystem { throw .refused(.bySystem(id)) }
        if slot.sequel?.append != nil { throw .refused(.appendedBefore(id)) }
        guard let rule = policy.rating.append, let completed = row.completed else {
            throw .refused(.appendNotOffered(id))
        }
        try TextRule.check(text, longest: rule.length)
        let closes = completed.at + rule.span
        if now >= closes { throw .refused(.appendClosed(id, closes)) }
    }
}
