import ReputeModel
import ReputeSchema
import ReputeTwin

/// A policy that ships, furnished so that everything in it meets in few steps, and what the twin knows of it.
struct Profile: Sendable {
    let manner: Manner
    let policy: Policy

    /// All of them.
    static let all: [Profile] = [Manner.neutral, .classic, .weekly].map { shipped in
        let manner = shipped.furnished
        guard let bytes = Schema.policies[manner.name], let policy = try? Policy(parsing: bytes) else {
            preconditionFailure("\(manner.name) ships")
        }
        return Profile(manner: manner, policy: policy.furnished(manner, StandingSection.first))
    }
}

extension Manner {
    /// The same with categories, commitments and violations, where it has records, and with so much time for deposits
    /// that others come in between, as weeks pass in few steps here. Those that ship have as many days for one thing as
    /// for the other, which would hide that they are mixed up.
    fileprivate var furnished: Manner {
        var manner = self
        if !hasRecords { return manner }
        let isNeutral = manner.name == Manner.neutral.name
        manner.claimDays = isNeutral ? 150 : 400
        manner.replenishDays = isNeutral ? 100 : nil
        manner.failureDays = isNeutral ? 70 : 120
        manner.forgetDays = isNeutral ? 200 : nil
        manner.membership = isNeutral ? .frugal : .lasting
        manner.categories = [
            CategoryManner("food", requires: ["category-permit", "identity"]),
            CategoryManner("wine", requires: ["self-certification"], accountDays: 5),
            CategoryManner("tools", deposit: .cny(150)), CategoryManner("toys", requires: ["training"]),
            CategoryManner("knives", requires: ["exam", "training"]),
            CategoryManner("tea", standing: .standard), CategoryManner("silk", standing: .top),
        ]
        manner.commitment = .first
        manner.sanction = .first(isYearly: manner.forgetDays == nil)
        manner.recovery =
            isNeutral
            ? RecoveryManner(draws: true, seller: "lateness", buyer: "rudeness")
            : RecoveryManner(draws: true, seller: "fraud")
        return manner
    }
}

extension CommitmentManner {
    /// Two that are dispatched in the same time, and one of each other sort.
    fileprivate static var first: CommitmentManner {
        var manner = CommitmentManner()
        (manner.graceHours, manner.noticeDays) = (6, 3)
        var (fast, swift, punctual, genuine) = (Kind(), Kind(), Kind(), Kind())
        fast.dispatchHours = 24
        (fast.share, fast.least, fast.most) = (100_000, 500, 2_000)
        swift.dispatchHours = 24
        punctual.isOnTime = true
        punctual.share = 50_000
        genuine.days = 30
        (genuine.share, genuine.least) = (3_000_000, 100)
        manner.kinds = ["fast": fast, "genuine": genuine, "punctual": punctual, "swift": swift]
        return manner
    }
}

extension SanctionManner {
    /// Violations of every sort.
    static let usual: [String: Kind] = [
        "extortion": Kind(isBuyer: true, "serious", 25), "fakery": Kind(isBuyer: false, "counterfeit", 11),
        "fraud": Kind(isBuyer: false, "serious", 13), "lateness": Kind(isBuyer: false, "general", 5),
        "rudeness": Kind(isBuyer: true, "general", 7),
    ]

    fileprivate static func first(isYearly: Bool) -> SanctionManner {
        var manner = SanctionManner()
        manner.reviewDays = 7
        manner.kinds = usual
        func closed(_ points: Int, _ days: Int64) -> Node { Node(points, days: days, exam: "rules-exam") }
        manner.tallies = [
            "counterfeit": Tally(
                [closed(20, 10), Node(40, days: nil)], carry: isYearly ? (amount: 22, keeps: 40) : nil),
            "general": Tally([], every: isYearly ? nil : Node(10, days: 5)),
            "serious": Tally([closed(12, 7), closed(24, 14), closed(36, 21), Node(48, days: nil)]),
        ]
        return manner
    }
}

extension MembershipManner {
    /// Points that are capped everywhere and soon gone.
    fileprivate static var frugal: MembershipManner {
        var manner = MembershipManner(days: 20)
        manner.earn = ["CNY": (2, 50), "JPY": (7, 1)]
        manner.flat = 3
        (manner.mostOfOrder, manner.mostOfDay, manner.mostOfMonth) = (50, 60, 110)
        manner.tiers = [("bronze", 5), ("silver", 60), ("gold", 100)]
        return manner
    }

    /// Points that last, and are capped by the day and the month only.
    fileprivate static var lasting: MembershipManner {
        var manner = MembershipManner(days: 100)
        manner.earn = ["CNY": (1, 30)]
        (manner.mostOfDay, manner.mostOfMonth) = (400, 900)
        manner.tiers = [("bronze", 4), ("silver", 400), ("gold", 800)]
        return manner
    }
}
