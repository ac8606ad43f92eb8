import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// Who had a case, what was done in it, and how long it waited.
@Suite("who had a case")
struct HandlingTests {
    private let market = Market.withHouse()

    /// The times that arbitrators had cases, in the order of their facts.
    private var handlings: [HandlingRow] { market.store.handlings.values.sorted { $0.seq < $1.seq } }

    private func waits(_ id: CaseID) -> Instant? { market.store.turns[id.seq]?.waits }

    private func claim(_ id: CaseID, _ uid: UInt32 = 7) throws -> Int64 {
        try market.staff(AssignCase(case: id, key: market.key()), uid).seq
    }

    private func ruling(_ id: CaseID, _ side: CaseSide = .claimant, _ minor: Int64 = 1_000) -> RuleCase {
        RuleCase(
            case: id, for: side, remedy: side == .claimant ? .refund : .none,
            amount: side == .claimant ? .cny(minor) : nil, reasons: "It was lost.", key: market.key())
    }

    @Test("a case waits from when an arbitrator is called, and the first who takes it is told how long")
    func waited() throws {
        let id = try market.called()
        let called = market.now
        #expect(waits(id) == called && handlings.isEmpty)
        try market.wait(5.hours)
        let seq = try claim(id)
        #expect(waits(id) == nil && market.store.turns[id.seq]?.handling == seq)
        var row = HandlingRow(seq: seq, number: id.seq, officer: 7, since: called + 5.hours, waited: 5.hours)
        #expect(handlings == [row])
        // What is not renewed is free again after four hours; the sides still show what they have.
        try market.wait(4.hours)
        row.ended = called + 9.hours
        row.end = .expired
        #expect(handlings == [row] && waits(id) == nil)
        #expect(market.store.turns[id.seq]?.handling == nil)
        // Taken meanwhile it did not wait, and renewed it is the same still.
        let again = try claim(id, 8)
        try market.staff(RenewCase(case: id, key: market.key()), 8)
        #expect(handlings.last == HandlingRow(seq: again, number: id.seq, officer: 8, since: market.now, waited: nil))
        try market.staff(ReleaseCase(case: id, to: 9, reason: "Ill.", key: market.key()), 8)
        #expect(handlings.map(\.end) == [.expired, .handedOn, nil] && handlings.map(\.officer) == [7, 8, 9])
        try market.staff(ReleaseCase(case: id, reason: "Ill.", key: market.key()), 9)
        #expect(handlings.last?.end == .released && handlings.allSatisfy { $0.first == nil && $0.missed == 0 })
        try market.replays()
    }

    @Test("the first thing done is a clock that was stopped; time in a pause is no waiting")
    func paused() throws {
        let id = try market.heard()
        let begun = market.now
        #expect(waits(id) == begun)
        try market.wait(2.hours)
        try market.staff(PauseCase(case: id, ground: "expert", key: market.key()), 9)
        #expect(waits(id) == nil && market.store.turns[id.seq]?.spent == 2.hours)
        try market.wait(30.hours)
        try market.staff(ProceedCase(case: id, key: market.key()), 9)
        #expect(waits(id) == begun + 30.hours)
        try market.wait(1.hours)
        let seq = try claim(id)
        let taken = market.now
        #expect(market.store.handlings[seq]?.waited == 3.hours)
        try market.wait(1.hours)
        try market.staff(PauseCase(case: id, ground: "expert", key: market.key()))
        try market.wait(1.hours)
        // What somebody else does is not what this arbitrator did.
        try market.staff(ProceedCase(case: id, key: market.key()), 9)
        let ruled = try market.staff(ruling(id)).seq
        let row = try #require(market.store.handlings[seq])
        #expect(row.first == taken + 1.hours && row.ended == taken + 2.hours && row.end == .ruled)
        #expect(row.ruling == ruled && !row.isHeld && row.second == nil && row.appeal == nil)
        try market.replays()
    }

    @Test("a ruling that another has to agree to waits for that, and is agreed to or sent back")
    func held() throws {
        let id = try market.heard("not-received", 60_000)
        let first = try claim(id)
        try market.staff(ruling(id, .claimant, 60_000))
        #expect(market.store.handlings[first]?.isHeld == true && waits(id) == market.now)
        let second = try claim(id, 8)
        try market.staff(SendBackRuling(case: id, reason: "Look again.", key: market.key()), 8)
        #expect(market.store.handlings[first]?.second == .sentBack)
        #expect(market.store.handlings[second]?.end == .sentBack)
        let third = try claim(id)
        try market.staff(ruling(id, .claimant, 60_000))
        let fourth = try claim(id, 8)
        try market.wait(1.hours)
        try market.staff(ApproveRuling(case: id, key: market.key()), 8)
        #expect(market.store.handlings[first]?.second == .sentBack)
        #expect(market.store.handlings[third]?.second == .approved)
        let last = try #require(market.store.handlings[fourth])
        #expect(last.end == .approved && last.first == market.now && last.ruling == nil && last.second == nil)
        try market.replays()
    }

    @Test("an appeal that comes out otherwise reverses the ruling, one that does not leaves it standing")
    func appealed() throws {
        for (order, side, outcome) in [("o", .respondent, .reversed), ("p", .claimant, .stood)]
            as [(ID, CaseSide, HandlingAppeal)]
        {
            let id = try market.heard(order: order)
            let first = try claim(id)
            try market.staff(ruling(id))
            #expect(market.store.handlings[first]?.appeal == nil)
            try market.run(AppealCase(case: id, by: .respondent, ground: "wrong-rule", key: market.key()))
            #expect(market.store.handlings[first]?.appeal == .open && waits(id) == market.now)
            let second = try claim(id, 8)
            try market.staff(ruling(id, side), 8)
            #expect(market.store.handlings[first]?.appeal == outcome)
            #expect(market.store.handlings[second]?.end == .ruled && market.store.handlings[second]?.appeal == nil)
        }
        // Nobody comes to this one, so that the decision stands.
        let id = try market.heard(order: "q")
        let first = try claim(id)
        try market.staff(ruling(id))
        try market.run(AppealCase(case: id, by: .respondent, ground: "wrong-rule", key: market.key()))
        try market.wait(24.hours)
        #expect(market.store.handlings[first]?.appeal == .stood && waits(id) == nil)
        let left = try #require(handlings.last)
        #expect(left.officer == nil && left.end == .missed && left.waited == 24.hours)
        try market.replays()
    }

    @Test("an appeal that another body decides, or keeps, is open no more; one that comes back is decided here")
    func elsewhere() throws {
        func appealed(_ order: ID) throws -> (id: CaseID, first: Int64) {
            let id = try market.heard(order: order)
            let first = try claim(id)
            try market.staff(ruling(id))
            try market.run(AppealCase(case: id, by: .respondent, ground: "wrong-rule", key: market.key()))
            try market.staff(ReferCase(case: id, body: "The court.", key: market.key()), 8)
            #expect(market.store.handlings[first]?.appeal == .open)
            return (id, first)
        }
        let (told, own) = try appealed("o")
        try market.staff(CloseCase(case: told, text: "The buyer gets it.", key: market.key()), 8)
        #expect(market.store.handlings[own]?.appeal == .elsewhere)

        let (back, other) = try appealed("p")
        try market.staff(ResumeCase(case: back, key: market.key()), 8)
        _ = try claim(back, 8)
        try market.staff(ruling(back, .respondent), 8)
        #expect(market.store.handlings[other]?.appeal == .reversed)

        let (kept, third) = try appealed("q")
        try market.wait(Int64(30 * 26).days)
        #expect(try market.row(kept).closed?.outcome == .elsewhere)
        #expect(market.store.handlings[third]?.appeal == .elsewhere)

        var tally = HandlingTally(of: 7)
        for seq in [own, other, third] { tally.add(try #require(market.store.handlings[seq])) }
        #expect(tally.view.appealed == 3 && tally.view.reversed == 1)
        #expect(tally.view.reversalRate == Ratio(millionths: 1_000_000))
        try market.replays()
    }

    @Test("a case that leaves the queue untaken is counted with nobody")
    func untaken() throws {
        let id = try market.called()
        try market.wait(3.hours)
        let seq = try market.withdraw(id).seq
        var row = HandlingRow(seq: seq, number: id.seq, officer: nil, since: market.now, waited: 3.hours)
        row.ended = market.now
        row.end = .withdrawn
        #expect(handlings == [row] && waits(id) == nil)
        // Four days nobody comes, and it is over.
        let other = try market.called(order: "p")
        let called = market.now
        try market.wait(30.days)
        let lapsed = try #require(handlings.last)
        #expect(lapsed.number == other.seq && lapsed.officer == nil && lapsed.end == .lapsed)
        #expect(lapsed.waited == lapsed.since - called)
        try market.replays()
    }

    @Test("who had a case is what the words of its facts say, over lives at random")
    func lives() throws {
        let seed = SeededGenerator.announcedSeed("who had a case")
        var random = SeededGenerator(seed: seed)
        var ends: Set<HandlingEnd> = []
        for life in 0..<1_300 {
            let market = Market(Self.policies[life / 13 % 2], at: moment("2026-03-02T10:00:00Z"))
            let driver = CaseDriver(market, &random)
            var steering = try driver.begin()
            driver.bring(&steering, to: CaseState.allCases[life % 13], &random)
            for _ in 0..<Int.random(in: 4...18, using: &random) {
                driver.step(&steering, &random)
                guard Int.random(in: 0..<3, using: &random) == 0 else { continue }
                steering.pass(Int64.random(in: 0...60 * 3_600_000, using: &random))
            }
            if life % 2 == 0 { steering.end() }
            var twin = HandlingTwin(steering.id.seq)
            for line in market.lines { try twin.hear(line) }
            #expect(market.store.handlings == twin.rows, "life \(life), seed \(seed)")
            #expect(twin.wrong == [], "life \(life), seed \(seed)")
            #expect(market.store.turns[steering.id.seq]?.waits == twin.since, "life \(life), seed \(seed)")
            ends.formUnion(twin.rows.values.compactMap(\.end))
        }
        // One that is merged takes two cases.
        #expect(ends == Set(HandlingEnd.allCases).subtracting([.merged]), "seed \(seed)")
    }

    /// Policies under which arbitrators have a case for hours, and for longer than they have to rule.
    private static let policies: [Policy] = ([4, 400] as [Int64]).map { hours in
        var document = Arbitration.policy("house", Arbitration.house).document
        document[path: "arbitration/clocks/claimHours"] = .integer(hours)
        document[path: "arbitration/jury"] = CaseDriver.jury
        document[path: "standing"] = nil
        guard let policy = try? Policy(document: document) else { preconditionFailure("it is a policy") }
        return policy
    }

    @Test("what an arbitrator did is counted from them, with percentiles by nearest rank")
    func tally() throws {
        var tally = HandlingTally(of: 7)
        #expect(tally.view.cases == 0 && tally.view.ruling == nil && tally.view.reversalRate == nil)
        #expect(tally.view.withPanels == 0 && tally.view.agreementRate == nil)
        let start = moment("2026-03-02T10:00:00Z")
        let appeals: [Int: HandlingAppeal] = [1: .reversed, 2: .stood, 3: .stood, 4: .open]
        for n in 1...10 {
            var row = HandlingRow(seq: Int64(n), number: Int64(n % 8), officer: 7, since: start, waited: nil)
            row.first = start + n.hours
            row.ended = start + (2 * n).hours
            row.end = n < 9 ? .ruled : n == 9 ? .expired : .handedOn
            row.ruling = n < 9 ? Int64(100 + n) : nil
            row.missed = n == 9 ? 2 : 0
            row.second = n == 1 ? .sentBack : n < 4 ? .approved : nil
            row.appeal = appeals[n]
            row.panel = n == 2 || n == 5 || n == 6 ? .agreed : n == 1 ? .differed : nil
            tally.add(row)
        }
        let view = tally.view
        #expect(view.officer == 7 && view.cases == 8 && view.times == 10 && view.ruled == 8)
        #expect(view.firstAction == Appraisal.Times(p50: 5.hours, p90: 9.hours))
        #expect(view.ruling == Appraisal.Times(p50: 8.hours, p90: 16.hours))
        #expect(view.broken == 2 && view.expired == 1 && view.handedOn == 1 && view.released == 0)
        #expect(view.approved == 2 && view.sentBack == 1 && view.appealed == 4 && view.reversed == 1)
        #expect(view.reversalRate == Ratio(millionths: 333_333))
        #expect(view.withPanels == 4 && view.agreed == 3 && view.agreementRate == Ratio(millionths: 750_000))
    }

    @Test(
        "a percentile is the least value that so many percent do not exceed",
        arguments: [(5, 15), (30, 20), (40, 20), (50, 35), (90, 50), (100, 50), (1, 15)] as [(Int, Int64)])
    func percentiles(percent: Int, value: Int64) {
        #expect(NearestRank.percentile(percent, of: [15, 20, 35, 40, 50]) == value)
        #expect(NearestRank.percentile(percent, of: [7]) == 7 && NearestRank.percentile(percent, of: []) == nil)
        #expect(NearestRank.percentile(50, of: [1, 2, 3, 4]) == 2)
    }
}
