import ReputeJSON
import ReputeLedger
package import ReputeModel
import ReputeStore

/// An earlier moment as this ledger has it.
package struct EarlierMoment: Sendable {
    /// The last fact that counts.
    let seq: Int64
    /// When it was written.
    let at: Instant
    /// The day from which ages are counted.
    let day: Day
    /// The mathematics of the policy in force on that day, among those adopted up to ``seq``.
    let rule: CreditRule

    /// Whether an account had been heard of.
    func knows(_ account: Int64) -> Bool { AccountRow.firstNamed(account) <= seq }
}

extension EngineReader {
    /// Finds an earlier moment in the ledger. A day alone ends with the last fact written on it.
    ///
    /// Throws `credit.seq-ahead`, `credit.day-ahead` for a day after today, `credit.day-before-ledger` for a day before
    /// the first fact's, when no policy said what a credit is, and `credit.day-before-seq` for a day before that fact's. Cost of a day: a binary search among the facts' moments,
    /// which never decrease.
    package func moment(_ asOf: AsOf) throws(Refusal) -> EarlierMoment {
        let published = state.now
        let size = Int64(published.frontier.size)
        guard let founding = published.policies.entries.first else {
            preconditionFailure("a ledger starts with a policy")
        }
        // The zone is the same for every policy of a ledger.
        let zone = founding.policy.zoneMinutes
        if let seq = asOf.seq, !(1...size).contains(seq) { throw .seqAhead(seq, size) }
        let today = max(clock.now, published.at).day(zoneMinutes: zone)
        let first = founding.from.day(zoneMinutes: zone)
        if let day = asOf.day {
            if day > today { throw .dayAhead(day, today) }
            if day < first { throw .dayBeforeLedger(day, first) }
        }
        let (seq, at) = try read { () throws(StoreError) in
            let seq =
                if let seq = asOf.seq {
                    seq
                } else if let day = asOf.day, day < today {
                    try lastFact(before: Instant(midnightOf: day + 1, zoneMinutes: zone), of: size)
                } else {
                    size
                }
            return (seq, try self.at(seq))
        }
        let written = at.day(zoneMinutes: zone)
        let day = asOf.day ?? written
        if day < written { throw .dayBeforeSeq(day, seq, written) }
        guard let entry = published.policies.inForce(on: day, adoptedUpTo: seq) else {
            preconditionFailure("a ledger starts with a policy")
        }
        return EarlierMoment(seq: seq, at: at, day: day, rule: rule(of: entry))
    }

    /// The last fact written before a moment that is after the first fact's, within a read.
    private func lastFact(before moment: Instant, of size: Int64) throws(StoreError) -> Int64 {
        var (low, high) = (Int64(1), size)
        while low < high {
            let middle = (low + high + 1) / 2
            if try at(middle) < moment { low = middle } else { high = middle - 1 }
        }
        return low
    }

    /// When a fact was written.
    private func at(_ seq: Int64) throws(StoreError) -> Instant {
        guard let line = try LedgerTable.line(seq, db), let fact = try? FactLine.decode(line) else {
            throw StoreError(.damaged, db.path, "Fact \(seq) cannot be read. Restore the last backup.")
        }
        return fact.stamp.at
    }
}

extension Refusal {
    static func seqAhead(_ seq: Int64, _ size: Int64) -> Refusal {
        Refusal(
            .cursor, "credit.seq-ahead", "There is no fact \(seq); the ledger holds 1 to \(size).",
            pointer: "/params/asOf/seq", details: ["size": .integer(size)])
    }

    static func dayAhead(_ day: Day, _ today: Day) -> Refusal {
        Refusal(
            .rule, "credit.day-ahead",
            "\(CivilDate(day: day).text) is still to come; today is \(CivilDate(day: today).text). "
                + "Ask for that day or one before it.",
            pointer: "/params/asOf/day", retry: .later, details: ["today": .string(CivilDate(day: today).text)])
    }

    static func dayBeforeSeq(_ day: Day, _ seq: Int64, _ written: Day) -> Refusal {
        Refusal(
            .rule, "credit.day-before-seq",
            "Fact \(seq) was written on \(CivilDate(day: written).text), so nothing was answered with it on "
                + "\(CivilDate(day: day).text). Ask for that day or a later one, or leave one of the two out.",
            pointer: "/params/asOf/day", details: ["written": .string(CivilDate(day: written).text)])
    }

    static func dayBeforeLedger(_ day: Day, _ first: Day) -> Refusal {
        Refusal(
            .rule, "credit.day-before-ledger",
            "On \(CivilDate(day: day).text) there was no ledger yet; its first fact is of "
                + "\(CivilDate(day: first).text). Ask for that day or a later one.",
            pointer: "/params/asOf/day", details: ["first": .string(CivilDate(day: first).text)])
    }
}
