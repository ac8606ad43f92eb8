import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// In which way ever a case ends, by a side, by staff or by the clock: the window that it held goes on.
@Suite("a window at the end of a case")
struct CaseWindowEndTests {
    private let start = moment("2026-03-02T10:00:00Z")

    /// A way in which a case ends.
    private struct Ending: Sendable {
        let outcome: CaseOutcome
        let cause: String
        let isByClock: Bool
        let play: @Sendable (Market, CaseID) throws -> Void

        init(
            _ outcome: CaseOutcome, _ cause: String = "not-received", isByClock: Bool = false,
            _ play: @escaping @Sendable (Market, CaseID) throws -> Void
        ) {
            self.outcome = outcome
            self.cause = cause
            self.isByClock = isByClock
            self.play = play
        }
    }

    /// Taken on and answered, heard, and about to be ruled on.
    private static func hear(_ market: Market, _ id: CaseID) throws {
        try market.staff(AdmitCase(case: id, key: market.key()))
        try market.answer(id)
        try market.run(OptOutCase(case: id, by: .respondent, key: market.key()))
        try market.wait(72.hours)
        try market.escalate(id)
        try market.staff(AssignCase(case: id, key: market.key()))
        try market.wait(96.hours)
    }

    private static let endings: [Ending] = [
        Ending(.rejected) { market, id in
            try market.staff(RejectCase(case: id, ground: "spam", text: "By a machine.", key: market.key()))
        },
        Ending(.withdrawn) { market, id in try market.withdraw(id) },
        Ending(.settled) { market, id in
            try market.staff(AdmitCase(case: id, key: market.key()))
            try market.accept(id, .claimant, try market.offer(id, .respondent, .none))
        },
        Ending(.performed) { market, id in
            try market.staff(AdmitCase(case: id, key: market.key()))
            try market.accept(id, .respondent)
            try market.run(PerformCase(case: id, key: market.key()))
        },
        Ending(.recovered, isByClock: true) { market, _ in try market.wait(40.days) },
        Ending(.forfeited, "counterfeit", isByClock: true) { market, _ in try market.wait(40.days) },
        Ending(.undecided, isByClock: true) { market, id in
            try market.staff(AdmitCase(case: id, key: market.key()))
            try market.answer(id)
            try market.wait(40.days)
        },
        Ending(.decided, isByClock: true) { market, id in
            try Self.hear(market, id)
            try market.rule(id, .respondent, .none, nil)
            try market.wait(8.days)
        },
        Ending(.decided) { market, id in
            try Self.hear(market, id)
            try market.rule(id)
            try market.run(AppealCase(case: id, by: .respondent, ground: "wrong-rule", key: market.key()))
            try market.rule(id, .respondent, .none, nil, by: 9)
        },
        Ending(.elsewhere) { market, id in
            try market.staff(AdmitCase(case: id, key: market.key()))
            try market.staff(ReferCase(case: id, body: "A court", key: market.key()))
            try market.staff(CloseCase(case: id, text: "It is decided.", key: market.key()))
        },
    ]

    @Test("goes on from then, in every way of ending")
    func endings() throws {
        for ending in Self.endings {
            let market = Market.withHouse()
            try market.complete("o", amount: .cny(1_000))
            try market.rate("o", .seller)
            market.advance(1.days)
            let id = try market.claim("o", ending.cause).case
            market.advance(5.hours)
            let name: Comment = "\(ending.outcome), by the clock: \(ending.isByClock)"
            try ending.play(market, id)
            let closed = try #require(try market.row(id).closed)
            #expect(closed.outcome == ending.outcome, name)
            let line = try #require(market.lines.first { $0.seq == closed.step.seq })
            #expect((line.actor.role == .clock) == ending.isByClock, name)
            let closes = start + 15.days + (closed.step.at - (start + 1.days))
            #expect(closes <= start + 45.days && market.order("o")?.closes == closes, name)
            #expect(market.order("o")?.pause?.cases == [], name)
            market.advance(max(0, closes - market.now))
            #expect(market.order("o")?.bySeller?.shown?.at == closes, name)
            try market.replays()
        }
        // What is merged takes two cases: see `CaseMergeTests`.
        #expect(Set(Self.endings.map(\.outcome)) == Set(CaseOutcome.allCases).subtracting([.merged]))
    }

    @Test("goes on by itself while another body has the case for longer than it may be held")
    func away() throws {
        let market = Market.withCases(Arbitration.policy("clocks/reviews", 0))
        try market.complete("o", amount: .cny(1_000))
        try market.rate("o", .seller)
        let id = try market.claim().case
        try market.staff(AdmitCase(case: id, key: "a"))
        try market.staff(ReferCase(case: id, body: "A court", key: "b"))
        market.advance(1.hours)
        let other = try market.claim("o", "counterfeit").case
        try market.wait(2.days)
        try market.withdraw(other)
        #expect(market.last["window"]?["used"] == 0)
        try market.wait(37.days)
        #expect(try market.row(id).closed?.outcome == .elsewhere)
        #expect(market.order("o")?.closes == start + 45.days)
        market.advance(10.days)
        #expect(market.order("o")?.bySeller?.shown?.at == start + 45.days)
        try market.replays()
    }
}
