import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// Cases that go on in another about the same order, whose ruling decides both.
@Suite("cases that are merged")
struct CaseMergeTests {
    private let market: Market

    init() { self.init(Market.withHouse()) }

    private init(_ market: Market) { self.market = market }

    /// A case that was taken on and answered.
    private func answered(_ cause: String, by: Party = .buyer, amount: Money? = nil) throws -> CaseID {
        let id = try market.claim("o", cause, by: by, amount: amount).case
        try market.staff(AdmitCase(case: id, key: market.key()))
        try market.answer(id)
        return id
    }

    /// One that an arbitrator has, and the sides show what they have.
    private func taken(_ cause: String, by: Party = .buyer, amount: Money? = nil, _ uid: UInt32 = 7) throws -> CaseID {
        let id = try answered(cause, by: by, amount: amount)
        try market.wait(72.hours)
        try market.escalate(id)
        try market.staff(AssignCase(case: id, key: market.key()), uid)
        return id
    }

    /// One that an arbitrator has, and is to rule on.
    private func heard(_ cause: String, by: Party = .buyer, _ uid: UInt32 = 7) throws -> CaseID {
        let id = try taken(cause, by: by, uid)
        try market.run(OptOutCase(case: id, by: .respondent, key: market.key()))
        try market.wait(96.hours)
        try market.staff(AssignCase(case: id, key: market.key()), uid)
        return id
    }

    private func merging(_ id: CaseID, _ into: CaseID, _ key: ID? = nil) -> MergeCase {
        MergeCase(case: id, into: into, reason: "One parcel, one decision.", key: key ?? market.key())
    }

    private func ruling(_ id: CaseID, _ remedy: CaseRemedy, _ amount: Int64?, rests: [Int64] = []) -> RuleCase {
        RuleCase(
            case: id, for: .claimant, remedy: remedy, amount: amount.flatMap { .cny($0) }, reasons: "So it is.",
            rests: rests, key: market.key())
    }

    @Test("are over, and what was claimed, said and shown in them stands with the other, whose ruling can go to it")
    func merged() throws {
        try market.open("o", amount: .cny(1_000))
        let other = try taken("counterfeit", 8)
        try market.run(OptOutCase(case: other, by: .claimant, key: "arbitrator"))
        try market.run(SubmitEvidence(case: other, by: .claimant, text: "A picture.", key: "show"))
        let shown = Int64(market.lines.count)
        let into = try heard("not-received")
        try market.staff(AssignCase(case: other, key: "again"), 8)
        #expect(market.reason(ruling(into, .compensation, 3_000)) == "case.ruled-beyond-claim")
        #expect(market.reason(ruling(into, .refund, 900, rests: [other.seq])) == "case.rests-unknown")
        let before = try market.row(other)
        let reply = try market.staff(merging(other, into))
        #expect(reply.state == .closed && reply.due == nil && reply.case == other)
        let order = try #require(market.order("o")).seq
        let window: JSONValue = ["order": .integer(order), "used": 0]
        for (member, value) in [
            ("case", .integer(other.seq)), ("freed", 1), ("into", .integer(into.seq)), ("officer", 7),
            ("outcome", "merged"), ("state", "closed"), ("window", window), ("clocks", nil),
        ] as [(String, JSONValue?)] {
            #expect(market.last[member] == value, "\(member)")
        }
        let gone = try market.row(other)
        let step = StepTaken(seq: reply.seq, at: market.now)
        #expect(gone.closed == CaseClosing(step: step, outcome: .merged) && gone.clocks.isEmpty && gone.due == nil)
        #expect(gone.holder == nil && gone.house.into == into.seq && gone.house.notes.map(\.kind) == [.merged])
        let kept = try #require(try market.row(into).house.merged.first)
        #expect(kept.number == other.seq && kept.by == .claimant && kept.cause == "counterfeit" && kept.step == step)
        #expect(kept.claim == CaseTerms(.returnRefund, .cny(3_000)))
        let answer = try #require(before.answered).step.seq
        #expect(kept.shown == [other.seq, answer, shown])
        #expect(try market.row(into).version == reply.seq && market.row(into).holder?.officer == 7)

        #expect(market.reason(ruling(into, .compensation, 3_001)) == "case.ruled-too-much")
        #expect(market.reason(ruling(into, .refund, 3_001)) == "case.ruled-too-much")
        let ruled = try market.staff(ruling(into, .compensation, 3_000, rests: [other.seq, answer, shown]))
        #expect(ruled.state == .decided)
        let again = OpenCase(order: "o", cause: "counterfeit", text: "Again.")
        #expect(market.refused(again)?.reason == "case.live")
        try market.wait(60.days)
        #expect(market.refused(again)?.reason == "case.decided-before")
        try market.replays()
    }

    @Test("are claimed again when the case in which they go on settles nothing, whoever ended it")
    func unsettled() throws {
        try market.open("o", amount: .cny(1_000))
        let counter = try answered("no-show-of-buyer", by: .seller)
        let into = try taken("not-received")
        try market.staff(merging(counter, into))
        let again = OpenCase(order: "o", cause: "no-show-of-buyer", by: .seller, text: "Again.")
        #expect(market.refused(again)?.reason == "case.live")
        try market.run(WithdrawCase(case: into, key: "withdraw"))
        let opened = try market.run(again).case
        #expect(try market.row(opened).state == .filed && market.row(counter).closed?.outcome == .merged)
        try market.replays()
    }

    @Test("in return are weighed with the other: for the claimant, down to nothing, and never for more")
    func counterclaims() throws {
        try market.open("o", amount: .cny(1_000))
        let counter = try answered("no-show-of-buyer", by: .seller)
        let into = try heard("not-received")
        try market.staff(merging(counter, into))
        #expect(try market.row(into).house.merged.map(\.by) == [.respondent])
        #expect(market.reason(ruling(into, .compensation, 100)) == "case.ruled-beyond-claim")
        #expect(market.reason(ruling(into, .refund, 1_001)) == "case.ruled-too-much")
        let owing = RuleCase(
            case: into, for: .respondent, remedy: .compensation, amount: .cny(100), reasons: "So.", key: "owing")
        #expect(market.reason(owing) == "case.ruled-for-respondent")
        try market.staff(ruling(into, .refund, 900, rests: [counter.seq]))
        #expect(try market.row(into).decision?.terms == CaseTerms(.refund, .cny(900)))
        try market.replays()
    }

    @Test("go on with what went on in them, seen from the side that has it there")
    func chain() throws {
        try market.open("o", amount: .cny(1_000))
        let first = try answered("defective")
        let second = try taken("not-as-described", 8)
        try market.run(OptOutCase(case: second, by: .claimant, key: "arbitrator"))
        try market.staff(merging(first, second), 8)
        let last = try heard("no-show-of-buyer", by: .seller)
        #expect(market.reason(merging(first, last)) == "case.merge-closed")
        let seq = try market.staff(merging(second, last)).seq
        let merged = try market.row(last).house.merged
        #expect(merged.map(\.number) == [second.seq, first.seq] && merged.map(\.by) == [.respondent, .respondent])
        #expect(merged.map(\.cause) == ["not-as-described", "defective"])
        #expect(merged.allSatisfy { $0.step.seq == seq })
        try market.staff(ruling(last, .compensation, 100, rests: [first.seq, second.seq, last.seq]))
        try market.replays()
    }

    @Test("may be so in every state in which nobody decides, by whoever has either of the two")
    func states() throws {
        for state in [CaseState.filed, .negotiation, .escalated, .evidence, .staff] {
            let market = Market.withHouse()
            let tests = CaseMergeTests(market)
            try market.open("o", amount: .cny(1_000))
            let into = try state == .staff ? tests.answered("not-received") : tests.heard("not-received")
            let id: CaseID
            switch state {
            case .filed: id = try market.claim("o", "counterfeit").case
            case .negotiation: id = try tests.answered("counterfeit")
            case .evidence: id = try tests.taken("counterfeit", 8)
            case .staff:
                id = try tests.heard("counterfeit")
                try market.escalate(into)
            default:
                id = try tests.answered("counterfeit")
                try market.wait(72.hours)
                try market.escalate(id)
            }
            if state == .evidence || state == .escalated { try market.staff(AssignCase(case: into, key: "again")) }
            #expect(try market.row(id).state == state)
            try market.staff(tests.merging(id, into))
            #expect(try market.row(id).closed?.outcome == .merged, "\(state)")
            // Nothing is due about it any more.
            try market.wait(1.hours)
            #expect(market.lines.last { $0.text.contains("\"case\":\(id.seq),") }?.kind == "case.merged")
            try market.replays()
        }
    }

    @Test("count with nobody as decided: whoever had one has it no more, and one that waited is gone from the queue")
    func handled() throws {
        try market.open("o", amount: .cny(1_000))
        let waiting = try answered("defective")
        let into = try heard("not-received")
        let held = try taken("counterfeit", 8)
        try market.staff(AssignCase(case: into, key: "again"))
        let had = try #require(market.store.turns[held.seq]?.handling)
        try market.staff(merging(held, into))
        let row = try #require(market.store.handlings[had])
        #expect(row.officer == 8 && row.end == .merged && row.ended == market.now && row.ruling == nil)
        #expect(row.first == nil && market.store.turns[held.seq]?.handling == nil)
        try market.escalate(waiting)
        try market.wait(2.hours)
        let seq = try market.staff(merging(waiting, into)).seq
        let gone = try #require(market.store.handlings[seq])
        #expect(gone.officer == nil && gone.end == .merged && gone.waited == 2.hours)
        #expect(market.store.turns[waiting.seq]?.waits == nil)
        try market.replays()
    }

    @Test("are drawn for as far as what was claimed in either may be claimed")
    func recovered() throws {
        let market = Market.withCases(Arbitration.policy("house", ["recovery": ["draws": 1]]))
        let tests = CaseMergeTests(market)
        try market.pay(5_000)
        try market.open("o", amount: .cny(1_000))
        let other = try tests.answered("counterfeit")
        let into = try tests.heard("not-received")
        try market.staff(tests.merging(other, into))
        try market.staff(tests.ruling(into, .compensation, 3_000))
        try market.wait(40.days)
        #expect(try market.row(into).house.recovery?.drawn == 3_000)
        try market.replays()
    }

    @Test("are heard by no panel, which decides one claim")
    func panels() throws {
        for isMerged in [false, true] {
            let market = Market.withHouse()
            let tests = CaseMergeTests(market)
            try market.open("o", amount: .cny(2_000))
            let into = try tests.taken("not-received", amount: .cny(1_000))
            let other = try tests.answered("defective")
            if isMerged { try market.staff(tests.merging(other, into)) }
            try market.wait(96.hours)
            #expect(try market.row(into).state == (isMerged ? .staff : .jury))
            try market.replays()
        }
    }
}
