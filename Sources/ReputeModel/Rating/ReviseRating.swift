/// `rating.revise`: the rater changes a visible rating for the better, or withdraws it; once.
public struct ReviseRating: Command {
    /// The rating.
    public let rating: RatingID
    /// What it is to say; nil: it is withdrawn.
    public let value: RatingValue?
    /// The account the caller speaks for; nil: the rater.
    public let speaker: ID?

    /// Revises a rating.
    public init(rating: RatingID, value: RatingValue?, speaker: ID? = nil) {
        self.rating = rating
        self.value = value
        self.speaker = speaker
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> RemarkReply {
        let found = try d.rating(rating, speaker: speaker, isRater: true)
        if let before = found.slot.sequel?.revision {
            guard before.to == value else { throw .refused(.revisedBefore(rating)) }
            return RemarkReply(rating: rating, seq: before.seq, isRepeated: true)
        }
        try check(found, d.now)
        let effects = try d.refolded(found) { (row, seq, at) in
            row.revise(found.by, to: value, seq: seq, at: at)
        }
        let seq = d.record(
            RatingRevised(order: found.row.seq, rating: rating.seq, value: value, effects: effects))
        return RemarkReply(rating: rating, seq: seq, isRepeated: false)
    }

    private func check(_ found: FoundRating, _ now: Instant) throws(Stop) {
        let shown = try found.visible()
        if found.slot.isSystem { throw .refused(.bySystem(rating)) }
        guard let rule = found.policy.rating.revision else {
            throw .refused(.revisionNotOffered(rating, "be changed"))
        }
        if let value {
            guard value.sign > shown.value.sign else { throw .refused(.revisionDownward(rating, shown.value)) }
            guard rule.to.contains(value) else {
                throw .refused(.revisionNotOffered(rating, "become \(value.rawValue)"))
            }
        } else {
            guard rule.canWithdraw else { throw .refused(.revisionNotOffered(rating, "be withdrawn")) }
            if shown.value == .positive { throw .refused(.revisionDownward(rating, shown.value)) }
        }
        let closes = shown.at + rule.span
        if now >= closes { throw .refused(.revisionClosed(rating, closes)) }
    }
}
