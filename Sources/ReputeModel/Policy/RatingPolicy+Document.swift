extension RatingPolicy {
    init(_ r: PolicyReader) throws(Refusal) {
        try r.only([
            "append", "cap", "dedupe", "delayHours", "details", "group", "groupLimit", "minimum",
            "pauseDays", "reply", "revision", "silence", "textLength", "values", "verdict", "visibility",
            "windowDays",
        ])
        window = try r.integer("windowDays", 1...365) * Instant.day
        pause = try r.optionalInteger("pauseDays", 1...365).map { $0 * Instant.day }
        visibility = try Visibility(r)
        if let silence = try r.optionalObject("silence") {
            try silence.only(["scored"])
            self.silence = Silence(isScored: try silence.flag("scored"))
        } else {
            silence = nil
        }
        let values = try r.object("values")
        try values.only(["buyer", "seller"])
        self.values = [
            .buyer: Set(try values.choices("buyer", RatingValue.self)),
            .seller: Set(try values.choices("seller", RatingValue.self)),
        ]
        period = try r.choice("group", Period.self)
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
        let details = try DetailsPolicy(r.object("details"))
        self.details = details
        verdict = try r.optionalObject("verdict").map { (v) throws(Refusal) in
            try Verdict(v, among: details.dimensions)
        }
        revision = try r.optionalObject("revision").map { (v) throws(Refusal) in try Revision(v) }
        append = try r.optionalObject("append").map { (v) throws(Refusal) in try Remark(v) }
        reply = try r.optionalObject("reply").map { (v) throws(Refusal) in try Reply(v) }
        textLength = Int(try r.integer("textLength", 1...4_000))
        // A fact may change both sides' ratings of a whole group: 2 x 300 effects of at most 105 bytes fit its line.
        groupLimit = Int(try r.integer("groupLimit", 1...300))
    }
}

extension RatingPolicy.Visibility {
    fileprivate init(_ r: PolicyReader) throws(Refusal) {
        let delay = try r.optionalInteger("delayHours", 1...720)
        let name = try r.text("visibility", longest: 64)
        if name != "positives-first", delay != nil { throw r.refuse("delayHours", "goes with positives-first only") }
        switch name {
        case "at-once": self = .atOnce
        case "double-blind": self = .doubleBlind
        case "positives-first":
            guard let delay else { throw r.refuse("delayHours", "is missing") }
            self = .positivesFirst(delay: delay * Instant.hour)
        default: throw r.refuse("visibility", "is not one of at-once, double-blind, positives-first")
        }
    }
}

extension RatingPolicy.DetailsPolicy {
    fileprivate init(_ r: PolicyReader) throws(Refusal) {
        try r.only(["days", "dimensions", "perGroup"])
        dimensions = try r.names("dimensions", most: Details.most)
        days = Int(try r.integer("days", 1...3_650))
        perGroup = Int(try r.integer("perGroup", 0...1_000))
    }
}

extension RatingPolicy.Verdict {
    fileprivate init(_ r: PolicyReader, among dimensions: [String]) throws(Refusal) {
        try r.only(["dimension", "neutral", "positive"])
        dimension = try r.text("dimension", longest: 32)
        guard dimensions.contains(dimension) else {
            throw r.refuse("dimension", "is not among the details' dimensions")
        }
        positive = Int(try r.integer("positive", 2...5))
        neutral = Int(try r.integer("neutral", 1...Int64(positive)))
    }
}

extension RatingPolicy.Revision {
    fileprivate init(_ r: PolicyReader) throws(Refusal) {
        try r.only(["days", "requests", "to", "withdraw"])
        span = try r.integer("days", 1...3_650) * Instant.day
        to = Set(try r.choices("to", RatingValue.self))
        if to.contains(.negative) { throw r.refuse("to", "holds negative, which is better than nothing") }
        canWithdraw = try r.flag("withdraw")
        requests = try r.optionalObject("requests").map { (v) throws(Refusal) in try Requests(v) }
    }
}

extension RatingPolicy.Revision.Requests {
    fileprivate init(_ r: PolicyReader) throws(Refusal) {
        try r.only(["days", "least", "of", "per"])
        per = Int(try r.integer("per", 0...1_000_000))
        of = Int(try r.integer("of", 1...1_000_000))
        least = Int(try r.integer("least", 0...1_000_000))
        days = Int(try r.integer("days", 1...3_650))
    }
}

extension RatingPolicy.Reply {
    fileprivate init(_ r: PolicyReader) throws(Refusal) {
        try r.only(["append", "days", "length"])
        toAppend = try r.flag("append")
        remark = try RatingPolicy.Remark(reading: r)
    }
}

extension RatingPolicy.Remark {
    fileprivate init(_ r: PolicyReader) throws(Refusal) {
        try r.only(["days", "length"])
        try self.init(reading: r)
    }

    fileprivate init(reading r: PolicyReader) throws(Refusal) {
        span = try r.integer("days", 1...3_650) * Instant.day
        length = Int(try r.integer("length", 1...4_000))
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
