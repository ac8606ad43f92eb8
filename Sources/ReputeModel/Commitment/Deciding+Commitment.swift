/// A commitment that holds for an order, on the terms of the policy that was in force when the order was created.
package struct HeldCommitment: Hashable, Sendable {
    package let row: CommitmentRow
    package let kind: CommitmentPolicy.Kind
}

extension PolicyBook {
    /// The terms of commitments for orders created at a moment.
    func commitments(at created: Instant) -> CommitmentPolicy { inForce(at: created)?.policy.commitment ?? .init() }

    /// Those of a seller's commitments that hold for an order, in the order in which they were first taken on.
    package func held(of all: [CommitmentRow], created: Instant, registered order: Int64) -> [HeldCommitment] {
        let kinds = commitments(at: created).kinds
        return all.compactMap { row in
            guard let kind = kinds[row.code], row.holds(created: created, registered: order) else { return nil }
            return HeldCommitment(row: row, kind: kind)
        }
    }
}

extension Deciding {
    /// The commitments that hold for an order of a seller's (nil: one never heard of). Where the policy knows none,
    /// nothing is looked up.
    mutating func commitments(
        of seller: Int64?, created: Instant, registered order: Int64
    ) throws(Stop) -> [HeldCommitment] {
        guard let seller, !rows.policies.commitments(at: created).kinds.isEmpty else { return [] }
        return rows.policies.held(of: try rows.commitments(of: seller), created: created, registered: order)
    }

    /// What they promise of the way of an order that is registered now, for the clock: each an hour after the one before
    /// at the least, so that no two have their turn together.
    func promises(_ held: [HeldCommitment], created: Instant, promised: Instant?) -> [Promise] {
        let grace = Int64(rows.policies.commitments(at: created).graceHours) * Instant.hour
        let all = held.compactMap { held -> (commitment: Int64, step: PromiseStep, by: Instant)? in
            guard let promise = held.kind.promise, let by = promise.by(created: created, promised: promised) else {
                return nil
            }
            return (held.row.seq, promise.step, by)
        }
        var out: [Promise] = []
        for (commitment, step, by) in all.sorted(by: { ($0.by, $0.commitment) < ($1.by, $1.commitment) }) {
            var due = max(by, now) + grace
            if let last = out.last { due = max(due, last.due + Due.leastGap) }
            out.append(Promise(commitment: commitment, step: step, by: by, due: due))
        }
        return out
    }

    /// Notes what the end of an order looks up of commitments, so that it comes in one round.
    mutating func foresee(_ row: OrderRow) {
        if rows.policies.commitments(at: row.created).kinds.isEmpty { return }
        rows.promises.want(row.seq)
        rows.commitmentsOf.want(row.seller)
    }

    /// What a step of an order comes to for what is promised of its way, and for how its seller stands, who may be the one
    /// who gives it up by it.
    mutating func keeping(
        _ row: OrderRow, _ step: OrderStep, at moment: Instant, givenUpBySeller: Bool = false
    ) throws(Stop) -> OrderKeeping {
        var out = try promised(row, step, at: moment)
        var days: [DefectSource: [Day]] = [:]
        if givenUpBySeller { days[.cancelled] = [moment.day(zoneMinutes: rows.policies.zoneMinutes)] }
        if !out.excused.isEmpty { days[.breach] = try breachDays(of: row.seq, without: out.excused) }
        out.standing = try standing(row, days, at: now)
        return out
    }

    /// Where the policy knew no commitments, nothing is looked up.
    private mutating func promised(
        _ row: OrderRow, _ step: OrderStep, at moment: Instant
    ) throws(Stop) -> OrderKeeping {
        var out = OrderKeeping()
        guard !rows.policies.commitments(at: row.created).kinds.isEmpty else { return out }
        // Whoever was promised something has a row, even when nothing is open any more.
        guard let promises = try rows.promises.get(row.seq) else { return out }
        out.kept = promises.open.filter { $0.isKept(by: step, at: moment) }.map(\.commitment)
        let broken = try rows.breaches(in: row.seq).filter { $0.isExcused(by: step, at: moment) }
        out.excused = broken.map(\.seq)
        // Whoever applies the fact counts them.
        for breach in broken { rows.commitments.want(breach.commitment) }
        if !broken.isEmpty { rows.wantDefects(of: row) }
        try rows.settle()
        return out
    }

    /// The commitments that an order counts for when it is completed: not those that a breach counted it for before.
    mutating func counted(_ row: OrderRow) throws(Stop) -> [Int64] {
        let held = try commitments(of: row.seller, created: row.created, registered: row.seq)
        if held.isEmpty { return [] }
        let broken = try rows.breaches(in: row.seq)
        return held.map(\.row.seq).filter { seq in !broken.contains { $0.commitment == seq } }
    }
}
