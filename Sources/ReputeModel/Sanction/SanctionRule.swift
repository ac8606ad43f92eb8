/// How points add up and what they lead to, by one policy.
package struct SanctionRule {
    private let policy: SanctionPolicy
    private let zoneMinutes: Int

    package init(_ policy: Policy) {
        self.policy = policy.sanction
        zoneMinutes = policy.zoneMinutes
    }

    /// The points of a tally at a moment. `violations` are those of one party of an account in the order of their facts;
    /// of another tally, withdrawn and later ones do not count. Cost: linear in them, and in the years between.
    package func points(_ tally: String, of violations: [ViolationRow], at now: Instant) -> Int {
        let counted = violations.filter { $0.tally == tally && !$0.isWithdrawn && $0.at <= now }
        switch policy.forgetting {
        case .after(let days):
            return counted.reduce(0) { now - $1.at < Int64(days) * Instant.day ? $0 + $1.points : $0 }
        case .yearly:
            var (total, year) = (0, Int.min)
            for violation in counted {
                let next = self.year(of: violation.at)
                if next > year { total = carried(total, tally) }
                (total, year) = (total + violation.points, next)
            }
            // Whatever is carried once is carried again as the same.
            return self.year(of: now) > year ? carried(total, tally) : total
        }
    }

    private func year(of moment: Instant) -> Int { CivilDate(day: moment.day(zoneMinutes: zoneMinutes)).year }

    private func carried(_ total: Int, _ tally: String) -> Int {
        guard let carry = policy.tallies[tally]?.carry, total >= carry.amount else { return 0 }
        return total >= carry.keeps ? total : carry.amount
    }

    /// How many of the points of a tally were carried over from years before.
    package func carried(_ tally: String, of violations: [ViolationRow], at now: Instant) -> Int {
        guard policy.forgetting == .yearly else { return 0 }
        return points(tally, of: violations.filter { year(of: $0.at) < year(of: now) }, at: now)
    }

    /// The violations, among those of one role, whose points are forgotten.
    package func forgotten(among violations: [ViolationRow], at now: Instant) -> Set<Int64> {
        switch policy.forgetting {
        case .after(let days):
            return Set(violations.filter { now - $0.at >= Int64(days) * Instant.day }.map(\.seq))
        case .yearly:
            let old = violations.filter { year(of: $0.at) < year(of: now) }
            let carried = Set(Set(old.map(\.tally)).filter { self.carried($0, of: violations, at: now) > 0 })
            return Set(old.filter { !carried.contains($0.tally) }.map(\.seq))
        }
    }

    /// When the points of a tally next become fewer, if nothing is recorded; nil: they never do.
    package func forgets(_ tally: String, of violations: [ViolationRow], after now: Instant) -> Instant? {
        let counted = violations.filter { $0.tally == tally && !$0.isWithdrawn && $0.at <= now && $0.points > 0 }
        switch policy.forgetting {
        case .after(let days):
            return counted.map { $0.at + Int64(days) * Instant.day }.filter { $0 > now }.min()
        case .yearly:
            let total = points(tally, of: violations, at: now)
            guard carried(total, tally) < total,
                let first = CivilDate(year: year(of: now) + 1, month: 1, dayOfMonth: 1)
            else { return nil }
            return Instant(midnightOf: first.day, zoneMinutes: zoneMinutes)
        }
    }

    /// The heaviest node that points reach or pass on their way from one sum to another.
    package func node(_ tally: String, from before: Int, to after: Int) -> SanctionPolicy.Node? {
        guard let tally = policy.tallies[tally], after > before else { return nil }
        var reached = tally.nodes.filter { before < $0.points && $0.points <= after }
        if let every = tally.every, after / every.points > before / every.points {
            let points = after / every.points * every.points
            reached.append(SanctionPolicy.Node(points: points, consequence: every.consequence))
        }
        return reached.max { ($0.consequence.weight, $0.points) < ($1.consequence.weight, $1.points) }
    }

    /// The next node that points would reach.
    package func next(_ tally: String, after points: Int) -> SanctionPolicy.Node? {
        guard let tally = policy.tallies[tally] else { return nil }
        var ahead = tally.nodes.filter { $0.points > points }
        if let every = tally.every {
            let next = (points / every.points + 1) * every.points
            ahead.append(SanctionPolicy.Node(points: next, consequence: every.consequence))
        }
        return ahead.min { ($0.points, -$0.consequence.weight) < ($1.points, -$1.consequence.weight) }
    }

    /// What a violation leads to, by all those before it that stand: where it takes the points from and to.
    package func node(of violation: ViolationRow, among all: [ViolationRow]) -> SanctionPolicy.Node? {
        let before = all.filter { $0.seq < violation.seq }
        let sum = points(violation.tally, of: before, at: violation.at)
        return node(violation.tally, from: sum, to: sum + violation.points)
    }
}
