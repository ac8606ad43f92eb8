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
        return try d.revise(found, to: value)
    }
}

extension RatingRevised {
    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        _ = try d.revise(try d.rating(rating, of: order), to: value)
    }
}

extension Deciding {
    fileprivate mutating func revise(_ found: FoundRating, to value: RatingValue?) throws(Stop) -> RemarkReply {
        try found.checkRevision(to: value, now)
        let effects = try refolded(found) { (row, seq, at) in
            row.revise(found.by, to: value, seq: seq, at: at)
        }
        let seq = record(
            RatingRevised(order: found.row.seq, rating: found.id.seq, value: value, effects: effects))
        return RemarkReply(rating: found.id, seq: seq, isRepeated: false)
    }
}

extension FoundRating {
    fileprivate func checkRevision(to value: RatingValue?, _ now: Instant) throws(Stop) {
        let shown = try visible()
        if slot.isSystem { throw .refused(.bySystem(id)) }
        if slot.sequel?.revision != nil { throw .refused(.revisedBefore(id)) }
        guard let rule = policy.rating.revision else {
            throw .refused(.revisionNotOffered(id, "be changed"))
        }
        if let value {
            guard value.sign > shown.value.sign else { throw .refused(.revisionDownward(id, shown.value)) }
            guard rule.to.contains(value) else {
                throw .refused(.revisionNotOffered(id, "become \(value.rawValue)"))
            }
        } else {
            guard rule.canWithdraw else { throw .refused(.revisionNotOffered(id, "be withdrawn")) }
            if shown.value == .positive { throw .refused(.revisionDownward(id, shown.value)) }
        }
        let closes = shown.at + rule.span
        if now >= closes { throw .refused(.revisionClosed(id, closes)) }
    }
}
