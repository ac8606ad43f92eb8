import ReputeModel

/// Cases as people read them.
enum CaseText {
    /// What became of a case by a request.
    static func lines(_ reply: CaseReply, _ done: String, _ style: Style) -> [String] {
        let again = reply.isRepeated ? " before" : ""
        return ["case \(style.paint("\(reply.case)", .bold)) \(done)\(again)"] + after(reply, style)
    }

    /// The same of an offer.
    static func lines(offer reply: CaseReply, by side: CaseSide, _ style: Style) -> [String] {
        let again = reply.isRepeated ? " before" : ""
        let offer = OfferID(seq: reply.seq)
        let accept = "  repute case accept \(reply.case) --by \(side.other.rawValue) --offer \(offer)"
        return ["offer \(style.paint("\(offer)", .bold)) was made in case \(reply.case)\(again); to accept it:"]
            + [style.paint(accept, .dim)] + after(reply, style)
    }

    private static func after(_ reply: CaseReply, _ style: Style) -> [String] {
        let due = reply.due.map { [style.paint("  the clock acts on \(Numbers.time($0))", .dim)] } ?? []
        return ["  \(state(reply.state, nil))"] + due
    }

    /// A state in words, and of a case that is over, what became of it.
    static func state(_ state: CaseState, _ outcome: CaseOutcome?) -> String {
        switch state {
        case .filed: "filed: the marketplace has not taken it on yet"
        case .negotiation: "open: the sides may agree"
        case .performance: "agreed on: what was agreed is to be done"
        case .escalated: "waits for an arbitrator"
        case .evidence: "before an arbitrator: the sides show what they have"
        case .staff: "before an arbitrator, who is to rule"
        case .jury: "before a panel"
        case .held: "ruled on: a second arbitrator has to agree"
        case .decided: "decided: it can be appealed"
        case .appeal: "appealed: others look at it again"
        case .enforcing: "decided: what was decided is to be done"
        case .external: "with a court or another body"
        case .closed: outcome.map { "over: \(over($0))" } ?? "over"
        }
    }

    private static func over(_ outcome: CaseOutcome) -> String {
        switch outcome {
        case .rejected: "it was not taken on"
        case .merged: "it goes on in another case"
        case .withdrawn: "the claimant gave it up"
        case .settled: "the sides agreed"
        case .performed: "what was to be done was done"
        case .recovered: "what was to be done was not done in time"
        case .forfeited: "the claimant did not do its part in time"
        case .decided: "it was decided, and nothing is to be done"
        case .undecided: "nobody decided it in time"
        case .elsewhere: "a court or another body has it for good"
        }
    }

    /// A remedy and how much it is.
    static func terms(_ terms: CaseView.Terms) -> String {
        let name = terms.remedy == .none ? "nothing" : terms.remedy.rawValue
        guard let amount = terms.amount else { return name }
        return "\(name) \(Money.text(amount.minor, amount.currency))"
    }

    /// What became of a ruling, and who had a part in it as far as that is told.
    static func state(of ruling: CaseView.Ruling, in view: CaseView) -> String {
        var parts = [became(of: ruling.state, in: view)]
        if ruling.isSigned { parts.append("signed") }
        if let approved = ruling.approved { parts.append("another arbitrator agreed \(Numbers.time(approved))") }
        if let officer = ruling.officer { parts.append("by user id \(officer)") }
        if let second = ruling.second { parts.append("looked at by user id \(second)") }
        return parts.joined(separator: "; ")
    }

    private static func became(of state: CaseView.Ruling.State, in view: CaseView) -> String {
        switch state {
        case .waiting where view.state.isLive: "another arbitrator has to agree"
        case .waiting: "no other arbitrator agreed in time"
        case .standing: "it stands"
        case .sentBack: "another arbitrator sent it back"
        case .overridden: "a later ruling took its place, or what a panel decided"
        }
    }

    /// What a side is called.
    static func name(_ side: CaseSide, of view: CaseView) -> String {
        if side == .respondent, view.isAgainstHouse { return "the marketplace" }
        let id = side == .claimant ? view.claimant : view.respondent
        return id.map { Text.harmless("\($0)") } ?? "somebody erased"
    }

    /// What it is about: the order, and the item of it.
    static func about(_ view: CaseView) -> String {
        let order = view.order.map { "order \(Text.harmless("\($0)"))" } ?? "an order"
        return order + (view.item.map { ", item \(Text.harmless("\($0)"))" } ?? "")
    }

    /// What names a case, with something said after its id: on one line where it fits there.
    static func title(_ view: CaseView, _ said: [String], _ style: Style) -> [String] {
        let parts = said + [Text.harmless(view.cause)]
        let (first, rest) = (parts.map { "  \($0)" }.joined(), about(view))
        let id = style.paint("\(view.case)", .bold)
        if Text.width("\(view.case)\(first)  \(rest)") <= 80 { return ["\(id)\(first)  \(rest)"] }
        return ["\(id)\(first)"] + Text.wrap(rest, 78).map { "  \($0)" }
    }

    /// A case in a list: what it is, who claims what, how far it is, and what is next.
    static func brief(_ view: CaseView, _ style: Style) -> [String] {
        let sides = "\(name(.claimant, of: view)) against \(name(.respondent, of: view)): \(terms(view.claim))"
        var lines = title(view, [Numbers.time(view.opened)], style) + Text.wrap(sides, 78).map { "  \($0)" }
        lines.append("  " + style.paint(state(view.state, view.outcome), view.state.isLive ? .yellow : .dim))
        if let pause = view.pause {
            lines.append("  clocks stand until \(Numbers.time(pause.until)): \(Text.harmless(pause.ground))")
        } else if let clock = view.clocks.first {
            lines.append("  until \(Numbers.time(clock.ends)) for \(clock.clock.waitsFor)")
        }
        if let holder = view.holder { lines.append("  \(has(holder)) until \(Numbers.time(holder.until))") }
        return lines + CaseText.lines(view.wait).map { "  \($0)" }
    }

    /// Who has it.
    static func has(_ holder: CaseView.Holder) -> String {
        holder.officer.map { "user id \($0) has it" } ?? "an arbitrator has it"
    }
}
