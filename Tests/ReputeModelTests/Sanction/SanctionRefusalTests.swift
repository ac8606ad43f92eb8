import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

@Suite("violations that are refused")
struct SanctionRefusalTests {
    private let market = Market(Neutral.policy)
    private let recorder = Actor(role: .officer, uid: 7)
    private let other = Actor(role: .officer, uid: 8)

    @discardableResult
    private func record(_ violation: String = "fake-trade", _ key: ID = "k-1") throws -> ViolationID {
        try market.run(
            RecordViolation(account: "s", violation: violation, statement: "So it was.", key: key), as: recorder
        ).violation
    }

    @Test("a violation that the policy does not list, and any where it lists none")
    func unknown() {
        let command = RecordViolation(account: "s", violation: "rudeness", statement: "So.", key: "k")
        let refusal = market.refused(command)
        #expect(refusal?.reason == "sanction.violation-unknown" && refusal?.code == .rule)
        #expect(refusal?.message.contains("fake-trade") == true && refusal?.pointer == "/params/violation")
        let bare = Market(Neutral.policy(without: "sanction")).refused(command)
        #expect(bare?.reason == "sanction.violation-unknown" && bare?.message.contains("none can be recorded") == true)
    }

    @Test("a statement that says nothing, or too much", arguments: [" \u{200B}\n", ""])
    func blank(_ statement: String) {
        let command = RecordViolation(account: "s", violation: "fake-trade", statement: statement, key: "k")
        let refusal = market.refused(command)
        #expect(refusal?.reason == "sanction.text-blank" && refusal?.pointer == "/params/statement")
    }

    @Test("4 000 characters are taken, and no more, of a statement and of what is said against it")
    func long() throws {
        let most = String(repeating: "売", count: SanctionLimits.statement)
        func command(_ text: String) -> RecordViolation {
            RecordViolation(account: "s", violation: "fake-trade", statement: text, key: "k")
        }
        let refusal = market.refused(command(most + "x"))
        #expect(refusal?.reason == "sanction.text-too-long" && refusal?.pointer == "/params/statement")
        let id = try market.run(command(most), as: recorder).violation
        #expect(market.store.texts[id.seq]?.text == most)
        #expect(!market.lines.contains { $0.text.contains("売") })
        let contest = ContestViolation(violation: id, text: most + "x", key: "c")
        #expect(market.refused(contest)?.reason == "sanction.text-too-long")
        #expect(market.refused(ContestViolation(violation: id, text: "\t", key: "c"))?.reason == "sanction.text-blank")
        try market.run(ContestViolation(violation: id, text: most, key: "c"))
    }

    @Test("the own account of whoever rules of it, in each ruling")
    func own() throws {
        var record = RecordViolation(account: "s", violation: "fake-trade", statement: "So.", key: "own")
        record.ownAccount = "s"
        #expect(market.refused(record)?.reason == "sanction.own-account")
        let id = try self.record()
        try market.run(ContestViolation(violation: id, text: "No.", key: "c"))
        var uphold = UpholdViolation(violation: id, reason: "nothing-new", key: "u")
        uphold.ownAccount = "s"
        #expect(market.refused(uphold)?.reason == "sanction.own-account")
        var withdraw = WithdrawViolation(violation: id, reason: "mistaken", key: "w")
        withdraw.ownAccount = "s"
        #expect(market.refused(withdraw)?.reason == "sanction.own-account")
        var correct = CorrectSanction(violation: id, key: "p")
        correct.ownAccount = "s"
        #expect(market.refused(correct)?.reason == "sanction.own-account")
        correct.ownAccount = "nobody has heard of"
        try market.run(correct)
    }

    @Test("what is no violation, in each command that names one")
    func missing() {
        let none = ViolationID(seq: 1)
        #expect(market.refused(ContestViolation(violation: none, text: "No.", key: "k"))?.reason == "sanction.unknown")
        let uphold = UpholdViolation(violation: none, reason: "nothing-new", key: "k")
        #expect(market.refused(uphold)?.reason == "sanction.unknown")
        let withdraw = WithdrawViolation(violation: none, reason: "mistaken", key: "k")
        #expect(market.refused(withdraw)?.reason == "sanction.unknown")
        let refusal = market.refused(CorrectSanction(violation: none, key: "k"))
        #expect(refusal?.reason == "sanction.unknown" && refusal?.code == .notFound)
    }

    @Test("a review is asked for once, within seven days, and answered once, by somebody else, for a known reason")
    func review() throws {
        let id = try record()
        let uphold = UpholdViolation(violation: id, reason: "nothing-new", key: "u")
        #expect(market.refused(uphold)?.reason == "sanction.not-contested")
        try market.run(ContestViolation(violation: id, text: "No.", key: "c"))
        #expect(market.refused(ContestViolation(violation: id, text: "No!", key: "d"))?.reason == "sanction.contested")
        let unknown = UpholdViolation(violation: id, reason: "mistaken", key: "u")
        #expect(market.refused(unknown)?.reason == "sanction.reason-unknown")
        let before = market.lines.count
        let own = #expect(throws: Refusal.self) { try market.run(uphold, as: recorder) }
        #expect(own?.reason == "sanction.own-review" && market.lines.count == before)
        try market.run(uphold, as: other)
        let again = UpholdViolation(violation: id, reason: "nothing-new", key: "v")
        #expect(market.refused(again)?.reason == "sanction.answered")
        let late = try record("late-dispatch", "k-2")
        market.advance(7.days)
        let refusal = market.refused(ContestViolation(violation: late, text: "No.", key: "e"))
        #expect(refusal?.reason == "sanction.contest-late" && refusal?.details["until"] != nil)
    }

    @Test("a review that somebody asks for whose violation it is not")
    func speaker() throws {
        let id = try record()
        try market.complete("o", buyer: "b", seller: "t")
        for other in ["b", "t", "nobody"] as [ID] {
            let refusal = market.refused(ContestViolation(violation: id, text: "No.", as: other, key: "c"))
            #expect(refusal?.reason == "party.mismatch" && refusal?.code == .notAllowed)
            #expect(refusal?.pointer == "/params/as")
        }
        try market.run(ContestViolation(violation: id, text: "No.", as: "s", key: "c"))
        // Nor is a repeat told to them.
        let again = market.refused(ContestViolation(violation: id, text: "No.", as: "t", key: "c"))
        #expect(again?.reason == "party.mismatch")
        #expect(try market.run(ContestViolation(violation: id, text: "No.", as: "s", key: "c")).isRepeated)
    }

    @Test("what was withdrawn stays so")
    func withdrawn() throws {
        let id = try record()
        let unknown = WithdrawViolation(violation: id, reason: "nothing-new", key: "w")
        #expect(market.refused(unknown)?.reason == "sanction.reason-unknown")
        let reply = try market.run(WithdrawViolation(violation: id, reason: "mistaken", key: "w"), as: recorder)
        #expect(reply.sum == 0 && reply.sanction?.points == nil && reply.sanction != nil)
        for problem in [
            market.refused(WithdrawViolation(violation: id, reason: "mistaken", key: "x")),
            market.refused(ContestViolation(violation: id, text: "No.", key: "x")),
            market.refused(UpholdViolation(violation: id, reason: "nothing-new", key: "x")),
        ] {
            #expect(problem?.reason == "sanction.withdrawn" && problem?.code == .conflict)
        }
        #expect(market.refused(CorrectSanction(violation: id, key: "x"))?.reason == "sanction.over")
    }

    @Test("only what runs or stands behind is put right, once, and what has an end")
    func correct() throws {
        let light = try record("late-dispatch", "a")
        #expect(market.refused(CorrectSanction(violation: light, key: "x"))?.reason == "sanction.none")
        let id = try record("fake-trade", "b")
        try market.run(CorrectSanction(violation: id, key: "p"))
        #expect(market.refused(CorrectSanction(violation: id, key: "q"))?.reason == "sanction.corrected")
        let sealed = try record("counterfeit-sold-as-trade", "c")
        #expect(market.refused(CorrectSanction(violation: sealed, key: "r"))?.reason == "sanction.sealed")
    }

    @Test("a request that comes again answers what it did; with another content or text it is refused")
    func again() throws {
        let command = RecordViolation(account: "s", violation: "fake-trade", statement: "So it was.", key: "k-1")
        let id = try record()
        let length = market.lines.count
        let reply = try market.run(command, as: other)
        #expect(reply.isRepeated && reply.violation == id && reply.sum == 12 && reply.sanction?.points == 12)
        for different in [
            RecordViolation(account: "s", violation: "fake-trade", statement: "So it was!", key: "k-1"),
            RecordViolation(account: "t", violation: "fake-trade", statement: "So it was.", key: "k-1"),
            RecordViolation(account: "s", violation: "fake-trade", statement: "So it was.", about: "o", key: "k-1"),
        ] {
            #expect(market.refused(different)?.reason == "request.differs")
        }
        let contest = ContestViolation(violation: id, text: "No.", key: "c")
        try market.run(contest)
        #expect(try market.run(contest).isRepeated)
        #expect(
            market.refused(ContestViolation(violation: id, text: "Yes.", key: "c"))?.reason == "request.differs")
        #expect(market.lines.count == length + 1)
    }

    @Test("an account has so many violations of a role in one tally, and no more; what another tally has is taken")
    func full() throws {
        try market.batch {
            for n in 0..<SanctionLimits.violations { try record("late-dispatch", ID("full", n)) }
        }
        let more = RecordViolation(account: "s", violation: "late-dispatch", statement: "So.", key: "more")
        let refusal = market.refused(more)
        #expect(refusal?.reason == "sanction.violations-full" && refusal?.message.contains("1000") == true)
        #expect(refusal?.details["tally"] == "general")
        try record("counterfeit-sold-as-trade", "graver")
        #expect(market.creditRow("s", .seller)?.measures == [.sealed])
        // As many sanctions change as there may be.
        try market.run(WithdrawViolation(violation: ViolationID(seq: 2), reason: "mistaken", key: "w"))
        #expect(try market.replayed().problems == [])
    }

    @Test("a review can be answered by the reasons of the violation's day, where a later policy lists none")
    func laterPolicy() throws {
        let id = try record()
        try market.run(ContestViolation(violation: id, text: "No.", key: "c"))
        var bare = Neutral.document("sanction", nil)
        bare[path: "version"] = 2
        try market.adopt(try Policy(document: bare), inDays: 10)
        market.advance(10.days)
        #expect(
            market.refused(RecordViolation(account: "s", violation: "fake-trade", statement: "So.", key: "n")) != nil)
        try market.run(UpholdViolation(violation: id, reason: "nothing-new", key: "u"), as: other)
        try market.run(WithdrawViolation(violation: id, reason: "not-proven", key: "w"), as: other)
        #expect(market.creditRow("s", .seller)?.measures ?? [] == [])
        #expect(try market.replayed().problems == [])
    }
}

/// What a policy may say of violations.
@Suite("a policy on violations")
struct SanctionPolicyTests {
    @Test(
        "has reasons to withdraw one and to answer a review by",
        arguments: [
            ("withdrawn", "no violation could be withdrawn"), ("upheld", "no review could be answered"),
        ])
    func reasons(_ answer: String, _ message: String) {
        let document = Neutral.document("sanction/reasons/\(answer)", [])
        let refusal = #expect(throws: Refusal.self) { try Policy(document: document) }
        #expect(refusal?.pointer == "/sanction/reasons/\(answer)" && refusal?.message.contains(message) == true)
    }

    @Test("has at most 128 kinds, and 16 nodes of a tally")
    func many() throws {
        func kinds(_ count: Int) -> JSONValue {
            let kind: JSONValue = ["party": "seller", "points": 1, "tally": "general"]
            return .object(Dictionary(uniqueKeysWithValues: (0..<count).map { ("k\($0)", kind) }))
        }
        func nodes(_ count: Int) -> JSONValue {
            .array((1...count).map { ["days": 1, "measures": ["closed"], "points": .integer(Int64($0))] })
        }
        let most = try Policy(document: Neutral.document("sanction/kinds", kinds(SanctionLimits.kinds)))
        #expect(most.sanction.kinds.count == 128)
        let full = try Policy(document: Neutral.document("sanction/tallies/serious/nodes", nodes(SanctionLimits.nodes)))
        #expect(full.sanction.tallies["serious"]?.nodes.count == 16)
        for (path, value) in [("kinds", kinds(129)), ("tallies/serious/nodes", nodes(17))] {
            let refusal = #expect(throws: Refusal.self) {
                try Policy(document: Neutral.document("sanction/\(path)", value))
            }
            #expect(refusal?.reason == "policy.invalid" && refusal?.pointer == "/sanction/\(path)")
        }
    }

    @Test("does not take away the exam that sanctions under one before end with")
    func exam() throws {
        let market = Market(Neutral.policy)
        var document = Neutral.document("sanction", nil)
        document[path: "training/courses/rules-exam"] = nil
        document[path: "version"] = 2
        let adopt = AdoptPolicy(policy: try Policy(document: document), from: market.day(10), key: "k")
        #expect(market.refused(adopt)?.reason == "policy.drops-exam")
    }
}
