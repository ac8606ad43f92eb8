import ArgumentParser
import ReputeModel
import ReputeWire

/// `repute qualification show`
struct QualificationShowCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show an account's records, or one record.",
        discussion: """
            Numbers are shown to officers.

            Examples:
              repute qualification show s-1
              repute qualification show --record q31
            """)

    @Argument(help: "The account.") var account: ID?
    @Option(help: "One record, by its id.") var record: QualificationID?
    @OptionGroup var service: ServiceOptions

    func validate() throws {
        if (account == nil) == (record == nil) { throw ValidationError("Say one of: an account, --record.") }
    }

    func run(_ session: Session) async throws(Fault) {
        let params = record.map { QualificationGet.Params.record($0) } ?? account.map { .account($0) }
        guard let params else { throw .usage("say an account or --record") }
        try await session.show(QualificationGet.self, params) { records in
            records.isEmpty
                ? ["no records"]
                : Array(records.map { QualificationText.lines($0, session.style) }.joined(separator: [""]))
        }
    }
}

/// `repute qualification list`
struct QualificationListCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List what officers have before them.",
        discussion: """
            submitted: waits for an officer, the longest first. ending: counts and ends soon. review: to be looked at again.

            Examples:
              repute qualification list submitted
              repute qualification list ending --days 7 --type category-permit
            """)

    @Argument(help: "submitted, ending or review.") var work: QualificationList.Work
    @Option(help: "Of this type only.") var type: String?
    @Option(help: "For ending: those that end within so many days.") var days = 30
    @Option(help: "How many at most.") var limit = 20
    @Option(help: ArgumentHelp("Where the last page ended.", valueName: "cursor")) var after: String?
    @OptionGroup var service: ServiceOptions

    func validate() throws {
        if !(1...QualificationList.most).contains(limit) {
            throw ValidationError("--limit is 1 to \(QualificationList.most).")
        }
        if !(1...3_650).contains(days) { throw ValidationError("--days is 1 to 3650.") }
    }

    func run(_ session: Session) async throws(Fault) {
        let params = QualificationList.Params(work, type: type, days: days, after: after, limit: limit)
        try await session.show(QualificationList.self, params) { page in
            var lines = page.qualifications.map { QualificationText.line($0, work, session.style) }
            if lines.isEmpty { lines.append("nothing to do") }
            if let next = page.next { lines.append(session.style.paint("more: --after \(Text.harmless(next))", .dim)) }
            return lines
        }
    }
}
