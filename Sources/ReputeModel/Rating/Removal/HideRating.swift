/// `rating.hide`: keeps a text of a visible rating from readers. It changes no score.
public struct HideRating: Command, TextRuling {
    /// The rating.
    public let rating: RatingID
    /// Which of its texts.
    public let part: RatingText
    /// Hidden for breaking the marketplace's rules, or withheld for the law's sake.
    public let how: TextRemoval
    /// A code the policy in force lists under `removal/hiddenText` or `removal/withheldLegal`.
    public let reason: String
    /// The caller's key of this request.
    public let key: ID

    /// Hides a text.
    public init(rating: RatingID, part: RatingText, how: TextRemoval, reason: String, key: ID) {
        self.rating = rating
        self.part = part
        self.how = how
        self.reason = reason
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> RemarkReply {
        let request = KeyedRequest("rating.hide", key: key) { json in
            json.member("how", how.rawValue)
            json.member("part", part.rawValue)
            json.member("rating", rating.seq)
            json.member("reason", reason)
        }
        if let seq = try d.earlier(request) { return RemarkReply(rating: rating, seq: seq, isRepeated: true) }
        let seq = try d.hide(try d.rating(rating), part, how, reason)
        d.keep(request, seq: seq)
        return RemarkReply(rating: rating, seq: seq, isRepeated: false)
    }
}

extension Deciding {
    fileprivate mutating func hide(
        _ found: FoundRating, _ part: RatingText, _ how: TextRemoval, _ reason: String
    ) throws(Stop) -> Int64 {
        _ = try found.visible()
        try check(reason, how == .hidden ? \.hiddenText : \.withheldLegal)
        guard found.slot.has(part) else { throw .refused(.textMissing(found.id, part)) }
        if found.slot.sequel?.removal(of: part, how) != nil { throw .refused(.hiddenBefore(found.id, part, how)) }
        try gathered()
        return record(
            RatingHidden(order: found.row.seq, rating: found.id.seq, part: part, how: how, reason: reason))
    }
}

extension RatingHidden {
    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        _ = try d.hide(try d.rating(rating, of: order), part, how, reason)
    }
}

/// `rating.unhide`: a text that was kept from readers is shown again.
public struct UnhideRating: Command, TextRuling {
    /// The rating.
    public let rating: RatingID
    /// Which of its texts.
    public let part: RatingText
    /// What it was kept back for. A text that was both hidden and withheld is shown when both are undone.
    public let how: TextRemoval
    /// A code the policy in force lists under `removal/restored`.
    public let reason: String
    /// The caller's key of this request.
    public let key: ID

    /// Shows a text again.
    public init(rating: RatingID, part: RatingText, how: TextRemoval, reason: String, key: ID) {
        self.rating = rating
        self.part = part
        self.how = how
        self.reason = reason
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> RemarkReply {
        let request = KeyedRequest("rating.unhide", key: key) { json in
            json.member("how", how.rawValue)
            json.member("part", part.rawValue)
            json.member("rating", rating.seq)
            json.member("reason", reason)
        }
        if let seq = try d.earlier(request) { return RemarkReply(rating: rating, seq: seq, isRepeated: true) }
        let seq = try d.unhide(try d.rating(rating), part, how, reason)
        d.keep(request, seq: seq)
        return RemarkReply(rating: rating, seq: seq, isRepeated: false)
    }
}

extension Deciding {
    fileprivate mutating func unhide(
        _ found: FoundRating, _ part: RatingText, _ how: TextRemoval, _ reason: String
    ) throws(Stop) -> Int64 {
        try check(reason, \.restored)
        guard let removal = found.slot.sequel?.removal(of: part, how) else {
            throw .refused(.notHidden(found.id, part, how))
        }
        try gathered()
        return record(
            RatingUnhidden(
                order: found.row.seq, rating: found.id.seq, part: part, how: how, reason: reason,
                hidden: removal.ruling.seq))
    }
}

extension RatingUnhidden {
    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        _ = try d.unhide(try d.rating(rating, of: order), part, how, reason)
    }
}

extension RatingSlot {
    /// Whether there is such a text.
    func has(_ part: RatingText) -> Bool {
        switch part {
        case .rating: hasText
        case .append: sequel?.append != nil
        case .reply: sequel?.reply != nil
        case .appendReply: sequel?.appendReply != nil
        }
    }
}
