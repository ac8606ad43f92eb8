import ArgumentParser
import ReputeModel
import ReputeWire

/// `repute carrier …`
struct CarrierCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "carrier", abstract: "How carriers bring what they are handed, apart from what sellers did.",
        discussion: """
            An order that came late counts against its carrier only when its seller had handed it over in time.

            Try:
              repute carrier show dhl
              repute carrier list
            """,
        subcommands: [CarrierShowCommand.self, CarrierListCommand.self])
}

/// `repute carrier show`
struct CarrierShowCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show how carriers bring what they are handed.",
        discussion: """
            Example:
              repute carrier show dhl sf-express
            """)

    @Argument(help: "The carriers, at most 500.") var carriers: [ID]
    @OptionGroup var service: ServiceOptions

    func validate() throws {
        if !(1...CarrierGet.most).contains(carriers.count) {
            throw ValidationError("Ask for 1 to \(CarrierGet.most) carriers at a time.")
        }
    }

    func run(_ session: Session) async throws(Fault) {
        try await session.show(CarrierGet.self, carriers) { carriers in
            Array(carriers.map { CarrierText.lines($0, session.style) }.joined(separator: [""]))
        }
    }
}

/// `repute carrier list`
struct CarrierListCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List all carriers that anything was handed to.",
        discussion: """
            Example:
              repute carrier list --limit 50
            """)

    @Option(help: "How many at most.") var limit = 20
    @Option(help: ArgumentHelp("Where the last list ended.", valueName: "place")) var after: Int64?
    @OptionGroup var service: ServiceOptions

    func validate() throws {
        if !(1...CarrierList.most).contains(limit) { throw ValidationError("--limit is 1 to \(CarrierList.most).") }
    }

    func run(_ session: Session) async throws(Fault) {
        let params = CarrierList.Params(after: after, limit: limit)
        try await session.show(CarrierList.self, params) { page in
            if page.carriers.isEmpty { return ["no carriers"] }
            let more = page.next.map { [session.style.paint("more: --after \($0)", .dim)] } ?? []
            return page.carriers.map { CarrierText.line($0, session.style) } + more
        }
    }
}

/// Carriers as people read them.
enum CarrierText {
    /// A carrier and its windows.
    static func lines(_ view: CarrierView, _ style: Style) -> [String] {
        let name = style.paint(Text.harmless("\(view.carrier)"), .bold)
        guard view.isKnown else { return ["\(name)  never heard of"] }
        let handed =
            "\(Numbers.count(view.dispatched, "order")) handed over, \(Numbers.grouped(view.delivered)) brought"
        return ["\(name)  \(handed)"] + view.windows.map { "  " + line($0, style) }
    }

    /// A carrier of a list: all that it ever did.
    static func line(_ view: CarrierView, _ style: Style) -> String {
        let name = style.paint(Text.fit(Text.harmless("\(view.carrier)"), 20, style), .bold)
        return "\(name)  " + (view.windows.last.map { line($0, style) } ?? "")
    }

    private static func line(_ window: CarrierView.Window, _ style: Style) -> String {
        let span = window.days.map { "\(Numbers.grouped($0)) d" } ?? "all"
        let head = style.paint(Text.fit(span, 7, style, right: true), .dim)
        if window.delivered == 0 { return "\(head)  nothing arrived" }
        var parts = ["\(Numbers.grouped(window.delivered)) arrived"]
        if let rate = window.onTime {
            parts.append("\(Bar.filled(rate.value, width: 10, style)) \(Numbers.percent(rate)) in time")
        } else if window.timed > 0 {
            parts.append("\(Numbers.grouped(window.late)) of \(Numbers.grouped(window.timed)) late")
        }
        if let hours = window.meanHours { parts.append("\(Numbers.decimals(hours.value, 1)) h on the way") }
        return "\(head)  " + parts.joined(separator: ", ")
    }
}
