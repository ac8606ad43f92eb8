extension CasePolicy {
    /// Reads the section `arbitration` of a policy whose days begin so many minutes east of UTC, with these types of
    /// records.
    init(
        _ r: PolicyReader, zoneMinutes: Int, _ types: [String: QualificationPolicy.Kind]
    ) throws(Refusal) {
        try r.only([
            "answer", "calendar", "claims", "clocks", "fileDays", "house", "jury", "limits", "tradeDays", "virtual",
        ])
        fileDays = Int(try r.integer("fileDays", 1...365))
        let answer = try r.object("answer")
        try answer.only(Set(CaseGoods.allCases.map { "\($0.rawValue)Hours" }))
        for goods in CaseGoods.allCases {
            answerHours[goods] = try answer.integer("\(goods.rawValue)Hours", 1...CaseLimits.hours)
        }
        virtual = try r.categories("virtual", most: CaseLimits.virtuals)
        calendar = try WorkingCalendar(r.object("calendar"), zoneMinutes: zoneMinutes)
        try read(clocks: r.object("clocks"))
        let jury = try r.optionalObject("jury")
        self.jury = try jury.map { (r) throws(Refusal) in try Jury(r, types) } ?? Jury()
        if let days = try r.optionalInteger("tradeDays", 0...3_650) { tradeDays = Int(days) }
        limits = try Limits(r.object("limits"))
        if let house = try r.optionalObject("house") { self.house = try House(house) }
        let claims = try r.object("claims")
        guard claims.names.count <= CaseLimits.claims else {
            throw r.refuse("claims", "has more than \(CaseLimits.claims) entries")
        }
        for name in claims.names {
            guard PolicyReader.isName(name), name.utf8.count <= CaseLimits.name else {
                throw claims.refuse(
                    name, "is not a name of at most \(CaseLimits.name) lower-case letters, digits and hyphens")
            }
            self.claims[name] = try Claim(claims.object(name))
        }
    }

    /// The clocks whose length is a number of hours and nothing else.
    private static let hourly: [CaseClock] = [
        .appeal, .assignment, .draw, .escalation, .evidence, .hard, .intake, .rebuttal, .reopening, .return, .review,
        .soft, .supervision,
    ]

    private mutating func read(clocks r: PolicyReader) throws(Refusal) {
        let working = CaseClock.allCases.filter(\.isInWorkingDays)
        try r.only(
            Set(CasePolicy.hourly.map { "\($0.rawValue)Hours" } + working.map { "\($0.rawValue)Days" }).union([
                "claimHours", "escalateFromHours", "extensionHours", "offerHours", "pauseHours", "reviews", "rounds",
                "targetHours",
            ]))
        for clock in CasePolicy.hourly {
            spans[clock] = try r.integer("\(clock.rawValue)Hours", 1...CaseLimits.hours)
        }
        for clock in working {
            spans[clock] = try r.integer("\(clock.rawValue)Days", 1...CaseLimits.workingDays)
        }
        let escalation = spans[.escalation] ?? 1
        escalateFromHours = try r.integer("escalateFromHours", 0...escalation)
        extensionHours = try r.integer("extensionHours", 0...CaseLimits.hours)
        offerHours = try r.integer("offerHours", 1...CaseLimits.hours)
        claimHours = try r.integer("claimHours", 1...CaseLimits.hours)
        targetHours = try r.integer("targetHours", 1...CaseLimits.hours)
        pauseHours = try r.integer("pauseHours", 1...CaseLimits.hours)
        rounds = Int(try r.integer("rounds", 0...CaseLimits.rounds))
        reviews = Int(try r.integer("reviews", 0...CaseLimits.rounds))
        if let soft = spans[.soft], let hard = spans[.hard], soft >= hard {
            throw r.refuse("hardHours", "is not more than softHours")
        }
    }
}

extension CasePolicy.Claim {
    fileprivate init(_ r: PolicyReader) throws(Refusal) {
        try r.only(["burden", "by", "holdsWindow", "house", "jury", "remedies", "remedy", "share"])
        by = Set(try r.choices("by", Party.self))
        remedy = try r.choice("remedy", CaseRemedy.self)
        if remedy == .none { throw r.refuse("remedy", "is nothing, which nobody claims") }
        var remedies = Set(try r.optionalChoices("remedies", CaseRemedy.self))
        if remedies.contains(.none) { throw r.refuse("remedies", "has what nobody claims: none") }
        remedies.insert(remedy)
        self.remedies = remedies
        share = try r.optionalInteger("share", 1...CaseLimits.share) ?? 1_000_000
        burden = try r.choice("burden", CaseSide.self)
        isAgainstHouse = try r.optionalInteger("house", 0...1) == 1
        if isAgainstHouse, let side = remedies.first(where: \.isPerformed) {
            throw r.refuse("house", "goes with \(side.rawValue), which a side of the order has to do")
        }
        holdsWindow = try r.optionalInteger("holdsWindow", 0...1) == 1
        isForJury = try r.optionalInteger("jury", 0...1) == 1
    }
}

extension CasePolicy.Limits {
    fileprivate init(_ r: PolicyReader) throws(Refusal) {
        try r.only(["offers", "ofOrder", "pauses", "referrals", "sentBack", "text"])
        offers = Int(try r.integer("offers", 0...Int64(CaseLimits.offers)))
        ofOrder = Int(try r.integer("ofOrder", 1...Int64(CaseLimits.ofOrder)))
        text = Int(try r.integer("text", 1...Int64(CaseLimits.text)))
        pauses = try Self.times(r, "pauses", CaseLimits.pauses, else: pauses)
        referrals = try Self.times(r, "referrals", CaseLimits.referrals, else: referrals)
        sentBack = try Self.times(r, "sentBack", CaseLimits.sentBack, else: sentBack)
    }

    /// How often something may be done, where that is said.
    private static func times(
        _ r: PolicyReader, _ name: String, _ most: Int, else usual: Int
    ) throws(Refusal) -> Int {
        Int(try r.optionalInteger(name, 0...Int64(most)) ?? Int64(usual))
    }
}

extension WorkingCalendar {
    fileprivate init(_ r: PolicyReader, zoneMinutes: Int) throws(Refusal) {
        try r.only(["holidays", "weekdays", "worked"])
        let weekdays = try r.integers("weekdays", 1...7).map(Int.init)
        guard !weekdays.isEmpty, zip(weekdays, weekdays.dropFirst()).allSatisfy({ $0 < $1 }) else {
            throw r.refuse("weekdays", "is not one to seven ascending numbers of days, 1 being Monday")
        }
        self.init(
            weekdays: Set(weekdays), holidays: Set(try r.days("holidays", most: CaseLimits.days)),
            worked: Set(try r.days("worked", most: CaseLimits.days)), zoneMinutes: zoneMinutes)
    }
}
