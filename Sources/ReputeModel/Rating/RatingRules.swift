/// One released version of the rules by which ratings are shown and make points.
///
/// A policy names the version it runs under. A released version is never changed: what it decided must be decided the
/// same again. A mended rule is a new version, in a folder of its own.
package protocol RatingRules: Sendable {
    /// What each member of a group adds, in the order the members are given.
    static func contributions(of members: [FoldMember], under policy: RatingPolicy) -> [Contribution]

    /// Which ratings are shown, and when the clock is needed next, after a side has rated or the clock has struck.
    static func unveiling(_ scene: RatingScene, under policy: RatingPolicy) -> Unveiling
}

/// What stands about an order's ratings at a moment: what an unveiling depends on.
package struct RatingScene: Sendable {
    /// The moment: that of a submission, or what the clock was set for.
    package let now: Instant
    /// When the window closes.
    package let closes: Instant
    /// Whether the clock has struck; otherwise a side has just rated.
    package let isClock: Bool
    /// What each side says that has rated, the sealed ones included.
    package let values: [Party: RatingValue]
    /// The sides whose ratings are still sealed, the one just submitted among them.
    package let sealed: Set<Party>

    package init(
        now: Instant, closes: Instant, isClock: Bool, values: [Party: RatingValue], sealed: Set<Party>
    ) {
        self.now = now
        self.closes = closes
        self.isClock = isClock
        self.values = values
        self.sealed = sealed
    }

    /// The only side that has rated; nil when both have.
    package var alone: Party? { values.count == 1 ? values.keys.first : nil }
}

/// What happens to an order's ratings at a moment.
package struct Unveiling: Hashable, Sendable {
    /// The sealed ratings that are shown now.
    package var opens: Set<Party> = []
    /// When the clock is needed next; nil when nothing is left to do.
    package var due: Instant?
    /// The side whose silence becomes a system positive about the other.
    package var silent: Party?

    package init(opens: Set<Party> = [], due: Instant? = nil, silent: Party? = nil) {
        self.opens = opens
        self.due = due
        self.silent = silent
    }
}

/// The released versions of the rules.
package enum ReleasedRules {
    /// The newest there is.
    package static let newest: Int64 = 1

    /// The rules of a version. A policy that names another cannot be read in the first place.
    package static func version(_ number: Int) -> any RatingRules.Type {
        switch number {
        case 1: Rules1.self
        default: preconditionFailure("a policy names a released version of the rules")
        }
    }
}
