import ReputeJSON
package import ReputeModel

/// A credit as it goes over the wire.
package struct CreditReport: Hashable, Sendable {
    /// The account, by the caller's id.
    package var subject: ID
    /// The role rated.
    package var role: Party
    /// False for an account never heard of.
    package var isKnown: Bool
    /// The sum of all points.
    package var points: Int64
    /// The level the points reach.
    package var level: Level
    /// All scored ratings.
    package var scored: Tally
    /// Scored positives over scored ratings; nil below the policy's least number of ratings, as the next three.
    package var positiveRate: Ratio?
    /// The lower end of the 95 % Wilson interval of the positive rate.
    package var wilsonLow: Ratio?
    /// (positives + 1) / (scored + 2).
    package var betaMean: Ratio?
    /// Scored positives over all completed orders.
    package var positiveOfOrders: Ratio?
    /// Scored ratings by age: `7d`, `30d`, … nested, and at last `older`.
    package var windows: [Window]
    /// Detailed scores by dimension.
    package var details: [Detail]
    /// The recent score; nil when the policy has none.
    package var recent: Recent?
    /// As what the account is shown as a seller: `standard` where nothing else was decided, and of a buyer.
    package var standing: String
    /// What goes with that now.
    package var privileges: [String]
    /// What is done about the account in this role: the measures of the sanction that runs.
    package var sanctions: [String]
    /// Completed orders.
    package var orders: Int64
    /// The day it is of, in the policy's zone.
    package var day: CivilDate
    /// The seq of the last fact that changed this account's row; 0 when none did.
    package var version: Int64
    /// The policy's name and version: `neutral@1`.
    package var policy: String

    /// A level.
    package struct Level: Hashable, Sendable {
        /// `heart`, `diamond`, …; `none` below the first level.
        package var tier: String
        /// 1 is the lowest of a tier; 0 below the first level.
        package var grade: Int64
        /// The points the next level needs; nil at the top.
        package var next: Int64?
        /// `high`, `medium` or `low`; nil when the policy has no such tag.
        package var confidence: String?
    }

    /// The scored ratings of an age.
    package struct Window: Hashable, Sendable {
        /// Ages below this many days; nil: those older than the widest window.
        package var days: Int?
        /// The ratings.
        package var scored: Tally
    }

    /// The mean of one dimension's scores.
    package struct Detail: Hashable, Sendable {
        /// E.g. `item`.
        package var dimension: String
        /// 1...5; nil without a score.
        package var mean: Ratio?
        /// The number of scores.
        package var count: Int64
    }

    /// Positives over scored ratings, each weighted by its age.
    package struct Recent: Hashable, Sendable {
        /// Nil when nothing is scored.
        package var score: Ratio?
        /// The sum of weights; a rating of today weighs 1.
        package var weight: Ratio
    }
}

extension CreditReport {
    /// What the engine knows.
    package init(_ credit: Credit) {
        subject = credit.subject
        role = credit.role
        isKnown = credit.isKnown
        points = credit.points
        level = Level(
            tier: credit.level.tier, grade: Int64(credit.level.grade), next: credit.level.next,
            confidence: credit.level.confidence?.rawValue)
        scored = credit.scored
        positiveRate = credit.positiveRate
        wilsonLow = credit.wilsonLow
        betaMean = credit.betaMean
        positiveOfOrders = credit.positiveOfOrders
        windows = []
        windows.reserveCapacity(credit.windows.count + 1)
        for window in credit.windows { windows.append(Window(days: window.days, scored: window.scored)) }
        windows.append(Window(days: nil, scored: credit.older))
        details = credit.details.map { Detail(dimension: $0.dimension, mean: $0.mean, count: $0.count) }
        recent = credit.recent.map { Recent(score: $0.score, weight: $0.weight) }
        standing = credit.standing.rawValue
        privileges = credit.privileges
        sanctions = credit.measures.map(\.rawValue)
        orders = credit.orders
        day = CivilDate(day: credit.day)
        version = credit.version
        policy = credit.policy
    }
}
