/// What is a violation, how many points it gives, and what so many points lead to: those in force when it is recorded hold.
package struct SanctionPolicy: Hashable, Sendable {
    /// The kinds of violations, by name.
    package var kinds: [String: Kind] = [:]
    /// What points lead to, by the name of their tally.
    package var tallies: [String: Tally] = [:]
    /// When points are forgotten.
    package var forgetting = Forgetting.after(days: 365)
    /// In how many days somebody may ask for a review.
    package var reviewDays = 0
    /// Why one is withdrawn or upheld.
    package var reasons: [SanctionAnswer: [String]] = [:]

    /// Of a policy that says nothing of them: there are no violations.
    package init() {}

    package struct Kind: Hashable, Sendable {
        /// Who commits it.
        package let party: Party
        package let tally: String
        package let points: Int
    }

    package struct Tally: Hashable, Sendable {
        /// Ascending by points.
        package var nodes: [Node] = []
        /// What each multiple of so many points leads to.
        package var every: Node?
        /// What of it outlives a year; nil: nothing.
        package var carry: Carry?

        /// The courses that its nodes ask for.
        var exams: [String] { (nodes + [every].compactMap { $0 }).compactMap(\.consequence.exam) }
    }

    /// So many points, and what they lead to.
    package struct Node: Hashable, Sendable {
        package let points: Int
        package let consequence: Consequence
    }

    /// Where points begin anew with each year: from `as` on they are carried as `as`, from `keeps` on as they are.
    package struct Carry: Hashable, Sendable {
        package let amount: Int
        package let keeps: Int
    }

    package enum Forgetting: Hashable, Sendable {
        /// Each violation's, so many days after it was recorded.
        case after(days: Int)
        /// All at the end of the year, in the policy's zone, but for what a tally carries.
        case yearly
    }
}

/// What a node leads to.
package struct Consequence: Hashable, Sendable {
    /// What is done, sorted.
    package let measures: [Measure]
    /// For how many days at least; nil: for good.
    package let days: Int?
    /// A course that must be passed before it ends.
    package let exam: String?

    package init(measures: [Measure], days: Int?, exam: String?) {
        self.measures = measures
        self.days = days
        self.exam = exam
    }

    /// Whether it bars from trading.
    package var bars: Bool { measures.contains(where: \.bars) }

    /// How heavy it is: that which bars from trading before one that does not, then that which lasts longest.
    package var weight: Int { days.map { $0 + (bars ? 100_000 : 0) } ?? .max }
}

/// What is done about an account that has so many points. What it means is for the storefront to carry out; `closed` and
/// `sealed` sellers are not admitted to any category.
public enum Measure: String, Sendable, CaseIterable, Hashable, Comparable {
    /// It may not trade in this role.
    case closed
    /// What it offers is shown behind what others offer.
    case demoted
    /// It has no privileges.
    case unprivileged
    /// It may not trade in this role, and does not come back.
    case sealed

    /// By name.
    public static func < (a: Measure, b: Measure) -> Bool { a.rawValue < b.rawValue }

    /// Whether it bars from trading.
    public var bars: Bool { self == .closed || self == .sealed }
}

/// What may be answered of a violation.
package enum SanctionAnswer: String, Sendable, CaseIterable, Hashable {
    case upheld
    case withdrawn
}

extension SanctionPolicy {
    /// Reads the section. `courses` are those of which a node may want one passed.
    init(_ r: PolicyReader, _ courses: [String: TrainingPolicy.Course]) throws(Refusal) {
        try r.only(["forgetDays", "kinds", "reasons", "reviewDays", "tallies"])
        if let days = try r.optionalInteger("forgetDays", 1...Int64(SanctionLimits.days)) {
            forgetting = .after(days: Int(days))
        } else {
            forgetting = .yearly
        }
        reviewDays = Int(try r.integer("reviewDays", 0...365))
        let tallies = try r.object("tallies")
        for name in tallies.names {
            try SanctionPolicy.check(name, in: tallies)
            self.tallies[name] = try Tally(tallies.object(name), courses, isYearly: forgetting == .yearly)
        }
        let kinds = try r.object("kinds")
        guard kinds.names.count <= SanctionLimits.kinds else {
            throw r.refuse("kinds", "has more than \(SanctionLimits.kinds) members")
        }
        for name in kinds.names {
            try SanctionPolicy.check(name, in: kinds)
            let kind = try kinds.object(name)
            try kind.only(["party", "points", "tally"])
            let tally = try kind.name("tally", longest: SanctionLimits.name)
            guard self.tallies[tally] != nil else { throw kind.refuse("tally", "is not among the policy's tallies") }
            self.kinds[name] = Kind(
                party: try kind.choice("party", Party.self), tally: tally,
                points: Int(try kind.integer("points", 0...Int64(SanctionLimits.points))))
        }
        let reasons = try r.object("reasons")
        try reasons.only(Set(SanctionAnswer.allCases.map(\.rawValue)))
        for answer in SanctionAnswer.allCases { self.reasons[answer] = try reasons.names(answer.rawValue, most: 32) }
        // What nobody can take back would be no judgement, and a review that nobody can answer none.
        if !self.kinds.isEmpty, self.reasons[.withdrawn] == [] {
            throw reasons.refuse("withdrawn", "is empty, so that no violation could be withdrawn")
        }
        if reviewDays > 0, self.reasons[.upheld] == [] {
            throw reasons.refuse("upheld", "is empty, so that no review could be answered by upholding")
        }
    }

    private static func check(_ name: String, in r: PolicyReader) throws(Refusal) {
        guard PolicyReader.isName(name), name.utf8.count <= SanctionLimits.name else {
            throw r.refuse(
                name, "is not a name of at most \(SanctionLimits.name) lower-case letters, digits and hyphens")
        }
    }
}

extension SanctionPolicy.Tally {
    fileprivate init(
        _ r: PolicyReader, _ courses: [String: TrainingPolicy.Course], isYearly: Bool
    ) throws(Refusal) {
        try r.only(["carry", "every", "nodes"])
        let nodes = try r.objects("nodes")
        guard nodes.count <= SanctionLimits.nodes else {
            throw r.refuse("nodes", "has more than \(SanctionLimits.nodes) entries")
        }
        for node in nodes {
            let read = try SanctionPolicy.Node(node, courses)
            guard self.nodes.last.map({ $0.points < read.points }) ?? true else {
                throw node.refuse("points", "is not more than the one before")
            }
            self.nodes.append(read)
        }
        if let every = try r.optionalObject("every") { self.every = try SanctionPolicy.Node(every, courses) }
        guard let carry = try r.optionalObject("carry") else { return }
        guard isYearly else { throw r.refuse("carry", "says what outlives a year, beside forgetDays") }
        try carry.only(["as", "keeps"])
        let amount = Int(try carry.integer("as", 1...1_000_000))
        let keeps = Int(try carry.integer("keeps", 1...1_000_000))
        guard keeps >= amount else { throw carry.refuse("keeps", "is less than as") }
        self.carry = SanctionPolicy.Carry(amount: amount, keeps: keeps)
    }
}

extension SanctionPolicy.Node {
    fileprivate init(_ r: PolicyReader, _ courses: [String: TrainingPolicy.Course]) throws(Refusal) {
        try r.only(["days", "exam", "measures", "points"])
        points = Int(try r.integer("points", 1...1_000_000))
        let days = try r.optionalInteger("days", 1...Int64(SanctionLimits.days)).map(Int.init)
        let exam = try r.optionalName("exam", longest: TrainingLimits.name)
        let measures = try r.choices("measures", Measure.self)
        if let exam {
            guard courses[exam] != nil else { throw r.refuse("exam", "is not among the policy's courses") }
            guard days != nil else { throw r.refuse("exam", "is a way back from what has no end") }
        }
        if measures.contains(.sealed) != (days == nil) {
            throw r.refuse("measures", "is sealed exactly where there are no days")
        }
        consequence = Consequence(measures: measures.sorted(), days: days, exam: exam)
    }
}
