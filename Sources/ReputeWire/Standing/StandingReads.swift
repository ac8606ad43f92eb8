import ReputeJSON
package import ReputeModel

/// `standing.get`
package enum StandingGet: Method {
    /// The most sellers of one call.
    package static let most = 500

    private static let sellers = Field("sellers", Shape<[ID]>.array(of: .id, 1...most), "The sellers.")
    private static let standings = Field(
        "standings", Shape<[StandingView]>.list(of: .standingView), "In the order asked.")

    package static let name: StaticString = "standing.get"
    package static let summary = "How 1 to 500 sellers stand, why, and how far off each bound is, in the order asked."
    package static let about: String? = """
        What is real goes by the seller's numbers at its last evaluation; what is shown is that, or better where an officer \
        guaranteed it. The preview is how the seller would be evaluated at the midnight to come.
        """
    package static let roles: Set<Role>? = StandingFields.readers
    package static let effect = Effect.read
    package static let params = Shape<[ID]>.object([sellers.required]) { (reader) throws(Refusal) in
        try reader.required(sellers)
    } write: {
        $1.member(sellers, $0)
    }
    package static let result = Shape<[StandingView]>.object([standings.required], .lenient) {
        (reader) throws(Refusal) in
        try reader.required(standings)
    } write: {
        $1.member(standings, $0)
    }
    package static let refusals: [Reason] = []
    package static let example = Example(
        params: ["sellers": ["s-1"]], result: ["standings": [Shape<StandingView>.example]])
}

/// `standing.list`
package enum StandingList: Method {
    /// The most events of one answer.
    package static let most = 100

    /// Whose events.
    package struct Params: Hashable, Sendable {
        /// The seller.
        package let seller: ID
        /// Those before the fact of this seq.
        package let before: Int64?
        /// How many at most, 1...100.
        package let limit: Int

        /// The parameters.
        package init(_ seller: ID, before: Int64? = nil, limit: Int = 20) {
            self.seller = seller
            self.before = before
            self.limit = limit
        }
    }

    /// A page of events.
    package struct Result: Hashable, Sendable {
        /// The events.
        package let events: [StandingEvent]
        /// Where the next page begins; nil at the end.
        package let next: Int64?

        /// A page.
        package init(events: [StandingEvent], next: Int64?) {
            self.events = events
            self.next = next
        }
    }

    private static let before = Field("before", Shape<Int64>.count, "The next of the answer before.")
    private static let limit = Field("limit", Shape<Int64>.integer(1...Int64(most)), "How many at most; else 20.")
    private static let events = Field("events", Shape<[StandingEvent]>.list(of: .standingEvent), "The events.")
    private static let next = Field(
        "next", Shape<Int64>.count, "What to say as before for more; left out at the end.")

    package static let name: StaticString = "standing.list"
    package static let summary = "A seller's evaluations and guarantees, the newest first."
    package static let roles: Set<Role>? = StandingFields.readers
    package static let effect = Effect.read
    package static let params = Shape<Params>.object([
        StandingFields.seller.required, before.optional, limit.optional,
    ]) { (reader) throws(Refusal) in
        Params(
            try reader.required(StandingFields.seller), before: try reader.optional(before),
            limit: Int(try reader.optional(limit) ?? 20))
    } write: { params, json in
        json.member(StandingFields.seller, params.seller)
        json.optional(before, params.before)
        json.member(limit, Int64(params.limit))
    }
    package static let result = Shape<Result>.object([events.required, next.optional], .lenient) {
        (reader) throws(Refusal) in
        Result(events: try reader.required(events), next: try reader.optional(next))
    } write: { page, json in
        json.member(events, page.events)
        json.optional(next, page.next)
    }
    package static let refusals: [Reason] = []
    package static let example = Example(
        params: ["seller": "s-1", "before": 60, "limit": 20],
        result: ["events": [Shape<StandingEvent>.example], "next": 31])
}
