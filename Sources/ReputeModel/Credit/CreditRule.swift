/// Computes credits under one policy. Holds the policy's decay table, so make one a policy and keep it.
package struct CreditRule: Sendable {
    package let policy: Policy
    private let decay: DecayTable?

    package init(policy: Policy) {
        self.policy = policy
        decay = policy.credit.halfLife.map(DecayTable.init(halfLife:))
    }

    /// The credit of a row on a day. `row` nil: nothing ever happened to the account in this role.
    /// Cost: linear in the days on which something happened.
    package func credit(of subject: ID, role: Party, isKnown: Bool, row: CreditRow?, on day: Day) -> Credit {
        let row = row ?? CreditRow(key: CreditKey(account: 0, role: role))
        let sums = Sums(row: row, day: day, policy: policy, decay: decay)
        let scored = sums.all
        let hasEnough = scored.total >= max(1, Int64(policy.credit.rateFrom))
        let shown: Set<CreditPolicy.Rate> = hasEnough ? policy.credit.rates : []
        let wilson = scored.total > 0 ? WilsonInterval(positive: scored.positive, total: scored.total) : nil
        let (level, next) = policy.credit.level(of: row.points)
        return Credit(
            subject: subject, role: role, isKnown: isKnown, points: row.points,
            level: Credit.Level(
                tier: level?.tier ?? "none", grade: level?.grade ?? 0, next: next, confidence: confidence(wilson)),
            scored: scored,
            positiveRate: shown.contains(.positive) ? Ratio(Int128(scored.positive), over: Int128(scored.total)) : nil,
            wilsonLow: shown.contains(.wilson) ? wilson.map { Ratio(rounding: $0.low) } : nil,
            betaMean: shown.contains(.beta) ? Ratio(Int128(scored.positive + 1), over: Int128(scored.total + 2)) : nil,
            positiveOfOrders: shown.contains(.orders) && sums.orders > 0
                ? Ratio(Int128(scored.positive), over: Int128(sums.orders)) : nil,
            windows: zip(policy.credit.windows, sums.windows).map { Credit.Window(days: $0, scored: $1) },
            older: sums.older,
            details: policy.rating.details.dimensions.map { dimension in
                guard let lane = row.dimensions.firstIndex(of: dimension), sums.counts[lane] > 0 else {
                    return Credit.Detail(dimension: dimension, mean: nil, count: 0)
                }
                return Credit.Detail(
                    dimension: dimension, mean: Ratio(Int128(sums.sums[lane]), over: Int128(sums.counts[lane])),
                    count: sums.counts[lane])
            },
            recent: decay == nil
                ? nil
                : Credit.Recent(
                    score: sums.weight > 0 ? Ratio(sums.positiveWeight, over: sums.weight) : nil,
                    weight: Ratio(sums.weight, over: Int128(DecayTable.one))),
            measures: row.measures, standing: row.standing.standing,
            privileges: row.standing.privileges(under: row.measures), orders: sums.orders, day: day,
            version: row.version, policy: policy.label)
    }

    private func confidence(_ wilson: WilsonInterval?) -> Credit.Confidence? {
        guard let limits = policy.credit.confidence else { return nil }
        guard let wilson else { return .low }
        let width = (wilson.high - wilson.low) * 1_000_000
        if width < Double(limits.high) { return .high }
        if width < Double(limits.medium) { return .medium }
        return .low
    }
}

/// One pass over a row's days.
private struct Sums {
    var all = Tally()
    var windows: [Tally]
    var older = Tally()
    var orders: Int64 = 0
    var sums = SIMD8<Int64>()
    var counts = SIMD8<Int64>()
    var weight: Int128 = 0
    var positiveWeight: Int128 = 0

    init(row: CreditRow, day: Day, policy: Policy, decay: DecayTable?) {
        let spans = policy.credit.windows
        var rings = [Tally](repeating: Tally(), count: spans.count)
        for count in row.days {
            let age = Int(day) - Int(count.day)
            orders += count.orders
            all = all + count.scored
            if let ring = spans.firstIndex(where: { age < $0 }) {
                rings[ring] = rings[ring] + count.scored
            } else {
                older = older + count.scored
            }
            if age < policy.rating.details.days {
                sums &+= count.sums
                counts &+= count.counts
            }
            if let decay {
                let w = Int128(decay[age])
                weight += w * Int128(count.scored.total)
                positiveWeight += w * Int128(count.scored.positive)
            }
        }
        windows = rings
        for i in windows.indices.dropFirst() { windows[i] = windows[i] + windows[i - 1] }
    }
}
