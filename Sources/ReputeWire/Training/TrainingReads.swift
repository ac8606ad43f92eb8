import ReputeJSON
package import ReputeModel

/// `training.get`
package enum TrainingGet: Method {
    private static let courses = Field(
        "courses", Shape<[CourseView]>.list(of: .courseView),
        "Every course that the policy in force has or that the account attempted, by name.")

    package static let name: StaticString = "training.get"
    package static let summary = "How an account stands in each course: what it passed, and when it may try again."
    package static let roles: Set<Role>? = TrainingFields.readers
    package static let effect = Effect.read
    package static let params = Shape<ID>.object([TrainingFields.account.required]) { (reader) throws(Refusal) in
        try reader.required(TrainingFields.account)
    } write: {
        $1.member(TrainingFields.account, $0)
    }
    package static let result = Shape<[CourseView]>.object([courses.required], .lenient) { (reader) throws(Refusal) in
        try reader.required(courses)
    } write: {
        $1.member(courses, $0)
    }
    package static let refusals: [Reason] = []
    package static let example = Example(
        params: ["account": "s-1"], result: ["courses": [Shape<CourseView>.example]])
}

/// `training.attempts`
package enum TrainingAttempts: Method {
    /// The most attempts of one answer.
    package static let most = 100

    /// Whose attempts.
    package struct Params: Hashable, Sendable {
        /// The account.
        package let account: ID
        /// At this course; nil: at all of them.
        package let course: String?
        /// Those before this one.
        package let before: AttemptID?
        /// How many at most, 1...100.
        package let limit: Int

        /// The parameters.
        package init(_ account: ID, course: String? = nil, before: AttemptID? = nil, limit: Int = 20) {
            self.account = account
            self.course = course
            self.before = before
            self.limit = limit
        }
    }

    /// A page of attempts.
    package struct Result: Hashable, Sendable {
        /// The attempts, the newest first.
        package let attempts: [AttemptView]
        /// What to say as `before` for the next page; nil at the end.
        package let next: AttemptID?

        /// A page.
        package init(attempts: [AttemptView], next: AttemptID?) {
            self.attempts = attempts
            self.next = next
        }
    }

    private static let before = Field("before", Shape<AttemptID>.attempt, "The next of the answer before.")
    private static let limit = Field("limit", Shape<Int64>.integer(1...Int64(most)), "How many at most; else 20.")

    package static let name: StaticString = "training.attempts"
    package static let summary = "An account's attempts at exams, the newest first."
    package static let roles: Set<Role>? = TrainingFields.readers
    package static let effect = Effect.read
    package static let params = Shape<Params>.object([
        TrainingFields.account.required, TrainingFields.course.optional, before.optional, limit.optional,
    ]) { (reader) throws(Refusal) in
        Params(
            try reader.required(TrainingFields.account), course: try reader.optional(TrainingFields.course),
            before: try reader.optional(before), limit: Int(try reader.optional(limit) ?? 20))
    } write: { params, json in
        json.member(TrainingFields.account, params.account)
        json.optional(TrainingFields.course, params.course)
        json.optional(before, params.before)
        json.member(limit, Int64(params.limit))
    }
    package static let result: Shape<Result> = {
        let attempts = Field("attempts", Shape<[AttemptView]>.list(of: .attemptView), "The attempts.")
        let next = Field("next", Shape<AttemptID>.attempt, "What to say as before for more; left out at the end.")
        return .object([attempts.required, next.optional], .lenient) { (reader) throws(Refusal) in
            Result(attempts: try reader.required(attempts), next: try reader.optional(next))
        } write: { page, json in
            json.member(attempts, page.attempts)
            json.optional(next, page.next)
        }
    }()
    package static let refusals: [Reason] = []
    package static let example = Example(
        params: ["account": "s-1", "course": "seller-basics", "before": "t60", "limit": 20],
        result: ["attempts": [Shape<AttemptView>.example], "next": "t31"])
}
