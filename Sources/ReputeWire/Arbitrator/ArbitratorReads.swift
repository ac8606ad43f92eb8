import ReputeJSON
package import ReputeModel

/// `arbitrator.get`
package enum ArbitratorGet: Method {
    /// Whose keys.
    package struct Params: Hashable, Sendable {
        /// The user id; nil: the caller's own.
        package let officer: UInt32?

        /// The parameters.
        package init(_ officer: UInt32? = nil) { self.officer = officer }
    }

    private static let officer = Field(
        "officer", Shape<Int64>.integer(0...Int64(UInt32.max)), "The user id; left out: the caller's own.")

    package static let name: StaticString = "arbitrator.get"
    package static let summary = "The SSH key that an arbitrator signs rulings by, and those it did before."
    package static let roles: Set<Role>? = ArbitratorFields.readers
    package static let effect = Effect.read
    package static let params = Shape<Params>.object([officer.optional]) { (reader) throws(Refusal) in
        Params(try reader.optional(officer).map { UInt32($0) })
    } write: { params, json in
        json.optional(officer, params.officer.map { Int64($0) })
    }
    package static let result = Shape<ArbitratorView>.arbitratorView
    package static let refusals = [
        Reason(.notFound, "arbitrator.unknown", "The arbitrator never registered a key.")
    ]
    package static let example = Example(params: ["officer": 1_001], result: Shape<ArbitratorView>.example)
}

/// `arbitrator.list`
package enum ArbitratorList: Method {
    /// The most arbitrators of one answer.
    package static let most = 100

    /// Which part of the list.
    package struct Params: Hashable, Sendable {
        /// Those after this user id.
        package let after: UInt32?
        /// How many at most, 1...100.
        package let limit: Int

        /// The parameters.
        package init(after: UInt32? = nil, limit: Int = 20) {
            self.after = after
            self.limit = limit
        }
    }

    /// A page of arbitrators.
    package struct Result: Hashable, Sendable {
        /// The arbitrators, by user id.
        package let arbitrators: [ArbitratorView]
        /// What to say as `after` for the next page; nil at the end.
        package let next: Int64?

        /// A page.
        package init(arbitrators: [ArbitratorView], next: Int64?) {
            self.arbitrators = arbitrators
            self.next = next
        }
    }

    private static let after = Field(
        "after", Shape<Int64>.integer(0...Int64(UInt32.max)), "The next of the answer before.")
    private static let limit = Field("limit", Shape<Int64>.integer(1...Int64(most)), "How many at most; else 20.")

    package static let name: StaticString = "arbitrator.list"
    package static let summary = "All who ever registered a key to sign rulings by, by user id."
    package static let roles: Set<Role>? = ArbitratorFields.readers
    package static let effect = Effect.read
    package static let params = Shape<Params>.object([after.optional, limit.optional]) { (reader) throws(Refusal) in
        Params(
            after: try reader.optional(after).map { UInt32($0) }, limit: Int(try reader.optional(limit) ?? 20))
    } write: { params, json in
        json.optional(after, params.after.map { Int64($0) })
        json.member(limit, Int64(params.limit))
    }
    package static let result: Shape<Result> = {
        let arbitrators = Field(
            "arbitrators", Shape<[ArbitratorView]>.list(of: .arbitratorView), "The arbitrators.")
        let next = Field("next", Shape<Int64>.count, "What to say as after for more; left out at the end.")
        return .object([arbitrators.required, next.optional], .lenient) { (reader) throws(Refusal) in
            Result(arbitrators: try reader.required(arbitrators), next: try reader.optional(next))
        } write: { page, json in
            json.member(arbitrators, page.arbitrators)
            json.optional(next, page.next)
        }
    }()
    package static let refusals: [Reason] = []
    package static let example = Example(
        params: ["after": 1_000, "limit": 20],
        result: ["arbitrators": [Shape<ArbitratorView>.example], "next": 1_001])
}
