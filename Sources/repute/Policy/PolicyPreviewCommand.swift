import ArgumentParser
import ReputeModel
import ReputeWire

/// `repute policy preview`
struct PolicyPreviewCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "preview", abstract: "Show which sellers a policy would hit before it is adopted.",
        discussion: """
            Sellers who may sell in a category whose threshold it changes and could not by it, and those who could again, at \
            the moment it would come into force, as things stand. With --json: a page a line as it came.

            Examples:
              repute policy preview my.json
              repute policy preview my.json --from 2026-12-07 --category food
            """)

    @Argument(help: "The document.", completion: .file()) var file: String
    @Option(
        help: ArgumentHelp("The first day it would be in force; else the first that is possible.", valueName: "day"))
    var from: CivilDate?
    @Option(help: "Only in this category.") var category: String?
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let policy = try PolicyFile(file).policy
        var (after, tally) = (Int64(0), PreviewTally())
        while true {
            let request = PreviewPolicy(policy: policy, from: from, category: category, after: after)
            let (page, node) = try await session.exchange(PolicyPreview.self, request)
            tally.take(page)
            let lines = page.changes.flatMap { AdmissionText.lines($0.then, $0.category, session.style) }
            if session.isJSON || !lines.isEmpty { session.show(node, lines) }
            guard let next = page.next else {
                if !session.isJSON { Terminal.print(tally.lines(policy, page.from, category, session.style)) }
                return
            }
            after = next
        }
    }
}

/// What a preview came to, category by category.
struct PreviewTally {
    private var examined = 0
    private var names: [String] = []
    private var counts: [String: (lost: Int, won: Int)] = [:]

    /// Takes in a page.
    mutating func take(_ page: PreviewPage) {
        examined += page.examined
        names = page.categories
        for change in page.changes {
            var count = counts[change.category] ?? (0, 0)
            if change.then.isAllowed { count.won += 1 } else { count.lost += 1 }
            counts[change.category] = count
        }
    }

    /// The sum, a line a category.
    func lines(_ policy: Policy, _ from: CivilDate, _ category: String?, _ style: Style) -> [String] {
        let head = "\(Text.harmless(policy.label)) from \(from.text) on"
        if names.isEmpty {
            let what = category.map { "the threshold of \(Text.harmless($0)) as it is" } ?? "all thresholds as they are"
            return ["\(head) leaves \(what)"]
        }
        let width = names.map { Text.width(Text.harmless($0)) }.max() ?? 0
        let blank = counts.isEmpty ? [] : [""]
        return blank + ["\(style.paint(head, .bold)), by \(Numbers.count(examined, "account"))"]
            + names.map { name in
                let (lost, won) = counts[name] ?? (0, 0)
                return
                    "  \(Text.fit(Text.harmless(name), width, style))  \(Numbers.count(lost, "seller")) may not sell any more, "
                    + "\(won) may then"
            }
    }
}
