import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// Arbitrators who would rather have no case end, and do again and again what puts it off.
@Suite("a case whose arbitrators put it off")
struct CaseLoopTests {
    /// What they do each time that they look at it.
    enum Habit: String, Sendable, CaseIterable {
        case lettingGo, keeping, handingOn, sendingBack, pausing, referring, lastMinute, anything
    }

    private static let policy: Policy = {
        var section = Arbitration.section
        section[path: "house"] = Arbitration.house
        // So that what other bodies and pauses take is not most of it.
        for (name, value) in [("reviews", 1), ("reviewHours", 90), ("pauseHours", 60)] as [(String, JSONValue)] {
            section[path: "clocks/\(name)"] = value
        }
        var document = Neutral.document("arbitration", section)
        document[path: "standing"] = nil
        guard let policy = try? Policy(document: document) else { preconditionFailure("it is a policy") }
        return policy
    }()

    /// The longest that a case can take, by the numbers of its policy.
    private static let longest: Int64 = {
        let p = policy.arbitration
        func hours(_ clocks: CaseClock...) -> Int64 {
            clocks.map { (p.spans[$0] ?? 0) + 1 }.reduce(0, +) * Instant.hour
        }
        // Working days with the free ones between them, whatever day it is.
        func working(_ count: Int64) -> Int64 { (2 * count + 4 + Int64(p.calendar.holidays.count)).days }
        func days(_ clock: CaseClock) -> Int64 { working(p.spans[clock] ?? 0) }
        let agreeing = hours(.intake, .escalation) + p.extensionHours.hours
        // Somebody is looked for, who is to rule, or to agree to a ruling: until the house is late, or it is sent back.
        let turn = hours(.assignment, .supervision) + days(.decision) + days(.approval)
        let turns = Int64(p.rounds + 1 + 2 * p.limits.sentBack + 1) * turn
        let hearing = hours(.evidence, .rebuttal) + turns + hours(.appeal, .assignment) + days(.decision)
        let doing = 2 * (hours(.return, .reopening) + 2 * days(.refund))
        let pauses = Int64(p.limits.pauses) * (p.pauseHours.hours + working(1))
        let away = Int64(p.reviews + p.limits.referrals) * hours(.review) + Int64(p.limits.referrals) * working(1)
        return agreeing + hearing + doing + pauses + away
    }()

    @Test("ends all the same, in the time that its policy bounds", arguments: Habit.allCases)
    func ends(habit: Habit) throws {
        let seed = SeededGenerator.announcedSeed("putting off by \(habit.rawValue)")
        var random = SeededGenerator(seed: seed)
        let market = Market(Self.policy, at: moment("2026-03-02T10:00:00Z"))
        let id = try market.called("not-received", 60_000)
        try market.run(OptOutCase(case: id, by: .claimant, key: market.key()))
        var c = CaseSteering(market, id)
        let last = c.row.opened + Self.longest
        while c.row.state.isLive, market.now < last {
            act(habit, &c, &random)
            guard let due = c.row.due else { break }
            // Every now and then, or half an hour before anything is due.
            let rest = due - market.now - 30 * 60_000
            let step = habit == .lettingGo ? 50 * 60_000 : Int64.random(in: 1...8, using: &random).hours
            c.pass(habit == .lastMinute ? max(rest, 31 * 60_000) : step)
        }
        let row = c.row
        #expect(row.state == .closed && row.closed.map { $0.step.at < last } == true, "seed \(seed)")
        let (house, limits) = (row.house, Self.policy.arbitration.limits)
        #expect(house.pauses <= limits.pauses && house.referrals <= limits.referrals)
        #expect(house.sentBack <= limits.sentBack && row.rounds <= Self.policy.arbitration.rounds)
        try market.replays()
    }

    private func act(_ habit: Habit, _ c: inout CaseSteering, _ random: inout SeededGenerator) {
        let (own, other): (UInt32, UInt32) = Bool.random(using: &random) ? (7, 8) : (8, 7)
        switch habit {
        case .lettingGo, .lastMinute:
            claim(&c, own)
            hand(&c, own, to: nil)
        case .keeping:
            claim(&c, 7)
            if let holder = c.row.holder { renew(&c, holder.officer) }
        case .handingOn:
            claim(&c, own)
            hand(&c, own, to: other)
        case .sendingBack:
            claim(&c, own)
            rule(&c, own)
            claim(&c, other)
            sendBack(&c, other)
        case .pausing:
            claim(&c, own)
            pause(&c)
        case .referring:
            refer(&c)
            if Int.random(in: 0..<5, using: &random) == 0 { resume(&c) }
            claim(&c, own)
        case .anything:
            let habits = Habit.allCases.filter { $0 != .anything && $0 != .lastMinute }
            act(habits.randomElement(using: &random) ?? .keeping, &c, &random)
        }
    }

    // MARK: Steps, each of which may be refused

    private func claim(_ c: inout CaseSteering, _ officer: UInt32) {
        let (market, command) = (c.market, AssignCase(case: c.id, key: c.market.key()))
        c.act(.assign, .staff) { () throws(Refusal) in try market.staff(command, officer) }
    }

    private func renew(_ c: inout CaseSteering, _ officer: UInt32) {
        let (market, command) = (c.market, RenewCase(case: c.id, key: c.market.key()))
        c.act(.renew, .staff) { () throws(Refusal) in try market.staff(command, officer) }
    }

    private func hand(_ c: inout CaseSteering, _ officer: UInt32, to other: UInt32?) {
        let (market, key) = (c.market, c.market.key())
        let command = ReleaseCase(case: c.id, to: other, reason: "So be it.", key: key)
        c.act(other == nil ? .release : .handOver, .staff) { () throws(Refusal) in
            try market.staff(command, officer)
        }
    }

    /// What another has to agree to; what is ruled on appeal would end it.
    private func rule(_ c: inout CaseSteering, _ officer: UInt32) {
        guard c.row.state == .staff else { return }
        let (market, key) = (c.market, c.market.key())
        let command = RuleCase(
            case: c.id, for: .claimant, remedy: .refund, amount: .cny(60_000), reasons: "So be it.", key: key)
        c.act(.hold, .staff) { () throws(Refusal) in try market.staff(command, officer) }
    }

    private func sendBack(_ c: inout CaseSteering, _ officer: UInt32) {
        let (market, key) = (c.market, c.market.key())
        let command = SendBackRuling(case: c.id, reason: "So be it.", key: key)
        c.act(.sendBack, .staff) { () throws(Refusal) in try market.staff(command, officer) }
    }

    private func pause(_ c: inout CaseSteering) {
        let (market, key) = (c.market, c.market.key())
        let command = PauseCase(case: c.id, ground: "expert", key: key)
        c.act(.pause, .staff) { () throws(Refusal) in try market.staff(command) }
    }

    private func refer(_ c: inout CaseSteering) {
        let (market, key) = (c.market, c.market.key())
        let command = ReferCase(case: c.id, body: "A court", key: key)
        c.act(.refer, .staff) { () throws(Refusal) in try market.staff(command) }
    }

    private func resume(_ c: inout CaseSteering) {
        let (market, key) = (c.market, c.market.key())
        let command = ResumeCase(case: c.id, key: key)
        c.act(.resume, .staff) { () throws(Refusal) in try market.staff(command) }
    }
}
