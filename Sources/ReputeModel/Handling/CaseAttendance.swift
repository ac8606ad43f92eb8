/// What one step of a case makes of who has it, who had it, and its place in the queue. No rule is applied: it is read off
/// the case before and after.
struct CaseAttendance {
    private let before: CaseRow
    private let after: CaseRow
    private let step: StepTaken
    /// The user id of the arbitrator who took the step; nil: a side, the storefront or the clock did.
    private let officer: UInt32?
    private let isClock: Bool
    /// The seq of the handling whose clock ran out; nil: none of an arbitrator's did, or the fact is of before it was said.
    private let broke: Int64?

    /// How the case stands with arbitrators.
    private(set) var turn: CaseTurnRow
    /// Who has it, or had it until this step.
    private(set) var open: HandlingRow?
    /// Who let it go last when it was to be ruled on.
    private(set) var left: HandlingRow?
    /// Who ruled last.
    private(set) var ruled: HandlingRow?
    /// Whose clock ran out, where it is none of these.
    private(set) var other: HandlingRow?
    /// What begins with this step.
    private(set) var begun: HandlingRow?

    init(
        _ before: CaseRow, _ after: CaseRow, _ stamp: FactStamp, by officer: UInt32?, isClock: Bool, broke: Int64?,
        _ turn: CaseTurnRow, open: HandlingRow?, left: HandlingRow?, ruled: HandlingRow?, other: HandlingRow?
    ) {
        self.before = before
        self.after = after
        step = StepTaken(seq: stamp.seq, at: stamp.at)
        self.officer = officer
        self.isClock = isClock
        self.broke = broke
        self.turn = turn
        self.open = open
        self.left = left
        self.ruled = ruled
        self.other = other
        followRuling()
        followHolder()
        followClock()
        followQueue()
    }

    /// What is made of the last ruling: by another arbitrator, and on appeal, by whomever.
    private mutating func followRuling() {
        guard var own = ruled else { return }
        own.second = second ?? own.second
        if before.house.appeal == nil, after.house.appeal != nil, before.decision?.by == .staff { own.appeal = .open }
        if own.appeal == .open, before.state == .appeal, after.state != .appeal, after.state != .external {
            let (old, new) = (before.decision, after.decision)
            own.appeal = old?.side == new?.side && old?.terms == new?.terms ? .stood : .reversed
            if let new, new.by == .juror { own.panel = old?.side == new.side ? .agreed : .differed }
        }
        if own.appeal == .open, before.away?.from == .appeal, after.state == .closed { own.appeal = .elsewhere }
        ruled = own
    }

    private mutating func followHolder() {
        let isSame =
            before.holder?.officer == after.holder?.officer && before.holder?.since == after.holder?.since
        if var own = open {
            let isAct = before.state != after.state || before.pause != after.pause
            if own.first == nil, isAct, officer == own.officer { own.first = step.at }
            // Facts of before did not say whose clock it was, and meant whoever had the case.
            let isOver = after.rounds > before.rounds || !isSame && (end == .lapsed || end == .missed)
            if broke == nil, isClock, isOver { own.missed += 1 }
            if !isSame { finish(&own) }
            open = own
        } else if isClock, before.house.left != nil, after.house.left == nil {
            // Or whoever let it go when nobody took it.
            if broke == nil { left?.missed += 1 }
            turn.left = nil
        }
        guard !isSame else { return }
        turn.handling = nil
        guard let holder = after.holder else { return }
        begun = HandlingRow(
            seq: step.seq, number: before.seq, officer: holder.officer, since: holder.since,
            waited: turn.waited(by: step.at))
        turn.handling = step.seq
        turn.left = nil
    }

    /// Counts a clock that ran out for whom the fact says.
    private mutating func followClock() {
        guard let broke else { return }
        if open?.seq == broke {
            open?.missed += 1
        } else if left?.seq == broke {
            left?.missed += 1
        } else if ruled?.seq == broke {
            ruled?.missed += 1
        } else {
            other?.missed += 1
        }
    }

    private mutating func finish(_ own: inout HandlingRow) {
        own.ended = step.at
        own.end = end
        if end == .released || end == .expired, before.state == .staff { turn.left = own.seq }
        guard end == .ruled, let ruling = after.house.rulings.last else { return }
        own.ruling = ruling.step.seq
        own.isHeld = ruling.isHeld
        if let verdict = before.house.panels.last(where: { $0.verdict != nil })?.verdict {
            own.panel = verdict == ruling.side ? .agreed : .differed
        }
        turn.ruled = own.seq
    }

    private mutating func followQueue() {
        let waited = turn.waited(by: step.at)
        turn.waits = nil
        turn.spent = nil
        if after.isQueued {
            turn.waits = step.at + -(waited ?? 0)
        } else if let waited, after.holder == nil {
            if after.state == before.state {
                // Its clocks were stopped.
                turn.spent = waited
            } else {
                var gone = HandlingRow(
                    seq: step.seq, number: before.seq, officer: nil, since: step.at, waited: waited)
                gone.ended = step.at
                gone.end = end
                begun = gone
            }
        }
    }

    /// What another arbitrator made of a ruling by this step.
    private var second: HandlingSecond? {
        guard let held = before.house.held, let last = after.house.rulings.last, last.step.seq == held.step.seq else {
            return nil
        }
        if last.approved != nil { return .approved }
        return last.sentBack != nil ? .sentBack : nil
    }

    /// How it came that whoever had it has it no more, or that it is not in the queue any more.
    private var end: HandlingEnd {
        if after.house.rulings.count > before.house.rulings.count { return .ruled }
        if let second { return second == .approved ? .approved : .sentBack }
        if after.holder != nil { return .handedOn }
        switch after.state {
        case before.state:
            if !isClock { return .released }
            return after.rounds > before.rounds ? .missed : .expired
        case .external: return .referred
        case .jury: return .panel
        default:
            switch after.closed?.outcome {
            case .withdrawn: return .withdrawn
            case .undecided: return .lapsed
            case .merged: return .merged
            default: return isClock ? .missed : .settled
            }
        }
    }
}
