import ReputeModel
import ReputeTwin
import Testing

/// One case and what is done about it at random: what a step made of it, and that nothing else did.
struct CaseSteering {
    let market: Market
    let id: CaseID
    /// The rows of the table that were seen.
    private(set) var seen: Set<CaseTransition> = []
    private(set) var steps: [String] = []

    init(_ market: Market, _ id: CaseID) {
        self.market = market
        self.id = id
    }

    var row: CaseRow {
        guard let row = market.store.cases[id.seq] else { preconditionFailure("the case is there") }
        return row
    }

    private var policy: CasePolicy {
        guard let policy = market.policies.inForce(at: row.opened)?.policy else { preconditionFailure("a policy is") }
        return policy.arbitration
    }

    /// Lets time pass, and the clock do what is due.
    mutating func pass(_ milliseconds: Int64) {
        let end = market.now + milliseconds
        while let next = row.timeout(policy), next.at <= end {
            advance(next)
        }
        if end > market.now { market.advance(end - market.now) }
    }

    /// Lets the clock alone end it.
    mutating func end() {
        for _ in 0..<80 {
            guard let next = row.timeout(policy) else { break }
            advance(next)
        }
        #expect(row.state == .closed && row.closed != nil && row.due == nil, "\(steps) ends \(row.state)")
    }

    private mutating func advance(_ next: CaseTimeout) {
        let (from, length) = (row.state, market.lines.count)
        market.advance(max(next.at - market.now, 0))
        #expect(market.lines.count > length, "\(steps): \(next) was due")
        // With too few to be drawn an arbitrator has it.
        let isHung = next.action == .draw && row.panel == nil
        check(isHung ? .hang : next.action, from, .clock)
        #expect(row.due.map { $0 >= next.at + 1.hours } ?? true, "\(steps): what follows is due an hour later")
    }

    /// Does something, which may be refused and is nothing then.
    mutating func act(_ action: CaseAction, _ who: CaseActor, _ body: () throws(Refusal) -> CaseReply) {
        let (before, length) = (row, market.lines.count)
        do {
            let reply = try body()
            #expect(reply.state == row.state, "\(steps) \(action): what is answered is so")
            check(action, before.state, who)
        } catch {
            #expect(row == before && market.lines.count == length, "\(steps) \(action): \(error.reason)")
            #expect(error.code != .internal, "\(steps) \(action): \(error.message)")
        }
    }

    /// Has a member of a panel vote, which may be refused and is nothing then, and may end the panel.
    mutating func vote(_ body: () throws(Refusal) -> CaseReply) {
        let (before, length) = (row, market.lines.count)
        do {
            let reply = try body()
            #expect(reply.state == row.state, "\(steps) vote: what is answered is so")
            #expect(market.lines.count == length + 1, "\(steps): a vote is one fact, also one that ends the panel")
            guard row.panel == nil, let panel = row.house.panels.last else { return check(.vote, before.state, .juror) }
            guard panel.verdict != nil else { return check(.hang, before.state, .juror) }
            let ended: CaseAction = row.state == .closed ? .close : .enforce
            check(before.state == .jury ? .verdict : ended, before.state, .juror)
        } catch {
            #expect(row == before && market.lines.count == length, "\(steps) vote: \(error.reason)")
            #expect(error.code != .internal, "\(steps) vote: \(error.message)")
        }
    }

    private mutating func check(_ action: CaseAction, _ from: CaseState, _ who: CaseActor) {
        steps.append(who == .clock ? "\(action)!" : "\(action)")
        guard let transition = CaseTransition.from(from, action), transition.by.contains(who) else {
            Issue.record("\(steps): \(from) has no \(action) by \(who)")
            return
        }
        seen.insert(transition)
        if let to = transition.to { #expect(row.state == to, "\(steps) leads to \(row.state)") }
        #expect(row.state.isHandled || row.holder == nil, "\(steps) leaves it with somebody")
        #expect(row.state == .closed || row.due != nil, "\(steps) leaves it stuck")
        #expect((row.state == .closed) == (row.closed != nil), "\(steps) leaves it over or not")
        #expect((row.state == .external) == (row.away != nil), "\(steps) leaves it away or not")
        #expect(row.clocks.map(\.ends) == row.clocks.map(\.ends).sorted(), "\(steps): clocks in order")
        guard who == .clock else { return }
        #expect(row.due.map { $0 >= market.now + 1.hours } ?? true, "\(steps): nothing is due within an hour")
    }
}
