/// What makes a seller's standing, and what goes with it: of the policy in force at the evaluation.
package struct StandingPolicy: Hashable, Sendable {
    /// The day of each month at whose midnight sellers are evaluated.
    package let day: Int
    package let window: Window
    /// What makes an order a defect, by the policy in force on the day that it happens.
    package let defects: [DefectSource]
    package let below: Below
    package let top: Top
    /// How far past a bound a seller must be to lose the standing it has, in millionths of the bound.
    package let margin: Int64
    /// What goes with a standing, sorted.
    package let privileges: [SellerStanding: [String]]
    /// How many days earlier what is asked of a deposit leaves, for whom it is a privilege.
    package let earlyReleaseDays: Int?
    /// What an officer may guarantee; nil: nothing.
    package let guarantee: Guarantee?

    /// The days before the evaluation that count.
    package struct Window: Hashable, Sendable {
        package let short: Int
        package let long: Int
        /// How many completed orders must lie in the short one for it to be the one that counts.
        package let orders: Int64
    }

    /// More than both: rate and count.
    package struct Below: Hashable, Sendable {
        /// Defects over completed orders, in millionths.
        package let defects: Int64
        /// Different buyers with a defect.
        package let buyers: Int64
    }

    /// No more than the rates, no less than the others.
    package struct Top: Hashable, Sendable {
        package let defects: Int64
        package let late: Int64
        package let orders: Int64
        package let accountDays: Int64
    }

    package struct Guarantee: Hashable, Sendable {
        package let days: Int
        package let sales: Int64
        package let reasons: [String]
    }
}

extension StandingPolicy {
    init(_ r: PolicyReader) throws(Refusal) {
        try r.only([
            "below", "day", "defects", "earlyReleaseDays", "guarantee", "margin", "privileges", "top", "window",
        ])
        // Every month has it.
        day = Int(try r.integer("day", 1...28))
        window = try Window(r.object("window"))
        defects = try r.choices("defects", DefectSource.self).sorted { $0.rawValue < $1.rawValue }
        below = try Below(r.object("below"))
        top = try Top(r.object("top"))
        margin = try r.integer("margin", 0...999_999)
        earlyReleaseDays = try r.optionalInteger("earlyReleaseDays", 1...3_650).map(Int.init)
        guard top.defects < below.defects else {
            throw try r.object("top").refuse("defects", "is not less than that of below")
        }
        let lists = try r.object("privileges")
        try lists.only(Set(SellerStanding.allCases.map(\.rawValue)))
        var privileges: [SellerStanding: [String]] = [:]
        for standing in SellerStanding.allCases where lists.names.contains(standing.rawValue) {
            privileges[standing] = try lists.names(standing.rawValue, most: StandingLimits.privileges).sorted()
        }
        self.privileges = privileges
        guarantee = try r.optionalObject("guarantee").map { (r) throws(Refusal) in try Guarantee(r) }
    }
}

extension StandingPolicy.Window {
    fileprivate init(_ r: PolicyReader) throws(Refusal) {
        try r.only(["long", "orders", "short"])
        short = Int(try r.integer("short", 1...Int64(StandingLimits.days)))
        long = Int(try r.integer("long", 1...Int64(StandingLimits.days)))
        orders = try r.integer("orders", 1...1_000_000_000)
        guard long >= short else { throw r.refuse("long", "is less than short") }
    }
}

extension StandingPolicy.Below {
    fileprivate init(_ r: PolicyReader) throws(Refusal) {
        try r.only(["buyers", "defects"])
        buyers = try r.integer("buyers", 0...Int64(StandingLimits.buyers))
        defects = try r.integer("defects", 1...1_000_000)
    }
}

extension StandingPolicy.Top {
    fileprivate init(_ r: PolicyReader) throws(Refusal) {
        try r.only(["accountDays", "defects", "late", "orders"])
        accountDays = try r.integer("accountDays", 0...Int64(StandingLimits.days))
        defects = try r.integer("defects", 0...1_000_000)
        late = try r.integer("late", 0...1_000_000)
        orders = try r.integer("orders", 1...1_000_000_000)
    }
}

extension StandingPolicy.Guarantee {
    fileprivate init(_ r: PolicyReader) throws(Refusal) {
        try r.only(["days", "reasons", "sales"])
        days = Int(try r.integer("days", 1...Int64(StandingLimits.days)))
        sales = try r.integer("sales", 1...Int64(StandingLimits.sales))
        reasons = try r.names("reasons", most: 32)
        if reasons.isEmpty { throw r.refuse("reasons", "is empty, so that nothing could be guaranteed") }
    }
}

extension StandingPolicy {
    /// The first evaluation after a moment.
    package func evaluation(after moment: Instant, zoneMinutes: Int) -> Instant {
        var date = CivilDate(day: moment.day(zoneMinutes: zoneMinutes))
        date.dayOfMonth = day
        let same = Instant(midnightOf: date.day, zoneMinutes: zoneMinutes)
        if same > moment { return same }
        (date.year, date.month) = date.month == 12 ? (date.year + 1, 1) : (date.year, date.month + 1)
        return Instant(midnightOf: date.day, zoneMinutes: zoneMinutes)
    }
}

extension PolicyBook {
    /// What makes standings at a moment; nil: there are none.
    package func standing(at moment: Instant) -> StandingPolicy? {
        index(at: moment).flatMap { entries[$0].policy.standing }
    }

    /// Whether standings are made at a moment. Asked of every order: it copies no policy.
    func makesStandings(at moment: Instant) -> Bool {
        hasStandings && index(at: moment).map { entries[$0].policy.standing != nil } ?? false
    }

    private func index(at moment: Instant) -> Int? {
        entries.lastIndex { $0.from <= moment } ?? entries.indices.first
    }

    /// One more than the greatest number of buyers that any policy has for a bound: so many are counted.
    package var mostDefectBuyers: Int {
        Int(entries.compactMap(\.policy.standing?.below.buyers).max() ?? 0) + 1
    }

    /// The zone of all policies of a ledger.
    package var zoneMinutes: Int { entries.first?.policy.zoneMinutes ?? 0 }
}
