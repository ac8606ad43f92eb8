import ReputeJSON
package import ReputeModel

/// `account.history`
package enum AccountHistory: Method {
    /// The most events of one answer.
    package static let most = 100

    /// Whose history.
    package struct Params: Hashable, Sendable {
        /// The account.
        package let account: ID
        /// Those before this fact.
        package let before: Int64?
        /// How many at most, 1...100.
        package let limit: Int
        /// The account the caller speaks for.
        package let speaker: ID?

        /// The parameters.
        package init(_ account: ID, before: Int64? = nil, limit: Int = 20, as speaker: ID? = nil) {
            self.account = account
            self.before = before
            self.limit = limit
            self.speaker = speaker
        }
    }

    /// A page of events.
    package struct Result: Hashable, Sendable {
        /// The events, the newest first.
        package let events: [AccountEvent]
        /// What to say as `before` for the next page; nil at the end.
        package let next: Int64?

        /// A page.
        package init(events: [AccountEvent], next: Int64?) {
            self.events = events
            self.next = next
        }
    }

    private static let before = Field("before", Shape<Int64>.count, "The next of the answer before.")
    private static let limit = Field("limit", Shape<Int64>.integer(1...Int64(most)), "How many at most; else 20.")

    package static let name: StaticString = "account.history"
    package static let summary = "When an account was opened, closed, transferred or merged, the newest first."
    package static let roles: Set<Role>? = [.storefront, .arbitrator, .officer, .auditor]
    package static let effect = Effect.read
    package static let params = Shape<Params>.object([
        AccountFields.account.required, before.optional, limit.optional, AccountFields.speaker.optional,
    ]) { (reader) throws(Refusal) in
        Params(
            try reader.required(AccountFields.account), before: try reader.optional(before),
            limit: Int(try reader.optional(limit) ?? 20), as: try reader.optional(AccountFields.speaker))
    } write: { params, json in
        json.member(AccountFields.account, params.account)
        json.optional(before, params.before)
        json.member(limit, Int64(params.limit))
        json.optional(AccountFields.speaker, params.speaker)
    }
    package static let result: Shape<Result> = {
        let events = Field("events", Shape<[AccountEvent]>.list(of: .accountEvent), "The events.")
        let next = Field("next", Shape<Int64>.count, "What to say as before for more; left out at the end.")
        return .object([events.required, next.optional], .lenient) { (reader) throws(Refusal) in
            Result(events: try reader.required(events), next: try reader.optional(next))
        } write: { page, json in
            json.member(events, page.events)
            json.optional(next, page.next)
        }
    }()
    package static let refusals = [AccountFields.mismatch]
    package static let example = Example(
        params: ["account": "s-1", "before": 90, "limit": 20, "as": "s-1"],
        result: ["events": [Shape<AccountEvent>.example], "next": 40])
}
