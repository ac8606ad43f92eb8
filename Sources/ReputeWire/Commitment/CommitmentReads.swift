import ReputeJSON
package import ReputeModel

/// `commitment.get`
package enum CommitmentGet: Method {
    /// The most sellers of one call.
    package static let most = 500

    private static let asked = Field("sellers", Shape<[ID]>.array(of: .id, 1...most), "The sellers.")
    private static let sellers = Field(
        "sellers", Shape<[SellerCommitments]>.list(of: .sellerCommitments), "In the order asked.")

    package static let name: StaticString = "commitment.get"
    package static let summary = "What 1 to 500 sellers took on beyond what they must, and how they keep it."
    package static let roles: Set<Role>? = CommitmentFields.readers
    package static let effect = Effect.read
    package static let params = Shape<[ID]>.object([asked.required]) { (reader) throws(Refusal) in
        try reader.required(asked)
    } write: {
        $1.member(asked, $0)
    }
    package static let result = Shape<[SellerCommitments]>.object([sellers.required], .lenient) {
        (reader) throws(Refusal) in
        try reader.required(sellers)
    } write: {
        $1.member(sellers, $0)
    }
    package static let refusals: [Reason] = []
    package static let example = Example(
        params: ["sellers": ["s-1"]],
        result: ["sellers": [["seller": "s-1", "commitments": [Shape<CommitmentView>.example]]]])
}

/// `commitment.order`
package enum CommitmentOrder: Method {
    /// Which order.
    package struct Params: Hashable, Sendable {
        /// The order, by the caller's id.
        package let order: ID
        /// The party the caller speaks for; nil: both.
        package let speaker: ID?

        /// The parameters.
        package init(_ order: ID, as speaker: ID? = nil) {
            self.order = order
            self.speaker = speaker
        }
    }

    /// What holds for it.
    package struct Result: Hashable, Sendable {
        /// The commitments.
        package let commitments: [OrderCommitment]
        /// Those of them that were broken.
        package let breaches: [BreachView]

        /// What holds for an order.
        package init(commitments: [OrderCommitment], breaches: [BreachView]) {
            self.commitments = commitments
            self.breaches = breaches
        }
    }

    private static let commitments = Field(
        "commitments", Shape<[OrderCommitment]>.list(of: .orderCommitment), "Fixed when it was created.")
    private static let breaches = Field(
        "breaches", Shape<[BreachView]>.list(of: .breachView), "In the order in which they were found.")

    package static let name: StaticString = "commitment.order"
    package static let summary = "What the seller committed itself to in an order, and what of it was broken."
    package static let roles: Set<Role>? = CommitmentFields.readers
    package static let effect = Effect.read
    package static let params = Shape<Params>.object([
        CommitmentFields.order.required, RatingFields.speaker.optional,
    ]) { (reader) throws(Refusal) in
        Params(try reader.required(CommitmentFields.order), as: try reader.optional(RatingFields.speaker))
    } write: { params, json in
        json.member(CommitmentFields.order, params.order)
        json.optional(RatingFields.speaker, params.speaker)
    }
    package static let result = Shape<Result>.object([commitments.required, breaches.required], .lenient) {
        (reader) throws(Refusal) in
        Result(commitments: try reader.required(commitments), breaches: try reader.required(breaches))
    } write: { result, json in
        json.member(commitments, result.commitments)
        json.member(breaches, result.breaches)
    }
    package static let refusals = [
        OrderFields.unknown,
        Reason(.notAllowed, "party.mismatch", "The account in `as` is neither buyer nor seller of the order."),
    ]
    package static let example = Example(
        params: ["order": "o-17", "as": "b-1"],
        result: ["commitments": [Shape<OrderCommitment>.example], "breaches": [Shape<BreachView>.example]])
}

/// `commitment.breaches`
package enum CommitmentBreaches: Method {
    /// The most breaches of one answer.
    package static let most = 100

    /// Whose breaches.
    package struct Params: Hashable, Sendable {
        /// The seller.
        package let seller: ID
        /// Those before this one.
        package let before: BreachID?
        /// How many at most, 1...100.
        package let limit: Int

        /// The parameters.
        package init(_ seller: ID, before: BreachID? = nil, limit: Int = 20) {
            self.seller = seller
            self.before = before
            self.limit = limit
        }
    }

    /// A page of breaches.
    package struct Result: Hashable, Sendable {
        /// The breaches, the newest first.
        package let breaches: [BreachView]
        /// What to say as `before` for the next page; nil at the end.
        package let next: BreachID?

        /// A page.
        package init(breaches: [BreachView], next: BreachID?) {
            self.breaches = breaches
            self.next = next
        }
    }

    private static let before = Field("before", Shape<BreachID>.breach, "The next of the answer before.")
    private static let limit = Field("limit", Shape<Int64>.integer(1...Int64(most)), "How many at most; else 20.")
    private static let breaches = Field("breaches", Shape<[BreachView]>.list(of: .breachView), "The newest first.")
    private static let next = Field(
        "next", Shape<BreachID>.breach, "What to say as before for more; left out at the end.")

    package static let name: StaticString = "commitment.breaches"
    package static let summary = "The orders in which a seller did not keep its commitments, the newest first."
    package static let roles: Set<Role>? = CommitmentFields.readers
    package static let effect = Effect.read
    package static let params = Shape<Params>.object([
        CommitmentFields.seller.required, before.optional, limit.optional,
    ]) { (reader) throws(Refusal) in
        Params(
            try reader.required(CommitmentFields.seller), before: try reader.optional(before),
            limit: Int(try reader.optional(limit) ?? 20))
    } write: { params, json in
        json.member(CommitmentFields.seller, params.seller)
        json.optional(before, params.before)
        json.member(limit, Int64(params.limit))
    }
    package static let result = Shape<Result>.object([breaches.required, next.optional], .lenient) {
        (reader) throws(Refusal) in
        Result(breaches: try reader.required(breaches), next: try reader.optional(next))
    } write: { page, json in
        json.member(breaches, page.breaches)
        json.optional(next, page.next)
    }
    package static let refusals: [Reason] = []
    package static let example = Example(
        params: ["seller": "s-1", "before": "b60", "limit": 20],
        result: ["breaches": [Shape<BreachView>.example], "next": "b31"])
}
