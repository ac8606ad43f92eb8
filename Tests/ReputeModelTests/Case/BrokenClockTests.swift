import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// Whose clock it was that ran out: that of who had the case for longest.
@Suite("a clock of an arbitrator's that ran out")
struct BrokenClockTests {
    /// Under its policy arbitrators have a case for 400 hours, and five working days to rule.
    private let market: Market

    init() throws {
        var document = Arbitration.policy("house", Arbitration.house).document
        document[path: "arbitration/clocks/claimHours"] = 400
        market = Market.withCases(try Policy(document: document))
    }

    /// A case that waits for somebody who rules.
    private func heard(_ minor: Int64 = 1_000, order: ID = "o") throws -> CaseID {
        let id = try market.called("not-received", minor, order: order)
        try market.run(OptOutCase(case: id, by: .respondent, key: market.key()))
        try market.staff(AssignCase(case: id, key: market.key()), 99)
        _ = try hand(id, 99)
        try market.wait(96.hours)
        return id
    }

    private func claim(_ id: CaseID, _ uid: UInt32) throws -> Int64 {
        try market.staff(AssignCase(case: id, key: market.key()), uid).seq
    }

    private func hand(_ id: CaseID, _ uid: UInt32, to other: UInt32? = nil) throws -> Int64 {
        try market.staff(ReleaseCase(case: id, to: other, reason: "Ill.", key: market.key()), uid).seq
    }

    /// Waits until a clock of a case is over, or until some hours before.
    private func pass(_ id: CaseID, _ clock: CaseClock, but hours: Int64 = 0) throws {
        let ends = try #require(try market.ends(id, clock))
        try market.wait(ends - market.now - hours * Instant.hour)
    }

    /// What the last fact of a kind says.
    private func said(_ kind: String) throws -> JSONValue {
        let line = try #require(market.lines.last { $0.kind == kind })
        return JSONValue(try JSONDocument(parsing: line.body).root)
    }

    /// How many of an arbitrator's clocks ran out, by the arbitrator, of those who broke any.
    private var broken: [UInt32: Int] {
        var sums: [UInt32: Int] = [:]
        for row in market.store.handlings.values where row.missed > 0 {
            sums[row.officer ?? 0, default: 0] += row.missed
        }
        return sums
    }

    @Test("is of who had the case for longest, and not of whom it was handed to at the end")
    func handedOn() throws {
        let id = try heard()
        // That of the time in which the sides showed something does not count.
        let first = try claim(id, 7)
        try pass(id, .decision, but: 2)
        _ = try hand(id, 7, to: 8)
        try market.wait(2.hours)
        let over = try said("case.reassigned")
        #expect(over["broke"] == .integer(first) && over["missed"] == 8)
        #expect(broken == [7: 1] && market.store.handlings[first]?.end == .handedOn)
        try market.replays()
    }

    @Test("is of the one whose times together were longest; of equal ones the last")
    func together() throws {
        let id = try heard()
        _ = try claim(id, 7)
        let ends = try #require(try market.ends(id, .decision))
        let third = (ends - market.now) / 4
        try market.wait(third)
        _ = try hand(id, 7, to: 8)
        try market.wait(2 * third - 1.hours)
        let again = try hand(id, 8, to: 7)
        try market.wait(ends - market.now)
        #expect(try said("case.reassigned")["broke"] == .integer(again) && broken == [7: 1])

        let other = try heard(order: "p")
        _ = try claim(other, 7)
        let until = try #require(try market.ends(other, .decision))
        let half = (until - market.now) / 2
        try market.wait(half)
        let last = try hand(other, 7, to: 8)
        try market.wait(until - market.now)
        #expect(try said("case.reassigned")["broke"] == .integer(last) && broken == [7: 1, 8: 1])
        try market.replays()
    }

    @Test("is of who let it go when nobody took it then, also when that ends the case")
    func letGo() throws {
        let id = try heard()
        for uid in [7, 8, 9] as [UInt32] {
            let own = try claim(id, uid)
            try pass(id, .decision)
            #expect(try said("case.reassigned")["broke"] == .integer(own))
        }
        let own = try claim(id, 10)
        try pass(id, .decision, but: 1)
        _ = try hand(id, 10)
        try market.wait(1.hours)
        #expect(try said("case.lapsed")["broke"] == .integer(own) && market.row(id).state == .closed)
        #expect(broken == [7: 1, 8: 1, 9: 1, 10: 1])
        try market.replays()
    }

    @Test("is nobody's when nobody comes to take the case")
    func untaken() throws {
        let id = try heard()
        _ = try claim(id, 7)
        try market.wait(5.hours)
        _ = try hand(id, 7)
        try pass(id, .assignment)
        #expect(try said("case.raised")["broke"] == nil && broken == [:])
        while try market.row(id).state != .closed { try market.wait(24.hours) }
        #expect(try market.row(id).closed?.outcome == .undecided && broken == [:])
        try market.replays()
    }

    @Test("is of who let it go in an appeal, to which nobody came then")
    func appealed() throws {
        let id = try heard()
        _ = try claim(id, 7)
        try market.staff(
            RuleCase(
                case: id, for: .claimant, remedy: .refund, amount: .cny(1_000), reasons: "So.", key: market.key()))
        try market.run(AppealCase(case: id, by: .respondent, ground: "wrong-rule", key: market.key()))
        let second = try claim(id, 8)
        try market.wait(1.hours)
        _ = try hand(id, 8)
        try pass(id, .decision)
        #expect(try said("case.enforced")["broke"] == .integer(second))
        #expect(broken == [8: 1] && market.store.handlings.values.allSatisfy { $0.appeal != .open })
        try market.replays()
    }

    @Test("is of who had a ruling to agree to, whoever let it go")
    func held() throws {
        let id = try heard(60_000)
        _ = try claim(id, 7)
        let ruling = RuleCase(
            case: id, for: .claimant, remedy: .refund, amount: .cny(60_000), reasons: "So.", key: market.key())
        #expect(try market.staff(ruling).state == .held)
        let own = try claim(id, 8)
        try market.wait(3.hours)
        _ = try hand(id, 8)
        try pass(id, .approval)
        #expect(try said("case.raised")["broke"] == .integer(own))
        // Nobody had it when the supervisor's time is over.
        try pass(id, .supervision)
        #expect(try said("case.raised")["broke"] == nil && broken == [8: 1])
        try market.replays()
    }

    @Test("counts no time in which the clocks stand still, and goes on when another body had it meanwhile")
    func stopped() throws {
        let id = try heard()
        let first = try claim(id, 7)
        try market.wait(10.hours)
        // Another has it for longer, while the clocks stand still.
        _ = try hand(id, 7, to: 8)
        try market.staff(PauseCase(case: id, ground: "expert", key: market.key()), 8)
        try market.wait(100.hours)
        try market.staff(ProceedCase(case: id, key: market.key()), 8)
        try market.wait(1.hours)
        try market.staff(ReferCase(case: id, body: "The court.", key: market.key()), 8)
        try market.wait(50.hours)
        try market.staff(ResumeCase(case: id, key: market.key()), 8)
        let tenures = try market.row(id).house.tenures
        #expect(tenures.map(\.officer) == [7, 8] && tenures.map(\.spent) == [10.hours, 1.hours])
        try pass(id, .decision)
        #expect(try said("case.reassigned")["broke"] == .integer(first) && broken == [7: 1])
        #expect(try market.row(id).house.tenures == [])
        try market.replays()
    }

    @Test("in a fact is whose the rules say; one of before that does not say so means whoever had the case")
    func forged() throws {
        let id = try heard()
        let first = try claim(id, 7)
        try pass(id, .decision, but: 2)
        let second = try hand(id, 7, to: 8)
        try market.wait(2.hours)
        #expect(try market.forged("case.reassigned") { $0[path: "broke"] = .integer(second) } != [])
        #expect(try market.forged("case.reassigned") { $0[path: "broke"] = 1 } != [])
        let older = try market.lines.map { line in
            var body = JSONValue(try JSONDocument(parsing: line.body).root)
            body[path: "broke"] = nil
            return try Market.Line(
                seq: line.seq, at: line.at, actor: line.actor, kind: line.kind, body: body.canonical
            ).fact()
        }
        let replay = Market(replaying: older, sealed: [:], at: market.now)
        #expect(replay.problems == [])
        #expect(replay.store.handlings[first]?.missed == 0 && replay.store.handlings[second]?.missed == 1)
    }

    @Test("keeps no more arbitrators than a row may hold, and forgets who had it for the shortest time")
    func full() throws {
        let id = try heard()
        let first = try claim(id, 7)
        try market.wait(20.hours)
        var last: UInt32 = 7
        for n in 0..<UInt32(CaseLimits.tenures + 3) {
            _ = try hand(id, last, to: 100 + n)
            last = 100 + n
            try market.wait(Int64(n) * 60_000)
        }
        let tenures = try market.row(id).house.tenures
        #expect(tenures.count == CaseLimits.tenures && tenures.first?.handling == first)
        #expect(!tenures.contains { (100...103).contains($0.officer) } && tenures.last?.officer == last)
        try market.replays()
    }
}
