import ArgumentParser
import ReputeModel
import ReputeWire

/// `repute credit`
struct CreditCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "credit", abstract: "Show what the marketplace knows of an account, or of several.",
        discussion: """
            One account is drawn as a card, several as a table. --as-of and --on show what was answered earlier; --history
            draws points and positive rate over time (with --json: one line a column as it came, the earliest first).

            Examples:
              repute credit s-1
              repute credit s-1 s-2 s-3
              repute credit b-1 --role buyer --json
              repute credit s-1 --on 2026-03-31
              repute credit s-1 --as-of 8812
              repute credit s-1 --history --days 30
            """)

    @Argument(help: "Accounts, by your own ids; at most 500.") var subjects: [ID]
    @Option(help: "The role they were rated in.") var role: Party = .seller
    @OptionGroup var earlier: MomentOptions
    @Flag(help: "Draw one account's points and positive rate over time.") var history = false
    @Option(help: "How many days of history, to today; else 90.") var days: Int?
    @Option(help: ArgumentHelp("The first day of the history.", valueName: "day")) var since: CivilDate?
    @OptionGroup var service: ServiceOptions

    func validate() throws {
        if !(1...CreditGet.most).contains(subjects.count) {
            throw ValidationError("Say 1 to \(CreditGet.most) accounts.")
        }
        guard history else {
            if days != nil || since != nil { throw ValidationError("--days and --since go with --history.") }
            return
        }
        if subjects.count > 1 { throw ValidationError("--history is of one account.") }
        if earlier.moment != nil { throw ValidationError("--history goes to today; leave --as-of and --on out.") }
        if days != nil, since != nil { throw ValidationError("Say --days or --since, not both.") }
        if let days, !(1...36_500).contains(days) { throw ValidationError("--days is 1 to 36500.") }
    }

    func run(_ session: Session) async throws(Fault) {
        if history, let subject = subjects.first { return try await draw(subject, session) }
        let params = CreditGet.Params(subjects: subjects, role: role, asOf: earlier.moment)
        try await session.show(CreditGet.self, params) { credits in
            let heading = earlier.heading(credits.first?.day, session.style)
            if credits.count == 1, let credit = credits.first {
                return heading + CreditCard(credit: credit, style: session.style).lines
            }
            return heading + CreditTable(credits: credits, style: session.style).lines
        }
    }

    private func draw(_ subject: ID, _ session: Session) async throws(Fault) {
        let history = try await CreditHistory.read(subject, role, session) { today in
            since?.day ?? today - Day((days ?? 90) - 1)
        }
        if session.isJSON {
            for answer in history.answers { session.show(answer.node, []) }
        } else {
            let credits = history.answers.map(\.credit)
            Terminal.print(CreditHistoryChart(credits: credits, step: history.step, style: session.style).lines)
        }
    }
}
