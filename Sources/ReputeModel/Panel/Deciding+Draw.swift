internal import ReputeCrypto

/// What all whose turn it is are looked at by.
private struct DrawScene {
    let policy: CasePolicy
    let size: Int
    let moment: Instant
    let day: Day
    /// The accounts of the persons of the case's sides.
    let sides: [Int64]
    /// The accounts of those who were on earlier panels of the case.
    let sat: Set<Int64>
}

/// Somebody whose turn it is, and what that one is looked at by.
private struct Candidate {
    let juror: JurorRow
    /// The accounts of its person.
    let accounts: [Int64]
    let check: JurorCheck
}

extension Deciding {
    /// What the clock makes of a panel that is to be drawn: it is drawn, or, where there are too few, an arbitrator has
    /// the case.
    mutating func drawing(
        _ row: CaseRow, at due: Instant, _ policy: CasePolicy, _ secrets: PanelSecrets
    ) throws(Stop) -> (any FactBody)? {
        guard let panel = row.panel, panel.drawn == nil else { return nil }
        let day = due.day(zoneMinutes: rows.policies.inForce(at: due)?.policy.zoneMinutes ?? 0)
        let seed = try seed(of: panel, row, secrets)
        let draw = try draw(row, seed, at: due, on: day, policy)
        guard let move = row.move(draw.isFull ? .draw : .hang, at: due, policy, isClock: true) else { return nil }
        if draw.isFull { return CaseDrawn(case: row.seq, due: due, day: day, draw, move) }
        return CaseHung(case: row.seq, due: due, draw, move)
    }

    /// The seed that was committed to. Refuses when it cannot be read, or is another.
    private mutating func seed(
        of panel: CasePanel, _ row: CaseRow, _ secrets: PanelSecrets
    ) throws(Stop) -> PanelSeed {
        if secrets.votes != nil {
            guard let seed = secrets.seed, seed.commitment == panel.commitment else {
                throw .refused(.brokenLedger("another seed of the panel of case \(row.id) than was committed to"))
            }
            return seed
        }
        // With it what is asked for next.
        rows.panel.seeds.want(panel.asked.seq)
        rows.panel.counts.want(0)
        for account in row.parties { rows.lives.want(account) }
        guard let seed = try rows.panel.seeds.get(panel.asked.seq), seed.commitment == panel.commitment else {
            throw .refused(.panelSealLost(row.id))
        }
        return seed
    }

    /// Draws a panel from the jurors there are, as they are now, as of a moment.
    private mutating func draw(
        _ row: CaseRow, _ seed: PanelSeed, at due: Instant, on day: Day, _ policy: CasePolicy
    ) throws(Stop) -> PanelDraw {
        let sizes = policy.jury.sizes
        guard sizes.indices.contains(row.house.panels.count - 1) else {
            throw .refused(.brokenLedger("a panel of case \(row.id), for which its policy has none"))
        }
        var draw = PanelDraw(seed: seed, over: nextSeq - 1, size: sizes[row.house.panels.count - 1])
        let turns = try turns(of: draw, in: row)
        let earlier = row.house.panels.dropLast().flatMap(\.members)
        noteMains(of: row.parties)
        try rows.require(jurors: turns + earlier)
        let sides = try persons(of: row.parties)
        let looked = try look(at: turns, draw.size, sides, policy, due)
        var sat: Set<Int64> = []
        for number in earlier { sat.insert(try rows.existing(juror: number).account) }
        let scene = DrawScene(policy: policy, size: draw.size, moment: due, day: day, sides: sides, sat: sat)
        var taken: Set<Int64> = []
        var roles: [Party: Int] = [:]
        for number in turns where !draw.isFull {
            guard let candidate = looked[number] else {
                // Those who left are not looked at, and nobody is any more once enough were.
                guard try rows.existing(juror: number).left != nil else { break }
                draw.skipped.append(PanelDraw.Skip(juror: number, why: .left))
                continue
            }
            let role = try role(of: candidate.juror.account)
            if let why = try bar(candidate, scene, taken, isRoleFull: roles[role, default: 0] >= scene.most) {
                draw.skipped.append(PanelDraw.Skip(juror: number, why: why))
            } else {
                draw.members.append(number)
                taken.formUnion(candidate.accounts)
                roles[role, default: 0] += 1
            }
        }
        return draw
    }

    /// The jurors whose turn it is, one after the other, each once.
    private mutating func turns(of draw: PanelDraw, in row: CaseRow) throws(Stop) -> [Int64] {
        rows.panel.counts.want(0)
        for account in row.parties { rows.lives.want(account) }
        try rows.settle()
        let count = try rows.jurorCount()
        if count == 0 { return [] }
        var seen: Set<Int64> = []
        return (0..<PanelDraw.turns(of: draw.size)).map { draw.seed.turn($0, case: row.seq, of: count) }
            .filter { seen.insert($0).inserted }
    }

    /// Loads what is looked at of the first so many whose turn it is and who did not leave.
    private mutating func look(
        at turns: [Int64], _ size: Int, _ sides: [Int64], _ policy: CasePolicy, _ moment: Instant
    ) throws(Stop) -> [Int64: Candidate] {
        let jurors = turns.compactMap { rows.panel.jurors.loaded($0) }.filter { $0.left == nil }
            .prefix(PanelDraw.looks * size)
        let checks = jurors.map { JurorCheck(account: $0.account, policy: policy.jury, moment: moment) }
        for check in checks { want(check) }
        try rows.settle()
        noteMains(of: jurors.map(\.account))
        for check in checks {
            wantRecords(check)
            // Of the others it is known only then which are of one person.
            if policy.tradeDays > 0, rows.lives.loaded(check.account)?.main == nil {
                wantTrades(of: try accounts(ofPersonOf: check.account), with: sides)
            }
        }
        try rows.settle()
        var out: [Int64: Candidate] = [:]
        for (juror, check) in zip(jurors, checks) {
            let accounts = try accounts(ofPersonOf: juror.account)
            if policy.tradeDays > 0 { wantTrades(of: accounts, with: sides) }
            out[juror.number] = Candidate(juror: juror, accounts: accounts, check: check)
        }
        try rows.settle()
        return out
    }

    /// Why somebody is not on a panel; nil: nothing is against it. `taken`: the accounts of those who are.
    private mutating func bar(
        _ candidate: Candidate, _ scene: DrawScene, _ taken: Set<Int64>, isRoleFull: Bool
    ) throws(Stop) -> JurorBar? {
        let accounts = candidate.accounts
        if accounts.contains(where: scene.sides.contains) { return .party }
        if accounts.contains(where: scene.sat.contains) { return .sat }
        if accounts.contains(where: taken.contains) { return .again }
        if let bar = try bar(candidate.check) { return bar }
        if !candidate.juror.isFree(on: scene.day, scene.policy.jury) { return .busy }
        let span = Int64(scene.policy.tradeDays) * Instant.day
        if span > 0, let last = try lastTrade(of: accounts, with: scene.sides), scene.moment - last < span {
            return .traded
        }
        return isRoleFull ? .role : nil
    }
}

extension DrawScene {
    /// How many of one role there may be.
    fileprivate var most: Int { policy.jury.most(of: size) }
}
