import ReputeJSON
import ReputeModel
import ReputeSchema
import ReputeTwin

/// A policy that ships, and what the twin knows of it.
struct Profile: Sendable {
    let manner: Manner
    let policy: Policy

    /// All of them.
    static let all: [Profile] = [Manner.neutral, .classic, .weekly].map { shipped in
        let manner = shipped.patient
        guard let bytes = Schema.policies[manner.name], let policy = try? Policy(parsing: bytes),
            let furnished = policy.furnished(manner)
        else { preconditionFailure("\(manner.name) ships") }
        return Profile(manner: manner, policy: furnished)
    }

    /// What it takes to sell in the categories there are; those that ship name none.
    static let categories: [Category] = [
        Category(name: "food", requires: ["category-permit", "identity"]),
        Category(name: "wine", requires: ["self-certification"], accountDays: 5),
        Category(name: "tools", deposit: .cny(150)), Category(name: "toys", requires: ["training"]),
        Category(name: "knives", requires: ["exam", "training"]),
        Category(name: "tea", standing: .standard), Category(name: "silk", standing: .top),
    ]

    struct Category {
        let name: String
        var requires: [String] = []
        var accountDays: Int64 = 0
        var deposit: Money?
        /// Where there are any.
        var standing: SellerStanding?
    }
}

extension Manner {
    /// The same with so much time for deposits that others come in between, as weeks pass in few steps here. Those that
    /// ship have as many days for one thing as for the other, which would hide that they are mixed up.
    fileprivate var patient: Manner {
        var manner = self
        if manner.claimDays == nil { return manner }
        let isNeutral = manner.name == Manner.neutral.name
        manner.claimDays = isNeutral ? 150 : 400
        manner.replenishDays = isNeutral ? 100 : nil
        manner.failureDays = isNeutral ? 70 : 120
        manner.forgetDays = isNeutral ? 200 : nil
        manner.membership = isNeutral ? .frugal : .lasting
        return manner
    }
}

extension Policy {
    /// The same with categories, if it has records, the manner's days, if it has deposits, and courses that differ from
    /// each other in all they can, if it has any, and violations of every kind, and standings that
    /// sellers of few orders come to.
    fileprivate func furnished(_ manner: Manner) -> Policy? {
        var members = document.objectValue ?? [:]
        if var qualification = members["qualification"]?.objectValue {
            var categories: [String: JSONValue] = [:]
            for asked in Profile.categories {
                var category: [String: JSONValue] = [
                    "accountDays": .integer(asked.accountDays),
                    "requires": .array(asked.requires.map { .string($0) }),
                ]
                if let least = asked.deposit {
                    category["deposit"] = ["currency": .string(least.currency), "minor": .integer(least.minor)]
                }
                if let least = asked.standing, members["standing"] != nil {
                    category["standing"] = .string(least.rawValue)
                }
                categories[asked.name] = .object(category)
            }
            qualification["categories"] = .object(categories)
            members["qualification"] = .object(qualification)
        }
        if var deposit = members["deposit"]?.objectValue {
            deposit["claimDays"] = manner.claimDays.map { .integer($0) }
            deposit["replenishDays"] = manner.replenishDays.map { .integer($0) }
            members["deposit"] = .object(deposit)
        }
        if members["training"] != nil {
            let failures: JSONValue = ["days": .integer(manner.failureDays), "most": 2]
            members["training"] = [
                "courses": [
                    "rules-exam": ["failures": failures, "grants": "exam", "pass": 80, "waitHours": 24],
                    "seller-basics": [
                        "failures": ["days": 3, "most": 1], "grants": "training", "pass": 60, "validDays": 200,
                        "waitHours": 96,
                    ],
                    "talk": ["pass": 50, "validDays": 40],
                ]
            ]
        }
        if var sanction = members["sanction"]?.objectValue {
            func node(_ points: Int64, _ days: Int64?, _ exam: Bool = true) -> JSONValue {
                var node: [String: JSONValue] = [
                    "measures": [days == nil ? "sealed" : "closed"], "points": .integer(points),
                ]
                node["days"] = days.map { .integer($0) }
                node["exam"] = exam && days != nil ? "rules-exam" : nil
                return .object(node)
            }
            func kind(_ party: String, _ tally: String, _ points: Int64) -> JSONValue {
                ["party": .string(party), "points": .integer(points), "tally": .string(tally)]
            }
            sanction["forgetDays"] = manner.forgetDays.map { .integer($0) }
            sanction["kinds"] = [
                "lateness": kind("seller", "general", 5), "rudeness": kind("buyer", "general", 7),
                "fraud": kind("seller", "serious", 13), "fakery": kind("seller", "counterfeit", 11),
                "extortion": kind("buyer", "serious", 25),
            ]
            var general: [String: JSONValue] = ["nodes": []]
            var fakes: [String: JSONValue] = ["nodes": [node(20, 10), node(40, nil)]]
            if manner.forgetDays == nil {
                fakes["carry"] = ["as": 22, "keeps": 40]
            } else {
                general["every"] = ["days": 5, "measures": ["demoted"], "points": 10]
            }
            sanction["tallies"] = [
                "counterfeit": .object(fakes), "general": .object(general),
                "serious": ["nodes": [node(12, 7), node(24, 14), node(36, 21), node(48, nil)]],
            ]
            members["sanction"] = .object(sanction)
        }
        if manner.hasRecords {
            func money(_ minor: Int64) -> JSONValue { ["currency": "CNY", "minor": .integer(minor)] }
            members["commitment"] = [
                "graceHours": 6, "noticeDays": 3, "rateDays": 30,
                "kinds": [
                    "fast": [
                        "compensation": ["least": money(500), "most": money(2_000), "share": 100_000],
                        "dispatchHours": 24,
                    ],
                    "genuine": ["compensation": ["least": money(100), "share": 3_000_000], "days": 30],
                    "punctual": ["compensation": ["share": 50_000], "onTime": 1],
                    "swift": ["dispatchHours": 24],
                ],
                "reasons": ["breached": ["counterfeit"], "excused": ["mistake"]],
            ]
        }
        if members["standing"] != nil {
            members["standing"] = [
                "below": ["buyers": 0, "defects": 100_000], "day": 20, "defects": ["breach", "cancelled", "negative"],
                "guarantee": ["days": 40, "reasons": ["flood"], "sales": 3], "margin": 250_000,
                "privileges": ["standard": ["chat"], "top": ["badge", "chat"]],
                "top": ["accountDays": 20, "defects": 50_000, "late": 200_000, "orders": 4],
                "window": ["long": 90, "orders": 5, "short": 30],
            ]
        }
        members["membership"] = manner.membership?.document
        return try? Policy(document: .object(members))
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

    fileprivate var document: JSONValue {
        var caps: [String: JSONValue] = [:]
        for (name, most) in [("order", mostOfOrder), ("day", mostOfDay), ("month", mostOfMonth)] {
            caps[name] = most.map { .integer($0) }
        }
        return [
            "caps": .object(caps),
            "earn": .object(earn.mapValues { ["per": .integer($0.per), "points": .integer($0.points)] }),
            "expiryDays": .integer(days), "flat": .integer(flat),
            "reasons": ["granted": ["goodwill"], "taken": ["refund"]],
            "tiers": .array(tiers.map { ["from": .integer($0.from), "name": .string($0.name)] }),
        ]
    }
}
