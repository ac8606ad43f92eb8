/// Which courses there are, and what passing one gives: those in force at the attempt hold.
package struct TrainingPolicy: Hashable, Sendable {
    /// The courses, by name.
    package var courses: [String: Course] = [:]

    /// Of a policy that says nothing of them: there are none.
    package init() {}

    package struct Course: Hashable, Sendable {
        /// The least score that passes its exam, of 100.
        package let pass: Int
        /// The type of the record that whoever passes gets; nil: none.
        package let grants: String?
        /// For how many days a pass holds, not counting its own; nil: for good.
        package let validDays: Int?
        /// Hours from one attempt to the next.
        package let waitHours: Int
        /// How often one may fail without passing; nil: as often as one likes.
        package let failures: Failures?

        package struct Failures: Hashable, Sendable {
            package let most: Int
            /// In how many days.
            package let days: Int
        }

        /// The last day on which a pass of a day holds; nil: it holds for good.
        package func until(from day: Day) -> Day? {
            validDays.map { min(day + Day($0), QualificationLimits.days.upperBound - 1) }
        }

        /// When the next attempt may be made after those there were, the newest first, and why not before; nil: now.
        /// A pass makes good what failed before it.
        package func next(
            after attempts: [AttemptRow], at now: Instant
        ) -> (from: Instant, why: TrainingBar)? {
            guard let last = attempts.first else { return nil }
            var bars: [(from: Instant, why: TrainingBar)] = [(last.at + Int64(waitHours) * Instant.hour, .wait)]
            if let failures {
                let failed = attempts.prefix { !$0.hasPassed }.prefix(failures.most)
                if failed.count == failures.most, let oldest = failed.last {
                    bars.append((oldest.at + Int64(failures.days) * Instant.day, .failures))
                }
            }
            return bars.filter { $0.from > now }.max { $0.from < $1.from }
        }
    }
}

/// What bars from the next attempt.
package enum TrainingBar: Hashable, Sendable {
    /// The last one was not long ago.
    case wait
    /// Too many failed.
    case failures
}

extension TrainingPolicy {
    /// Reads the courses. `types` are the records there are, one of which a course may give.
    init(_ r: PolicyReader, _ types: [String: QualificationPolicy.Kind]) throws(Refusal) {
        try r.only(["courses"])
        let courses = try r.object("courses")
        guard courses.names.count <= TrainingLimits.courses else {
            throw r.refuse("courses", "has more than \(TrainingLimits.courses) members")
        }
        for name in courses.names {
            guard PolicyReader.isName(name), name.utf8.count <= TrainingLimits.name else {
                throw courses.refuse(
                    name, "is not a name of at most \(TrainingLimits.name) lower-case letters, digits and hyphens")
            }
            self.courses[name] = try Course(courses.object(name), types)
        }
    }
}

extension TrainingPolicy.Course {
    fileprivate init(_ r: PolicyReader, _ types: [String: QualificationPolicy.Kind]) throws(Refusal) {
        try r.only(["failures", "grants", "pass", "validDays", "waitHours"])
        pass = Int(try r.integer("pass", 1...Int64(TrainingLimits.score)))
        grants = try r.optionalName("grants", longest: 32)
        validDays = try r.optionalInteger("validDays", 1...3_650).map(Int.init)
        waitHours = Int(try r.optionalInteger("waitHours", 0...8_760) ?? 0)
        if let limit = try r.optionalObject("failures") {
            try limit.only(["days", "most"])
            failures = Failures(
                most: Int(try limit.integer("most", 1...Int64(TrainingLimits.failures))),
                days: Int(try limit.integer("days", 1...3_650)))
        } else {
            failures = nil
        }
        guard let grants else { return }
        guard let type = types[grants] else { throw r.refuse("grants", "is not among the policy's types of records") }
        if type.isBound { throw r.refuse("grants", "is a type whose records name categories, which no course does") }
        if type.hasEnd, validDays == nil { throw r.refuse("validDays", "is missing: records of that type have an end") }
    }
}
