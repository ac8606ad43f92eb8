import ArgumentParser
import ReputeModel
import ReputeWire

/// `repute case show`
struct CaseShowCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show a case: who claims what, how far it is, and what is next.",
        discussion: """
            Every clock that runs, with its end and what follows; what can be done now by those you speak for, as \
            commands to be pasted.

            Examples:
              repute case show c31
              repute case show c31 --as b-1
              repute case show --order o-17
            """)

    @Argument(help: "The case.") var `case`: CaseID?
    @Option(help: ArgumentHelp("All cases of an order instead, by your own id.", valueName: "order")) var order: ID?
    @Option(help: ArgumentHelp("The side to speak for; else both.", valueName: "account")) var `as`: ID?
    @OptionGroup var service: ServiceOptions

    func validate() throws {
        if (`case` == nil) == (order == nil) { throw ValidationError("Name a case, or an order with --order.") }
    }

    func run(_ session: Session) async throws(Fault) {
        let key: CaseGet.Params.Key
        switch (`case`, order) {
        case (let id?, _): key = .id(id)
        case (nil, let order?): key = .order(order)
        case (nil, nil): return
        }
        try await session.show(CaseGet.self, CaseGet.Params(key, as: `as`)) { cases in
            if cases.isEmpty { return ["no cases"] }
            return Array(cases.map { CasePage($0, session.style).lines }.joined(separator: ["", ""]))
        }
    }
}

/// `repute case list`
struct CaseListCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List an account's cases, the newest first.",
        discussion: """
            Example:
              repute case list s-1 --limit 50
            """)

    @Argument(help: "The account, as claimant and as respondent.") var account: ID
    @Option(help: "How many at most.") var limit = 20
    @Option(help: ArgumentHelp("Only cases before this one.", valueName: "case")) var before: CaseID?
    @Option(help: ArgumentHelp("The account to speak for.", valueName: "account")) var `as`: ID?
    @OptionGroup var service: ServiceOptions

    func validate() throws {
        if !(1...CaseList.most).contains(limit) { throw ValidationError("--limit is 1 to \(CaseList.most).") }
    }

    func run(_ session: Session) async throws(Fault) {
        let params = CaseList.Params(account, before: before, limit: limit, as: `as`)
        try await session.show(CaseList.self, params) { page in
            if page.cases.isEmpty { return ["no cases"] }
            let more = page.next.map { [session.style.paint("more: --before \($0)", .dim)] } ?? []
            return Array(page.cases.map { CaseText.brief($0, session.style) }.joined(separator: [""])) + more
        }
    }
}

/// `repute case queue`
struct CaseQueueCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "queue", abstract: "List the cases that wait for an arbitrator, the most urgent first.",
        discussion: """
            Examples:
              repute case queue --limit 50
              repute case queue --state filed
            """)

    @Option(help: "Only those in a state, such as filed, which nobody took on yet.") var state: CaseWaiting?
    @Option(help: "How many at most.") var limit = 20
    @Option(help: ArgumentHelp("Where the last list ended.", valueName: "place")) var after: String?
    @OptionGroup var service: ServiceOptions

    func validate() throws {
        if !(1...CaseQueue.most).contains(limit) { throw ValidationError("--limit is 1 to \(CaseQueue.most).") }
    }

    func run(_ session: Session) async throws(Fault) {
        let params = CaseQueue.Params(in: state, after: after, limit: limit)
        try await session.show(CaseQueue.self, params) { page in
            if page.cases.isEmpty {
                return [state == .filed ? "no case waits to be taken on" : "no case waits for an arbitrator"]
            }
            let more = page.next.map { [session.style.paint("more: --after \($0)", .dim)] } ?? []
            return Array(page.cases.map { CaseText.brief($0, session.style) }.joined(separator: [""])) + more
        }
    }
}
