import ReputeModel

extension PolicyText {
    /// What may be claimed in cases, and how long what happens in them takes.
    var arbitration: [(String, String)] {
        let p = policy.arbitration
        if p.claims.isEmpty { return [("claims", "none")] }
        let claims = p.claims.sorted { $0.key < $1.key }
        let said: [(String, String)] = claims.map { ("may claim", words($0.key, $0.value)) }
        return said + burden(claims) + agreement(p) + decision(p, claims)
    }

    /// How a case begins, and what the sides may do among themselves.
    private func agreement(_ p: CasePolicy) -> [(String, String)] {
        let opened =
            "until \(Numbers.count(p.fileDays, "day")) after the order is over; at most \(p.limits.ofOrder) an order"
        let time = p.extensionHours == 0 ? "none" : "\(lasting(p.extensionHours)), once, when both sides want it"
        let offers =
            p.limits.offers == 0 ? "none" : "at most \(p.limits.offers) of a side, each for \(lasting(p.offerHours))"
        let intake = "by itself after \(span(p, .intake))\(reasons("; rejected for", p.house.rejections))"
        return [
            ("opened", opened), ("taken on", intake), ("first answer", answer(p)),
            ("more time", time), ("offers", offers), ("texts", "up to \(Numbers.count(p.limits.text, "character"))"),
        ]
    }

    /// Who decides it, and what becomes of that.
    private func decision(_ p: CasePolicy, _ claims: Claims) -> [(String, String)] {
        let evidence =
            "\(span(p, .evidence)), \(p.house.evidence) of a side, then \(span(p, .rebuttal)) to say something of the other side's"
        let late =
            p.rounds == 0
            ? "it ends undecided"
            : "\(times(p.rounds)), the supervisor's for \(span(p, .supervision)) each; then it ends undecided"
        let done =
            "goods back within \(span(p, .return)), what is owed within \(workdays(p, .refund))\(recovery(p.house))"
        let stopped = "for \(lasting(p.pauseHours)) at a time\(reasons(", for", p.house.pauses))"
        let away = p.reviews == 0 ? "closed then" : "closed after \(times(p.reviews))"
        let deciding: [(String, String)] = [
            ("arbitrators", arbitrators(p)), ("evidence", evidence), ("ruling", ruling(p)),
            ("panels", panels(p, claims)),
        ]
        let after: [(String, String)] = [
            ("not to decide", trades(p)), ("house is late", late),
            ("appeal", "within \(span(p, .appeal))\(reasons(", for", p.house.appeals))"),
            ("to be done", done), ("not done", "opened again within \(span(p, .reopening)) of its end"),
            ("clocks stopped", most(p.limits.pauses, stopped)),
            ("elsewhere", most(p.limits.referrals, "looked at each \(span(p, .review)), \(away)")),
            ("working days", workingDays(p.calendar)),
        ]
        return deciding + members(p, claims) + after
    }

    private typealias Claims = [(key: String, value: CasePolicy.Claim)]

    /// `not-received, as buyer: refund, or replacement`
    private func words(_ cause: String, _ claim: CasePolicy.Claim) -> String {
        let sides = Party.allCases.filter(claim.by.contains)
        let by = sides.count == Party.allCases.count ? "either side" : sides.map(\.rawValue).joined()
        let others = CaseRemedy.allCases.filter { $0 != claim.remedy && claim.remedies.contains($0) }
        let house = claim.isAgainstHouse ? ", of the marketplace" : ""
        let or = others.isEmpty ? "" : ", or \(others.map(\.rawValue).joined(separator: ", "))"
        let share =
            claim.share == 1_000_000
            ? "" : "; up to \(Numbers.percent(Double(claim.share) / 1_000_000)) of what was paid"
        return "\(cause), as \(by)\(house): \(claim.remedy.rawValue)\(or)\(share)"
    }

    /// Who has to show something, and what holds the rating window.
    private func burden(_ claims: Claims) -> [(String, String)] {
        let sides = CaseSide.allCases.compactMap { side -> (String, String)? in
            let own = claims.filter { $0.value.burden == side }.map { $0.key }
            return own.isEmpty ? nil : ("to be shown", "by the \(side.rawValue): \(own.joined(separator: ", "))")
        }
        let holding = claims.filter { $0.value.holdsWindow }.map { $0.key }
        return sides + (holding.isEmpty ? [] : [("holds ratings", holding.joined(separator: ", "))])
    }

    private func answer(_ p: CasePolicy) -> String {
        let times = CaseGoods.allCases.map { goods in
            let what =
                switch goods {
                case .unsent: "for goods not sent yet"
                case .sent: "for goods sent"
                case .virtual: "for what is never sent"
                }
            return "\(lasting(p.answerHours[goods] ?? 0)) \(what)"
        }
        let virtual = p.virtual.isEmpty ? "" : " (\(p.virtual.joined(separator: ", ")))"
        return "within \(times.joined(separator: ", "))\(virtual); else the claim is granted"
    }

    private func arbitrators(_ p: CasePolicy) -> String {
        let from = p.escalateFromHours == 0 ? "at any time" : "from \(lasting(p.escalateFromHours)) on"
        return "called by a side \(from), by the clock after \(span(p, .escalation)); one takes it within "
            + "\(span(p, .assignment)), and has it for \(lasting(p.claimHours)) at a time"
    }

    private func ruling(_ p: CasePolicy) -> String {
        let said = "within \(workdays(p, .decision)), aimed at \(lasting(p.targetHours))"
        let by = reasons("; by the clauses", p.house.clauses) + signing(p.house)
        if p.house.held.isEmpty { return said + by }
        let amounts = p.house.held.sorted { $0.key < $1.key }.map { Money.text($0.value, $0.key) }
        let back = p.limits.sentBack == 0 ? "" : ", or sends it back, at most \(times(p.limits.sentBack))"
        return said + by
            + "; above \(amounts.joined(separator: ", ")), and in other currencies, another arbitrator agrees "
            + "within \(workdays(p, .approval))\(back)"
    }

    /// `; signed from 500.00 CNY on, and in other currencies`, or nothing where it need not be.
    private func signing(_ house: CasePolicy.House) -> String {
        if house.signed.isEmpty { return "" }
        let amounts = house.signed.sorted { $0.key < $1.key }.map { Money.text($0.value, $0.key) }
        return "; signed from \(amounts.joined(separator: ", ")) on, and in other currencies"
    }

    /// What may be done so often.
    private func most(_ count: Int, _ what: String) -> String {
        count == 0 ? "never" : "at most \(times(count)), \(what)"
    }

    /// `; else drawn from the deposit, fraud of a seller`, or nothing where nothing follows.
    private func recovery(_ house: CasePolicy.House) -> String {
        guard let rule = house.recovery else { return "" }
        let violations = Party.allCases.compactMap { party in
            rule.violations[party].map { "\($0) of a \(party.rawValue)" }
        }
        let parts = (rule.isDrawn ? ["drawn from the deposit"] : []) + violations
        return parts.isEmpty ? "" : "; else \(parts.joined(separator: ", "))"
    }

    /// `, for duplicate, nothing-claimed`, or nothing where the policy lists none.
    private func reasons(_ before: String, _ codes: [String]) -> String {
        codes.isEmpty ? "" : "\(before) \(codes.joined(separator: ", "))"
    }

    private func panels(_ p: CasePolicy, _ claims: Claims) -> String {
        let heard = claims.filter { $0.value.isForJury }.map { $0.key }
        if p.jury.sizes.isEmpty || heard.isEmpty { return "none" }
        let amounts = p.jury.amounts.sorted { $0.key < $1.key }.map { Money.text($0.value, $0.key) }
        let upTo = amounts.isEmpty ? "nothing that is money" : "up to \(amounts.joined(separator: ", "))"
        return "of \(p.jury.sizes.map { "\($0)" }.joined(separator: ", then ")) for \(heard.joined(separator: ", ")), "
            + "\(upTo); drawn after \(span(p, .draw)), decide within \(span(p, .soft)), at most \(span(p, .hard))"
    }

    /// Who may sit on a panel, where there are any.
    private func members(_ p: CasePolicy, _ claims: Claims) -> [(String, String)] {
        if p.jury.sizes.isEmpty || !claims.contains(where: { $0.value.isForJury }) { return [] }
        let record = p.jury.record.map { " with a record \($0)" } ?? ""
        let age = "accounts of \(Numbers.count(p.jury.ageDays, "day"))\(record)"
        let points = "at most \(Numbers.count(p.jury.points, "serious point"))"
        let share = Numbers.percent(Double(p.jury.share) / 1_000_000)
        let often = "drawn at most \(Numbers.count(p.jury.perDay, "time")) a day"
        return [("their members", "\(age) and \(points), \(often); at most \(share) of one role")]
    }

    private func trades(_ p: CasePolicy) -> String {
        if p.tradeDays == 0 { return "also whoever traded with a side decides" }
        return "nobody who traded with a side in \(Numbers.count(p.tradeDays, "day")) has a case or is on its panel"
    }

    private func workingDays(_ calendar: WorkingCalendar) -> String {
        let names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
        let week = (1...7).filter(calendar.weekdays.contains).map { names[$0 - 1] }.joined(separator: ", ")
        let free = calendar.holidays.isEmpty ? "" : "; not on \(Numbers.count(calendar.holidays.count, "holiday"))"
        let worked = calendar.worked.isEmpty ? "" : "; also on \(Numbers.count(calendar.worked.count, "free day"))"
        return week + free + worked
    }

    // MARK: Units

    private func span(_ p: CasePolicy, _ clock: CaseClock) -> String { lasting(p.spans[clock] ?? 0) }

    private func workdays(_ p: CasePolicy, _ clock: CaseClock) -> String {
        Numbers.count(p.spans[clock] ?? 0, "working day")
    }

    /// Whole days as days, from three on.
    private func lasting(_ hours: Int64) -> String {
        hours >= 72 && hours % 24 == 0 ? Numbers.count(hours / 24, "day") : Numbers.count(hours, "hour")
    }

    private func times(_ count: Int) -> String { Numbers.count(count, "time") }
}
