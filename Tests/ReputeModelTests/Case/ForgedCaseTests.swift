import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// Facts of cases that say what the rules do not.
@Suite("forged facts of cases")
struct ForgedCaseTests {
    private let market = Market.withCases()

    private func begin() throws -> CaseID {
        try market.open("o", amount: .cny(1_000))
        let id = try market.claim().case
        try market.wait(24.hours)
        return id
    }

    @Test("an opening that claims more, starts another clock, or leaves the goods otherwise")
    func opened() throws {
        _ = try begin()
        for (path, value) in [
            ("amount/minor", 1_001), ("clocks/0/ends", 1), ("goods", "sent"), ("by", "seller"), ("cause", "luck"),
        ] as [(String, JSONValue)] {
            #expect(try market.forged("case.opened") { $0[path: path] = value } != [], "\(path)")
        }
        #expect(try market.forged("case.opened") { $0[path: "house"] = 1 } != [])
    }

    @Test("a clock that was not due, due at another time, or leads elsewhere")
    func clocks() throws {
        _ = try begin()
        let due = market.now.milliseconds
        #expect(try market.forged("case.admitted", at: market.now + -1) != [])
        for (path, value) in [
            ("due", .integer(due - 1)), ("state", "escalated"), ("clocks/0/ends", .integer(due)), ("clocks/1", nil),
            ("rounds", 1),
        ] as [(String, JSONValue?)] {
            #expect(try market.forged("case.admitted") { $0[path: path] = value } != [], "\(path)")
        }
        try market.wait(2.days)
        #expect(try market.forged("case.defaulted") { $0[path: "amount/minor"] = 1 } != [])
    }

    @Test("what the sides did not agree on")
    func agreed() throws {
        let id = try begin()
        let offer = try market.offer(id, .respondent, .refund, .cny(400))
        #expect(try market.forged("case.offered") { $0[path: "until"] = .integer(market.now.milliseconds) } != [])
        #expect(try market.forged("case.offered") { $0[path: "by"] = "claimant" } != [])
        try market.accept(id, .claimant, offer)
        for (path, value) in [("amount/minor", 401), ("by", "respondent"), ("offer", nil), ("state", "closed")]
            as [(String, JSONValue?)]
        {
            #expect(try market.forged("case.accepted") { $0[path: path] = value } != [], "\(path)")
        }
    }

    @Test("an answer, a call or a withdrawal of the other side")
    func sides() throws {
        let id = try begin()
        try market.answer(id)
        #expect(try market.forged("case.answered") { $0[path: "state"] = "closed" } != [])
        try market.wait(3.days)
        try market.escalate(id)
        #expect(try market.forged("case.escalated") { $0[path: "by"] = nil } != [])
        #expect(try market.forged("case.escalated", at: market.now + -1) != [])
        try market.withdraw(id)
        #expect(try market.forged("case.withdrawn") { $0[path: "by"] = "respondent" } != [])
        #expect(try market.forged("case.withdrawn") { $0[path: "outcome"] = "settled" } != [])
    }

    /// A market in which every step of a case was taken that says something, each with all that it may say.
    private func told() throws -> Market {
        let market = Market.withHouse()
        let spam = try market.open("spam", amount: .cny(1_000), claiming: "not-received")
        try market.staff(RejectCase(case: spam, ground: "spam", text: "By a machine.", key: market.key()))
        let id = try market.open("back", amount: .cny(1_000), claiming: "not-as-described")
        try market.staff(AdmitCase(case: id, key: market.key()))
        try market.run(AskTime(case: id, by: .respondent, key: market.key()))
        try market.run(GrantTime(case: id, by: .claimant, key: market.key()))
        try market.staff(PauseCase(case: id, ground: "expert", key: market.key()))
        try market.staff(ProceedCase(case: id, key: market.key()))
        try market.staff(ReferCase(case: id, body: "A court", reference: "file-1", key: market.key()))
        try market.staff(ResumeCase(case: id, key: market.key()))
        try market.accept(id, .respondent)
        try market.run(ReturnGoods(case: id, reference: "parcel-1", as: "s", key: market.key()))
        try market.run(PerformCase(case: id, reference: "payment-1", as: "b", key: market.key()))
        try market.run(ReopenCase(case: id, text: "No money came.", key: market.key()))
        try hear(market)
        return market
    }

    /// A case that is handed on, shown something in, ruled on twice, and appealed.
    private func hear(_ market: Market) throws {
        let id = try market.called("not-received", 60_000)
        try market.run(OptOutCase(case: id, by: .respondent, key: market.key()))
        try market.staff(AssignCase(case: id, key: market.key()))
        try market.staff(RenewCase(case: id, key: market.key()))
        try market.staff(ReleaseCase(case: id, to: 8, reason: "Ill.", key: market.key()))
        try market.run(
            SubmitEvidence(case: id, by: .claimant, text: "See.", file: EvidenceDigest.of(7), key: market.key()))
        try market.wait(96.hours)
        for uid: UInt32 in [7, 9] {
            try market.staff(AssignCase(case: id, key: market.key()), uid)
            try market.staff(
                RuleCase(
                    case: id, for: .claimant, remedy: .refund, amount: .cny(60_000), reasons: "It was lost.",
                    clauses: ["burden"], rests: [id.seq], key: market.key()), uid)
            try market.staff(AssignCase(case: id, key: market.key()), 8)
            if uid == 7 {
                try market.staff(SendBackRuling(case: id, reason: "No.", key: market.key()), 8)
            } else {
                try market.staff(ApproveRuling(case: id, key: market.key()), 8)
            }
        }
        try market.run(
            AppealCase(case: id, by: .respondent, ground: "wrong-rule", text: "It came.", key: market.key()))
    }

    @Test("a step that says what no such step says")
    func members() throws {
        let market = try told()
        let steps = CaseSteps.facts.map { "\($0.kind)" }.filter { kind in market.lines.contains { $0.kind == kind } }
        #expect(steps.count >= 20, "\(steps)")
        let extra: KeyValuePairs<String, JSONValue> = [
            "by": "claimant", "clauses": ["burden"], "file": .string(String(repeating: "A", count: 43) + "="),
            "for": "claimant", "ground": "spam", "rebuttal": 1,
            "reference": .string(String(repeating: "A", count: 22) + "=="), "remedy": "none", "rests": [1],
            "text": .string(String(repeating: "A", count: 43) + "="), "to": 9, "until": 1_800_000_000_000,
        ]
        for kind in steps {
            let body = try #require(market.lines.last { $0.kind == kind }).body
            let said = JSONValue(try JSONDocument(parsing: body).root)
            for (member, value) in extra where said[member] == nil {
                let problems = try market.forged(kind) { $0[path: member] = value }
                #expect(problems != [], "\(kind) with \(member)")
            }
        }
    }

    @Test("a step that does not say what every such step says")
    func missing() throws {
        let market = try told()
        for kind in ["handed", "reopened", "referred", "ruled", "sent-back"] {
            #expect(try market.forged("case.\(kind)") { $0[path: "text"] = nil } != [], "\(kind)")
        }
        for kind in ["appealed", "opted-out", "reopened", "shown", "time-asked"] {
            #expect(try market.forged("case.\(kind)") { $0[path: "by"] = nil } != [], "\(kind)")
        }
        #expect(try market.forged("case.paused") { $0[path: "ground"] = nil } != [])
    }

    @Test("a ruling that names more than may be, or something twice")
    func lists() throws {
        let id = try market.heard()
        try market.staff(AssignCase(case: id, key: market.key()))
        let many = (0..<64).map { JSONValue.string("clause-\($0)") }
        let ruling = RuleCase(
            case: id, for: .claimant, remedy: .refund, amount: .cny(1_000), reasons: "It was lost.",
            clauses: many.compactMap(\.stringValue), rests: [id.seq], key: "r")
        try market.staff(ruling)
        #expect(try market.forged("case.ruled") { $0[path: "clauses"] = ["burden"] } == [])
        #expect(try market.forged("case.ruled") { $0[path: "clauses"] = .array(many + ["one-more"]) } != [])
        #expect(try market.forged("case.ruled") { $0[path: "clauses"] = ["burden", "burden"] } != [])
        let twice: JSONValue = [.integer(id.seq), .integer(id.seq)]
        #expect(try market.forged("case.ruled") { $0[path: "rests"] = twice } != [])
    }
}

extension Market {
    /// A case about an order of its own.
    fileprivate func open(_ order: ID, amount: Money?, claiming cause: String) throws(Refusal) -> CaseID {
        try open(order, amount: amount)
        return try claim(order, cause).case
    }
}
