/// `rating.unscore`: takes a visible rating out of scoring. Its group is counted again without it; nothing is deleted.
public struct UnscoreRating: Command, ScoringRuling {
    /// The rating.
    public let rating: RatingID
    /// A code the policy in force lists under `removal/unscored`.
    public let reason: String
    /// The caller's key of this request.
    public let key: ID

    /// Unscores a rating.
    public init(rating: RatingID, reason: String, key: ID) {
        self.rating = rating
        self.reason = reason
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> RemarkReply {
        let request = KeyedRequest("rating.unscore", key: key) { json in
            json.member("rating", rating.seq)
            json.member("reason", reason)
        }
        if let seq = try d.earlier(request) { return RemarkReply(rating: rating, seq: seq, isRepeated: true) }
        let seq = try d.unscore(try d.rating(rating), reason)
        d.keep(request, seq: seq)
        return RemarkReply(rating: rating, seq: seq, isRepeated: false)
    }
}

extension Deciding {
    fileprivate mutating func unscore(_ found: FoundRating, _ reason: String) throws(Stop) -> Int64 {
        _ = try found.visible()
        try check(reason, \.unscored)
        if let sequel = found.slot.sequel, sequel.isUnscored { throw .refused(.unscoredBefore(found.id)) }
        let effects = try refolded(found) { (row, seq, at) in
            row.follow(found.by) { sequel in
                sequel.unscored = RatingRuling(seq: seq, at: at, reason: reason)
                sequel.restored = nil
            }
        }
        return record(
            RatingUnscored(order: found.row.seq, rating: found.id.seq, reason: reason, effects: effects))
    }
}

extension RatingUnscored {
    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        _ = try d.unscore(try d.rating(rating, of: order), reason)
    }
}

/// `rating.restore`: a rating that was taken out of scoring counts again, in its old place. Not one that does not count
/// by a decision in a case: an appeal there undoes that.
public struct RestoreRating: Command, ScoringRuling {
    /// The rating.
    public let rating: RatingID
    /// A code the policy in force lists under `removal/restored`.
    public let reason: String
    /// The caller's key of this request.
    public let key: ID

    /// Restores a rating.
    public init(rating: RatingID, reason: String, key: ID) {
        self.rating = rating
        self.reason = reason
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> RemarkReply {
        let request = KeyedRequest("rating.restore", key: key) { json in
            json.member("rating", rating.seq)
            json.member("reason", reason)
        }
        if let seq = try d.earlier(request) { return RemarkReply(rating: rating, seq: seq, isRepeated: true) }
        let seq = try d.restore(try d.rating(rating), reason)
        d.keep(request, seq: seq)
        return RemarkReply(rating: rating, seq: seq, isRepeated: false)
    }
}

extension Deciding {
    fileprivate mutating func restore(_ found: FoundRating, _ reason: String) throws(Stop) -> Int64 {
        try check(reason, \.restored)
        guard let sequel = found.slot.sequel, sequel.isUnscored, let unscored = sequel.unscored else {
            throw .refused(.notUnscored(found.id))
        }
        if let id = try caseAgainst(found) { throw .refused(.ruledInCase(found.id, id)) }
        let effects = try refolded(found) { (row, seq, at) in
            row.follow(found.by) { $0.restored = RatingRuling(seq: seq, at: at, reason: reason) }
        }
        return record(
            RatingRestored(
                order: found.row.seq, rating: found.id.seq, reason: reason, unscored: unscored.seq, effects: effects))
    }
}

extension RatingRestored {
    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        _ = try d.restore(try d.rating(rating, of: order), reason)
    }
}
