/// The parameters of an order and its ratings: those in force when it was completed hold for it.
package struct RatingPolicy: Hashable, Sendable {
    /// How long both sides may rate, from completion, in milliseconds.
    package let window: Int64
    /// How long an order's window may be held open in all, in milliseconds; nil: not at all.
    package let pause: Int64?
    package let visibility: Visibility
    /// What a side's silence to the end gives the rater of a positive; nil: nothing.
    package let silence: Silence?
    /// What each side may say.
    package let values: [Party: Set<RatingValue>]
    /// How a buyer's verdict follows from a detailed score; nil: it does not.
    package let verdict: Verdict?
    /// The calendar period whose orders of one pair make a group.
    package let period: Period
    /// The clamp of a group's net; nil: none.
    package let cap: Cap?
    /// The rule on repeats of the same item; nil: none.
    package let dedupe: Dedupe?
    package let minimum: MinimumAmount
    package let details: DetailsPolicy
    /// Changing a rating for the better; nil: not offered.
    package let revision: Revision?
    /// One later addition, its time from completion; nil: not offered.
    package let append: Remark?
    /// One reply to the rating, its time from the reveal; nil: not offered.
    package let reply: Reply?
    /// The longest text of a rating, in Unicode scalars.
    package let textLength: Int
    /// The most rated orders of one group: what bounds the work and the size of a fact.
    package let groupLimit: Int
    /// Rules the fold leaves out. No document says this: it is there to show that each rule is missed.
    package var without: Set<FoldRule> = []

    /// When ratings are shown.
    package enum Visibility: Hashable, Sendable {
        /// Each as it is submitted.
        case atOnce
        /// Both when both have rated, or at the end of the window.
        case doubleBlind
        /// A positive when both have rated, or at the end of the window; anything else `delay` milliseconds after that.
        case positivesFirst(delay: Int64)
    }

    /// A system positive about the rater of a positive whom the other side did not rate.
    package struct Silence: Hashable, Sendable {
        /// Whether it counts among the scored ratings, or gives points only.
        package let isScored: Bool
    }

    /// The verdict of one dimension's score: positive from `positive` up, neutral from `neutral`, else negative.
    package struct Verdict: Hashable, Sendable {
        package let dimension: String
        package let positive: Int
        package let neutral: Int

        package func value(of score: Int) -> RatingValue {
            score >= positive ? .positive : score >= neutral ? .neutral : .negative
        }
    }

    package enum Period: String, Hashable, Sendable, CaseIterable {
        case month
        /// From Monday.
        case week

        /// The number of the period a moment falls in: months since year 0, or weeks since that of 1970-01-01.
        package func number(of moment: Instant, zoneMinutes: Int) -> Int32 {
            switch self {
            case .month: moment.month(zoneMinutes: zoneMinutes)
            // 1970-01-01 was a Thursday.
            case .week: Int32(Int64(moment.day(zoneMinutes: zoneMinutes) + 3).flooredQuotient(by: 7))
            }
        }
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

    package struct Revision: Hashable, Sendable {
        /// Milliseconds from the reveal.
        package let span: Int64
        /// What a worse value may become.
        package let to: Set<RatingValue>
        /// Whether a rating that is not positive may be withdrawn.
        package let canWithdraw: Bool
        /// How often an account may ask for it; nil: not at all.
        package let requests: Requests?

        /// A quota of requests: `per` for each `of` ratings received in the last `days`, but at least `least`.
        package struct Requests: Hashable, Sendable {
            package let per: Int
            package let of: Int
            package let least: Int
            package let days: Int
        }
    }

    /// The rated side's reply.
    package struct Reply: Hashable, Sendable {
        /// Its time and length.
        package let remark: Remark
        /// Whether there is one to the addition as well, its time from the addition.
        package let toAppend: Bool
    }

    /// A text that comes later.
    package struct Remark: Hashable, Sendable {
        /// Milliseconds.
        package let span: Int64
        /// In Unicode scalars.
        package let length: Int
    }
}

extension RatingPolicy {
    /// When a sealed rating is shown at the latest, from its order's clock. Says the same of every lone rating.
    package func latestReveal(clock: Instant?, closes: Instant?) -> Instant? {
        guard case .positivesFirst(let delay) = visibility, let clock, clock == closes else { return clock }
        return clock + delay
    }
}

/// A rule of the fold.
package enum FoldRule: String, Hashable, Sendable, CaseIterable {
    /// Withdrawn ratings do not take part.
    case effective
    /// Orders too small are not scored.
    case minimum
    /// Repeats of the same item are not scored.
    case dedupe
    /// A repeat is measured from the last kept one, not from the last one.
    case kept
    /// Neutrals never repeat.
    case neutral
    /// The dedupe goes by creation of the orders.
    case creation
    /// The net is clamped.
    case clamp
    /// The clamp goes by submission.
    case submission
    /// The clamp looks at the running net, not at the count.
    case running
    /// Details of the first few of a group count.
    case details
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
