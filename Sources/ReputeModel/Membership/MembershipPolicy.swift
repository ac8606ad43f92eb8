/// What holds for membership points: of the policy in force when an order was completed what it earns, and of that in
/// force at the answer tiers and reasons.
package struct MembershipPolicy: Hashable, Sendable {
    /// What is earned for an amount, by currency. One that is not here earns nothing.
    package let earn: [String: Earning]
    /// What an order earns of which no amount is told.
    package let flat: Int64
    package let caps: Caps
    /// How many days after that of its completion an order's points expire.
    package let expiryDays: Int
    /// Ascending.
    package let tiers: [Tier]
    /// Why points are granted, or taken back.
    package let reasons: [MembershipAdjustment: [String]]

    /// So many points for each whole amount.
    package struct Earning: Hashable, Sendable {
        package let points: Int64
        /// In minor units.
        package let per: Int64
    }

    /// The most that is earned by one order, on one day, in one month; nil: there is no such cap.
    package struct Caps: Hashable, Sendable {
        package var order: Int64?
        package var day: Int64?
        package var month: Int64?
        /// In one month, by orders of a category.
        package var categories: [Category] = []

        package struct Category: Hashable, Sendable {
            package let name: String
            package let points: Int64
        }

        package init() {}

        /// The cap of a category. By bytes: Swift takes names for equal that are written otherwise.
        package func category(_ name: String?) -> Int64? {
            guard let name else { return nil }
            return categories.first { $0.name.utf8.elementsEqual(name.utf8) }?.points
        }
    }

    /// What so many points make of an account.
    package struct Tier: Hashable, Sendable {
        package let name: String
        package let from: Int64
    }

    /// The name of having no tier.
    package static let noTier = "none"

    /// The tier of so many points; ``noTier`` below the first.
    package func tier(of points: Int64) -> String { tiers.last { $0.from <= points }?.name ?? MembershipPolicy.noTier }

    /// What an order earns before any cap: of its amount, if that is told.
    package func gross(of amount: Money?) -> Int64 {
        guard let amount else { return flat }
        guard let earning = earn[amount.currency] else { return 0 }
        let (points, overflow) = (amount.minor / earning.per).multipliedReportingOverflow(by: earning.points)
        return overflow ? MembershipLimits.most : min(points, MembershipLimits.most)
    }
}

/// What an officer may do about points.
package enum MembershipAdjustment: String, Sendable, CaseIterable, Hashable {
    case granted
    case taken
}

extension MembershipPolicy {
    init(_ r: PolicyReader) throws(Refusal) {
        try r.only(["caps", "earn", "expiryDays", "flat", "reasons", "tiers"])
        let currencies = try r.object("earn")
        guard currencies.names.count <= MembershipLimits.currencies else {
            throw r.refuse("earn", "has more than \(MembershipLimits.currencies) members")
        }
        var earn: [String: Earning] = [:]
        for name in currencies.names {
            guard Money(currency: name, minor: 0) != nil else {
                throw currencies.refuse(name, "is not a currency: three capital letters")
            }
            let earning = try currencies.object(name)
            try earning.only(["per", "points"])
            earn[name] = Earning(
                points: try earning.integer("points", 1...1_000_000), per: try earning.integer("per", 1...Money.most))
        }
        self.earn = earn
        flat = try r.optionalInteger("flat", 0...MembershipLimits.points) ?? 0
        caps = try r.optionalObject("caps").map { (r) throws(Refusal) in try Caps(r) } ?? Caps()
        expiryDays = Int(try r.integer("expiryDays", 1...Int64(MembershipLimits.days)))
        var tiers: [Tier] = []
        let entries = try r.objects("tiers")
        guard entries.count <= MembershipLimits.tiers else {
            throw r.refuse("tiers", "has more than \(MembershipLimits.tiers) entries")
        }
        for entry in entries {
            try entry.only(["from", "name"])
            let tier = Tier(
                name: try entry.name("name", longest: MembershipLimits.name),
                from: try entry.integer("from", 1...Money.most))
            if tier.name == MembershipPolicy.noTier { throw entry.refuse("name", "is the name of having no tier") }
            if tiers.contains(where: { $0.name == tier.name }) { throw entry.refuse("name", "stands twice") }
            if let last = tiers.last, last.from >= tier.from {
                throw entry.refuse("from", "is not above the tier before it")
            }
            tiers.append(tier)
        }
        self.tiers = tiers
        let lists = try r.object("reasons")
        try lists.only(Set(MembershipAdjustment.allCases.map(\.rawValue)))
        var reasons: [MembershipAdjustment: [String]] = [:]
        for kind in MembershipAdjustment.allCases { reasons[kind] = try lists.names(kind.rawValue, most: 32) }
        self.reasons = reasons
    }
}

extension MembershipPolicy.Caps {
    fileprivate init(_ r: PolicyReader) throws(Refusal) {
        self.init()
        try r.only(["categories", "day", "month", "order"])
        order = try r.optionalInteger("order", 1...MembershipLimits.points)
        day = try r.optionalInteger("day", 1...MembershipLimits.points)
        month = try r.optionalInteger("month", 1...MembershipLimits.points)
        guard let categories = try r.optionalObject("categories") else { return }
        guard categories.names.count <= MembershipLimits.categories else {
            throw r.refuse("categories", "has more than \(MembershipLimits.categories) members")
        }
        for name in categories.names {
            guard (1...OrderLimits.category).contains(name.utf8.count) else {
                throw categories.refuse(name, "is not a name of 1 to \(OrderLimits.category) bytes")
            }
            // Nothing at all: what is not to earn any.
            self.categories.append(
                Category(name: name, points: try categories.integer(name, 0...MembershipLimits.points)))
        }
    }
}
