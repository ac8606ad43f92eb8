/// The clock's command: what an order's ratings were waiting for has come.
package struct RevealRating: Command {
    /// The order.
    package let order: Int64

    package init(order: Int64) { self.order = order }

    /// Answers whether a fact was written.
    package func decide(_ d: inout Deciding) throws(Stop) -> Bool {
        guard let row = try d.rows.orders.get(order), let due = row.due, due <= d.now, let pair = row.pair,
            let closes = row.closes, let policy = row.policy.flatMap(d.rows.policies.adopted(by:))
        else { return false }
        d.wantOpenings(of: row)
        d.wantCredits(of: row)
        let group = try d.group(pair)
        let openings = try d.openings(of: row)
        try d.loadGroup(
            group, and: row, for: Set(Party.allCases), isNegative: openings[.buyer]?.value == .negative)
        try d.gathered()
        let scene = d.scene(row, openings, now: due, closes: closes, isClock: true)
        let plan = ReleasedRules.version(policy.rules).unveiling(scene, under: policy.rating)
        var after = row
        if let silent = plan.silent {
            after[by: silent] = .system(d.nextSeq, at: due, day: due.day(zoneMinutes: policy.zoneMinutes))
        }
        let reveal = try d.reveal(
            &after, opening: openings.filter { plan.opens.contains($0.key) },
            alsoShown: plan.silent.map { [$0] } ?? [], at: due, in: group, policy)
        d.record(RatingRevealed(order: order, due: due, reveal: reveal, clock: plan.due, silent: plan.silent))
        for opened in reveal.opens { d.keep(.opened(opened.rating)) }
        return true
    }
}
