/// `rating.hide`: keeps a text of a visible rating from readers. It changes no score.
public struct HideRating: Command {
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
        let found = try d.rating(rating)
        _ = try found.visible()
        try d.check(reason, how == .hidden ? \.hiddenText : \.withheldLegal)
        guard found.slot.has(part) else { throw .refused(.textMissing(rating, part)) }
        if found.slot.sequel?.removal(of: part, how) != nil { throw .refused(.hiddenBefore(rating, part, how)) }
        try d.gathered()
        let seq = d.record(
            RatingHidden(order: found.row.seq, rating: rating.seq, part: part, how: how, reason: reason))
        d.keep(request, seq: seq)
        return RemarkReply(rating: rating, seq: seq, isRepeated: false)
    }
}

/// `rating.unhide`: a text that was kept from readers is shown again.
public struct UnhideRating: Command {
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
        let found = try d.rating(rating)
        try d.check(reason, \.restored)
        guard let removal = found.slot.sequel?.removal(of: part, how) else {
            throw .refused(.notHidden(rating, part, how))
        }
        try d.gathered()
        let seq = d.record(
            RatingUnhidden(
                order: found.row.seq, rating: rating.seq, part: part, how: how, reason: reason,
                hidden: removal.ruling.seq))
        d.keep(request, seq: seq)
        return RemarkReply(rating: rating, seq: seq, isRepeated: false)
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
