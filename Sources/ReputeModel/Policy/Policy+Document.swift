package import ReputeJSON

extension Policy {
    /// A policy from its document. Throws a refusal `policy.invalid` that points at the member at fault.
    package init(document: JSONValue) throws(Refusal) {
        let root = PolicyReader(document, at: "")
        try root.only([
            "credit", "name", "rating", "rules", "version", "zoneMinutes",
        ])
        name = try root.text("name", longest: 64)
        version = Int(try root.integer("version", 1...1_000_000))
        rules = Int(try root.integer("rules", 1...1))
        zoneMinutes = Int(try root.integer("zoneMinutes", -720...840))
        rating = try RatingPolicy(root.object("rating"))
        credit = try CreditPolicy(root.object("credit"))
        self.document = document
    }
}

extension RatingPolicy {
    init(_ r: PolicyReader) throws(Refusal) {
        try r.only([
            "cap", "dedupe", "details", "groupLimit", "minimum", "textLength", "visibility", "windowDays",
        ])
        window = try r.integer("windowDays", 1...365) * Instant.day
        guard let visibility = Visibility(rawValue: try r.text("visibility", longest: 64)) else {
            throw r.refuse("visibility", "is not one of double-blind")
        }
        self.visibility = visibility
        if let cap = try r.optionalObject("cap") {
            try cap.only(["net"])
            self.cap = Cap(net: Int(try cap.integer("net", 1...1_000)))
        } else {
            cap = nil
        }
        if let dedupe = try r.optionalObject("dedupe") {
            try dedupe.only(["hours"])
            self.dedupe = Dedupe(span: try dedupe.integer("hours", 1...8_784) * Instant.hour)
        } else {
            dedupe = nil
        }
        minimum = try MinimumAmount(r.object("minimum"))
        let details = try r.object("details")
        try details.only(["days", "dimensions", "perGroup"])
        let dimensions = try details.texts("dimensions", longest: 32)
        guard dimensions.count <= Details.most, Set(dimensions).count == dimensions.count else {
            throw details.refuse("dimensions", "names a dimension twice, or more than \(Details.most)")
        }
        for (i, name) in dimensions.enumerated() where !RatingPolicy.isDimension(name) {
            throw details.refuse("dimensions", at: i, "is not a name of lower-case letters, digits and hyphens")
        }
        self.details = DetailsPolicy(
            dimensions: dimensions, days: Int(try details.integer("days", 1...3_650)),
            perGroup: Int(try details.integer("perGroup", 0...1_000)))
        textLength = Int(try r.integer("textLength", 1...4_000))
        // A fact may change both sides' ratings of a whole group: 2 x 300 effects of at most 105 bytes fit its line.
        groupLimit = Int(try r.integer("groupLimit", 1...300))
    }

    /// `[a-z][a-z0-9-]*`: so that the order of names is the same by bytes and by UTF-16, as canonical JSON wants it.
    private static func isDimension(_ name: String) -> Bool {
        guard let first = name.utf8.first, (0x61...0x7A).contains(first) else { return false }
        return name.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    }
}

extension MinimumAmount {
    init(_ r: PolicyReader) throws(Refusal) {
        try r.only(["currencies", "otherwise"])
        otherwise = try r.integer("otherwise", 0...Money.most)
        let table = try r.object("currencies")
        var currencies: [String: Int64] = [:]
        for name in table.names {
            guard Money(currency: name, minor: 0) != nil else {
                throw table.refuse(name, "is not a currency: three capital letters")
            }
            currencies[name] = try table.integer(name, 0...Money.most)
        }
        self.currencies = currencies
    }
}

extension CreditPolicy {
    init(_ r: PolicyReader) throws(Refusal) {
        try r.only(["confidence", "halfLifeDays", "levels", "rateFrom", "windowDays"])
        var levels: [Level] = []
        for entry in try r.objects("levels") {
            try entry.only(["from", "grade", "tier"])
            let level = Level(
                tier: try entry.text("tier", longest: 32), grade: Int(try entry.integer("grade", 1...1_000)),
                from: try entry.integer("from", 1...Money.most))
            if level.tier == "none" { throw entry.refuse("tier", "is the name of having no level") }
            if let last = levels.last, last.from >= level.from {
                throw entry.refuse("from", "is not above the level before it")
            }
            levels.append(level)
        }
        self.levels = levels
        windows = try r.integers("windowDays", 1...3_650).map(Int.init)
        guard !windows.isEmpty, windows.count <= 8, zip(windows, windows.dropFirst()).allSatisfy({ $0 < $1 }) else {
            throw r.refuse("windowDays", "is not one to eight ascending numbers of days")
        }
        rateFrom = Int(try r.integer("rateFrom", 1...1_000_000))
        halfLife = try r.optionalInteger("halfLifeDays", 1...3_650).map(Int.init)
        let confidence = try r.object("confidence")
        try confidence.only(["high", "medium"])
        let high = try confidence.integer("high", 0...1_000_000)
        self.confidence = Confidence(high: high, medium: try confidence.integer("medium", high...1_000_000))
    }
}
