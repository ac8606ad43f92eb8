/// What the clock does about a case next.
package struct CaseTimeout: Hashable, Sendable {
    /// When.
    package let at: Instant
    /// The clock that is over then; nil: the pause is, or an arbitrator's time.
    package let clock: CaseClock?
    package let action: CaseAction
}

extension CaseRow {
    /// When the clock next has something to do about it.
    package var due: Instant? { nextClock?.at }

    /// What ends first: a clock, the pause in which they stand still, or an arbitrator's time, which runs on.
    private var nextClock: (at: Instant, clock: RunningClock?)? {
        let running = pause == nil ? clocks.first { $0.clock.isDue } : nil
        let others = [pause?.until, holder?.until].compactMap { $0 }.min()
        guard let running else { return others.map { ($0, nil) } }
        if let others, others < running.ends { return (others, nil) }
        return (running.ends, running)
    }

    /// What the clock does next, and when; nil: nothing. Every such step is in the table: see ``CaseTransition``.
    package func timeout(_ policy: CasePolicy) -> CaseTimeout? {
        guard let next = nextClock else { return nil }
        guard let running = next.clock else {
            return CaseTimeout(at: next.at, clock: nil, action: pause?.until == next.at ? .proceed : .release)
        }
        guard let action = timeout(of: running.clock, policy) else { return nil }
        return CaseTimeout(at: next.at, clock: running.clock, action: action)
    }

    private func timeout(of clock: CaseClock, _ policy: CasePolicy) -> CaseAction? {
        if clock == .draw, panel != nil { return .draw }
        if clock == .hard { return .hang }
        // What is decided stands when nobody looks at it again in time.
        if state == .appeal { return clock == .soft ? .remind : stands }
        return switch clock {
        case .intake: respondent == nil ? .docket : .admit
        case .answer: .grant
        case .escalation: .escalate
        case .return, .refund: undone(clock)
        case .assignment, .supervision, .approval: rounds < policy.rounds ? .raise : .lapse
        case .decision: rounds < policy.rounds ? .reassign : .lapse
        case .evidence: .rebut
        case .rebuttal: isForJury(policy) ? .toJury : .toStaff
        case .soft: .remind
        case .draw, .hard: .hang
        case .appeal: stands
        case .review: reviews < policy.reviews ? .review : .close
        case .reopening: nil
        }
    }

    private var stands: CaseAction { decision?.terms.remedy.isPerformed == true ? .enforce : .close }

    private func undone(_ clock: CaseClock) -> CaseAction {
        if state == .performance { return .enforce }
        return clock == .return ? .forfeit : .recover
    }

    /// Whether a panel hears it: the policy lets it, and no side minds. A panel decides one claim, so it hears none in which
    /// another goes on.
    package func isForJury(_ policy: CasePolicy) -> Bool {
        !isOptedOut && policy.claims[cause]?.isForJury == true && policy.jury.hears(claim)
            && house.merged.isEmpty
    }
}

extension CaseAction {
    /// What becomes of a case that this closes.
    package func outcome(from state: CaseState) -> CaseOutcome? {
        switch self {
        case .reject: .rejected
        case .merge: .merged
        case .withdraw: .withdrawn
        case .settle: .settled
        case .perform: .performed
        case .recover: .recovered
        case .forfeit: .forfeited
        case .lapse: .undecided
        case .close: state == .external ? .elsewhere : .decided
        default: nil
        }
    }
}
