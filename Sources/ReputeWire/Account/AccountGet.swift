import ReputeJSON
package import ReputeModel

/// `account.get`
package enum AccountGet: Method {
    /// The most of each kind of one answer.
    package static let most = 20

    /// Whose dossier.
    package struct Params: Hashable, Sendable {
        /// The account.
        package let account: ID
        /// How many of each kind at most, 1...20.
        package let limit: Int
        /// The account the caller speaks for.
        package let speaker: ID?

        /// The parameters.
        package init(_ account: ID, limit: Int = 5, as speaker: ID? = nil) {
            self.account = account
            self.limit = limit
            self.speaker = speaker
        }
    }

    private static let account = Field("account", Shape<ID>.id, "The account.")
    private static let limit = Field(
        "limit", Shape<Int64>.integer(1...Int64(most)), "How many of each kind at most; else 5.")

    package static let name: StaticString = "account.get"
    package static let summary = "Everything that is on record of an account, in both roles."
    package static let about: String? = """
        Each part is what its own method answers, with its next for more: rating.list, standing.list, membership.list, \
        deposit.entries, sanction.list, training.attempts, commitment.breaches, account.history. A part is as of a moment between the request and the answer.
        """
    package static let roles: Set<Role>? = [.storefront, .arbitrator, .officer, .auditor]
    package static let effect = Effect.read
    package static let params = Shape<Params>.object([
        account.required, limit.optional, RatingFields.speaker.optional,
    ]) { (reader) throws(Refusal) in
        Params(
            try reader.required(account), limit: Int(try reader.optional(limit) ?? 5),
            as: try reader.optional(RatingFields.speaker))
    } write: { params, json in
        json.member(account, params.account)
        json.member(limit, Int64(params.limit))
        json.optional(RatingFields.speaker, params.speaker)
    }
    package static let result = Shape<AccountReport>.dossier
    package static let refusals = [
        Reason(.notAllowed, "party.mismatch", "The account in `as` is not the one asked for.")
    ]
    package static let example = Example(
        params: ["account": "s-1", "limit": 5, "as": "s-1"], result: Shape<AccountReport>.example)
}
