import ReputeModel

/// Commitments and breaches as people read them.
enum CommitmentText {
    /// What taking one on or giving it up answered.
    static func lines(
        _ reply: CommitmentReply, _ seller: ID, _ name: String, _ done: String, _ style: Style
    ) -> [String] {
        let again = reply.isRepeated ? ", as was said before" : ""
        let who = style.paint(Text.harmless("\(seller)"), .bold)
        let line = "\(who) \(done) \(Text.harmless(name))\(again), commitment \(reply.commitment)"
        guard let ends = reply.ends else { return [line] }
        return [line, "  it holds for orders created before \(Numbers.time(ends))"]
    }

    /// What recording a breach or taking it back answered.
    static func lines(_ reply: BreachReply, _ done: String, _ style: Style) -> [String] {
        let again = reply.isRepeated ? " before" : ""
        let line = "breach \(style.paint("\(reply.breach)", .bold)) was \(done)\(again)"
        guard let owed = reply.compensation else { return [line] }
        if reply.isExcused { return [line, "  nothing is owed for it any more"] }
        let amount = DepositText.amount(owed.minor, owed.currency)
        return [
            line, "  \(style.paint(amount, .yellow)) is owed to the buyer; to take it from the deposit:",
            style.paint("  repute deposit draw … --ruling \(reply.breach)", .dim),
        ]
    }

    /// What a seller took on.
    static func lines(_ seller: SellerCommitments, _ style: Style) -> [String] {
        let head = style.paint(Text.harmless("\(seller.seller)"), .bold)
        if seller.commitments.isEmpty { return ["\(head)  took on nothing"] }
        return [head] + seller.commitments.flatMap { lines($0, style) }
    }

    private static func lines(_ view: CommitmentView, _ style: Style) -> [String] {
        let state =
            switch view.state {
            case .inForce: style.paint("since \(Numbers.time(view.since))", .green)
            case .ending: style.paint("until \(view.ends.map(Numbers.time) ?? "")", .yellow)
            case .ended: style.paint("ended \(view.ends.map(Numbers.time) ?? "")", .dim)
            case .notOffered: style.paint("no longer offered", .dim)
            }
        var lines = ["  \(Text.fit(Text.harmless(view.name), 24, style))  \(state)"]
        if let terms = view.terms { lines.append("    \(style.paint(said(terms), .dim))") }
        lines.append("    " + kept(view, style))
        return lines
    }

    private static func kept(_ view: CommitmentView, _ style: Style) -> String {
        let orders = Numbers.count(view.orders, "order")
        let all = view.allOrders > view.orders ? ", \(Numbers.grouped(view.allOrders)) in all" : ""
        let broken = view.breached == 0 ? "" : ", broken in \(Numbers.grouped(view.breached))"
        guard let rate = view.keptRate else { return "\(orders) of late\(broken)\(all)" }
        let bar = Bar.filled(rate.value, width: 10, style)
        return "\(bar) kept in \(Numbers.percent(rate)) of \(orders)\(broken)\(all)"
    }

    /// What a commitment says, in words.
    static func said(_ terms: CommitmentTerms) -> String {
        var parts: [String] = []
        if let hours = terms.dispatchHours { parts.append("dispatched within \(Numbers.count(hours, "hour"))") }
        if terms.isOnTime { parts.append("arrives as promised") }
        if let days = terms.days { parts.append("for \(Numbers.count(days, "day"))") }
        if let share = terms.share {
            var owed = share.millionths == 0 ? [] : ["\(Numbers.percent(share)) of the amount"]
            if let least = terms.least { owed.append("at least \(DepositText.amount(least.minor, least.currency))") }
            if let most = terms.most { owed.append("at most \(DepositText.amount(most.minor, most.currency))") }
            parts.append("a breach costs " + owed.joined(separator: ", "))
        }
        return parts.isEmpty ? "as the marketplace describes it" : parts.joined(separator: "; ")
    }

    /// What holds for an order.
    static func lines(_ view: OrderCommitment, _ style: Style) -> [String] {
        var lines = ["\(style.paint(Text.harmless(view.name), .bold))  \(said(view.terms))"]
        if let by = view.by {
            let waits = view.due.map { ", taken for broken \(Numbers.time($0)) unless told" } ?? ""
            lines.append("  promised by \(Numbers.time(by))\(style.paint(waits, .yellow))")
        }
        if let until = view.until { lines.append("  the buyer may call on it until \(Numbers.time(until))") }
        if let owed = view.compensation {
            lines.append("  a breach costs \(DepositText.amount(owed.minor, owed.currency))")
        }
        return lines
    }

    /// A breach: what was broken in which order, how it was found, what is owed.
    static func lines(_ view: BreachView, _ style: Style) -> [String] {
        let order = view.order.map { "order \(Text.harmless("\($0)"))" } ?? "an order"
        let head = [
            style.paint("\(view.breach)", .bold), Numbers.time(view.at), Text.harmless(view.name), order,
        ]
        var lines = [head.joined(separator: "  ")]
        if let step = view.step, let by = view.by {
            let what = step == .dispatch ? "dispatch" : "delivery"
            lines.append("  its \(what) was promised by \(Numbers.time(by)), and nothing was told in time")
        } else if let reason = view.reason {
            let ruling = view.ruling.map { " by \(Text.harmless("\($0)"))" } ?? ""
            lines.append("  found\(ruling): \(Text.harmless(reason))")
        }
        if let excused = view.excused {
            let why = view.excuse.map { " (\(Text.harmless($0)))" } ?? ""
            lines.append("  " + style.paint("taken back \(Numbers.time(excused))\(why)", .green))
        }
        if let owed = view.compensation {
            let amount = DepositText.amount(owed.minor, owed.currency)
            let buyer = view.buyer.map { " to \(Text.harmless("\($0)"))" } ?? ""
            if let drawn = view.drawn {
                lines.append("  \(amount)\(buyer) drawn from the deposit, entry \(drawn)")
            } else if view.excused == nil {
                lines.append("  " + style.paint("\(amount) is owed\(buyer)", .yellow))
            }
        }
        return lines
    }
}
