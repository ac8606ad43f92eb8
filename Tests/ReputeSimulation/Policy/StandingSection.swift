import ReputeJSON

/// What policies say of standings. The twin of standings reads it in the facts.
enum StandingSection {
    /// Bounds that sellers of few orders come to.
    static let first: JSONValue = [
        "below": ["buyers": 0, "defects": 100_000], "day": 20, "defects": ["breach", "cancelled", "negative"],
        "guarantee": ["days": 40, "reasons": ["flood"], "sales": 3], "margin": 250_000,
        "privileges": ["standard": ["chat"], "top": ["badge", "chat"]],
        "top": ["accountDays": 20, "defects": 50_000, "late": 200_000, "orders": 4],
        "window": ["long": 90, "orders": 5, "short": 30],
    ]

    /// Others. Everybody is evaluated on one day of the month, whatever is adopted.
    static func atRandom(_ town: inout Town) -> JSONValue {
        func one(of choices: [Int64]) -> JSONValue { .integer(town.pick(choices)) }
        let sources: [[JSONValue]] = [
            ["breach", "cancelled", "negative"], ["breach", "negative"], ["negative"], ["cancelled"],
        ]
        let privileges: [JSONValue] = [
            ["standard": ["chat"], "top": ["badge", "chat"]], ["below": ["watch"], "top": ["badge"]],
            ["standard": ["badge", "watch"]],
        ]
        let below: JSONValue = ["buyers": one(of: [0, 1, 2]), "defects": one(of: [50_000, 100_000, 300_000])]
        let top: JSONValue = [
            "accountDays": one(of: [0, 20, 60]), "defects": one(of: [0, 20_000, 49_999]),
            "late": one(of: [0, 200_000, 1_000_000]), "orders": one(of: [1, 2, 4, 8]),
        ]
        let window: JSONValue = [
            "long": one(of: [60, 90, 120]), "orders": one(of: [1, 5]), "short": one(of: [10, 30, 60]),
        ]
        var members: [String: JSONValue] = [
            "below": below, "day": 20, "defects": .array(town.pick(sources)),
            "margin": one(of: [0, 250_000, 900_000]), "privileges": town.pick(privileges), "top": top,
            "window": window,
        ]
        if town.below(4) > 0 {
            members["guarantee"] = ["days": one(of: [1, 40]), "reasons": ["flood"], "sales": one(of: [1, 3])]
        }
        return .object(members)
    }
}
