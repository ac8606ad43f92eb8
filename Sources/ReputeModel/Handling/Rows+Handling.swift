extension Rows {
    /// Changes a case as a fact says, and keeps who has it, who had it, and since when it waits for somebody. `officer`: the
    /// user id of the arbitrator who took the step; nil: a side, the storefront or the clock did. `broke`: the seq of the
    /// handling whose clock ran out.
    mutating func attend(
        case seq: Int64, _ stamp: FactStamp, by officer: UInt32? = nil, isClock: Bool = false, broke: Int64? = nil,
        _ change: (inout CaseRow) -> Void
    ) throws(Stop) {
        let before = try existing(case: seq)
        let stored = try turns.get(seq)
        let turn = stored ?? CaseTurnRow(number: seq)
        let open = try turn.handling.map { (seq) throws(Stop) in try existing(handling: seq) }
        let left = try turn.left.map { (seq) throws(Stop) in try existing(handling: seq) }
        let ruled = try turn.ruled.map { (seq) throws(Stop) in try existing(handling: seq) }
        let known = [turn.handling, turn.left, turn.ruled]
        let others = broke.flatMap { known.contains($0) ? nil : $0 }
        let other = try others.map { (seq) throws(Stop) in try existing(handling: seq) }
        var after = before
        change(&after)
        let step = CaseAttendance(
            before, after, stamp, by: officer, isClock: isClock, broke: broke, turn, open: open, left: left,
            ruled: ruled, other: other)
        after.keepTenures(before, at: stamp.at, handling: step.turn.handling)
        cases.put(seq, after)
        if step.turn != turn { turns.put(seq, step.turn) }
        if let row = step.ruled, row != ruled { handlings.put(row.seq, row) }
        if let row = step.left, row != left { handlings.put(row.seq, row) }
        if let row = step.open, row != open { handlings.put(row.seq, row) }
        if let row = step.other, row != other { handlings.put(row.seq, row) }
        if let row = step.begun { handlings.put(row.seq, row) }
    }

    /// The handling that a case's row names. Refuses a ledger that names one it never told of.
    private mutating func existing(handling seq: Int64) throws(Stop) -> HandlingRow {
        guard let row = try handlings.get(seq) else {
            throw .refused(.brokenLedger("an arbitrator who had a case by fact \(seq), which it never told of"))
        }
        return row
    }

    /// How a case stands with arbitrators. Whoever changes the case reads who has it next.
    package mutating func learn(_ row: CaseTurnRow?, turnOf seq: Int64) {
        turns.learn(seq, row)
        for handling in [row?.handling, row?.left, row?.ruled].compactMap({ $0 }) { handlings.want(handling) }
    }

    package mutating func learn(_ row: HandlingRow?, handling seq: Int64) { handlings.learn(seq, row) }
    package var missingTurns: [Int64] { turns.missing.sorted() }
    package var missingHandlings: [Int64] { handlings.missing.sorted() }
    /// Changed rows of how cases stand with arbitrators, by the case.
    package var changedTurns: [(key: Int64, row: CaseTurnRow, isNew: Bool)] { turns.changes }
    /// Changed handlings, by their seq, and whether the store has none under it yet.
    package var changedHandlings: [(key: Int64, row: HandlingRow, isNew: Bool)] { handlings.changes }
}
