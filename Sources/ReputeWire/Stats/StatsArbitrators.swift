import ReputeJSON
package import ReputeModel

/// `stats.arbitrators`
package enum StatsArbitrators: Method {
    /// Of which arbitrators and days.
    package struct Params: Hashable, Sendable {
        /// How many days, today included.
        package let days: Int
        /// One arbitrator's user id; nil: all.
        package let officer: UInt32?

        /// The parameters.
        package init(days: Int = HandlingLimits.usualDays.arbitrators, officer: UInt32? = nil) {
            self.days = days
            self.officer = officer
        }
    }

    /// How arbitrators handled cases.
    package struct Result: Hashable, Sendable {
        /// The arbitrators who had a case, by user id.
        package let arbitrators: [Appraisal]
        /// When the first of the days began.
        package let from: Instant
        /// When this was answered.
        package let to: Instant

        /// An answer.
        package init(arbitrators: [Appraisal], from: Instant, to: Instant) {
            self.arbitrators = arbitrators
            self.from = from
            self.to = to
        }
    }

    private static let days = StatsFields.days(HandlingLimits.usualDays.arbitrators, of: HandlingLimits.days)
    private static let officer = Field(
        "officer", Shape<Int64>.integer(0...Int64(UInt32.max)), "One arbitrator's user id; left out: all.")
    private static let arbitrators = Field(
        "arbitrators", Shape<[Appraisal]>.list(of: .appraisal), "Those who had a case in these days, by user id.")

    package static let name: StaticString = "stats.arbitrators"
    package static let summary = "How arbitrators handled the cases that came to them: how fast, and what became of it."
    package static let about: String? = """
        What became of those cases since counts as well. Percentiles are by nearest rank: the least time that so many \
        percent of all did not exceed. An arbitrator who is nothing else besides is shown the own line only. It is read \
        among the connection's long reads, about a microsecond for each time an arbitrator had a case.
        """
    package static let roles: Set<Role>? = [.arbitrator, .officer, .auditor]
    package static let effect = Effect.read
    package static let params = Shape<Params>.object([days.optional, officer.optional]) { (reader) throws(Refusal) in
        let span = try reader.optional(days) ?? Int64(HandlingLimits.usualDays.arbitrators)
        return Params(days: Int(span), officer: try reader.optional(officer).flatMap { UInt32(exactly: $0) })
    } write: { params, json in
        json.member(days, Int64(params.days))
        json.optional(officer, params.officer.map { Int64($0) })
    }
    package static let result = Shape<Result>.object(
        [arbitrators.required, StatsFields.from.required, StatsFields.to.required], .lenient
    ) { (reader) throws(Refusal) in
        Result(
            arbitrators: try reader.required(arbitrators), from: try reader.required(StatsFields.from),
            to: try reader.required(StatsFields.to))
    } write: { result, json in
        json.member(arbitrators, result.arbitrators)
        json.member(StatsFields.from, result.from)
        json.member(StatsFields.to, result.to)
    }
    package static let refusals: [Reason] = []
    package static let example = Example(
        params: ["days": 90, "officer": 1_000],
        result: [
            "arbitrators": [Shape<Appraisal>.example], "from": "2026-08-25T00:00:00.000Z",
            "to": "2026-11-22T10:15:30.000Z",
        ])
}
