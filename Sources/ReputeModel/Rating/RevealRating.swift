/// The clock's command: the window of an order closed on a rating that stayed alone.
package struct RevealRating: Command {
    /// The order.
    package let order: Int64

    package init(order: Int64) { self.order = order }

    /// Answers whether a fact was written.
    package func decide(_ d: inout Deciding) throws(Stop) -> Bool {
        guard let row = try d.rows.orders.get(order), let due = row.due, due <= d.now, let pair = row.pair,
            let policy = row.policy.flatMap(d.rows.policies.adopted(by:)),
            let by = Party.allCases.first(where: { row[by: $0]?.state == .sealed }), let slot = row[by: by]
        else { return false }
        d.rows.openings.want(slot.seq)
        d.wantCredits(of: row)
        let group = try d.group(pair)
        guard let opening = try d.rows.openings.get(slot.seq) else {
            throw .refused(.sealLost(RatingID(seq: slot.seq)))
        }
        try d.loadGroup(group, and: row)
        try d.gathered()
        let day = due.day(zoneMinutes: policy.zoneMinutes)
        var after = row
        after[by: by]?.shown = ShownRating(
            value: opening.value, details: opening.details, seq: d.nextSeq, at: due, day: day)
        d.record(
            RatingRevealed(
                order: order, due: due, day: day, opens: OpenedRating(rating: slot.seq, opening: opening),
                effects: d.effects(of: by, in: group, with: after, policy.rating)))
        d.keep(.opened(slot.seq))
        return true
    }
}
