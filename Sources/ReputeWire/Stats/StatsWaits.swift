import ReputeJSON
package import ReputeModel

/// `stats.waits`
package enum StatsWaits: Method {
    /// What was told, and what came of it.
    package struct Result: Hashable, Sendable {
        /// The score.
        package let score: WaitScore
        /// When the first of the days began.
        package let from: Instant
        /// When this was answered.
        package let to: Instant

        /// An answer.
        package init(score: WaitScore, from: Instant, to: Instant) {
            self.score = score
            self.from = from
            self.to = to
        }
    }

    private static let days = StatsFields.days(HandlingLimits.usualDays.waits, of: HandlingLimits.waitDays)
    private static let taken = Field("taken", Shape<Int64>.count, "Cases that arbitrators took from the queue.")
    private static let told = Field(
        "told", Shape<Int64>.count,
        "Of these, those of which it was told, when they began to wait, when that would be.")
    private static let inside = Field(
        "inside", Shape<Int64>.count,
        "Of these, those that were taken in the time that was told: eight of ten should be.")
    private static let sooner = Field("sooner", Shape<Int64>.count, "Those that were taken sooner.")
    private static let later = Field("later", Shape<Int64>.count, "Those that were taken later.")
    private static let overdue = Field(
        "overdue", Shape<Int64>.count, "Cases that still wait after the time that was told.")
    private static let left = Field(
        "left", Shape<Int64>.count, "Cases that left the queue before anybody took them: settled, withdrawn, lapsed.")
    private static let medianError = Field(
        "medianError", Shape<Int64>.count,
        "Milliseconds between the middle of what was told and what happened; of half of them no more. Left out: none.")
    private static let p90Error = Field(
        "p90Error", Shape<Int64>.count, "The same; of nine of ten no more. Left out: none.")

    package static let name: StaticString = "stats.waits"
    package static let summary = "How right it was what was told of the wait for an arbitrator."
    package static let about: String? = """
        It is worked out again for each case that was taken, as case.get would have told it when the case began to wait. \
        It is read, put in order and scored among the connection's long reads, in slices: some microseconds for each case \
        that left the queue in these days and those before that it is reckoned from.
        """
    package static let roles: Set<Role>? = CaseFields.readers
    package static let effect = Effect.read
    package static let params = Shape<Int>.object([days.optional]) { (reader) throws(Refusal) in
        Int(try reader.optional(days) ?? Int64(HandlingLimits.usualDays.waits))
    } write: { params, json in
        json.member(days, Int64(params))
    }
    package static let result = Shape<Result>.object(
        [
            taken.required, told.required, inside.required, sooner.required, later.required, overdue.required,
            left.required, medianError.optional, p90Error.optional, StatsFields.from.required,
            StatsFields.to.required,
        ], .lenient
    ) { (reader) throws(Refusal) in
        let (all, known) = (try reader.required(taken), try reader.required(told))
        let (right, early, late) = (
            try reader.required(inside), try reader.required(sooner), try reader.required(later)
        )
        let (waiting, gone) = (try reader.required(overdue), try reader.required(left))
        let score = WaitScore(
            taken: Int(all), told: Int(known), inside: Int(right), sooner: Int(early), later: Int(late),
            overdue: Int(waiting), left: Int(gone), medianError: try reader.optional(medianError),
            p90Error: try reader.optional(p90Error))
        return Result(
            score: score, from: try reader.required(StatsFields.from), to: try reader.required(StatsFields.to))
    } write: { result, json in
        let score = result.score
        json.member(taken, Int64(score.taken))
        json.member(told, Int64(score.told))
        json.member(inside, Int64(score.inside))
        json.member(sooner, Int64(score.sooner))
        json.member(later, Int64(score.later))
        json.member(overdue, Int64(score.overdue))
        json.member(left, Int64(score.left))
        json.optional(medianError, score.medianError)
        json.optional(p90Error, score.p90Error)
        json.member(StatsFields.from, result.from)
        json.member(StatsFields.to, result.to)
    }
    package static let refusals: [Reason] = []
    package static let example = Example(
        params: ["days": 28],
        result: [
            "taken": 70, "told": 64, "inside": 52, "sooner": 7, "later": 5, "overdue": 1, "left": 9,
            "medianError": 10_800_000, "p90Error": 41_000_000, "from": "2026-10-26T00:00:00.000Z",
            "to": "2026-11-22T10:15:30.000Z",
        ])
}
