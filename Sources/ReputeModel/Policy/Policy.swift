package import ReputeJSON

/// The numbers a marketplace runs by. A document in the ledger, never constants in code.
package struct Policy: Hashable, Sendable {
    /// E.g. `neutral`.
    package let name: String
    /// The version of the document under that name.
    package let version: Int
    /// The released version of the rules it runs under.
    package let rules: Int
    /// Minutes east of UTC; midnight of windows and months.
    package let zoneMinutes: Int
    package let rating: RatingPolicy
    package let credit: CreditPolicy
    /// The document as it stands in the ledger.
    package let document: JSONValue

    /// `neutral@1`
    package var label: String { "\(name)@\(version)" }
}

/// The parameters of an order and its ratings: those in force when it was completed hold for it.
package struct RatingPolicy: Hashable, Sendable {
    /// How long both sides may rate, from completion, in milliseconds.
    package let window: Int64
    package let visibility: Visibility
    /// The clamp of a group's net; nil: none.
    package let cap: Cap?
    /// The rule on repeats of the same item; nil: none.
    package let dedupe: Dedupe?
    package let minimum: MinimumAmount
    package let details: DetailsPolicy
    /// The longest text of a rating, in Unicode scalars.
    package let textLength: Int
    /// The most rated orders of one group: what bounds the work and the size of a fact.
    package let groupLimit: Int

    /// When ratings are shown.
    package enum Visibility: String, Hashable, Sendable {
        /// When both have rated, or at the end of the window.
        case doubleBlind = "double-blind"
    }

    package struct Cap: Hashable, Sendable {
        /// The net stays within -net...net.
        package let net: Int
    }

    package struct Dedupe: Hashable, Sendable {
        /// Milliseconds between the creation of two orders below which the second is a repeat.
        package let span: Int64
    }

    package struct DetailsPolicy: Hashable, Sendable {
        /// The dimensions a buyer may score.
        package let dimensions: [String]
        /// How many days they count.
        package let days: Int
        /// How many ratings of a group count.
        package let perGroup: Int
    }
}

/// The least amount of an order whose ratings are scored: more than this, by currency, in minor units.
package struct MinimumAmount: Hashable, Sendable {
    /// For currencies not named.
    package let otherwise: Int64
    package let currencies: [String: Int64]

    /// Whether an order of this amount is scored; an unknown amount is.
    package func admits(_ amount: Money?) -> Bool {
        guard let amount else { return true }
        return amount.minor > currencies[amount.currency, default: otherwise]
    }
}

/// The parameters of a credit: those in force at the answer hold.
package struct CreditPolicy: Hashable, Sendable {
    /// Sorted by lower bound.
    package let levels: [Level]
    /// Days of the windows, ascending.
    package let windows: [Int]
    /// The least number of scored ratings from which rates are shown.
    package let rateFrom: Int
    /// Days after which a rating weighs half; nil: no recent score.
    package let halfLife: Int?
    /// Widths of the 95 % Wilson interval, in millionths: below the first, confidence is high, below the second medium.
    package let confidence: Confidence

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
