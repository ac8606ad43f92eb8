import ArgumentParser
import ReputeModel
import ReputeWire

/// `repute deposit show`
struct DepositShowCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show an account's deposits and what happened in their books.",
        discussion: """
            The newest entries first. With --json: the deposits, then the entries of each, a line each as they came.

            Examples:
              repute deposit show s-1
              repute deposit show s-1 --entries 50
            """)

    @Argument(help: "The seller.") var account: ID
    @Option(help: "How many entries of each deposit at most.") var entries = 10
    @Option(help: ArgumentHelp("Only entries before this one.", valueName: "entry")) var before: DepositEntryID?
    @OptionGroup var service: ServiceOptions

    func validate() throws {
        if !(0...DepositEntries.most).contains(entries) {
            throw ValidationError("--entries is 0 to \(DepositEntries.most).")
        }
    }

    func run(_ session: Session) async throws(Fault) {
        let (views, node) = try await session.exchange(DepositGet.self, account)
        session.show(node, views.isEmpty ? ["no deposits"] : [])
        for (index, view) in views.enumerated() {
            if !session.isJSON {
                Terminal.print((index == 0 ? [] : [""]) + DepositText.lines(view, session.style))
            }
            if entries == 0 { continue }
            let params = DepositEntries.Params(view.deposit, before: before, limit: entries)
            try await session.show(DepositEntries.self, params) { page in lines(page, view.currency, session.style) }
        }
    }

    private func lines(_ page: DepositEntries.Result, _ currency: String, _ style: Style) -> [String] {
        if page.entries.isEmpty { return ["", "  no entries"] }
        let table = DepositEntryTable(page.entries, currency, style).lines
        return [""] + table + (page.next.map { ["  " + style.paint("more: --before \($0)", .dim)] } ?? [])
    }
}

/// `repute deposit list`
struct DepositListCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List what officers have before them.",
        discussion: """
            owed: to be replenished, the first to be so first. leaving: something was asked for, the first to leave first.

            Examples:
              repute deposit list owed
              repute deposit list leaving --limit 50
            """)

    @Argument(help: "owed or leaving.") var work: DepositList.Work
    @Option(help: "How many at most.") var limit = 20
    @Option(help: ArgumentHelp("Where the last page ended.", valueName: "cursor")) var after: String?
    @OptionGroup var service: ServiceOptions

    func validate() throws {
        if !(1...DepositList.most).contains(limit) { throw ValidationError("--limit is 1 to \(DepositList.most).") }
    }

    func run(_ session: Session) async throws(Fault) {
        let params = DepositList.Params(work, after: after, limit: limit)
        try await session.show(DepositList.self, params) { page in
            var lines = DepositText.list(page.deposits, work, session.style)
            if lines.isEmpty { lines.append("nothing \(work == .owed ? "is owed" : "leaves")") }
            if let next = page.next { lines.append(session.style.paint("more: --after \(Text.harmless(next))", .dim)) }
            return lines
        }
    }
}
