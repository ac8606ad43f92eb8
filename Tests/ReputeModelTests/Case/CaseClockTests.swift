import ReputeCrypto
import ReputeModel
import ReputeTwin
import Testing

/// What the clocks of a case do, on rows alone.
@Suite("the clocks of a case")
struct CaseClockTests {
    private let policy = Arbitration.cases
    private let start = moment("2026-03-02T10:00:00Z")

    private let remedies = [
        CaseTerms(.refund, .cny(100)), CaseTerms(.returnRefund, .cny(60_000)), CaseTerms(.ratingUnscored),
    ]

    /// A case in a state, as it is entered by a row of the table.
    private func row(
        _ state: CaseState, _ clocks: [CaseClock], _ terms: CaseTerms = CaseTerms(.refund, .cny(100)),
        house: Bool = false
    ) -> CaseRow {
        var row = CaseRow(
            seq: 2, order: 1, item: nil, cause: "not-received", by: .buyer, claimant: 1, respondent: house ? nil : 2,
            goods: .sent, claim: terms, text: .zero, opened: start, clocks: [])
        row.state = state
        row.clocks = clocks.map { RunningClock($0, starts: start, ends: policy.ends($0, from: start, of: .sent)) }
        row.admitted = StepTaken(seq: 3, at: start)
        return row
    }

    /// Takes a step as the facts do.
    private func take(
        _ row: inout CaseRow, _ action: CaseAction, at moment: Instant, isClock: Bool = false
    ) throws {
        let terms = action == .grant ? row.claim : nil
        let move = try #require(
            row.move(action, at: moment, policy, terms: terms, isClock: isClock), "\(row.state) \(action)")
        let step = StepTaken(seq: 9, at: moment)
        switch action {
        case .grant: row.decision = CaseDecision(step: step, by: .clock, side: .claimant, terms: row.claim)
        case .rule, .approve, .verdict:
            let by: CaseActor = action == .verdict ? .juror : .staff
            row.decision = CaseDecision(step: step, by: by, side: .claimant, terms: row.claim)
        case .accept: row.agreed = CaseAgreement(step: step, by: .claimant, terms: row.claim, offer: nil)
        case .settle: row.agreed = CaseAgreement(step: step, by: .claimant, terms: .nothing, offer: nil)
        case .return: row.returned = step
        case .raise, .reassign: row.rounds += 1
        case .review: row.reviews += 1
        case .assign, .renew, .handOver:
            row.holder = CaseHolder(officer: 7, since: moment, until: moment + policy.claimHours.hours)
        case .pause:
            row.pause = CasePause(
                seq: 9, ground: "expert", at: moment, until: moment + policy.pauseHours.hours)
        case .proceed: row.pause = nil
        case .optOut: row.isOptedOut = true
        case .extend: row.extended = step
        default: break
        }
        row.closed = action.outcome(from: row.state).map { CaseClosing(step: step, outcome: $0) }
        row.take(move, FactStamp(seq: 9, at: moment), isClock: isClock)
        if action == .handOver {
            row.holder = CaseHolder(officer: 8, since: moment, until: moment + policy.claimHours.hours)
        }
    }

    /// Lets the clock alone do what it does until there is nothing left.
    private func endsAlone(_ row: CaseRow, _ what: String) throws {
        var row = row
        var last = start
        for _ in 0..<60 {
            guard let next = row.timeout(policy) else { break }
            #expect(row.due == next.at && next.at >= last, "\(what): \(next)")
            let transition = try #require(CaseTransition.from(row.state, next.action), "\(what): \(next)")
            #expect(transition.by.contains(.clock), "\(what): \(next)")
            last = next.at
            try take(&row, next.action, at: next.at, isClock: true)
            #expect(row.due.map { $0 >= last + 1.hours } ?? true, "\(what): \(next), then \(row.clocks)")
        }
        #expect(row.state == .closed && row.due == nil && row.closed != nil, "\(what) ends \(row.state)")
    }

    @Test("all lead somewhere by the table, and with nobody acting every case ends, wherever it is")
    func everyStateEnds() throws {
        for transition in CaseTransition.all {
            guard let to = transition.to, to != .closed, to != transition.from else { continue }
            for remedy in remedies {
                var row = row(transition.from, [], remedy)
                row.decision = CaseDecision(
                    step: StepTaken(seq: 4, at: start), by: .staff, side: .claimant, terms: remedy)
                try take(&row, transition.action, at: start)
                try endsAlone(row, "\(transition.from) \(transition.action)")
            }
        }
    }

    @Test("leave no case stuck after thousands of random steps, and no state that is none")
    func randomLives() throws {
        var random = SeededGenerator(seed: 7)
        var seen: Set<CaseState> = []
        for life in 0..<4_000 {
            var row = row(.filed, [.intake], remedies[life % 3], house: life % 11 == 0)
            var now = start
            var steps: [String] = []
            for _ in 0..<Int.random(in: 0...25, using: &random) where row.state.isLive {
                now = now + Int64.random(in: 0...40 * 3_600_000, using: &random)
                while let next = row.timeout(policy), next.at <= now {
                    steps.append("\(next.action)!")
                    try take(&row, next.action, at: next.at, isClock: true)
                    seen.insert(row.state)
                }
                let action = CaseAction.allCases.randomElement(using: &random) ?? .answer
                guard let transition = CaseTransition.from(row.state, action) else {
                    #expect(row.move(action, at: now, policy) == nil)
                    continue
                }
                // What only the clock does it does when it is due.
                if transition.by == [.clock] || action == .resume && row.away == nil { continue }
                steps.append("\(action)")
                try take(&row, action, at: now)
                seen.insert(row.state)
                #expect(row.clocks.map(\.ends) == row.clocks.map(\.ends).sorted(), "\(steps)")
                #expect(Set(row.clocks.map(\.clock)).count == row.clocks.count, "\(steps)")
                #expect(row.state == .closed || row.due != nil, "\(steps) is stuck")
                #expect(row.state.isHandled || row.holder == nil, "\(steps)")
            }
            try endsAlone(row, "\(steps)")
        }
        let unseen = Set(CaseState.allCases).subtracting(seen)
        #expect(unseen == [.filed])
    }

    @Test("stand still in a pause, which ends by itself, and have left what they had")
    func pauses() throws {
        var row = row(.negotiation, [.answer, .escalation])
        let ends = row.clocks.map(\.ends)
        try take(&row, .pause, at: start + 10.hours)
        #expect(row.due == start + 730.hours && row.timeout(policy)?.action == .proceed)
        try take(&row, .proceed, at: start + 34.hours)
        #expect(row.pause == nil && row.clocks.map(\.ends) == ends.map { $0 + 24.hours })
    }

    @Test("of working days have as many of them left as were still to begin, and one at the least")
    func pausedWorkingDays() throws {
        // From Monday until the end of Wednesday.
        var row = row(.performance, [.refund])
        row.agreed = CaseAgreement(
            step: StepTaken(seq: 4, at: start), by: .claimant, terms: row.claim, offer: nil)
        #expect(row.due == moment("2026-03-05T00:00:00Z"))
        try take(&row, .pause, at: moment("2026-03-03T12:00:00Z"))
        try take(&row, .proceed, at: moment("2026-03-06T12:00:00Z"))
        #expect(row.due == moment("2026-03-10T00:00:00Z"))
        try take(&row, .pause, at: moment("2026-03-09T12:00:00Z"))
        try take(&row, .proceed, at: moment("2026-03-09T13:00:00Z"))
        #expect(row.due == moment("2026-03-11T00:00:00Z"))
    }

    @Test("that stand still are no longer for what is done meanwhile, and those that run for nothing anybody does")
    func untouched() throws {
        // Until the end of Monday the ninth: a working day is left when it stops.
        var row = row(.staff, [.decision])
        try take(&row, .assign, at: start)
        let end = try #require(row.clocks.first { $0.clock == .decision }).ends
        try take(&row, .pause, at: end + -14.hours)
        for day in 1..<20 { try take(&row, .renew, at: end + day.days) }
        try take(&row, .proceed, at: end + 20.days)
        let left = policy.calendar.days(from: end + -14.hours, to: end)
        #expect(row.clocks.map(\.clock) == [.decision])
        #expect(row.clocks.map(\.ends) == [policy.calendar.end(of: max(left, 1), from: end + 20.days)])

        let ends = row.clocks[0].ends
        for minutes in stride(from: Int64(50), to: 0, by: -10) {
            try take(&row, .renew, at: ends + -minutes * 60_000)
            #expect(row.clocks.map(\.ends) == [ends] && row.due == ends)
        }
        #expect(row.timeout(policy)?.action == .reassign)

        // In hours, too.
        row = self.row(.evidence, [.evidence])
        try take(&row, .pause, at: start + 71.hours)
        try take(&row, .submit, at: start + 400.hours)
        try take(&row, .proceed, at: start + 500.hours)
        #expect(row.clocks.map(\.ends) == [start + 501.hours])
    }

    @Test("that start in a pause stand still since then only")
    func startedInPause() throws {
        var row = row(.performance, [.return], CaseTerms(.returnRefund, .cny(100)))
        row.agreed = CaseAgreement(
            step: StepTaken(seq: 4, at: start), by: .claimant, terms: row.claim, offer: nil)
        try take(&row, .pause, at: start + 24.hours)
        // Two working days from Wednesday: both are left on Thursday, which does not count.
        try take(&row, .return, at: start + 48.hours)
        try take(&row, .proceed, at: start + 72.hours)
        #expect(row.clocks.map(\.clock) == [.refund] && row.due == moment("2026-03-10T00:00:00Z"))
    }

    @Test("stop while another body has a case, which comes back to where it was with what was left")
    func elsewhere() throws {
        var row = row(.evidence, [.evidence])
        try take(&row, .refer, at: start + 24.hours)
        #expect(row.state == .external && row.clocks.map(\.clock) == [.review])
        try take(&row, .review, at: start + 744.hours)
        #expect(row.reviews == 1 && row.due == start + 1_464.hours)
        try take(&row, .resume, at: start + 1_000.hours)
        #expect(row.state == .evidence && row.away == nil && row.due == start + 1_048.hours)
    }

    @Test("are given both sides' extension together, and end an hour apart at the least")
    func extended() throws {
        var row = row(.negotiation, [.answer, .escalation])
        try take(&row, .extend, at: start)
        #expect(row.clocks.map(\.ends) == [start + 192.hours, start + 432.hours])
        row.clocks = [
            RunningClock(.answer, starts: start, ends: start + 5.hours),
            RunningClock(.escalation, starts: start, ends: start + 5.hours + 1),
        ]
        let move = try #require(row.move(.propose, at: start + 3.hours, policy))
        #expect(move.clocks.map(\.ends) == [start + 5.hours, start + 6.hours])
    }

    @Test("to rule by run on when the case is let go, for whoever takes it then")
    func letGo() throws {
        for state in [CaseState.staff, .appeal] {
            var row = row(state, [.assignment])
            row.decision = CaseDecision(
                step: StepTaken(seq: 4, at: start), by: .clock, side: .claimant, terms: row.claim)
            try take(&row, .assign, at: start)
            let ends = row.clocks.map(\.ends)
            #expect(row.clocks.map(\.clock) == [.decision] && ends == [moment("2026-03-10T00:00:00Z")])
            for hours in stride(from: 2, through: 150, by: 4) {
                try take(&row, .release, at: start + hours.hours)
                let running: Set<CaseClock> = state == .appeal ? [.decision] : [.assignment, .decision]
                #expect(Set(row.clocks.map(\.clock)) == running)
                #expect(row.holder == nil && row.clocks.first { $0.clock == .decision }?.ends == ends[0])
                try take(&row, .assign, at: start + (hours + 1).hours)
                #expect(row.clocks.map(\.clock) == [.decision] && row.clocks.map(\.ends) == ends)
            }
            try take(&row, .release, at: ends[0] + -30 * 60_000)
            let next = try #require(row.timeout(policy))
            let action: CaseAction = state == .appeal ? .enforce : .reassign
            #expect(next.action == action && next.at == ends[0])
        }
    }

    @Test("to rule by that are over with nobody on the case leave who is looked for, and count as missed")
    func ruledByNobody() throws {
        for (others, left) in [
            ([.assignment], [.assignment]), ([.supervision], [.supervision]), ([], [.assignment]),
        ] as [([CaseClock], [CaseClock])] {
            var row = row(.staff, others)
            let ends = row.clocks.map(\.ends)
            row.clocks.insert(RunningClock(.decision, starts: start, ends: start + 2.hours), at: 0)
            let next = try #require(row.timeout(policy))
            #expect(next.action == .reassign && next.at == start + 2.hours)
            try take(&row, next.action, at: next.at, isClock: true)
            #expect(row.clocks.map(\.clock) == left && row.rounds == 1)
            if !others.isEmpty { #expect(row.clocks.map(\.ends) == ends) }
            row.rounds = policy.rounds
            row.clocks.insert(RunningClock(.decision, starts: start, ends: start + 3.hours), at: 0)
            #expect(row.timeout(policy)?.action == .lapse)
            try endsAlone(row, "\(others)")
        }
    }

    @Test("to rule by run on when the supervisor has the case, who looks for another no longer than that")
    func raised() throws {
        var row = row(.staff, [.assignment])
        try take(&row, .assign, at: start)
        let ends = row.clocks[0].ends
        try take(&row, .release, at: start + 1.hours)
        try take(&row, .raise, at: start + 25.hours, isClock: true)
        #expect(row.clocks.map(\.clock) == [.supervision, .decision])
        #expect(row.clocks.map(\.ends) == [start + 49.hours, ends])
        try take(&row, .assign, at: start + 26.hours)
        #expect(row.clocks.map(\.clock) == [.decision] && row.clocks.map(\.ends) == [ends])
    }

    @Test("are no longer for another that starts beside them, however often it does")
    func beside() throws {
        var row = row(.staff, [.decision])
        let ends = row.clocks[0].ends
        // Each time somebody would be looked for until some minutes before the end or after it.
        for minutes in stride(from: Int64(1_490), to: 1_385, by: -5) {
            try take(&row, .assign, at: ends + -(minutes + 2) * 60_000)
            try take(&row, .release, at: ends + -minutes * 60_000)
            #expect(row.clocks.map(\.clock) == [.decision, .assignment])
            #expect(row.clocks.map(\.ends) == [ends, ends + 1.hours])
        }
    }

    @Test("of a second arbitrator that are over free the case of whoever had it")
    func freed() throws {
        var row = row(.held, [.approval])
        row.holder = CaseHolder(officer: 8, since: start, until: start + 900.hours)
        for (n, clock) in [CaseClock.approval, .supervision, .supervision].enumerated() {
            let next = try #require(row.timeout(policy))
            #expect(next.action == .raise && next.clock == clock)
            try take(&row, next.action, at: next.at, isClock: true)
            #expect(row.holder == nil && row.rounds == n + 1 && row.clocks.map(\.clock) == [.supervision])
            row.holder = CaseHolder(officer: 9, since: next.at, until: next.at + 900.hours)
        }
        #expect(row.timeout(policy)?.action == .lapse)
    }

    @Test("and an arbitrator's time, and a pause, are longer for what the clock did in the hour before alone")
    func spared() throws {
        var row = row(.evidence, [.evidence])
        row.clocks = [RunningClock(.evidence, starts: start, ends: start + 200 * 60_000)]
        try take(&row, .assign, at: start)
        try take(&row, .submit, at: start + 190 * 60_000)
        try take(&row, .optOut, at: start + 195 * 60_000)
        #expect(row.holder?.until == start + 4.hours)
        try take(&row, .rebut, at: start + 200 * 60_000, isClock: true)
        #expect(row.holder?.until == start + 260 * 60_000)
        try take(&row, .pause, at: start + 210 * 60_000)
        row.pause = CasePause(seq: 9, ground: "expert", at: start, until: start + 270 * 60_000)
        try take(&row, .submit, at: start + 250 * 60_000)
        #expect(row.pause?.until == start + 270 * 60_000)
        try take(&row, .release, at: start + 260 * 60_000, isClock: true)
        #expect(row.pause?.until == start + 320 * 60_000 && row.holder == nil)
    }

    @Test("lead to an arbitrator or a panel by amount, cause, and whether a side minds")
    func forum() throws {
        var small = row(.evidence, [.rebuttal])
        #expect(small.timeout(policy)?.action == .toJury)
        #expect(row(.evidence, [.rebuttal], CaseTerms(.refund, .cny(50_001))).timeout(policy)?.action == .toStaff)
        try take(&small, .optOut, at: start)
        #expect(small.timeout(policy)?.action == .toStaff)
        // With nobody on it, it waits for one; with one, for the ruling.
        #expect(small.move(.toStaff, at: start, policy)?.clocks.map(\.clock) == [.assignment])
        try take(&small, .assign, at: start)
        #expect(small.move(.toStaff, at: start, policy)?.clocks.map(\.clock) == [.decision])
        #expect(small.due == start + 4.hours && small.timeout(policy)?.action == .release)
    }
}
