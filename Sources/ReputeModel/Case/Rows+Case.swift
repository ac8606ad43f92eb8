extension Rows {
    /// The case a fact names. Refuses a ledger that names one it never told of.
    mutating func existing(case seq: Int64) throws(Stop) -> CaseRow {
        guard let row = try cases.get(seq) else {
            throw .refused(.brokenLedger("case c\(seq), which it never told of"))
        }
        return row
    }

    /// The cases of an order, in the order of their facts.
    mutating func cases(of order: Int64) throws(Stop) -> [CaseRow] {
        let members = try casesOf.get(order) ?? []
        for seq in members { cases.want(seq) }
        try settle()
        return members.compactMap { cases.loaded($0) }
    }

    /// Adds a new case to those of its order, when these are loaded.
    mutating func file(_ row: CaseRow) {
        guard let members = casesOf.loaded(row.order), !members.contains(row.seq) else { return }
        casesOf.put(row.order, members + [row.seq])
    }

    /// Changes a case as a fact says: its state, its clocks, and what else `change` does, before the state is another.
    /// `isClock`: whether the clock does; `broke`: the seq of the handling whose clock ran out.
    mutating func change(
        case seq: Int64, _ move: CaseMove, _ stamp: FactStamp, isClock: Bool = false, broke: Int64? = nil,
        _ change: (inout CaseRow) -> Void
    ) throws(Stop) {
        try attend(case: seq, stamp, isClock: isClock, broke: broke) { row in
            change(&row)
            row.take(move, stamp, isClock: isClock)
        }
    }

    /// Takes in the cases the store has of an order, adding those that this batch made.
    package mutating func learn(_ stored: [Int64], casesOf order: Int64) {
        var members = stored
        for seq in cases.changed({ $0.order == order ? $0.seq : nil }).sorted() where !members.contains(seq) {
            members.append(seq)
        }
        casesOf.learn(order, members)
        for seq in members { cases.want(seq) }
    }

    /// A case. Whoever changes it reads how it stands with arbitrators next.
    package mutating func learn(_ row: CaseRow?, case seq: Int64) {
        cases.learn(seq, row)
        if row?.state.isLive == true { turns.want(seq) }
    }

    package var missingCases: [Int64] { cases.missing.sorted() }
    package var missingCasesOf: [Int64] { casesOf.missing.sorted() }
    /// Changed cases, by number, and whether the store has none under it yet.
    package var changedCases: [(key: Int64, row: CaseRow, isNew: Bool)] { cases.changes }
}

extension CaseRow {
    /// Is in the state that a step leads to. A pause ends with its state, and what another body has stands as it was.
    /// `isClock`: whether the clock takes it, which may make an arbitrator's time and a pause longer.
    package mutating func take(_ move: CaseMove, _ stamp: FactStamp, isClock: Bool = false) {
        if move.state != state {
            away = move.state == .external ? CaseAway(from: state, clocks: clocks, since: stamp.at) : nil
            pause = nil
        }
        if move.isFreed { holder = nil }
        state = move.state
        clocks = move.clocks
        if let holds = move.holds, let own = holder {
            holder = CaseHolder(officer: own.officer, since: own.since, until: holds)
        }
        if let stands = move.stands, let own = pause {
            pause = CasePause(seq: own.seq, ground: own.ground, at: own.at, until: stands)
        }
        if isClock, !move.saysTimes { spare(stamp.at) }
    }
}
