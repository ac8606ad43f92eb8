import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// What follows when what was agreed on or decided is not done in time.
@Suite("what is not done in a case")
struct CaseRecoveryTests {
    private let market = Market.withCases(CaseRecoveryTests.policy())
    /// The end of the second working day after the appeal's time, of a case that was opened when the market began.
    private static let due = moment("2026-03-17T00:00:00Z")

    private static func policy(_ recovery: JSONValue = Arbitration.recovery) -> Policy {
        Arbitration.policy("house/recovery", recovery)
    }

    /// A case that nobody answers, and in which nothing is done.
    @discardableResult
    private func undone(
        _ minor: Int64 = 1_000, _ cause: String = "not-received", by: Party? = nil, remedy: CaseRemedy? = nil,
        order: ID = "o", in market: Market? = nil
    ) throws -> CaseRow {
        let market = market ?? self.market
        try market.open(order, amount: .cny(minor))
        let id = try market.claim(order, cause, by: by, remedy: remedy).case
        try market.wait(40.days)
        #expect(try market.row(id).closed?.outcome == .recovered)
        return try market.row(id)
    }

    /// The violation that it is.
    private func recorded(_ row: CaseRow) throws -> ViolationRow {
        let recovery = try #require(row.house.recovery)
        return try #require(market.store.violations[recovery.seq])
    }

    @Test(
        "is drawn from what the respondent has at hand, as far as that goes, for the claimant, once",
        arguments: [(5_000, 1_000, 0), (1_000, 1_000, 0), (400, 400, 600)] as [(Int64, Int64, Int64)])
    func drawn(paid: Int64, drawn: Int64, short: Int64) throws {
        let deposit = try market.pay(paid).deposit
        let row = try undone()
        let recovery = try #require(row.house.recovery)
        #expect(
            recovery
                == CaseRecovery(
                    seq: recovery.seq, deposit: deposit.seq, drawn: drawn, short: short, isViolation: true))
        #expect(row.closed?.step == StepTaken(seq: recovery.seq, at: Self.due))
        #expect(market.books() == "\(paid - drawn) 0 0 of \(paid) \(drawn) 0")
        let entry = try #require(market.store.depositEntries[recovery.seq])
        #expect(entry.kind == .drawn && entry.case == row.seq && entry.due == Self.due && entry.left == drawn)
        #expect(entry.to == market.store.names["b"]?.number && entry.short == short)
        #expect(entry.name == nil && entry.reason == nil && entry.of == nil)
        let again = try market.run(AdvanceCase(case: row.seq), as: Market.clock)
        #expect(!again && market.store.depositEntries.values.count { $0.kind == .drawn } == 1)
        try market.replays()
    }

    @Test("is short where there is no deposit in its currency, and no other is touched")
    func none() throws {
        try market.pay(700, in: "EUR")
        let row = try undone()
        let recovery = try #require(row.house.recovery)
        #expect(recovery.deposit == nil && recovery.drawn == 0 && recovery.short == 1_000 && recovery.isViolation)
        #expect(market.deposit(in: "EUR")?.books.free == 700 && market.deposit() == nil)
        try market.replays()
    }

    @Test("is drawn from what leaves and what is at hand, never from what is held")
    func held() throws {
        try market.pay(1_000)
        try market.hold(300)
        try market.release(400)
        #expect(market.books() == "300 300 400 of 1000 0 0")
        try undone(500)
        #expect(market.books() == "200 300 0 of 1000 500 0" && market.deposit()?.leaves == nil)
        let next = try undone(600, order: "p")
        #expect(next.house.recovery?.drawn == 200 && next.house.recovery?.short == 400)
        let last = try undone(100, order: "q")
        #expect(last.house.recovery?.deposit == nil && last.house.recovery?.short == 100)
        #expect(market.books() == "0 300 0 of 1000 700 0")
        try market.replays()
    }

    @Test("is to be paid in again by so many days after it was due, however late that is written down")
    func duty() throws {
        try market.pay(1_000)
        try market.open("o", amount: .cny(1_000))
        let id = try market.claim().case
        market.advance(40.days)
        let recovery = try #require(try market.row(id).house.recovery)
        let entry = try #require(market.store.depositEntries[recovery.seq])
        #expect(entry.at == market.now && entry.due == Self.due)
        #expect(market.deposit()?.duty == DepositDuty(owed: 1_000, by: Self.due + 30.days, isOverdue: false))
        #expect(try recorded(market.row(id)).at == Self.due)
        market.advance(10.days)
        #expect(market.deposit()?.duty.isOverdue == true)
        try market.pay(1_000)
        #expect(market.duty() == "nothing")
        try market.replays()
    }

    @Test("may be contested for as many days since it was written down as any violation since it was recorded")
    func late() throws {
        try market.open("o", amount: .cny(1_000))
        let id = try market.claim().case
        // The service comes to it weeks after it was due.
        market.advance(40.days)
        let row = try recorded(market.row(id))
        #expect(row.at == Self.due && row.recorded == market.now)
        let days = Int64(try #require(market.policies.inForce(at: row.at)?.policy.sanction.reviewDays))
        #expect(row.reviewUntil(market.policies) == market.now + days.days && market.now > Self.due + days.days)
        market.advance(days.days - 1)
        let contest = ContestViolation(violation: row.id, text: "The court stopped it.", key: "c")
        try market.run(contest)
        #expect(market.store.violations[row.seq]?.contested?.step.at == market.now)
        try market.replays()

        try market.open("p", amount: .cny(1_000))
        let other = try market.claim("p").case
        try market.wait(40.days)
        let late = try recorded(market.row(other))
        #expect(late.recorded == late.at)
        try market.wait(max(0, late.at + days.days - market.now))
        let refusal = #expect(throws: Refusal.self) {
            try market.run(ContestViolation(violation: late.id, text: "So.", key: "d"))
        }
        #expect(refusal?.reason == "sanction.contest-late")
    }

    @Test("is a violation without an officer and a statement, whose points lead to what others' lead to")
    func points() throws {
        try market.open("o", amount: .cny(1_000))
        try market.open("p", amount: .cny(1_000))
        let (first, second) = (try market.claim("o").case, try market.claim("p").case)
        try market.pay(1_500)
        try market.wait(40.days)
        let one = try recorded(try market.row(first))
        #expect(one.kind == "decision-ignored" && one.party == .seller && one.points == 6 && one.tally == "general")
        #expect(one.officer == nil && one.statement == nil && one.case == first.seq && one.at == Self.due)
        #expect(one.sanction == nil && one.account == market.store.names["s"]?.number)
        let two = try recorded(try market.row(second))
        #expect(two.sanction?.terms.points == 12 && two.sanction?.terms.ends == Self.due + 7.days)
        #expect(two.sanction?.terms.exam == "rules-exam")
        #expect(market.creditRow("s")?.measures == [.demoted, .unprivileged])
        #expect(try market.row(second).house.recovery?.short == 500, "what the first left is drawn")
        try market.replays()
    }

    @Test("can be contested and upheld by anybody, withdrawn, and returned to the deposit")
    func undoing() throws {
        try market.pay(1_000)
        let row = try undone()
        let recovery = try #require(row.house.recovery)
        let id = ViolationID(seq: recovery.seq)
        // The clock had forty days, the review has seven.
        let contest = ContestViolation(violation: id, text: "It was paid.", key: "c")
        #expect(market.refused(contest)?.reason == "sanction.contest-late")
        let other = try undone(100, order: "p")
        try market.giveBack(DepositEntryID(seq: recovery.seq))
        #expect(market.books() == "1000 0 0 of 1000 0 0" && other.house.recovery?.short == 100)
        let withdraw = WithdrawViolation(violation: id, reason: "mistaken", key: "w")
        try market.run(withdraw, as: Actor(role: .officer, uid: 0))
        #expect(market.store.violations[id.seq]?.isWithdrawn == true)
        try market.replays()
    }

    @Test("may be contested for so long as any other, and whoever runs the service may say that it stands")
    func review() throws {
        try market.open("o", amount: .cny(1_000))
        let id = try market.claim().case
        try market.wait(Self.due - market.now)
        let recovery = try #require(try market.row(id).house.recovery)
        let violation = ViolationID(seq: recovery.seq)
        try market.run(ContestViolation(violation: violation, text: "It was paid.", key: "c"))
        try market.run(
            UpholdViolation(violation: violation, reason: "nothing-new", key: "u"),
            as: Actor(role: .admin, uid: Market.clock.uid))
        #expect(market.store.violations[violation.seq]?.answer?.answer == .upheld)
        try market.replays()
    }

    @Test("is drawn from a buyer as well, and is a violation of a buyer's")
    func buyer() throws {
        try market.pay(400, "b")
        let row = try undone(10_000, "no-show-of-buyer", by: .seller)
        #expect(row.terms == CaseTerms(.compensation, .cny(1_000)))
        let recovery = try #require(row.house.recovery)
        #expect(recovery.drawn == 400 && recovery.short == 600)
        let violation = try recorded(row)
        #expect(violation.party == .buyer && violation.kind == "not-cooperating" && violation.points == 6)
        #expect(market.store.depositEntries[recovery.seq]?.to == market.store.names["s"]?.number)
        try market.replays()
    }

    @Test("is a violation and nothing else where it is no money")
    func replacement() throws {
        try market.pay(5_000)
        let row = try undone(remedy: .replacement)
        let recovery = try #require(row.house.recovery)
        #expect(recovery.deposit == nil && recovery.drawn == 0 && recovery.short == 0 && recovery.isViolation)
        #expect(market.books() == "5000 0 0 of 5000 0 0")
        try market.replays()
    }

    @Test("has no consequence for the respondent where the claimant did not send the goods back")
    func forfeited() throws {
        try market.pay(5_000)
        try market.open("o", amount: .cny(1_000))
        let id = try market.claim("o", "not-as-described").case
        try market.wait(40.days)
        let row = try market.row(id)
        #expect(row.closed?.outcome == .forfeited && row.house.recovery == nil)
        #expect(market.books() == "5000 0 0 of 5000 0 0" && market.store.violations.isEmpty)
    }

    @Test("is had once, also in a case that was opened again")
    func reopened() throws {
        try market.pay(5_000)
        try market.open("o", amount: .cny(1_000))
        let id = try market.claim().case
        try market.wait(24.hours)
        let offer = try market.offer(id, .respondent, .refund, .cny(700))
        try market.accept(id, .claimant, offer)
        try market.run(PerformCase(case: id, key: "p"))
        #expect(market.books() == "5000 0 0 of 5000 0 0")
        try market.run(ReopenCase(case: id, text: "Nothing came.", key: "r"))
        try market.wait(40.days)
        let recovery = try #require(try market.row(id).house.recovery)
        #expect(recovery.drawn == 700 && recovery.short == 0 && market.books() == "4300 0 0 of 5000 700 0")
        #expect(market.reason(ReopenCase(case: id, text: "No.", key: "q")) == "case.not-performed")
        #expect(market.lines.count { $0.kind == "case.recovered" } == 1)
        try market.replays()
    }

    @Test("is not drawn while a decision can be appealed or is looked at again")
    func appealed() throws {
        try market.pay(5_000)
        try market.open("o", amount: .cny(1_000))
        let id = try market.claim().case
        try market.wait(72.hours)
        #expect(try market.row(id).state == .decided)
        try market.run(AppealCase(case: id, by: .respondent, text: "I was away.", key: "a"))
        try market.wait(12.hours)
        #expect(try market.row(id).state == .appeal)
        #expect(market.books() == "5000 0 0 of 5000 0 0")
        try market.wait(40.days)
        #expect(try market.row(id).house.recovery?.drawn == 1_000)
        #expect(market.books() == "4000 0 0 of 5000 1000 0")
        try market.replays()
    }

    @Test("is had of an account that is closed, and of one that was merged from its own deposit only")
    func accounts() throws {
        try market.pay(5_000, "t")
        try market.open("o", amount: .cny(1_000))
        let id = try market.claim().case
        try market.run(CloseAccount(account: "s", role: .seller, reason: .ordered, key: "c"))
        try market.run(MergeAccount(account: "s", into: "t", reason: .proven, key: "m"), as: Market.admin)
        try market.wait(40.days)
        #expect(try market.row(id).house.recovery?.short == 1_000)
        #expect(market.books("t") == "5000 0 0 of 5000 0 0")
        #expect(try recorded(try market.row(id)).account == market.store.names["s"]?.number)
        try market.pay(300)
        try market.run(OpenAccount(account: "s", role: .seller, key: "o"))
        let next = try undone(200, order: "p")
        #expect(next.house.recovery?.drawn == 200 && market.books() == "100 0 0 of 300 200 0")
        try market.replays()
    }

    @Test("is no violation more where an account has as many as there may be")
    func full() throws {
        try market.pay(5_000)
        try market.batch {
            for n in 0..<SanctionLimits.violations {
                let late = RecordViolation(
                    account: "s", violation: "late-dispatch", statement: "Late.", key: ID("v", n))
                try market.run(late, as: Actor(role: .officer, uid: 7))
            }
        }
        let row = try undone()
        #expect(row.house.recovery?.isViolation == false && row.house.recovery?.drawn == 1_000)
        #expect(market.store.violations.count == SanctionLimits.violations)
    }

    @Test("follows the policy of the case in what follows, and the one in force in what that leads to")
    func policies() throws {
        try market.pay(1_000)
        try market.open("o", amount: .cny(1_000))
        let id = try market.claim().case
        var document = Neutral.document("sanction", nil)
        document[path: "deposit/replenishDays"] = 10
        document[path: "version"] = 2
        try market.adopt(try Policy(document: document), inDays: 7)
        try market.wait(40.days)
        #expect(market.deposit()?.duty.by == Self.due + 10.days)
        let violation = try recorded(try market.row(id))
        #expect(violation.kind == "decision-ignored" && violation.points == 6 && violation.sanction == nil)
        try market.replays()
    }

    @Test("has as many consequences as the policy names, and none where it names none")
    func named() throws {
        func recovered(_ recovery: JSONValue?) throws -> CaseRecovery? {
            let policy = recovery.map { Self.policy($0) } ?? Arbitration.policy()
            let market = Market.withCases(policy)
            try market.pay(5_000)
            let row = try undone(in: market)
            try market.replays()
            let line = try #require(market.lines.last { $0.kind == "case.recovered" })
            #expect(line.text.contains("recovery") == (row.house.recovery != nil))
            return row.house.recovery
        }
        #expect(try recovered(nil) == nil)
        #expect(try recovered([:]) == nil)
        #expect(try recovered(["draws": 0, "violations": [:]]) == nil)
        #expect(try recovered(["violations": ["buyer": "not-cooperating"]]) == nil)
        let drawn = try #require(try recovered(["draws": 1]))
        #expect(drawn.drawn == 1_000 && !drawn.isViolation)
        let points = try #require(try recovered(["violations": ["seller": "decision-ignored"]]))
        #expect(points.deposit == nil && points.short == 0 && points.isViolation)
    }

    @Test("is told by a fact that says no more and no less than the rules make of it")
    func forged() throws {
        try market.pay(400)
        try market.open("o", amount: .cny(1_000))
        try market.claim()
        try market.wait(Self.due - market.now)
        for (path, value) in [
            ("recovery", nil), ("recovery/drawn", nil), ("recovery/drawn/free", -399), ("recovery/drawn/owed", 1),
            ("recovery/drawn/owedBy", 1), ("recovery/drawn/to", nil), ("recovery/drawn/reason", "refund"),
            ("recovery/drawn/due", 1), ("recovery/short", nil), ("recovery/short", 601), ("recovery/violation", nil),
            ("recovery/violation/points", 7), ("recovery/violation/sum", 7), ("recovery/violation/party", "buyer"),
            ("recovery/violation/due", 1), ("recovery/violation/code", "misdescribed"),
        ] as [(String, JSONValue?)] {
            #expect(try market.forged("case.recovered") { $0[path: path] = value } != [], "\(path)")
        }
    }

    @Test("is a draw and a violation of a case's, which nobody can have made without it")
    func standalone() throws {
        try market.pay(1_000)
        try market.draw(100)
        #expect(try market.forged("deposit.drawn") { $0[path: "case"] = 1 } != [])
        let record = RecordViolation(account: "s", violation: "misdescribed", statement: "It is.", key: "v")
        try market.run(record, as: Actor(role: .officer, uid: 7))
        let forged = try market.forged("sanction.recorded") { body in
            body[path: "case"] = 1
            body[path: "officer"] = nil
            body[path: "statement"] = nil
        }
        #expect(forged != [])
    }
}

extension Arbitration {
    /// Everything that can follow when what was decided is not done.
    static let recovery: JSONValue = [
        "draws": 1, "violations": ["buyer": "not-cooperating", "seller": "decision-ignored"],
    ]
}
