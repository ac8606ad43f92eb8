import ArgumentParser
import ReputeModel
import ReputeWire

/// `repute ratings`
struct RatingsCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "ratings", abstract: "Show the ratings an account received or gave, or those of an order.",
        discussion: """
            Newest first. Sealed ratings are listed only by order or by their own id, and say nothing yet.

            Examples:
              repute ratings s-1
              repute ratings s-1 --value negative --with-text --limit 5
              repute ratings b-1 --role buyer --given
              repute ratings --order o-1
              repute ratings --rating r17
            """)

    @Argument(help: "The account rated.") var subject: ID?
    @Option(help: "Its role in these orders.") var role: Party = .seller
    @Flag(help: "Those that it gave, instead of those that it received.") var given = false
    @Option(help: "Only those of this verdict.") var value: RatingValue?
    @Flag(help: "Only those that came with a text.") var withText = false
    @Option(help: "How many at most.") var limit = 20
    @Option(help: ArgumentHelp("Where the last page ended.", valueName: "cursor")) var after: String?
    @Option(help: "One rating, by its id.") var rating: RatingID?
    @Option(help: "The ratings of an order.") var order: ID?
    @Option(help: ArgumentHelp("The account to speak for.", valueName: "account")) var `as`: ID?
    @OptionGroup var service: ServiceOptions

    func validate() throws {
        let said = [subject != nil, rating != nil, order != nil].filter { $0 }.count
        if said != 1 { throw ValidationError("Say one of: an account, --rating or --order.") }
        if given, subject == nil { throw ValidationError("--given goes with an account.") }
        if !(1...RatingList.most).contains(limit) {
            throw ValidationError("--limit is 1 to \(RatingList.most).")
        }
    }

    func run(_ session: Session) async throws(Fault) {
        let style = session.style
        if let subject {
            let params = RatingList.Params(
                subject: subject, role: role, given: given, value: value, withText: withText, after: after,
                limit: limit, as: `as`)
            return try await session.show(RatingList.self, params) { page in
                var lines = page.ratings.flatMap { RatingLines.lines($0, style) }
                if lines.isEmpty { lines.append("no ratings") }
                if let next = page.next { lines.append(style.paint("more: --after \(Text.harmless(next))", .dim)) }
                return lines
            }
        }
        let key = rating.map { RatingGet.Params.Key.rating($0) } ?? order.map { .order($0) }
        guard let key else { throw .usage("say an account, --rating or --order") }
        try await session.show(RatingGet.self, RatingGet.Params(key, as: `as`)) { ratings in
            ratings.isEmpty ? ["no ratings"] : ratings.flatMap { RatingLines.lines($0, style) }
        }
    }
}
