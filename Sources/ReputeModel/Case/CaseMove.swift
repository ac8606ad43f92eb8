internal import ReputeJSON

/// What a step makes of a case: the state it is in from then on, and the clocks that run.
package struct CaseMove: Hashable, Sendable {
    package let state: CaseState
    /// In the order in which they end.
    package let clocks: [RunningClock]
    /// Whether the arbitrator who had it has it no more.
    package let isFreed: Bool
    /// Until when the arbitrator who has it goes on to have it, where the clock's step makes that later.
    package var holds: Instant?
    /// Until when its clocks stand still, where the clock's step makes that later.
    package var stands: Instant?

    package init(_ state: CaseState, _ clocks: [RunningClock], isFreed: Bool = false) {
        self.state = state
        self.clocks = clocks
        self.isFreed = isFreed
    }

    /// Reads the members `clocks`, `freed` and `state` of a fact's body.
    init(reading json: JSONNode) throws(FactError) {
        clocks = try json.clocks()
        isFreed = try json.optionalInteger("freed") == 1
        state = try json.choice("state")
    }

    /// Reads `holds` and `stands` as well, which the clock's facts have.
    init(readingTimes json: JSONNode) throws(FactError) {
        try self.init(reading: json)
        holds = try json.optionalInstant("holds")
        stands = try json.optionalInstant("stands")
    }

    /// Whether it says anything of an arbitrator's time or a pause.
    var saysTimes: Bool { holds != nil || stands != nil }
}

extension CaseRow {
    /// What a step makes of this case at a moment; nil: it cannot be taken in its state. `terms` is what is to be done after
    /// it, where that is only decided now; `isClock`: whether the clock takes it.
    package func move(
        _ action: CaseAction, at moment: Instant, _ policy: CasePolicy, terms: CaseTerms? = nil, isClock: Bool = false
    ) -> CaseMove? {
        guard let row = CaseTransition.from(state, action) else { return nil }
        if action == .resume {
            guard let away else { return nil }
            let back = away.clocks.map { $0.shifted(from: away.since, to: moment, policy.calendar) }
            return CaseMove(away.from, back.spread(from: nil))
        }
        guard let to = row.to else { return nil }
        var running = to == state ? clocks.filter { !row.stops.contains($0.clock) } : []
        switch action {
        case .extend:
            for i in running.indices where running[i].clock == .answer || running[i].clock == .escalation {
                running[i].ends = running[i].ends + policy.extensionHours * Instant.hour
            }
        case .proceed:
            if let pause { running = running.map { $0.shifted(from: pause.at, to: moment, policy.calendar) } }
        default: break
        }
        let started = starts(row, policy, terms, beside: running).map { clock in
            RunningClock(clock, starts: moment, ends: policy.ends(clock, from: moment, of: goods))
        }
        // Clocks that stand still are left as they are: what is left of them is reckoned when they go on.
        let isStill = pause != nil && to == state && action != .proceed
        running = running.spread(from: isClock && !isStill ? moment : nil)
        var next = CaseMove(to, running.joined(by: started), isFreed: holder != nil && row.frees)
        if isClock { prolong(&next, action, at: moment) }
        return next
    }

    /// Has an arbitrator's time and a pause that go on after a step of the clock's be over an hour after it at the least, as
    /// the clocks are. See ``Due``.
    private func prolong(_ move: inout CaseMove, _ action: CaseAction, at moment: Instant) {
        let least = moment + Due.leastGap
        if let own = holder, !move.isFreed, own.until < least { move.holds = least }
        if let own = pause, move.state == state, action != .proceed, own.until < least { move.stands = least }
    }

    /// Which of the clocks of a row start in this case, beside those that run on. Of these none is started anew, and while
    /// the supervisor looks for an arbitrator nobody else does.
    func starts(
        _ row: CaseTransition, _ policy: CasePolicy, _ terms: CaseTerms? = nil, beside running: [RunningClock]
    ) -> [CaseClock] {
        let others = Set(running.map(\.clock))
        var clocks = row.starts.filter { !others.contains($0) }
        if others.contains(.supervision) { clocks.removeAll { $0 == .assignment } }
        if clocks.contains(.return) {
            let needsReturn = (terms ?? self.terms)?.remedy.needsReturn == true && returned == nil
            clocks.removeAll { $0 == (needsReturn ? .refund : .return) }
        }
        if clocks.contains(.assignment), clocks.contains(.decision) {
            clocks.removeAll { $0 == (holder == nil ? .decision : .assignment) }
        }
        if clocks.contains(.assignment), clocks.contains(.draw) {
            clocks.removeAll { $0 == (isForLargerPanel(policy) ? .assignment : .draw) }
        }
        return clocks
    }
}

extension CaseTransition {
    /// Whether an arbitrator who has the case has it no more after this.
    var frees: Bool {
        switch action {
        case .release, .reassign, .handOver, .raise: true
        default: to != from && action != .toStaff
        }
    }
}
