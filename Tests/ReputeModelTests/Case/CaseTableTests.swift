import ReputeModel
import Testing

/// The table that is the whole life of a case.
@Suite("the table of cases")
struct CaseTableTests {
    @Test("has a row for each transition, and refuses every other pair by a name of its own")
    func everyPair() {
        var names: Set<String> = []
        var rows = 0
        for state in CaseState.allCases {
            for action in CaseAction.allCases {
                let row = CaseTransition.from(state, action)
                #expect(action.leads(from: state) == row?.to)
                #expect(names.insert(action.refusal(from: state)).inserted)
                #expect(action.refusal(from: state) == "case.\(action.rawValue)-\(state.rawValue)")
                guard let row else { continue }
                rows += 1
                #expect(row.from == state && row.action == action && !row.by.isEmpty)
                // Only the way back from another body leads to a state that the table cannot name.
                #expect((row.to == nil) == (action == .resume))
                // A clock that is stopped by leaving needs no word of its own.
                #expect(row.stops.isEmpty || row.to == state, "\(state) \(action)")
            }
        }
        #expect(rows == CaseTransition.all.count && names.count == CaseState.allCases.count * CaseAction.allCases.count)
    }

    @Test("is that of the domain, state by state")
    func domain() {
        func leads(_ state: CaseState, _ steps: KeyValuePairs<CaseAction, CaseState>) {
            for (action, to) in steps { #expect(action.leads(from: state) == to, "\(state) \(action)") }
        }
        leads(.filed, [.admit: .negotiation, .reject: .closed, .merge: .closed])
        leads(
            .negotiation,
            [
                .answer: .negotiation, .offer: .negotiation, .accept: .performance, .withdraw: .closed,
                .extend: .negotiation, .grant: .decided, .escalate: .escalated,
            ])
        leads(.performance, [.perform: .closed, .enforce: .enforcing])
        leads(.escalated, [.assign: .evidence, .raise: .escalated])
        leads(.evidence, [.submit: .evidence, .rebut: .evidence, .toStaff: .staff, .toJury: .jury])
        leads(.staff, [.rule: .decided, .hold: .held, .reassign: .staff])
        leads(.held, [.approve: .decided, .sendBack: .staff])
        leads(.jury, [.draw: .jury, .vote: .jury, .verdict: .decided, .hang: .staff])
        leads(.decided, [.appeal: .appeal, .enforce: .enforcing, .close: .closed])
        leads(.appeal, [.draw: .appeal, .vote: .appeal, .hang: .appeal, .enforce: .enforcing, .close: .closed])
        leads(.enforcing, [.perform: .closed, .recover: .closed])
        leads(.external, [.review: .external, .close: .closed])
        leads(.closed, [.reopen: .enforcing])
        #expect(CaseTransition.from(.external, .resume)?.to == nil)
    }

    @Test("says who may: what binds a side is never the other's or the clock's, and no one else gives a case up")
    func who() {
        for row in CaseTransition.all {
            switch row.action {
            case .withdraw, .reopen, .propose: #expect(row.by == [.claimant])
            case .answer, .offer: #expect(row.by == [.respondent])
            case .accept, .settle, .appeal, .submit, .optOut: #expect(row.by == [.claimant, .respondent])
            case .rule, .hold, .approve, .sendBack, .assign, .refer, .resume, .pause: #expect(row.by == [.staff])
            case .vote, .verdict: #expect(row.by == [.juror])
            case .hang: #expect(row.by == [.juror, .clock])
            case .merge:
                #expect(row.by == [.staff] && row.to == .closed)
            case .grant, .lapse, .raise, .recover, .forfeit, .review: #expect(row.by == [.clock])
            default: break
            }
        }
    }

    @Test("stops the time to rule only when that is over, or the case goes on to another state")
    func timeToRule() {
        for row in CaseTransition.all where row.stops.contains(.decision) { #expect(row.action == .reassign) }
        for state in [CaseState.staff, .appeal] {
            #expect(CaseTransition.from(state, .assign)?.starts == [.decision])
            #expect(CaseTransition.from(state, .release)?.stops == [])
        }
    }

    @Test("reaches every state, and leads from each to the end")
    func reach() {
        func spread(_ from: Set<CaseState>, _ step: (CaseTransition) -> (CaseState, CaseState)?) -> Set<CaseState> {
            var known = from
            while true {
                let more = CaseTransition.all.compactMap(step).filter { known.contains($0.0) }.map(\.1)
                if known.isSuperset(of: more) { return known }
                known.formUnion(more)
            }
        }
        let all = Set(CaseState.allCases)
        #expect(spread([.filed]) { row in row.to.map { (row.from, $0) } } == all)
        #expect(spread([.closed]) { row in row.to.map { ($0, row.from) } } == all)
        // And so does the clock alone, from each state that is not over.
        let byClock = CaseTransition.all.filter { $0.by.contains(.clock) }
        for state in all where state.isLive {
            #expect(byClock.contains { $0.from == state }, "\(state) has nothing that the clock does")
        }
        #expect(
            spread([.closed]) { row in row.by.contains(.clock) ? row.to.map { ($0, row.from) } : nil } == all)
    }

    @Test("is printed with a line for each row")
    func markdown() {
        let lines = CaseTransition.markdown.split(separator: "\n")
        #expect(lines.count == CaseTransition.all.count + 2)
        #expect(lines.allSatisfy { $0.hasPrefix("|") && $0.filter { $0 == "|" }.count == 7 })
        #expect(
            lines.contains("| filed | `admit` | staff, clock | negotiation | answer, escalation | all |"))
        #expect(
            lines.contains(
                "| negotiation | `accept` | either side | awaiting-performance | return or refund | all |"))
        #expect(lines.contains("| external | `resume` | staff | where it was |  | all |"))
        #expect(lines.contains("| external | `close` | staff, clock | closed |  | all |"))
        #expect(lines.contains("| staff-decision | `release` | staff, clock | stays | assignment |  |"))
        #expect(lines.contains("| jury-decision | `draw` | clock | stays | soft, hard | draw |"))
        #expect(lines.contains("| appeal | `hang` | juror, clock | stays | assignment | draw, soft, hard |"))
    }
}
