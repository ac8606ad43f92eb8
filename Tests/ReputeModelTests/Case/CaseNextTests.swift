import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// Which case is the next, for whom.
@Suite("the next case")
struct CaseNextTests {
    private let market = Market.withTraders()

    /// A case against the marketplace, in the queue as soon as it is taken on.
    private func plea(_ order: ID, seller: ID = "s") throws -> CaseID {
        try market.open(order, seller: seller)
        let id = try market.claim(order, "sanction-review", by: .seller).case
        try market.staff(AdmitCase(case: id, key: market.key()), 99)
        return id
    }

    private func ask(own: ID? = nil, key: ID? = nil) -> AssignCase {
        var command = AssignCase(key: key ?? market.key())
        command.ownAccount = own
        return command
    }

    private func next(_ uid: UInt32 = 7, own: ID? = nil) throws -> CaseID {
        try market.staff(ask(own: own), uid).case
    }

    @Test("is the one whose clock ends first, and of those that end together the one opened first, whoever asks")
    func order() throws {
        #expect(market.reason(ask()) == "case.none-waits")
        try market.open("z")
        let late = try market.claim("z", "sanction-review", by: .seller).case
        let first = try plea("a")
        try market.wait(1.hours)
        // Opened before the others, called with the second.
        try market.staff(AdmitCase(case: late, key: market.key()), 99)
        let second = try plea("b")
        try market.wait(1.hours)
        let last = try plea("c")
        let reply = try market.staff(ask(), 9)
        #expect(reply.case == first && reply.state == .evidence && !reply.isRepeated)
        #expect(try market.row(first).holder?.officer == 9)
        #expect(try [next(8), next(7), next(9)] == [late, second, last])
        #expect(market.reason(ask()) == "case.none-waits")
        try market.replays()
    }

    @Test("is one that somebody has to take: none that stands still, is elsewhere, or waits for the sides")
    func queue() throws {
        try market.open("f", amount: .cny(1))
        try market.claim("f")
        let ruled = try market.heard()
        // Filed ones are taken on by now, and that is no arbitrator's to decide.
        #expect(try market.row(ruled).state == .staff)
        try market.staff(PauseCase(case: ruled, ground: "expert", key: market.key()), 9)
        #expect(market.reason(ask()) == "case.none-waits")
        try market.staff(ProceedCase(case: ruled, key: market.key()), 9)
        try market.staff(ReferCase(case: ruled, body: "A court", key: market.key()), 9)
        #expect(market.reason(ask()) == "case.none-waits")
        try market.staff(ResumeCase(case: ruled, key: market.key()), 9)
        #expect(try next() == ruled)
        try market.staff(ReleaseCase(case: ruled, reason: "Ill.", key: market.key()))
        #expect(try next(8) == ruled)
        // What the sides show is waited for first; who wants to can have it by its number.
        let shown = try plea("o-2")
        #expect(try next() == shown)
        try market.wait(4.hours)
        #expect(try market.row(shown).holder == nil && market.row(shown).state == .evidence)
        // The other was not renewed either.
        #expect(try next(9) == ruled)
        #expect(market.reason(ask(), 8) == "case.none-waits")
        #expect(try market.staff(AssignCase(case: shown, key: market.key()), 8).case == shown)
        try market.replays()
    }

    @Test("is none of whose sides the arbitrator is one, or of the same person as one")
    func parties() throws {
        let (own, other) = (try plea("o"), try plea("p", seller: "t"))
        try market.open("q", seller: "u", buyer: "w")
        try market.merge("w", into: "s")
        #expect(try next(own: "w") == other)
        for account in ["s", "w"] as [ID] {
            #expect(market.reason(ask(own: account)) == "case.none-fits")
            let refusal = #expect(throws: Refusal.self) { try next(own: account) }
            #expect(refusal?.retry == .later && refusal?.details["looked"] == .integer(1))
        }
        // Whoever has another account, or one that nobody heard of, may have it.
        let third = try plea("r")
        #expect(try next(8, own: "u") == own)
        #expect(try next(8, own: "nobody") == third)
        try market.replays()
    }

    @Test("is not one's own ruling, nor what one decided, nor what one did not rule on in time")
    func unfit() throws {
        let held = try market.heard("not-received", 60_000)
        try market.rule(held, .claimant, .refund, .cny(60_000))
        #expect(market.reason(ask()) == "case.none-fits")
        #expect(try next(8) == held)
        try market.staff(ApproveRuling(case: held, key: market.key()), 8)
        try market.run(AppealCase(case: held, by: .respondent, ground: "wrong-rule", key: market.key()))
        for officer in [7, 8] as [UInt32] { #expect(market.reason(ask(), officer) == "case.none-fits") }
        #expect(try next(9) == held)
        try market.replays()
    }

    @Test("is one that was not ruled on in time again when nobody else came")
    func missed() throws {
        let market = Market.withCases(Arbitration.policy("clocks/claimHours", 400))
        let id = try market.heard()
        let ends = try #require(try market.ends(id, .decision))
        try market.wait(ends - market.now)
        #expect(try market.row(id).house.missed == [7] && market.row(id).holder == nil)
        let own = AssignCase(key: "x")
        #expect(market.reason(own) == "case.none-fits")
        try market.wait(24.hours)
        #expect(try market.staff(own).case == id)
        try market.replays()
    }

    @Test("is none that a panel decides again")
    func panel() throws {
        let market = Market.withPanels()
        try market.enlist(0..<9)
        let id = try market.judged()
        try market.run(AppealCase(case: id, by: .respondent, ground: "wrong-rule", key: "p"))
        let ask = AssignCase(key: market.key())
        #expect(try market.row(id).state == .appeal && market.reason(ask) == "case.none-waits")
    }

    @Test("is another for each who asks in one batch, beside claims by number and cases that are given back")
    func batch() throws {
        let ruled = try market.heard()
        let ids = try ["a", "b", "c", "d"].map { try plea($0) }
        // Given back it waits for a whole day again, and so comes last.
        try market.wait(1.hours)
        try market.batch {
            #expect(try next(7) == ruled)
            try market.staff(AssignCase(case: ids[1], key: market.key()), 9)
            #expect(try next(8) == ids[0])
            try market.staff(ReleaseCase(case: ruled, reason: "Ill.", key: market.key()))
            #expect(try next(10) == ids[2])
            #expect(try next(11) == ids[3])
            #expect(try next(12) == ruled)
            #expect(throws: Refusal.self) { try next(13) }
        }
        let holders = try ([ruled] + ids).map { try market.row($0).holder?.officer }
        #expect(holders == [12, 8, 9, 10, 11])
        try market.replays()
    }

    @Test("asked for again is the same, whatever became of it, and the key is of no other request")
    func again() throws {
        let (first, second) = (try plea("a"), try plea("b"))
        let command = ask(key: "k")
        let reply = try market.staff(command)
        #expect(reply.case == first)
        let repeated = try market.staff(command)
        #expect(repeated.case == first && repeated.seq == reply.seq && repeated.isRepeated)
        #expect(market.reason(command, 8) == "request.differs")
        for id in [first, second] { #expect(market.reason(AssignCase(case: id, key: "k")) == "request.differs") }
        try market.staff(AssignCase(case: second, key: "l"), 8)
        #expect(market.reason(ask(key: "l"), 8) == "request.differs")
        try market.staff(ReleaseCase(case: first, reason: "Ill.", key: "r"))
        try market.staff(AssignCase(case: first, key: "m"), 9)
        let late = try market.staff(command)
        #expect(late.case == first && late.seq == reply.seq && late.isRepeated)
        #expect(try market.row(first).holder?.officer == 9)
        try market.replays()
    }

    /// Puts as many copies of a case into the queue, before all others.
    private func crowd(_ id: CaseID, _ count: Int) throws {
        let row = try market.row(id)
        let first = market.now + Due.leastGap
        market.put { store in
            for n in 0..<count {
                var copy = CaseRow(
                    seq: 1_000_000 + Int64(n), order: row.order, item: nil, cause: row.cause, by: row.by,
                    claimant: row.claimant, respondent: nil, goods: row.goods, claim: row.claim, text: row.text,
                    opened: row.opened,
                    clocks: [RunningClock(.assignment, starts: row.opened, ends: first + Int64(n))])
                copy.state = .escalated
                store.cases[copy.seq] = copy
            }
        }
    }

    @Test("is found behind many that are not for the arbitrator, but not behind more than are looked at")
    func many() throws {
        let (own, other) = (try plea("o"), try plea("p", seller: "t"))
        try crowd(own, 40)
        #expect(try next(own: "s") == other)
        let refusal = #expect(throws: Refusal.self) { try next(own: "s") }
        #expect(refusal?.reason == "case.none-fits" && refusal?.details["looked"] == .integer(41))
        #expect(try next() == CaseID(seq: 1_000_000))

        let last = try plea("q", seller: "t")
        let most = CaseQueueStretch.ownLimits.reduce(0, +)
        try crowd(own, most)
        #expect(market.reason(ask(own: "s")) == "case.none-fits")
        let bounded = #expect(throws: Refusal.self) { try next(own: "s") }
        #expect(bounded?.details["looked"] == .integer(Int64(most)))
        #expect(try market.staff(AssignCase(case: last, key: market.key())).case == last)
    }

    @Test("is in no stretch twice and in none not at all, however many are taken in one batch")
    func stretches() throws {
        let id = try plea("o")
        try crowd(id, 150)
        var taken: [Int64] = []
        try market.batch {
            for n in 0..<151 { taken.append(try next(UInt32(100 + n)).seq) }
            #expect(throws: Refusal.self) { try next(7) }
        }
        #expect(taken == (0..<150).map { 1_000_000 + Int64($0) } + [id.seq])
    }
}
