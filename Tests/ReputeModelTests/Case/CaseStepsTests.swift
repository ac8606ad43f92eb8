import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// What a case says can be done with it now.
@Suite("what can be done with a case")
struct CaseStepsTests {
    /// A policy that lists grounds, without sellers' evaluations, whose facts come between.
    private static let policy: Policy = {
        var document = Arbitration.policy("house", Arbitration.house).document
        document[path: "standing"] = nil
        document[path: "arbitration/jury"] = CaseDriver.jury
        guard let policy = try? Policy(document: document) else { preconditionFailure("it is a policy") }
        return policy
    }()

    private static let everybody: Set<CaseActor> = [.claimant, .respondent, .storefront]

    /// Every step that a side or the storefront can ask for.
    private func asked(of row: CaseRow) -> [CaseView.Step] {
        var steps = [
            CaseView.Step(action: .answer, by: .respondent), CaseView.Step(action: .offer, by: .respondent),
            CaseView.Step(action: .propose, by: .claimant), CaseView.Step(action: .withdraw, by: .claimant),
            CaseView.Step(action: .reopen, by: .claimant), CaseView.Step(action: .return, by: .respondent),
            CaseView.Step(action: .return, by: .storefront), CaseView.Step(action: .perform, by: .claimant),
            CaseView.Step(action: .perform, by: .storefront),
        ]
        for side in [CaseActor.claimant, .respondent] {
            for action in [CaseAction.askTime, .escalate, .extend, .optOut, .submit] {
                steps.append(CaseView.Step(action: action, by: side))
            }
            steps.append(CaseView.Step(action: .appeal, by: side, grounds: ["new-evidence", "wrong-rule"]))
            steps.append(CaseView.Step(action: .accept, by: side))
            steps += row.offers.map { CaseView.Step(action: .accept, by: side, offer: $0.id) }
        }
        return steps
    }

    /// Asks for a step, and answers why it was refused; nil: it was not.
    private func refusal(of step: CaseView.Step, _ row: CaseRow, _ market: Market) -> String? {
        let (id, key) = (row.id, market.key())
        let side = step.by.side ?? .claimant
        // Who claims may be buyer or seller.
        let party = side == .claimant ? row.by : row.by.other
        let account: ID? = step.by == .storefront ? nil : party == .buyer ? "b" : "s"
        do throws(Refusal) {
            switch step.action {
            case .answer: try market.answer(id)
            case .offer, .propose: try market.offer(id, side, .none)
            case .withdraw: try market.withdraw(id)
            case .reopen: try market.run(ReopenCase(case: id, text: "Not so.", key: key))
            case .return: try market.run(ReturnGoods(case: id, as: account, key: key))
            case .perform: try market.run(PerformCase(case: id, as: account, key: key))
            case .askTime: try market.run(AskTime(case: id, by: side, key: key))
            case .extend: try market.run(GrantTime(case: id, by: side, key: key))
            case .escalate: try market.escalate(id, side)
            case .optOut: try market.run(OptOutCase(case: id, by: side, key: key))
            case .submit: try market.run(SubmitEvidence(case: id, by: side, text: "See.", key: key))
            case .appeal: try market.run(AppealCase(case: id, by: side, ground: step.grounds.first, key: key))
            case .accept: try market.run(AcceptSettlement(case: id, by: side, offer: step.offer, key: key))
            default: preconditionFailure("nobody asks for \(step.action)")
            }
            return nil
        } catch {
            return error.reason
        }
    }

    /// Asks for all that cannot be done, which is refused, then for something that can, which is not: what was not taken
    /// before, if there is such.
    private func check(
        _ id: CaseID, _ market: Market, _ taken: Set<CaseAction>, _ random: inout SeededGenerator
    ) throws -> CaseAction? {
        let row = try market.row(id)
        let policy = try #require(market.policies.inForce(at: row.opened)).policy.arbitration
        let offered = row.steps(of: Self.everybody, at: market.now, policy)
        #expect(Set(offered).count == offered.count && offered.allSatisfy { asked(of: row).contains($0) })
        let voting = row.steps(of: [.juror], at: market.now, policy)
        // Not while another body has the case.
        let isVoting = row.panel?.isVoting == true && [.jury, .appeal].contains(row.state)
        #expect(voting == (isVoting ? [CaseView.Step(action: .vote, by: .juror)] : []))
        let length = market.lines.count
        for step in asked(of: row) where !offered.contains(step) {
            let reason = refusal(of: step, row, market)
            if reason == nil || reason == "ledger.broken" || market.lines.count > length {
                Issue.record("\(row.state): \(step.action) by the \(step.by) was not to be had: \(reason ?? "taken")")
                return nil
            }
        }
        let fresh = offered.filter { !taken.contains($0.action) }
        guard let step = (fresh.isEmpty ? offered : fresh).randomElement(using: &random) else { return nil }
        let reason = refusal(of: step, row, market)
        #expect(reason == nil, "\(row.state): \(step.action) by the \(step.by)")
        return step.action
    }

    @Test("is what is not refused, and all else is, wherever a case is and whatever was done in it")
    func offered() throws {
        let seed = SeededGenerator.announcedSeed("steps of cases")
        var random = SeededGenerator(seed: seed)
        var taken: Set<CaseAction> = []
        for life in 0..<520 {
            let market = Market(Self.policy, at: moment("2026-03-02T10:00:00Z"))
            let driver = CaseDriver(market, &random)
            var steering = try driver.begin()
            driver.bring(&steering, to: CaseState.allCases[life % 13], &random)
            for _ in 0..<5 {
                if let action = try check(steering.id, market, taken, &random) { taken.insert(action) }
                driver.step(&steering, &random)
                steering.pass(Int64.random(in: 0...40 * 3_600_000, using: &random))
            }
        }
        let all: Set<CaseAction> = [
            .answer, .offer, .propose, .withdraw, .reopen, .return, .perform, .askTime, .extend, .escalate, .optOut,
            .submit, .appeal, .accept,
        ]
        #expect(taken == all, "seed \(seed)")
    }

    @Test("is said of those only who ask, and of nobody who speaks for the marketplace")
    func actors() throws {
        let market = Market.withHouse()
        let id = try market.called()
        let row = try market.row(id)
        let policy = try #require(market.policies.inForce(at: row.opened)).policy.arbitration
        #expect(row.steps(of: [], at: market.now, policy) == [])
        let own = row.steps(of: [.respondent], at: market.now, policy)
        #expect(own.map(\.by).allSatisfy { $0 == .respondent })
        #expect(own.map(\.action) == [.offer, .accept, .optOut])
        try market.complete("p")
        let review = try market.claim("p", "sanction-review", by: .seller).case
        try market.staff(AdmitCase(case: review, key: "k"))
        let house = try market.row(review).steps(of: Self.everybody, at: market.now, policy)
        #expect(house.map(\.by) == [.claimant, .claimant] && house.map(\.action) == [.withdraw, .optOut])
    }

    @Test("names the grounds that the policy lists, where one has to be said, and ends with its clock")
    func grounds() throws {
        for market in [Market.withHouse(), Market.withCases()] {
            let id = try market.heard()
            try market.rule(id)
            let policy = try #require(market.policies.inForce(at: market.row(id).opened)).policy.arbitration
            let steps = try market.row(id).steps(of: Self.everybody, at: market.now, policy)
            #expect(steps.map(\.action) == [.appeal, .appeal])
            #expect(steps.map(\.grounds) == [policy.house.appeals, policy.house.appeals])
            try market.wait(7.days)
            try market.run(PerformCase(case: id, key: "p"))
            let over = try market.row(id)
            #expect(over.steps(of: Self.everybody, at: market.now + (7.days - 1), policy).map(\.action) == [.reopen])
            #expect(over.steps(of: Self.everybody, at: market.now + 7.days, policy) == [])
        }
    }
}
