/// Which records there are, and what a seller needs to sell in a category: those in force at the answer hold.
package struct QualificationPolicy: Hashable, Sendable {
    /// The types of records, by name.
    package var types: [String: Kind] = [:]
    /// What it takes to sell in a category; a category that is not named takes nothing.
    package var categories: [String: Threshold] = [:]
    /// How many days before its end a record is given notice, descending.
    package var noticeDays: [Int] = []
    /// How an officer may have verified a record.
    package var methods: [String] = []
    /// Why a record is returned, suspended, resumed or revoked.
    package var reasons: [QualificationStep: [String]] = [:]

    /// Of a policy that says nothing of them: there are no records, and none are needed.
    package init() {}

    package struct Kind: Hashable, Sendable {
        /// Whether a record names the categories it is for; else it is for all.
        package let isBound: Bool
        /// Whether a record must say until when it holds.
        package let hasEnd: Bool
        /// After how many days a record is looked at again; nil: that is left to the officer.
        package let reviewDays: Int?
    }

    package struct Threshold: Hashable, Sendable {
        /// The types of records a seller needs, sorted.
        package let requires: [String]
        /// For how many days its account must be known.
        package let accountDays: Int
        /// What has to lie in its deposit.
        package let deposit: Money?
        /// As what it has to be shown at least.
        package let standing: SellerStanding?
    }

    /// When the clock next has something to do about a record that counts, after a moment: the first notice that is
    /// still to come, else its end.
    package func nextDue(ends: Instant?, after moment: Instant) -> Instant? {
        guard let ends else { return nil }
        let notices = noticeDays.lazy.map { ends + -Int64($0) * Instant.day }
        return notices.first { $0 > moment } ?? ends
    }

    /// The day on which a record of a type that is verified on a day is looked at again; nil: on none.
    package func review(of type: String, from day: Day) -> Day? {
        guard let days = types[type]?.reviewDays, QualificationLimits.days.contains(day + Day(days)) else { return nil }
        return day + Day(days)
    }

    /// Whether a record that counts is near its end.
    package func isNear(_ ends: Instant?, at moment: Instant) -> Bool {
        guard let ends, let most = noticeDays.first else { return false }
        return moment >= ends + -Int64(most) * Instant.day
    }
}

extension QualificationPolicy {
    init(_ r: PolicyReader) throws(Refusal) {
        try r.only(["categories", "methods", "noticeDays", "reasons", "types"])
        let types = try r.object("types")
        for name in types.names {
            guard PolicyReader.isName(name), name.utf8.count <= 32 else {
                throw types.refuse(name, "is not a name of at most 32 lower-case letters, digits and hyphens")
            }
            let kind = try types.object(name)
            try kind.only(["bound", "expires", "reviewDays"])
            self.types[name] = Kind(
                isBound: try kind.flag("bound"), hasEnd: try kind.flag("expires"),
                reviewDays: try kind.optionalInteger("reviewDays", 1...3_650).map(Int.init))
        }
        let categories = try r.object("categories")
        for name in categories.names {
            guard (1...OrderLimits.category).contains(name.utf8.count) else {
                throw categories.refuse(name, "is not a name of 1 to \(OrderLimits.category) bytes")
            }
            let threshold = try categories.object(name)
            try threshold.only(["accountDays", "deposit", "requires", "standing"])
            let requires = try threshold.names("requires", most: 16)
            for (i, type) in requires.enumerated() where self.types[type] == nil {
                throw threshold.refuse("requires", at: i, "is not among the policy's types")
            }
            let standing = try threshold.optionalChoice("standing", SellerStanding.self)
            if standing == .below { throw threshold.refuse("standing", "is one that every seller has") }
            self.categories[name] = Threshold(
                requires: requires.sorted(),
                accountDays: Int(try threshold.optionalInteger("accountDays", 0...3_650) ?? 0),
                deposit: try threshold.optionalMoney("deposit"), standing: standing)
        }
        noticeDays = try r.integers("noticeDays", 1...365).map(Int.init)
        guard noticeDays.count <= 8, zip(noticeDays, noticeDays.dropFirst()).allSatisfy({ $0 > $1 }) else {
            throw r.refuse("noticeDays", "is not at most eight descending numbers of days")
        }
        methods = try r.names("methods", most: 32)
        let reasons = try r.object("reasons")
        try reasons.only(["resumed", "returned", "revoked", "suspended"])
        self.reasons[.resume] = try reasons.names("resumed", most: 32)
        self.reasons[.return] = try reasons.names("returned", most: 32)
        self.reasons[.revoke] = try reasons.names("revoked", most: 32)
        self.reasons[.suspend] = try reasons.names("suspended", most: 32)
    }
}
