import ReputeModel

/// What a policy says, in words.
struct PolicyText {
    let policy: Policy
    let style: Style

    /// The lines of all sections.
    var lines: [String] {
        let sections: [(String, [(String, String)])] = [
            ("Rating", rating), ("Counting", counting), ("Credit", credit), ("Removing", removing),
            ("Qualification", qualification), ("Deposit", deposit), ("Training", training), ("Sanctions", sanctions),
            ("Commitments", commitment), ("Standing", standings), ("Membership", membership), ("Cases", arbitration),
            ("Changing it", [("notice", days(Int64(policy.noticeDays) * Instant.day)), ("midnight", zone)]),
        ]
        return Array(sections.map { section($0.0, $0.1) }.joined(separator: [""]))
    }

    private func section(_ title: String, _ rows: [(name: String, text: String)]) -> [String] {
        [style.paint(title, .bold)]
            + rows.flatMap { row in
                Text.wrap(Text.harmless(row.text), 60).enumerated().map { index, line in
                    let name = Text.fit(index == 0 ? row.name : "", 16, style)
                    return "  \(style.paint(name, .dim))\(line.replacing(PolicyText.tie, with: " "))"
                }
            }
    }

    // MARK: Rating

    private var rating: [(String, String)] {
        let p = policy.rating
        let rows: [(String, String?)] = [
            ("time to rate", "\(days(p.window)) from the completion of the order"), ("shown", shown),
            ("silence", silence), ("buyers may say", values(.buyer)), ("sellers may say", values(.seller)),
            ("verdict", verdict), ("scores 1 to 5", scores), ("texts", "up to \(characters(p.textLength))"),
            ("held open", p.pause.map { "up to \(days($0)) in all, while something holds the order up" }),
            ("changing", revision), ("asking for it", requests),
            ("addition", p.append.map { "one, within \(days($0.span)) of completion, up to \(characters($0.length))" }),
            ("reply", reply),
        ]
        return rows.map { ($0, $1 ?? "not offered") }
    }

    private var shown: String {
        switch policy.rating.visibility {
        case .atOnce: "each rating as it is given"
        case .doubleBlind: "both when both sides have rated, or when the time is over"
        case .positivesFirst(let delay):
            "a positive when both sides have rated, or when the time is over; anything else \(hours(delay)) later"
        }
    }

    private var silence: String {
        guard let silence = policy.rating.silence else { return "counts nothing" }
        return "the rater of a positive is given one by the side that says nothing; it "
            + (silence.isScored ? "counts in the rates" : "gives points only")
    }

    private func values(_ party: Party) -> String {
        RatingValue.allCases.filter { policy.rating.values[party]?.contains($0) ?? false }.map(\.rawValue)
            .joined(separator: ", ")
    }

    private var verdict: String {
        guard let verdict = policy.rating.verdict else { return "said freely" }
        return "follows from the score of \(verdict.dimension): positive from \(verdict.positive), neutral from "
            + "\(verdict.neutral), else negative"
    }

    private var scores: String {
        let p = policy.rating.details
        if p.dimensions.isEmpty || p.perGroup == 0 { return "none" }
        return "\(p.dimensions.joined(separator: ", ")); the mean of \(days(Int64(p.days) * Instant.day)), the first "
            + "\(grouped(p.perGroup)) of a pair and \(period)"
    }

    private var revision: String? {
        policy.rating.revision.map { revision in
            let to = RatingValue.allCases.filter(revision.to.contains).map(\.rawValue).joined(separator: " or ")
            let withdrawn = revision.canWithdraw ? ", or withdrawn" : ""
            return "for the better, once, within \(days(revision.span)) of being shown: to \(to)\(withdrawn)"
        }
    }

    private var requests: String? {
        policy.rating.revision?.requests.map { quota in
            "\(grouped(quota.per)) times for each \(count(quota.of, "rating")) received in "
                + "\(days(Int64(quota.days) * Instant.day)), at least \(grouped(quota.least))"
        }
    }

    // MARK: Counting

    private var period: String { policy.rating.period.rawValue }

    private var counting: [(String, String)] {
        let p = policy.rating
        let dedupe = p.dedupe.map {
            "within \(hours($0.span)), by the same pair and in the same \(period): one positive and one negative count"
        }
        let cap = p.cap.map { "at most \(count($0.net, "point")) net a \(period), up or down" }
        return [
            ("small orders", minimum), ("same item again", dedupe ?? "counts every time"),
            ("one pair", cap ?? "no limit"),
            ("", "at most \(count(p.groupLimit, "rated order")) a \(period)"),
        ]
    }

    private var reply: String? {
        policy.rating.reply.map { reply in
            let to = reply.toAppend ? "one each, to the rating and its addition" : "one, to the rating"
            return "\(to), within \(days(reply.remark.span)), up to \(characters(reply.remark.length))"
        }
    }

    private var minimum: String {
        let p = policy.rating.minimum
        if p.otherwise == 0, p.currencies.isEmpty { return "everything above 0 counts" }
        // Currencies of the same amount share it; there are some dozen of 1.
        var own: [(number: String, names: [String])] = []
        for (name, minor) in p.currencies.sorted(by: { $0.key < $1.key }) {
            let number = Money.number(minor, name)
            if let same = own.firstIndex(where: { $0.number == number }) {
                own[same].names.append(name)
            } else {
                own.append((number, [name]))
            }
        }
        let all =
            own.map { "\($0.number)\(PolicyText.tie)\($0.names.joined(separator: ", "))" }
            + ["\(grouped(p.otherwise)) minor units of any \(own.isEmpty ? "" : "other ")currency"]
        return "do not count: up to \(all.joined(separator: "; "))"
    }

    // MARK: Credit

    private var credit: [(String, String)] {
        let p = policy.credit
        let rates = CreditPolicy.Rate.allCases.filter(p.rates.contains).map(\.rawValue).joined(separator: ", ")
        var rows: [(String, String)] = [
            ("rates", "\(rates); from \(count(p.rateFrom, "rating"))"),
            ("windows", p.windows.map { "\(grouped($0))" }.joined(separator: ", ") + " days"),
            (
                "recent score",
                p.halfLife.map { "a rating weighs half after \(days(Int64($0) * Instant.day))" } ?? "none"
            ),
            (
                "confidence",
                p.confidence.map {
                    "high when the 95 % interval is narrower than \(share($0.high)), medium below \(share($0.medium))"
                } ?? "not said"
            ),
        ]
        var last: String?
        for level in p.levels {
            let name = last == level.tier ? nil : level.tier
            last = level.tier
            if let name {
                rows.append((rows.contains { $0.0 == "levels" } ? "" : "levels", "\(name) \(grouped(level.from))"))
            } else {
                rows[rows.count - 1].1 += ", \(grouped(level.from))"
            }
        }
        if p.levels.isEmpty { rows.append(("levels", "none")) }
        return rows
    }

    // MARK: Removing

    private var removing: [(String, String)] {
        let p = policy.removal
        let rows = [
            ("text hidden", p.hiddenText), ("not scored", p.unscored), ("kept by law", p.withheldLegal),
            ("restored", p.restored),
        ]
        return rows.map { ($0, $1.isEmpty ? "not done" : $1.joined(separator: ", ")) }
    }

    // MARK: Qualification

    private var qualification: [(String, String)] {
        let p = policy.qualification
        if p.types.isEmpty { return [("records", "none")] }
        let types = p.types.sorted { $0.key < $1.key }.map { name, kind in
            let traits = [
                kind.isBound ? "by category" : nil, kind.hasEnd ? "ends" : nil,
                kind.reviewDays.map { "again after \(count($0, "day"))" },
            ]
            let said = traits.compactMap { $0 }.joined(separator: ", ")
            return said.isEmpty ? name : "\(name) (\(said))"
        }
        let categories = p.categories.sorted { $0.key < $1.key }.map { name, threshold in
            let age = threshold.accountDays > 0 ? ["an account of \(count(threshold.accountDays, "day"))"] : []
            let deposit = threshold.deposit.map { amount in
                ["\(Money.number(amount.minor, amount.currency))\(PolicyText.tie)\(amount.currency) in its deposit"]
            }
            let standing = threshold.standing.map { ["a standing of \($0.rawValue)\($0 == .top ? "" : " or better")"] }
            let needed = threshold.requires + age + (deposit ?? []) + (standing ?? [])
            return (name, needed.isEmpty ? "nothing" : needed.joined(separator: ", "))
        }
        let reasons = [
            ("returned for", QualificationStep.return), ("suspended for", .suspend), ("resumed for", .resume),
            ("revoked for", .revoke),
        ]
        let notice = p.noticeDays.map { "\($0)" }.joined(separator: ", ")
        return [("records", types.joined(separator: "; "))]
            + (categories.isEmpty ? [("to sell", "nothing is needed in any category")] : [])
            + categories.map { ("to sell", "\($0): \($1)") }
            + [
                ("notice", notice.isEmpty ? "none" : "\(notice) days before the end"),
                ("verified by", p.methods.isEmpty ? "nothing" : p.methods.joined(separator: ", ")),
            ]
            + reasons.map { name, step in
                let list = p.reasons[step] ?? []
                return (name, list.isEmpty ? "not done" : list.joined(separator: ", "))
            }
    }

    // MARK: Deposit

    private var deposit: [(String, String)] {
        guard let p = policy.deposit else { return [("deposits", "none")] }
        let reasons = [
            ("held for", DepositEntryKind.held), ("unheld for", .unheld), ("drawn for", .drawn),
            ("returned for", .returned),
        ]
        let replenish = p.replenishDays.map { "to be paid in again within \(count($0, "day"))" }
        return [
            ("asked back", "leaves after \(count(p.claimDays, "day")), and can be drawn until then"),
            ("drawn", replenish ?? "need not be paid in again"),
        ]
            + reasons.map { name, kind in
                let list = p.reasons[kind] ?? []
                return (name, list.isEmpty ? "not done" : list.joined(separator: ", "))
            }
    }

    // MARK: Training

    private var training: [(String, String)] {
        let courses = policy.training.courses.sorted { $0.key < $1.key }
        if courses.isEmpty { return [("courses", "none")] }
        return courses.map { name, course in
            var parts = ["passed at \(course.pass) of 100"]
            if let type = course.grants { parts.append("gives a record \(type)") }
            parts.append(course.validDays.map { "holds for \(count($0, "day"))" } ?? "holds for good")
            if course.waitHours > 0 { parts.append("again after \(hours(Int64(course.waitHours) * Instant.hour))") }
            if let failures = course.failures {
                let wait = "\(count(failures.days, "day")) from the first of them"
                parts.append("after \(count(failures.most, "failure")) \(wait)")
            }
            return (name, parts.joined(separator: ", "))
        }
    }

    // MARK: Sanctions

    private var sanctions: [(String, String)] {
        let p = policy.sanction
        if p.kinds.isEmpty { return [("violations", "none")] }
        let forgotten =
            switch p.forgetting {
            case .after(let days): "after \(count(days, "day"))"
            case .yearly: "at the end of the year"
            }
        let reasons = [("upheld for", SanctionAnswer.upheld), ("withdrawn for", .withdrawn)]
        return p.tallies.sorted { $0.key < $1.key }.map { name, tally in (name, self.tally(name, tally)) }
            + [
                ("forgotten", forgotten),
                ("review", p.reviewDays > 0 ? "asked for within \(count(p.reviewDays, "day"))" : "not offered"),
            ]
            + reasons.map { name, answer in
                let list = p.reasons[answer] ?? []
                return (name, list.isEmpty ? "not done" : list.joined(separator: ", "))
            }
    }

    private func tally(_ name: String, _ tally: SanctionPolicy.Tally) -> String {
        let kinds = policy.sanction.kinds.filter { $0.value.tally == name }.sorted { $0.key < $1.key }.map {
            name, kind in
            "\(name) of \(kind.party == .buyer ? "a buyer" : "a seller") \(kind.points)"
        }
        var parts = [kinds.isEmpty ? "no violation" : kinds.joined(separator: ", ")]
        parts += tally.nodes.map { "at \($0.points) \(consequence($0.consequence))" }
        if let every = tally.every { parts.append("at each \(every.points) \(consequence(every.consequence))") }
        if let carry = tally.carry {
            parts.append("from \(carry.amount) on \(carry.amount) outlive the year, and from \(carry.keeps) on all")
        }
        return parts.joined(separator: "; ")
    }

    private func consequence(_ c: Consequence) -> String {
        let what = c.measures.map(\.rawValue).joined(separator: " and ")
        guard let days = c.days else { return "\(what) for good" }
        return "\(what) for \(count(days, "day"))" + (c.exam.map { " and until \($0) is passed" } ?? "")
    }

    // MARK: Standing

    private var standings: [(String, String)] {
        guard let p = policy.standing else { return [("standings", "none")] }
        let defects = p.defects.map { source in
            switch source {
            case .breach: "one with a broken commitment"
            case .cancelled: "an order that the seller gave up"
            case .negative: "a scored negative rating by the buyer"
            }
        }
        var rows = [
            ("evaluated", "on day \(p.day) of each month"),
            (
                "over",
                "\(count(p.window.short, "day")), with fewer than \(count(p.window.orders, "order")) in these "
                    + "\(count(p.window.long, "day"))"
            ),
            ("a defect is", defects.joined(separator: ", or ")),
            ("below", "more than \(percent(p.below.defects)) defects, of more than \(count(p.below.buyers, "buyer"))"),
            (
                "top",
                "at most \(percent(p.top.defects)) defects and \(percent(p.top.late)) late, at least "
                    + "\(count(p.top.orders, "order")), an account of \(count(p.top.accountDays, "day"))"
            ),
            ("lost", "only \(percent(p.margin)) of a bound past it"),
        ]
        for standing in SellerStanding.allCases {
            guard let names = p.privileges[standing], !names.isEmpty else { continue }
            rows.append(("with \(standing.rawValue)", names.joined(separator: ", ")))
        }
        if let days = p.earlyReleaseDays { rows.append(("early release", "\(count(days, "day")) earlier")) }
        let guarantee = p.guarantee.map {
            "at most \(count($0.days, "day")) and \(count($0.sales, "sale")), for \($0.reasons.joined(separator: ", "))"
        }
        return rows + [("guaranteed", guarantee ?? "never")]
    }

    private func percent(_ millionths: Int64) -> String {
        let text = Numbers.decimals(Double(millionths) / 10_000, 2)
        return "\(text.hasSuffix(".00") ? String(text.dropLast(3)) : text)\(PolicyText.tie)%"
    }

    // MARK: Membership

    private var membership: [(String, String)] {
        guard let p = policy.membership else { return [("points", "none")] }
        let earned = p.earn.sorted { $0.key < $1.key }.map { currency, earning in
            "\(count(earning.points, "point")) for each \(Money.text(earning.per, currency))"
        }
        let caps: [(String, Int64?)] =
            [("one order", p.caps.order), ("a day", p.caps.day), ("a month", p.caps.month)]
            + p.caps.categories.map { ("\($0.name) in a month", $0.points) }
        let capped = caps.compactMap { name, most in most.map { "\(grouped($0)) by \(name)" } }
        let tiers = p.tiers.map { "\($0.name) from \(grouped($0.from))" }
        func reasons(_ kind: MembershipAdjustment) -> String {
            let list = p.reasons[kind] ?? []
            return list.isEmpty ? "not done" : list.joined(separator: ", ")
        }
        return [
            ("a buyer earns", earned.isEmpty ? "nothing for an amount" : earned.joined(separator: ", ")),
            ("without amount", p.flat > 0 ? "\(count(p.flat, "point")) an order" : "nothing"),
            ("at most", capped.isEmpty ? "as much as it comes to" : capped.joined(separator: ", ")),
            ("expire", "\(count(p.expiryDays, "day")) after the day of completion"),
            ("tiers", tiers.isEmpty ? "none" : tiers.joined(separator: ", ")),
            ("given for", reasons(.granted)), ("taken back for", reasons(.taken)),
        ]
    }

    // MARK: Units

    /// A space that no line is broken at.
    private static let tie = "\u{A0}"

    private func grouped(_ number: some BinaryInteger) -> String {
        Numbers.grouped(number).replacing(" ", with: PolicyText.tie)
    }

    private func count(_ number: some BinaryInteger, _ noun: String) -> String {
        "\(grouped(number)) \(noun)\(number == 1 ? "" : "s")"
    }

    private func days(_ milliseconds: Int64) -> String { count(milliseconds / Instant.day, "day") }

    /// Whole days as days, from three on.
    private func hours(_ milliseconds: Int64) -> String {
        milliseconds >= 3 * Instant.day && milliseconds % Instant.day == 0
            ? days(milliseconds) : count(milliseconds / Instant.hour, "hour")
    }

    private func characters(_ number: Int) -> String { count(number, "character") }

    private func share(_ millionths: Int64) -> String { Numbers.decimals(Double(millionths) / 1_000_000, 2) }

    private var zone: String {
        let minutes = abs(policy.zoneMinutes)
        let rest = minutes % 60
        return
            "UTC\(policy.zoneMinutes < 0 ? "-" : "+")\(minutes / 60):\(rest < 10 ? "0" : "")\(rest), for every policy"
    }
}
