import ReputeJSON
package import ReputeModel

/// `credit.explain`
package enum CreditExplain: Method {
    /// The most ratings of one answer.
    package static let most = 500

    /// Whose credit, and which page of the ratings behind it.
    package struct Params: Hashable, Sendable {
        /// The account.
        package let subject: ID
        /// The role rated.
        package let role: Party
        /// The earlier moment whose answer is wanted; nil: now.
        package let asOf: AsOf?
        /// Where the last answer ended.
        package let after: String?
        /// How many ratings at most, 1...500.
        package let limit: Int
        /// The account the caller speaks for.
        package let speaker: ID?

        /// The parameters.
        package init(
            subject: ID, role: Party, asOf: AsOf? = nil, after: String? = nil, limit: Int = 100, as speaker: ID? = nil
        ) {
            self.subject = subject
            self.role = role
            self.asOf = asOf
            self.after = after
            self.limit = limit
            self.speaker = speaker
        }
    }

    /// The numbers and what they are made of.
    package struct Result: Hashable, Sendable {
        /// The numbers.
        package let credit: CreditReport
        /// Completed orders by day.
        package let completed: [Completed]
        /// Ratings still sealed; with the first page.
        package let sealed: [RatingView]
        /// Visible ratings, newest first.
        package let ratings: [RatingView]
        /// What to say as `after` for the next page; nil at the end.
        package let next: String?

        /// A page of an explanation.
        package init(
            credit: CreditReport, completed: [Completed], sealed: [RatingView], ratings: [RatingView], next: String?
        ) {
            self.credit = credit
            self.completed = completed
            self.sealed = sealed
            self.ratings = ratings
            self.next = next
        }
    }

    /// The orders completed on a day.
    package struct Completed: Hashable, Sendable {
        /// The day.
        package let day: CivilDate
        /// How many.
        package let orders: Int64
        /// How many of these came late.
        package let late: Int64

        /// The orders of a day.
        package init(day: CivilDate, orders: Int64, late: Int64) {
            self.day = day
            self.orders = orders
            self.late = late
        }
    }

    private static let subject = Field("subject", Shape<ID>.id, "The account.")
    private static let role = Field("role", Shape<Party>.choice, "The role rated.")
    private static let after = Field("after", Shape<String>.label(bytes: 64), "The next of the answer before.")
    private static let limit = Field("limit", Shape<Int64>.integer(1...Int64(most)), "How many at most; else 100.")

    package static let name: StaticString = "credit.explain"
    package static let summary =
        "A credit and every rating behind it, each with what it counts and why: the parts add up to the numbers."
    package static let roles: Set<Role>? = [.storefront, .arbitrator, .officer, .auditor]
    package static let effect = Effect.read
    package static let about: String? = CreditFields.about
    package static let params = Shape<Params>.object([
        subject.required, role.required, CreditFields.asOf.optional, after.optional, limit.optional,
        RatingFields.speaker.optional,
    ]) { (reader) throws(Refusal) in
        Params(
            subject: try reader.required(subject), role: try reader.required(role),
            asOf: try reader.optional(CreditFields.asOf), after: try reader.optional(after),
            limit: Int(try reader.optional(limit) ?? 100), as: try reader.optional(RatingFields.speaker))
    } write: { params, json in
        json.member(subject, params.subject)
        json.member(role, params.role)
        json.optional(CreditFields.asOf, params.asOf)
        json.optional(after, params.after)
        json.member(limit, Int64(params.limit))
        json.optional(RatingFields.speaker, params.speaker)
    }
    package static let result: Shape<Result> = {
        let credit = Field("credit", Shape<CreditReport>.credit, "The numbers.")
        let completed = Field(
            "completed", Shape<[Completed]>.list(of: .completed), "Completed orders by day; they add up to `orders`.")
        let sealed = Field(
            "sealed", Shape<[RatingView]>.list(of: .view), "Still sealed, up to 100, and counting nothing; first page.")
        let ratings = Field("ratings", Shape<[RatingView]>.list(of: .view), "Visible ratings, newest first.")
        let next = Field("next", Shape<String>.anyText, "What to say as after for more; left out at the end.")
        return .object(
            [credit.required, completed.required, sealed.required, ratings.required, next.optional], .lenient
        ) { (reader) throws(Refusal) in
            Result(
                credit: try reader.required(credit), completed: try reader.required(completed),
                sealed: try reader.required(sealed), ratings: try reader.required(ratings),
                next: try reader.optional(next))
        } write: { page, json in
            json.member(credit, page.credit)
            json.member(completed, page.completed)
            json.member(sealed, page.sealed)
            json.member(ratings, page.ratings)
            json.optional(next, page.next)
        }
    }()
    package static let refusals =
        [Reason(.invalidParams, "params.cursor", "The cursor is not one that credit.explain answered.")]
        + CreditFields.refusals
    package static let example = Example(
        params: [
            "subject": "s-1", "role": "seller", "asOf": ["seq": 8_812, "day": "2026-11-22"], "after": "9.17",
            "limit": 100, "as": "s-1",
        ],
        result: [
            "credit": CreditGet.exampleCredit, "completed": [["day": "2026-11-22", "orders": 3, "late": 1]],
            "sealed": [Shape<RatingView>.example], "ratings": [Shape<RatingView>.example], "next": "9.17",
        ])
}

extension Shape where Value == CreditExplain.Completed {
    fileprivate static var completed: Shape {
        let day = Field("day", Shape<CivilDate>.day, "The day, in the policy's zone.")
        let orders = Field("orders", Shape<Int64>.count, "Orders completed.")
        let late = Field("late", Shape<Int64>.count, "Of these, those that came later than promised.")
        return .object([day.required, orders.required, late.required], .lenient) { (reader) throws(Refusal) in
            CreditExplain.Completed(
                day: try reader.required(day), orders: try reader.required(orders), late: try reader.required(late))
        } write: { completed, json in
            json.member(day, completed.day)
            json.member(orders, completed.orders)
            json.member(late, completed.late)
        }
    }
}
