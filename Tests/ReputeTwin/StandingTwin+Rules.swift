import ReputeJSON

extension StandingTwin {
    /// What a policy's document says.
    struct Rules {
        let day: Int64
        let (short, long, enough): (Int64, Int64, Int64)
        let sources: [String]
        let (belowDefects, belowBuyers): (Int64, Int64)
        let (topDefects, topLate, topOrders, topAge): (Int64, Int64, Int64, Int64)
        let margin: Int64
        let privileges: [String: [String]]

        init?(_ document: JSONValue?) {
            guard let document else { return nil }
            func number(_ path: String...) -> Int64 {
                path.reduce(Optional(document)) { $0?[$1] }?.integerValue ?? 0
            }
            day = number("day")
            (short, long, enough) = (number("window", "short"), number("window", "long"), number("window", "orders"))
            sources = document["defects"]?.arrayValue?.compactMap(\.stringValue) ?? []
            (belowDefects, belowBuyers) = (number("below", "defects"), number("below", "buyers"))
            (topDefects, topLate) = (number("top", "defects"), number("top", "late"))
            (topOrders, topAge) = (number("top", "orders"), number("top", "accountDays"))
            margin = number("margin")
            privileges = (document["privileges"]?.objectValue ?? [:]).mapValues {
                ($0.arrayValue ?? []).compactMap(\.stringValue).sorted()
            }
        }
    }
}
