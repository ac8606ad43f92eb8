import ReputeModel

/// A rating as people read it.
enum RatingLines {
    /// Two or more lines of at most 80 columns.
    static func lines(_ rating: RatingView, _ style: Style) -> [String] {
        let who =
            rating.rater.map { rating.isAnonymous ? "\($0) (anonymous)" : "\($0)" }
            ?? (rating.isAnonymous ? "an anonymous \(rating.by.rawValue)" : "?")
        let pair = "\(who) \(style.symbol("→", "->")) \(rating.ratee.map { "\($0)" } ?? "?")"
        let head = Text.harmless("\(rating.rating)  \(pair)")
        let order = rating.order.map { Text.harmless("order \($0)") } ?? ""
        var lines = [style.paint(head, .bold)]
        // Long ids get a line of their own.
        if !order.isEmpty, Text.width(head) + 2 + Text.width(order) <= 80 {
            lines[0] += "  " + style.paint(order, .dim)
        } else if !order.isEmpty {
            lines.append("  " + style.paint(order, .dim))
        }
        lines += verdict(rating, style)
        if let text = rating.text { lines += Text.wrap(text, 76).map { "  " + Text.harmless($0) } }
        lines += rulings(rating.rulings, style)
        if let revision = rating.revision {
            let now = revision.isWithdrawn ? "withdrawn" : "changed from \(revision.from.rawValue)"
            lines.append("  " + style.paint("\(now) \(Numbers.time(revision.at))", .dim))
        }
        if let requested = rating.requested {
            lines.append("  " + style.paint("asked to change it \(Numbers.time(requested))", .dim))
        }
        lines += remark(rating.reply, "reply", .reply, rating, style)
        lines += remark(rating.append, "added", .append, rating, style)
        lines += remark(rating.appendReply, "reply to the addition", .appendReply, rating, style)
        let votes = rating.votes
        if votes != VoteCount() {
            lines.append("  " + style.paint("helped \(votes.helpful) of \(votes.helpful + votes.unhelpful)", .dim))
        }
        return lines
    }

    private static func remark(
        _ remark: RatingView.Remark?, _ what: String, _ part: RatingText, _ rating: RatingView, _ style: Style
    ) -> [String] {
        guard let remark else { return [] }
        let head = "  " + style.paint("\(what) \(Numbers.time(remark.at))", .dim)
        let isRemoved = rating.rulings?.removed.contains { $0.part == part } == true
        let text = remark.text ?? (isRemoved ? "(not shown)" : "(erased)")
        return [head] + Text.wrap(text, 72).map { "    " + Text.harmless($0) }
    }

    private static func rulings(_ rulings: RatingView.Rulings?, _ style: Style) -> [String] {
        guard let rulings else { return [] }
        func line(_ what: String, _ ruling: RatingView.Ruling) -> String {
            let text = "\(what) \(Numbers.time(ruling.at)): \(ruling.reason), fact \(ruling.seq)"
            return "  " + style.paint(Text.harmless(text), .dim)
        }
        var lines: [String] = []
        if let unscored = rulings.unscored { lines.append(line("taken out of scoring", unscored)) }
        if let restored = rulings.restored { lines.append(line("restored", restored)) }
        for removal in rulings.removed {
            let how = removal.how == .hidden ? "hidden" : "withheld by law"
            let part = removal.part == .rating ? "" : "\(removal.part.rawValue) "
            lines.append(line("\(part)text \(how)", removal.ruling))
        }
        return lines
    }

    private static func verdict(_ rating: RatingView, _ style: Style) -> [String] {
        guard let value = rating.value else {
            let until = rating.reveals.map { " until \(Numbers.time($0)) at the latest" } ?? ""
            return ["  sealed\(until)", "  submitted \(Numbers.time(rating.submitted))"]
        }
        var parts = [value.painted(style)]
        if rating.isSystem { parts.append("by the other side's silence") }
        if let details = rating.details {
            parts.append(details.scores.map { "\(Text.harmless($0.dimension)) \($0.score)" }.joined(separator: ", "))
        }
        parts.append(Numbers.time(rating.submitted))
        let first = "  " + parts.joined(separator: "  ")
        guard let counts = rating.counts, counts.why != .counted else { return [first] }
        let why = "(\(explained(counts.why)))"
        // Colours take no columns.
        return Text.width(first) + 2 + why.count <= 80 ? [first + "  " + why] : [first, "  " + why]
    }

    /// The rule in words.
    static func explained(_ why: RatingReason) -> String {
        switch why {
        case .counted: "counts"
        case .capped: "no points: pair's limit reached"
        case .repeat: "not scored: same item again"
        case .minimum: "not scored: a small order"
        case .withdrawn: "not scored: withdrawn by its rater"
        case .unscored: "not scored: ruled out"
        }
    }
}

extension RatingValue {
    /// The symbol in its colour.
    func symbol(_ style: Style) -> String {
        switch self {
        case .positive: style.paint(style.symbol("▲", "+"), .green)
        case .neutral: style.paint(style.symbol("■", "="), .yellow)
        case .negative: style.paint(style.symbol("▼", "-"), .red)
        }
    }

    /// The symbol, the word and the colour.
    func painted(_ style: Style) -> String {
        switch self {
        case .positive: style.paint("\(style.symbol("▲", "+")) positive", .green)
        case .neutral: style.paint("\(style.symbol("■", "=")) neutral", .yellow)
        case .negative: style.paint("\(style.symbol("▼", "-")) negative", .red)
        }
    }
}
