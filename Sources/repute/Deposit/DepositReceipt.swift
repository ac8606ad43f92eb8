import ReputeModel

/// What a command about a deposit did, and how the deposit stands now.
struct DepositReceipt {
    private let reply: DepositReply
    private let kind: DepositEntryKind
    private let style: Style

    /// What a command answered that makes an entry of a kind.
    init(_ reply: DepositReply, _ kind: DepositEntryKind, _ style: Style) {
        self.reply = reply
        self.kind = kind
        self.style = style
    }

    var lines: [String] {
        let again = reply.isRepeated ? ", as was said before" : ""
        var lines = ["\(did)\(again), entry \(reply.entry)"]
        func add(_ name: String, _ value: String) {
            lines.append("  \(style.paint(Text.fit(name, 8, style), .dim))\(value)")
        }
        if kind == .drawn, !sources.isEmpty { add("from", sources) }
        if reply.short > 0 { add("short", style.paint("\(amount(reply.short)), for there was no more", .red)) }
        let books = reply.books
        add("now", "at hand \(number(books.free)), held \(number(books.held)), leaving \(amount(books.leaving))")
        if reply.owed > 0 {
            let until = reply.owedBy.map { " until \(Numbers.time($0))" } ?? ""
            add("owed", style.paint("\(amount(reply.owed))\(until)", .yellow))
        }
        if let leaves = reply.leaves {
            add("leaves", "\(amount(books.leaving)) at \(Numbers.time(leaves)), unless a ruling draws it")
        }
        return lines
    }

    private var did: String {
        let move = reply.move
        let deposit = "deposit \(reply.deposit)"
        return switch kind {
        case .paid: "\(bold(move.sum)) paid into \(deposit)"
        case .held: "\(bold(move.held)) held in \(deposit)"
        case .unheld: "\(bold(move.free)) at hand again in \(deposit)"
        case .drawn: "\(bold(-move.sum)) drawn from \(deposit)"
        case .returned: "\(bold(move.sum)) came back into \(deposit)"
        case .asked: "\(bold(move.leaving)) asked of \(deposit)"
        case .kept: "\(bold(move.free)) stays in \(deposit)"
        case .released: "\(bold(-move.sum)) left \(deposit)"
        case .overdue: "\(deposit) is overdue"
        }
    }

    /// The books a draw took from, in the order in which it took. What was leaving and is not taken is at hand again.
    private var sources: String {
        let stays = max(0, reply.move.free)
        let taken = [
            ("held", -reply.move.held), ("leaving", -reply.move.leaving - stays), ("at hand", -min(0, reply.move.free)),
        ]
        let said = taken.filter { $0.1 > 0 }.map { "\(number($0.1)) \($0.0)" }.joined(separator: ", ")
        return stays > 0 ? "\(said); \(number(stays)) that was leaving stays" : said
    }

    private func bold(_ minor: Int64) -> String { style.paint(amount(minor), .bold) }

    private func amount(_ minor: Int64) -> String { "\(number(minor)) \(Text.harmless(reply.currency))" }

    private func number(_ minor: Int64) -> String { DepositText.number(minor, reply.currency) }
}
