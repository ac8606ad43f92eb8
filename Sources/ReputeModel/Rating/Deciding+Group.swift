extension Deciding {
    /// The rated orders that share a key with a pair and month, whatever their parties.
    mutating func group(_ pair: PairKey) throws(Stop) -> [Int64] {
        guard let members = try rows.pairs.get(pair) else { return [] }
        try rows.settle()
        return members
    }

    /// Loads the orders of a group, and what effects on the ratings of some sides change. `isNegative`: whether an order of
    /// it gets a negative rating by its buyer that it had not.
    mutating func loadGroup(
        _ group: [Int64], and row: OrderRow, for sides: Set<Party>, isNegative: Bool = false
    ) throws(Stop) {
        for member in group { rows.orders.want(member) }
        wantCredits(of: row)
        if isNegative { rows.wantDefects(of: row) }
        try rows.settle()
        guard rows.policies.hasStandings, sides.contains(.buyer) else { return }
        for member in group {
            if let row = rows.orders.loaded(member), row.byBuyer?.shown?.value == .negative {
                rows.wantDefects(of: row)
            }
        }
        try rows.settle()
    }

    /// Notes both sides' credits.
    mutating func wantCredits(of row: OrderRow) {
        for party in Party.allCases {
            rows.credits.want(CreditKey(account: row.account(of: party), role: party))
        }
    }

    /// Folds the ratings that sides gave in a group, with `after` in place of that order's row, and answers where a
    /// contribution is new or changed, the buyer's ratings first. What sellers are evaluated for is evaluated after a moment.
    mutating func effects(
        of sides: Set<Party>, in group: [Int64], with after: OrderRow, at moment: Instant, _ policy: Policy
    ) throws(Stop) -> [RatingEffect] {
        var out: [RatingEffect] = []
        for by in Party.allCases where sides.contains(by) {
            let changes = changes(of: by, in: group, with: after, policy)
            out += by == .buyer ? try standings(changes, with: after, at: moment) : changes.map { $0.effect() }
        }
        return out
    }

    /// What buyers' ratings of a group make of their orders: defects, or none any more.
    private mutating func standings(
        _ changes: [ContributionChange], with after: OrderRow, at moment: Instant
    ) throws(Stop) -> [RatingEffect] {
        guard rows.policies.hasStandings else { return changes.map { $0.effect() } }
        var evaluated: Set<Int64> = []
        var out: [RatingEffect] = []
        for change in changes {
            let before = rows.orders.loaded(change.order)
            let row = change.order == after.seq ? after : before
            let shown = row?.byBuyer?.shown
            let isNegative = shown?.value == .negative
            // What was no defect by its rating and is none is not looked for.
            guard let row, let shown, isNegative || before?.byBuyer?.shown?.value == .negative else {
                out.append(change.effect())
                continue
            }
            let days = isNegative && change.contribution.isScored ? [shown.day] : []
            var standing = try standing(row, [.negative: days], at: moment)
            // One fact has a seller evaluated once.
            if standing?.evaluates != nil, !evaluated.insert(row.seller).inserted { standing?.evaluates = nil }
            out.append(change.effect(standing))
        }
        return out
    }

    private func changes(
        of by: Party, in group: [Int64], with after: OrderRow, _ policy: Policy
    ) -> [ContributionChange] {
        var shown: [(order: Int64, slot: RatingSlot)] = []
        var members: [FoldMember] = []
        var out: [ContributionChange] = []
        // Sorted, so that effects stand in the same order whether the group was loaded or grew within a batch.
        for seq in (group.contains(after.seq) ? group : group + [after.seq]).sorted() {
            guard let row = seq == after.seq ? after : rows.orders.loaded(seq), row.isSameGroup(as: after),
                let slot = row[by: by], let rating = slot.shown
            else { continue }
            if let why = slot.exclusion, !policy.rating.without.contains(.effective) {
                let nothing = Contribution(points: 0, isScored: false, countsDetails: false, why: why)
                if rating.contribution != nothing {
                    out.append(ContributionChange(order: seq, rating: slot.seq, contribution: nothing))
                }
                continue
            }
            shown.append((seq, slot))
            members.append(
                FoldMember(
                    rating: slot.seq, submitted: slot.submitted, order: row.seq, created: row.created,
                    value: rating.value, isSystem: slot.isSystem, hasDetails: rating.details != nil,
                    amount: row.scoredAmount, items: row.items.map(\.token)))
        }
        let folded = ReleasedRules.version(policy.rules).contributions(of: members, under: policy.rating)
        for (entry, contribution) in zip(shown, folded) where entry.slot.shown?.contribution != contribution {
            out.append(ContributionChange(order: entry.order, rating: entry.slot.seq, contribution: contribution))
        }
        return out
    }

    /// What a fact shows when some sealed ratings of an order open: the row as it is then, and the reveal.
    ///
    /// `row` holds the ratings already shown by the same fact; `openings` those that open.
    /// What sellers are evaluated for is evaluated after a moment; `at`, if that is not said.
    mutating func reveal(
        _ row: inout OrderRow, opening openings: [Party: Opening], alsoShown: Set<Party>, at: Instant,
        since moment: Instant? = nil, in group: [Int64], _ policy: Policy
    ) throws(Stop) -> Reveal {
        let day = at.day(zoneMinutes: policy.zoneMinutes)
        var opens: [OpenedRating] = []
        for by in Party.allCases {
            guard let opening = openings[by], let slot = row[by: by] else { continue }
            opens.append(OpenedRating(rating: slot.seq, opening: opening))
            row[by: by]?.shown = ShownRating(
                value: opening.value, details: opening.details, seq: nextSeq, at: at, day: day)
        }
        let sides = alsoShown.union(openings.keys)
        let effects = try effects(of: sides, in: group, with: row, at: moment ?? at, policy)
        return Reveal(day: day, opens: opens, effects: effects)
    }

    /// What each side of an order says that has rated, and which of that is sealed; `openings` are those of the sealed,
    /// but for the one just submitted.
    func scene(
        _ row: OrderRow, _ openings: [Party: Opening], submitted: (by: Party, value: RatingValue)? = nil, now: Instant,
        closes: Instant, isClock: Bool
    ) -> RatingScene {
        var values: [Party: RatingValue] = [:]
        if let submitted { values[submitted.by] = submitted.value }
        var sealed: Set<Party> = []
        for by in Party.allCases {
            guard let slot = row[by: by] else { continue }
            if slot.shown == nil { sealed.insert(by) }
            if let value = slot.shown?.value ?? openings[by]?.value { values[by] = value }
        }
        return RatingScene(now: now, closes: closes, isClock: isClock, values: values, sealed: sealed)
    }

    /// The openings of an order's sealed ratings. Refuses when one cannot be read.
    mutating func openings(of row: OrderRow) throws(Stop) -> [Party: Opening] {
        var out: [Party: Opening] = [:]
        for by in Party.allCases {
            guard let slot = row[by: by], slot.shown == nil else { continue }
            guard let opening = try rows.openings.get(slot.seq) else {
                throw .refused(.sealLost(RatingID(seq: slot.seq)))
            }
            out[by] = opening
        }
        return out
    }

    /// Notes the openings of an order's sealed ratings.
    mutating func wantOpenings(of row: OrderRow) {
        for by in Party.allCases {
            if let slot = row[by: by], slot.shown == nil { rows.openings.want(slot.seq) }
        }
    }
}

/// A rating whose contribution is another than before.
private struct ContributionChange {
    let order: Int64
    let rating: Int64
    let contribution: Contribution

    func effect(_ standing: StandingEffect? = nil) -> RatingEffect {
        RatingEffect(order: order, rating: rating, contribution: contribution, standing: standing)
    }
}

extension OrderRow {
    /// Whether both orders' ratings share a clamp and a dedupe.
    func isSameGroup(as other: OrderRow) -> Bool {
        pair == other.pair && policy == other.policy
            && Party.allCases.allSatisfy { person(of: $0) == other.person(of: $0) }
    }
}
