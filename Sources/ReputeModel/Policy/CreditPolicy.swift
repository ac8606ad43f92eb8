/// The parameters of a credit: those in force at the answer hold.
package struct CreditPolicy: Hashable, Sendable {
    /// Sorted by lower bound.
    package let levels: [Level]
    /// Days of the windows, ascending.
    package let windows: [Int]
    /// The rates that are shown.
    package let rates: Set<Rate>
    /// The least number of scored ratings from which they are.
    package let rateFrom: Int
    /// Days after which a rating weighs half; nil: no recent score.
    package let halfLife: Int?
    /// Widths of the 95 % Wilson interval, in millionths: below the first, confidence is high, below the second medium; nil: no
    /// tag.
    package let confidence: Confidence?

    /// A share of the positives.
    package enum Rate: String, Hashable, Sendable, CaseIterable {
        /// Of the scored ratings.
        case positive
        /// The lower end of its 95 % Wilson interval.
        case wilson
        /// Its Beta mean.
        case beta
        /// Of the completed orders.
        case orders
    }

    package struct Confidence: Hashable, Sendable {
        package let high: Int64
        package let medium: Int64
    }

    package struct Level: Hashable, Sendable {
        package let tier: String
        package let grade: Int
        /// The least points.
        package let from: Int64
    }

    /// The level of this many points (nil: none) and the points the next one needs (nil: there is none).
    package func level(of points: Int64) -> (level: Level?, next: Int64?) {
        let reached = levels.prefix { $0.from <= points }
        return (reached.last, reached.count < levels.count ? levels[reached.count].from : nil)
    }
}
