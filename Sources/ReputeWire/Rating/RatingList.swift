import ReputeJSON
package import ReputeModel

/// `rating.list`
package enum RatingList: Method {
    /// The most ratings of one answer.
    package static let most = 100

    /// Which ratings.
    package struct Params: Hashable, Sendable {
        /// The account.
        package let subject: ID
        /// Its role in these orders.
        package let role: Party
        /// Those that it gave, instead of those that it received.
        package let given: Bool
        /// Only those of this verdict.
        package let value: RatingValue?
        /// Only those that came with a text.
        package let withText: Bool
        /// Where the last answer ended.
        package let after: String?
        /// How many at most, 1...100.
        package let limit: Int
        /// The account the caller speaks for.
        package let speaker: ID?

        /// The parameters.
        package init(
            subject: ID, role: Party, given: Bool = false, value: RatingValue? = nil, withText: Bool = false,
            after: String? = nil, limit: Int = 20, as speaker: ID? = nil
        ) {
            self.subject = subject
            self.role = role
            self.given = given
            self.value = value
            self.withText = withText
            self.after = after
            self.limit = limit
            self.speaker = speaker
        }
    }

    /// A page of ratings.
    package struct Result: Hashable, Sendable {
        /// Newest first.
        package let ratings: [RatingView]
        /// What to say as `after` for the next page; nil at the end.
        package let next: String?

        /// A page.
        package init(ratings: [RatingView], next: String?) {
            self.ratings = ratings
            self.next = next
        }
    }

    private static let subject = Field("subject", Shape<ID>.id, "The account rated, or that gave them.")
    private static let role = Field("role", Shape<Party>.choice, "Its role in these orders.")
    private static let given = Field(
        "given", Shape<Bool>.mark, "Those that it gave, instead of those that it received.")
    private static let value = Field("value", Shape<RatingValue>.choice, "Only those of this verdict.")
    private static let withText = Field("withText", Shape<Bool>.mark, "Only those that came with a text.")
    private static let after = Field("after", Shape<String>.label(bytes: 64), "The next of the answer before.")
    private static let limit = Field("limit", Shape<Int64>.integer(1...Int64(most)), "How many at most; else 20.")

    package static let name: StaticString = "rating.list"
    package static let summary = "The ratings an account received in one role, or gave, newest first."
    package static let about: String? = """
        Of those that it gave, a storefront sees the anonymous ones only where it speaks for the account.
        """
    package static let roles: Set<Role>? = [.storefront, .arbitrator, .officer, .auditor]
    package static let effect = Effect.read
    package static let params = Shape<Params>.object([
        subject.required, role.required, given.optional, value.optional, withText.optional, after.optional,
        limit.optional,
        RatingFields.speaker.optional,
    ]) { (reader) throws(Refusal) in
        Params(
            subject: try reader.required(subject), role: try reader.required(role),
            given: try reader.optional(given) ?? false, value: try reader.optional(value),
            withText: try reader.optional(withText) ?? false, after: try reader.optional(after),
            limit: Int(try reader.optional(limit) ?? 20), as: try reader.optional(RatingFields.speaker))
    } write: { params, json in
        json.member(subject, params.subject)
        json.member(role, params.role)
        if params.given { json.member(given, true) }
        json.optional(value, params.value)
        if params.withText { json.member(withText, true) }
        json.optional(after, params.after)
        json.member(limit, Int64(params.limit))
        json.optional(RatingFields.speaker, params.speaker)
    }
    package static let result: Shape<Result> = {
        let ratings = Field("ratings", Shape<[RatingView]>.list(of: .view), "Newest first.")
        let next = Field("next", Shape<String>.anyText, "What to say as after for more; left out at the end.")
        return .object([ratings.required, next.optional], .lenient) { (reader) throws(Refusal) in
            Result(ratings: try reader.required(ratings), next: try reader.optional(next))
        } write: { page, json in
            json.member(ratings, page.ratings)
            json.optional(next, page.next)
        }
    }()
    package static let refusals = [
        Reason(.invalidParams, "params.cursor", "The cursor is not one that rating.list answered.")
    ]
    package static let example = Example(
        params: [
            "subject": "s-1", "role": "seller", "given": true, "value": "positive", "withText": true, "after": "17",
            "limit": 20,
            "as": "b-1",
        ],
        result: ["ratings": [Shape<RatingView>.example], "next": "17"])
}
