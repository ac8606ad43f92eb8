import ReputeModel
import ReputeTwin

extension Manner {
    /// What another policy of the same marketplace might want: at random whatever may change, and of what there is.
    func changed(_ town: inout Town) -> Manner {
        var next = self
        next.net = town.pick([1, 2, 3, 6])
        next.noticeDays = town.pick([1, 3, 7, 14])
        if !hasRecords { return next }
        next.recordNotice = town.pick([[], [1], [7, 1], [30, 7, 1], [60, 10], [100]])
        next.categories = categories.map { CategoryManner.atRandom($0.name, &town) }
        next.claimDays = town.pick([1, 20, 150, 400])
        next.replenishDays = town.pick([nil, 1, 30, 100, 300])
        next.failureDays = town.pick([3, 30, 70, 120])
        next.forgetDays = town.pick([nil, 30, 200, 365])
        next.commitment = CommitmentManner.atRandom(&town)
        next.sanction = SanctionManner.atRandom(&town, isYearly: next.forgetDays == nil)
        next.recovery = RecoveryManner.atRandom(&town, next.sanction.kinds)
        next.membership = membership == nil ? nil : MembershipManner.atRandom(&town)
        return next
    }
}

extension CategoryManner {
    fileprivate static func atRandom(_ name: String, _ town: inout Town) -> CategoryManner {
        var category = CategoryManner(name)
        for type in ["category-permit", "exam", "identity", "self-certification", "training"] {
            if town.below(4) == 0 { category.requires.append(type) }
        }
        if town.below(3) == 0 { category.accountDays = town.pick([1, 5, 30]) }
        if town.below(4) == 0 {
            let amounts: [Money?] = [.cny(100), .cny(150), .cny(350), Money(currency: "JPY", minor: 100)]
            category.deposit = town.pick(amounts)
        }
        if town.below(3) == 0 { category.standing = town.pick([SellerStanding.standard, .top]) }
        return category
    }
}

extension CommitmentManner {
    /// Some of what may be offered, each with any clock. Never without an hour of grace: what is due at the moment at
    /// which it is told is not done in the same turn.
    fileprivate static func atRandom(_ town: inout Town) -> CommitmentManner {
        var manner = CommitmentManner()
        manner.graceHours = town.pick([1, 6, 48])
        manner.noticeDays = town.pick([0, 1, 3, 30])
        for code in CommitmentTwin.codes where town.below(6) > 0 {
            var kind = Kind()
            switch town.below(4) {
            case 0, 1: kind.dispatchHours = town.pick([12, 24, 72])
            case 2: kind.isOnTime = true
            default: kind.days = town.pick([10, 30])
            }
            if town.below(3) > 0 { kind.share = town.pick([50_000, 100_000, 3_000_000]) }
            if town.below(2) == 0 {
                kind.least = town.pick([100, 500])
                kind.most = town.pick([nil, 500, 5_000])
            }
            manner.kinds[code] = kind
        }
        return manner
    }
}

extension SanctionManner {
    fileprivate static func atRandom(_ town: inout Town, isYearly: Bool) -> SanctionManner {
        var manner = SanctionManner()
        manner.reviewDays = town.pick([0, 3, 7, 20])
        for name in usual.keys.sorted() where town.below(8) > 0 {
            manner.kinds[name] = usual[name]
            manner.kinds[name]?.points += town.pick([-2, 0, 0, 3, 12])
        }
        let exams: [String?] = ["rules-exam", "seller-basics", nil]
        var general = Tally(town.below(3) == 0 ? [Node(9, days: 4)] : [])
        if town.below(3) > 0 {
            let (points, days, exam) = (town.pick([8, 10, 15]), town.pick([3, 5, 7]), town.pick(exams))
            general.every = Node(points, days: Int64(days), exam: exam)
        }
        var counterfeit = Tally(ladder(&town))
        if isYearly, town.below(3) > 0 {
            counterfeit.carry = (amount: town.pick([10, 22]), keeps: town.pick([30, 40]))
        }
        manner.tallies = ["counterfeit": counterfeit, "general": general, "serious": Tally(ladder(&town))]
        return manner
    }

    /// Nodes that close for more or less days, and mostly one that seals.
    private static func ladder(_ town: inout Town) -> [Node] {
        let exams: [String?] = ["rules-exam", "rules-exam", "seller-basics", nil]
        var nodes: [Node] = []
        var points = 0
        for _ in 0...town.below(4) {
            points += town.pick([8, 12, 15, 20])
            let days = town.pick([3, 7, 14, 21, 30])
            nodes.append(Node(points, days: Int64(days), exam: town.pick(exams)))
        }
        if town.below(3) > 0 { nodes.append(Node(points + 12, days: nil)) }
        return nodes
    }
}

extension MembershipManner {
    /// Nil: no points at all.
    fileprivate static func atRandom(_ town: inout Town) -> MembershipManner? {
        if town.below(8) == 0 { return nil }
        var manner = MembershipManner(days: town.pick([1, 5, 20, 100]))
        manner.earn["CNY"] = (points: town.pick([1, 2]), per: town.pick([10, 30, 50]))
        if town.below(2) == 0 { manner.earn["JPY"] = (points: 7, per: 1) }
        manner.flat = town.pick([0, 3, 30])
        manner.mostOfOrder = town.pick([nil, 20, 50])
        manner.mostOfDay = town.pick([nil, 30, 60, 400])
        manner.mostOfMonth = town.pick([nil, 40, 110, 900])
        if town.below(4) > 0 {
            manner.tiers = [("bronze", town.pick([3, 8])), ("silver", town.pick([40, 60])), ("gold", 300)]
        }
        return manner
    }
}
