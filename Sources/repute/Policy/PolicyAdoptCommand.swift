import ArgumentParser
import ReputeCrypto
import ReputeJSON
import ReputeModel
import ReputeWire

/// `repute policy adopt`
struct PolicyAdoptCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "adopt", abstract: "Adopt a policy document from a day on.",
        discussion: """
            Shows what changes and asks. Orders keep the policy they were completed under; credits follow the new one \
            from midnight on. What was adopted cannot be taken back, but another can be adopted after it.

            Run again with the same file and day it does nothing more, so a lost connection does no harm.

            Examples:
              repute policy adopt my.json --from 2026-12-07
              repute policy adopt my.json --from 2026-12-07 --yes
            """)

    @Argument(help: "The document.", completion: .file()) var file: String
    @Option(help: ArgumentHelp("The first day it is to be in force, in the ledger's zone.", valueName: "day"))
    var from: CivilDate
    @Option(help: ArgumentHelp("The key of the request; else one made of the document and the day.", valueName: "key"))
    var key: ID?
    @Flag(help: "Do not ask.") var yes = false
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let policy = try PolicyFile(file).policy
        let command = AdoptPolicy(policy: policy, from: from, key: key ?? PolicyAdoptCommand.key(policy, from))
        let before = try await session.call(PolicyGet.self, .day(from))
        if !session.isJSON { Terminal.print(changes(policy, before, session.style)) }
        // A retry has nothing left to ask about.
        if !yes, before.view.policy != policy.label || before.view.from != from { try confirm() }
        try await session.show(PolicyAdopt.self, command) { result in
            let already = result.isRepeated ? "was adopted already" : "is adopted"
            return ["\(result.policy) \(already): in force from \(result.from.text), by fact \(result.seq)"]
        }
    }

    private func changes(_ policy: Policy, _ before: PolicyAnswer, _ style: Style) -> [String] {
        let label = style.paint(Text.harmless(policy.label), .bold)
        let other = Text.harmless(before.view.policy)
        let changes = PolicyChange.between(before.document, policy.document)
        if changes.isEmpty { return ["\(label) from \(from.text) on says the same as \(other)", ""] }
        let count = Numbers.count(changes.count, "member")
        return ["\(label) from \(from.text) on, after \(other); \(count) \(changes.count == 1 ? "changes" : "change"):"]
            + PolicyChange.lines(changes, style) + [""]
    }

    private func confirm() throws(Fault) {
        guard Terminal.canAsk else { throw .usage("nobody can be asked here: say --yes to adopt it") }
        guard Terminal.ask("Adopt it? It cannot be taken back.") else { throw .declined("not adopted") }
    }

    /// The same document and day have the same key, so that a retry is one.
    static func key(_ policy: Policy, _ from: CivilDate) -> ID {
        var hasher = SHA256Hasher()
        hasher.update(policy.document.canonical)
        hasher.update(Array(from.text.utf8))
        guard let key = ID("adopt-\(Token(truncating: hasher.finalize()))") else {
            preconditionFailure("hexadecimal digits are an id")
        }
        return key
    }
}
