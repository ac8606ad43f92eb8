import ReputeJSON
package import ReputeModel

/// `feed.follow`
package enum FeedFollow: Method {
    /// The most subjects of one follower.
    package static let most = 500

    /// From where, and what of it.
    package struct Params: Hashable, Sendable {
        /// The seq before the first fact wanted; 0 is everything.
        package let after: Int64
        /// Only facts of these kinds; nil: of all.
        package let kinds: [String]?
        /// Only facts about orders and ratings of these accounts, 1 to 500; nil: of all.
        package let subjects: [ID]?

        /// The parameters.
        package init(after: Int64, kinds: [String]? = nil, subjects: [ID]? = nil) {
            self.after = after
            self.kinds = kinds
            self.subjects = subjects
        }
    }

    private static let after = Field("after", Shape<Int64>.count, "The seq before the first wanted; 0 is everything.")
    private static let kinds = Field(
        "kinds", Shape<[String]>.array(of: .factKind, 1...FactKinds.all.count), "Only facts of these kinds.")
    private static let subjects = Field(
        "subjects", Shape<[ID]>.array(of: .id, 1...most),
        "Only facts about orders and ratings whose buyer or seller is one of these accounts.")

    package static let name: StaticString = "feed.follow"
    package static let summary = "Every fact from a point on, as it is written, without gap or repeat."
    package static let about: String? = """
        After the answer the connection gets notifications until it ends; other calls on it go on as before. \
        feed.fact {seq, at, kind, fact}: a fact, with its exact line as ledger.entries gives it; only facts that are \
        durable are sent, in the order of seq. feed.mark {after}: each second, when kinds or subjects are given: \
        nothing up to this seq is left out but what was not asked for. feed.ended {reason, after}: the follow is over \
        and another may begin after that seq. Its reason is too-slow when the connection stayed full for longer than \
        the limit followStallSeconds, failed when the ledger could not be read. A connection follows once at a time. \
        When the caller ends its side, what is written by then is still sent, and the connection ends. In a \
        batch, notifications may come before the batch's answer. An account that nobody has heard of yet may be \
        followed.
        """
    package static let roles: Set<Role>? = [.storefront, .auditor]
    package static let effect = Effect.read
    package static let params = Shape<Params>.object(
        [after.required, kinds.optional, subjects.optional]
    ) { (reader) throws(Refusal) in
        Params(
            after: try reader.required(after), kinds: try reader.optional(kinds),
            subjects: try reader.optional(subjects))
    } write: { params, json in
        json.member(after, params.after)
        json.optional(kinds, params.kinds)
        json.optional(subjects, params.subjects)
    }
    /// The seq after which the facts begin.
    package static let result: Shape<Int64> = {
        let after = Field("after", Shape<Int64>.count, "The seq after which the facts begin, as it was asked.")
        return .object([after.required], .lenient) { (reader) throws(Refusal) in
            try reader.required(after)
        } write: {
            $1.member(after, $0)
        }
    }()
    package static let refusals = [
        LedgerFields.ahead,
        Reason(.conflict, "feed.following", "The connection follows already."),
        Reason(.overloaded, "server.followers", "Too many connections follow."),
    ]
    package static let example = Example(
        params: ["after": 8_812, "kinds": ["rating.shown", "rating.revealed"], "subjects": ["s-1"]],
        result: ["after": 8_812])
}

extension Shape where Value == String {
    /// The name of a kind of fact.
    fileprivate static var factKind: Shape<String> {
        let names = FactKinds.all.map { "\($0.kind)" }
        return Shape(
            schema: ["type": "string", "enum": .array(names.map { .string($0) })],
            read: { (node) throws(Refusal) -> String in
                guard let name = node.string else { throw .wrongType(wanted: "a kind of fact", found: node) }
                guard FactKinds.kind(named: name) != nil else {
                    throw .params("kind", "There is no such kind of fact. Known are \(names.joined(separator: ", ")).")
                }
                return name
            },
            write: { $1.string($0) })
    }
}
