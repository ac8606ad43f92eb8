import ReputeJSON
package import ReputeModel

/// `sanction.get`
package enum SanctionGet: Method {
    private static let standings = Field(
        "standings", Shape<[SanctionStanding]>.list(of: .standing), "As buyer and as seller.")

    package static let name: StaticString = "sanction.get"
    package static let summary =
        "How an account stands in each role: points, the next node, and the sanction that runs."
    package static let roles: Set<Role>? = SanctionFields.readers
    package static let effect = Effect.read
    package static let params = Shape<ID>.object([SanctionFields.account.required]) { (reader) throws(Refusal) in
        try reader.required(SanctionFields.account)
    } write: {
        $1.member(SanctionFields.account, $0)
    }
    package static let result = Shape<[SanctionStanding]>.object([standings.required], .lenient) {
        (reader) throws(Refusal) in
        try reader.required(standings)
    } write: {
        $1.member(standings, $0)
    }
    package static let refusals: [Reason] = []
    package static let example = Example(
        params: ["account": "s-1"], result: ["standings": [Shape<SanctionStanding>.example]])
}

/// A page of violations.
package struct ViolationPageResult<Next: Hashable & Sendable>: Hashable, Sendable {
    /// The violations.
    package let violations: [ViolationView]
    /// Where the next page begins; nil at the end.
    package let next: Next?

    /// A page.
    package init(violations: [ViolationView], next: Next?) {
        self.violations = violations
        self.next = next
    }

    static func shape(_ next: Field<Next>) -> Shape<ViolationPageResult<Next>> {
        let violations = Field("violations", Shape<[ViolationView]>.list(of: .violationView), "The violations.")
        return .object([violations.required, next.optional], .lenient) { (reader) throws(Refusal) in
            ViolationPageResult(violations: try reader.required(violations), next: try reader.optional(next))
        } write: { page, json in
            json.member(violations, page.violations)
            json.optional(next, page.next)
        }
    }
}

/// `sanction.list`
package enum SanctionList: Method {
    /// The most violations of one answer.
    package static let most = 100

    /// Whose violations.
    package struct Params: Hashable, Sendable {
        /// The account.
        package let account: ID
        /// Those before this one.
        package let before: ViolationID?
        /// How many at most, 1...100.
        package let limit: Int

        /// The parameters.
        package init(_ account: ID, before: ViolationID? = nil, limit: Int = 20) {
            self.account = account
            self.before = before
            self.limit = limit
        }
    }

    private static let before = Field("before", Shape<ViolationID>.violation, "The next of the answer before.")
    private static let limit = Field("limit", Shape<Int64>.integer(1...Int64(most)), "How many at most; else 20.")

    package static let name: StaticString = "sanction.list"
    package static let summary = "An account's violations in both roles, the newest first, with what they led to."
    package static let roles: Set<Role>? = SanctionFields.readers
    package static let effect = Effect.read
    package static let params = Shape<Params>.object([
        SanctionFields.account.required, before.optional, limit.optional,
    ]) { (reader) throws(Refusal) in
        Params(
            try reader.required(SanctionFields.account), before: try reader.optional(before),
            limit: Int(try reader.optional(limit) ?? 20))
    } write: { params, json in
        json.member(SanctionFields.account, params.account)
        json.optional(before, params.before)
        json.member(limit, Int64(params.limit))
    }
    package static let result = ViolationPageResult<ViolationID>.shape(
        Field("next", Shape<ViolationID>.violation, "What to say as before for more; left out at the end."))
    package static let refusals: [Reason] = []
    package static let example = Example(
        params: ["account": "s-1", "before": "v60", "limit": 20],
        result: ["violations": [Shape<ViolationView>.example], "next": "v31"])
}

/// `sanction.reviews`
package enum SanctionReviews: Method {
    /// The most violations of one answer.
    package static let most = 100

    /// Which reviews.
    package struct Params: Hashable, Sendable {
        /// Where the last answer ended.
        package let after: Int64?
        /// How many at most, 1...100.
        package let limit: Int

        /// The parameters.
        package init(after: Int64? = nil, limit: Int = 20) {
            self.after = after
            self.limit = limit
        }
    }

    private static let after = Field("after", Shape<Int64>.count, "The next of the answer before.")
    private static let limit = Field("limit", Shape<Int64>.integer(1...Int64(most)), "How many at most; else 20.")

    package static let name: StaticString = "sanction.reviews"
    package static let summary =
        "Violations of which a review was asked for and not answered, the longest waiting first."
    package static let roles: Set<Role>? = [.officer, .auditor]
    package static let effect = Effect.read
    package static let params = Shape<Params>.object([after.optional, limit.optional]) { (reader) throws(Refusal) in
        Params(after: try reader.optional(after), limit: Int(try reader.optional(limit) ?? 20))
    } write: { params, json in
        json.optional(after, params.after)
        json.member(limit, Int64(params.limit))
    }
    package static let result = ViolationPageResult<Int64>.shape(
        Field("next", Shape<Int64>.count, "What to say as after for more; left out at the end."))
    package static let refusals: [Reason] = []
    package static let example = Example(
        params: ["after": 40, "limit": 20], result: ["violations": [Shape<ViolationView>.example], "next": 52])
}
