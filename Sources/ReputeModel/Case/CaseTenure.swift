/// For how long an arbitrator had a case, as far as its clocks ran, of the time in which one is to rule in it or to agree to
/// a ruling.
package struct CaseTenure: Hashable, Sendable {
    /// The user id.
    package let officer: UInt32
    /// The seq of the fact by which the case came to the arbitrator last: see ``HandlingRow``.
    package let handling: Int64
    /// In milliseconds, all times together.
    package var spent: Int64

    package init(officer: UInt32, handling: Int64, spent: Int64) {
        self.officer = officer
        self.handling = handling
        self.spent = spent
    }
}

extension CaseRow {
    /// Of the time that is over at a moment, in which an arbitrator was to rule in it or to agree: the seq of the fact by which
    /// it came to the one who had it for longest, the last of those who had it for as long; nil: nobody had it.
    func longest(at moment: Instant) -> Int64? {
        let tenures = tenures(until: moment)
        guard let most = tenures.map(\.spent).max() else { return nil }
        return tenures.last { $0.spent == most }?.handling
    }

    /// Keeps who had it for how long, after a step at a moment, read off the case before and after. `handling`: the seq of
    /// the fact by which it came to the arbitrator who has it now.
    mutating func keepTenures(_ before: CaseRow, at moment: Instant, handling: Int64?) {
        let isSame =
            before.state == state && before.rounds == rounds && before.pause?.seq == pause?.seq
            && before.holder?.officer == holder?.officer && before.holder?.since == holder?.since
        if isSame { return }
        house.tenures = isAnotherTime(than: before) ? [] : before.tenures(until: moment)
        house.tenureSince = nil
        guard let holder, let handling, CaseRow.timed.contains(state) else { return }
        let spent = house.tenures.first { $0.officer == holder.officer }?.spent ?? 0
        house.tenures.removeAll { $0.officer == holder.officer }
        // Of more than a row holds whoever had it for the shortest time goes.
        if house.tenures.count >= CaseLimits.tenures,
            let least = house.tenures.indices.min(by: { house.tenures[$0].spent < house.tenures[$1].spent })
        {
            house.tenures.remove(at: least)
        }
        house.tenures.append(CaseTenure(officer: holder.officer, handling: handling, spent: spent))
        if pause == nil { house.tenureSince = moment }
    }

    /// The states in which an arbitrator is to rule in it or to agree.
    private static let timed: Set<CaseState> = [.staff, .held, .appeal]

    /// Whether the time in which an arbitrator is to act is another than before: it went to another state, but for another
    /// body's and back, or that time was over.
    private func isAnotherTime(than before: CaseRow) -> Bool {
        guard CaseRow.timed.contains(state) || state == .external else { return true }
        if state != before.state { return state != .external && before.state != .external }
        if state == .held { return rounds > before.rounds }
        func isRunning(_ row: CaseRow) -> Bool { row.clocks.contains { $0.clock == .decision } }
        return state != .external && isRunning(before) && !isRunning(self)
    }

    /// With the time of who has it, up to a moment.
    private func tenures(until moment: Instant) -> [CaseTenure] {
        var tenures = house.tenures
        if let since = house.tenureSince, !tenures.isEmpty {
            tenures[tenures.count - 1].spent += max(0, moment - since)
        }
        return tenures
    }
}
