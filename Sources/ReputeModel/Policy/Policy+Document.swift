package import ReputeJSON

extension Policy {
    /// The most bytes of a document in canonical form: with its envelope it has to fit the 65 535 of a fact's line.
    package static let longest = 65_000

    /// A policy from JSON text. Throws as ``init(document:)``, and the same when the text is not JSON.
    package init(parsing bytes: [UInt8]) throws(Refusal) {
        let root: JSONNode
        do {
            root = try JSONDocument(parsing: bytes).root
        } catch {
            throw Refusal(.invalidParams, "policy.invalid", "The policy is not JSON: \(error).", pointer: "")
        }
        try self.init(document: JSONValue(root))
    }

    /// A policy from its document. Throws a refusal `policy.invalid` with a pointer from the document on.
    package init(document: JSONValue) throws(Refusal) {
        let root = try PolicyReader(document: document)
        try root.only([
            "arbitration", "commitment", "credit", "deposit", "membership", "name", "noticeDays", "qualification",
            "rating", "removal", "rules", "sample", "sanction", "standing", "training", "version", "zoneMinutes",
        ])
        name = try root.name("name", longest: 64)
        version = Int(try root.integer("version", 1...1_000_000))
        rules = Int(try root.integer("rules", 1...Int64(Int32.max)))
        guard rules <= ReleasedRules.newest else {
            throw root.refuse(
                "rules",
                "is \(rules), but this program knows the rules 1 to \(ReleasedRules.newest); take a newer one")
        }
        zoneMinutes = Int(try root.integer("zoneMinutes", -720...840))
        noticeDays = Int(try root.optionalInteger("noticeDays", 1...365) ?? Policy.usualNotice)
        _ = try root.optionalText("sample", longest: 1_000)
        rating = try RatingPolicy(root.object("rating"))
        credit = try CreditPolicy(root.object("credit"))
        removal = try RemovalPolicy(root.object("removal"))
        let qualification = try root.optionalObject("qualification")
        self.qualification = try qualification.map { (r) throws(Refusal) in try QualificationPolicy(r) } ?? .init()
        let deposit = try root.optionalObject("deposit")
        self.deposit = try deposit.map { (r) throws(Refusal) in try DepositPolicy(r) }
        if self.deposit == nil, let name = self.qualification.categories.first(where: { $0.value.deposit != nil })?.key
        {
            throw try root.object("qualification").object("categories").object(name).refuse(
                "deposit", "asks for one, but the policy has no member deposit")
        }
        let training = try root.optionalObject("training")
        self.training =
            try training.map { [types = self.qualification.types] (r) throws(Refusal) in try TrainingPolicy(r, types) }
            ?? .init()
        let sanction = try root.optionalObject("sanction")
        self.sanction =
            try sanction.map { [courses = self.training.courses] (r) throws(Refusal) in
                try SanctionPolicy(r, courses)
            } ?? .init()
        let commitment = try root.optionalObject("commitment")
        self.commitment = try commitment.map { (r) throws(Refusal) in try CommitmentPolicy(r) } ?? .init()
        standing = try Policy.standing(root, self.qualification)
        let membership = try root.optionalObject("membership")
        self.membership = try membership.map { (r) throws(Refusal) in try MembershipPolicy(r) }
        let arbitration = try root.optionalObject("arbitration")
        self.arbitration =
            try arbitration.map { [zoneMinutes, types = self.qualification.types] (r) throws(Refusal) in
                try CasePolicy(r, zoneMinutes: zoneMinutes, types)
            } ?? .init()
        try self.arbitration.house.recovery?.check(root, self.sanction, hasDeposits: self.deposit != nil)
        self.document = document
    }

    /// What the document says of standings. Refuses one that asks for a standing and makes none.
    private static func standing(
        _ root: PolicyReader, _ qualification: QualificationPolicy
    ) throws(Refusal) -> StandingPolicy? {
        guard let section = try root.optionalObject("standing") else {
            if let name = qualification.categories.first(where: { $0.value.standing != nil })?.key {
                throw try root.object("qualification").object("categories").object(name).refuse(
                    "standing", "asks for one, but the policy has no member standing")
            }
            return nil
        }
        return try StandingPolicy(section)
    }

    /// The days of notice of a document that names none.
    private static let usualNotice: Int64 = 7
}

extension CreditPolicy {
    init(_ r: PolicyReader) throws(Refusal) {
        try r.only(["confidence", "halfLifeDays", "levels", "rateFrom", "rates", "windowDays"])
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
        rates = Set(try r.choices("rates", Rate.self))
        if let confidence = try r.optionalObject("confidence") {
            try confidence.only(["high", "medium"])
            let high = try confidence.integer("high", 0...1_000_000)
            self.confidence = Confidence(high: high, medium: try confidence.integer("medium", high...1_000_000))
        } else {
            confidence = nil
        }
    }
}
