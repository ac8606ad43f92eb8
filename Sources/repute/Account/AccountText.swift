import ReputeModel

/// What happened to accounts, as people read it.
enum AccountText {
    /// What happened to it, in a few lines; none when nothing did.
    static func lines(_ life: AccountLifeView, _ style: Style) -> [String] {
        var out: [String] = []
        for role in [Party.seller, .buyer] {
            guard let since = life.closed(as: role) else { continue }
            out.append("\(style.paint("closed", .red)) as a \(role.rawValue) since \(Numbers.time(since))")
        }
        if let transferred = life.transferred {
            let times = life.transfers == 1 ? "once" : "\(life.transfers) times"
            out.append("came to another owner \(times), last on \(Numbers.time(transferred))")
        }
        if let merged = life.merged {
            let main = life.main.map { Text.harmless("\($0)") } ?? "an account without a name"
            out.append("of one person with \(main) since \(Numbers.time(merged))")
        }
        if !life.members.isEmpty {
            let names = life.members.map { Text.harmless("\($0)") }.joined(separator: ", ")
            out += Text.wrap("stands for its person, who also has \(names)", 80)
        }
        return out
    }

    /// One thing that happened.
    static func line(_ event: AccountEvent, _ style: Style) -> String {
        let name = event.account.map { Text.harmless("\($0)") } ?? "an account without a name"
        let other = event.other.map { Text.harmless("\($0)") } ?? "an account without a name"
        let role = event.role.map { " as a \($0.rawValue)" } ?? ""
        let what =
            switch event.kind {
            case .opened: "\(name) opened\(role)"
            case .closed: "\(name) closed\(role)"
            case .transferred: "\(name) came to another owner"
            case .merged: "\(name) merged into \(other)"
            case .separated: "\(name) separated from \(other)"
            }
        let why = event.reason.map { style.paint("  \($0.rawValue)", .dim) } ?? ""
        return "\(Numbers.time(event.at))  \(what)\(why)  \(style.paint("fact \(event.seq)", .dim))"
    }

    /// What was done.
    static func lines(_ reply: AccountReply, _ done: String, _ style: Style) -> [String] {
        let before = reply.isRepeated ? style.paint("  done before", .dim) : ""
        return ["\(Text.harmless("\(reply.account)")) \(done)  \(style.paint("fact \(reply.seq)", .dim))\(before)"]
    }
}
