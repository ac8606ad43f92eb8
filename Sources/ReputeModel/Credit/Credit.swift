/// What a marketplace knows of an account in one of its roles, on one day.
///
/// A function of the facts up to ``version`` and the ``day``: windows and decay move at the policy's midnight.
public struct Credit: Hashable, Sendable {
    /// The account, by the caller's id.
    public let subject: ID
    /// The role rated.
    public let role: Party
    /// False for an account never heard of.
    public let isKnown: Bool
    /// The sum of all points.
    public let points: Int64
    /// The level the points reach.
    public let level: Level
    /// All scored ratings.
    public let scored: Tally
    /// Scored positives over scored ratings; nil below the policy's least number of ratings, as the next three.
    public let positiveRate: Ratio?
    /// The lower end of the 95 % Wilson interval of the positive rate.
    public let wilsonLow: Ratio?
    /// (positives + 1) / (scored + 2).
    public let betaMean: Ratio?
    /// Scored positives over all completed orders.
    public let positiveOfOrders: Ratio?
    /// Scored ratings by age, nested: a wider window holds the narrower.
    public let windows: [Window]
    /// Scored ratings older than the widest window.
    public let older: Tally
    /// Detailed scores within the policy's days, by dimension.
    public let details: [Detail]
    /// The recent score; nil when the policy has none.
    public let recent: Recent?
    /// What is done about the account in this role.
    public let measures: [Measure]
    /// As what it is shown as a seller.
    public let standing: SellerStanding
    /// What goes with that now.
    public let privileges: [String]
    /// Completed orders.
    public let orders: Int64
    /// The day it is of, in the policy's zone.
    public let day: Day
    /// The seq of the last fact that changed this account's row; 0 when none did.
    public let version: Int64
    /// The policy's name and version.
    public let policy: String

    /// A level.
    public struct Level: Hashable, Sendable {
        /// `heart`, `diamond`, …; `none` below the first level.
        public let tier: String
        /// 1 is the lowest of a tier; 0 below the first level.
        public let grade: Int
        /// The points the next level needs; nil at the top.
        public let next: Int64?
        /// How sure the rate is; nil when the policy has no such tag.
        public let confidence: Confidence?
    }

    /// How narrow the 95 % Wilson interval of the positive rate is.
    public enum Confidence: String, Hashable, Sendable {
        /// Narrower than 0.1, by the policy.
        case high
        /// Narrower than 0.3, by the policy.
        case medium
        /// Anything else.
        case low
    }

    /// The scored ratings younger than a number of days.
    public struct Window: Hashable, Sendable {
        /// An age below this counts.
        public let days: Int
        /// The ratings.
        public let scored: Tally
    }

    /// The mean of one dimension's scores.
    public struct Detail: Hashable, Sendable {
        /// E.g. `item`.
        public let dimension: String
        /// 1...5; nil without a score.
        public let mean: Ratio?
        /// The number of scores.
        public let count: Int64
    }

    /// Positives over scored ratings, each weighted by its age.
    public struct Recent: Hashable, Sendable {
        /// Nil when nothing is scored.
        public let score: Ratio?
        /// The sum of weights; a rating of today weighs 1.
        public let weight: Ratio
    }
}
