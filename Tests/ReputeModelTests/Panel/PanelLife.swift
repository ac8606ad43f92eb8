import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// One market, and the twin of its panels.
struct PanelLife {
    let market: Market
    let what: String
    var twin = PanelTwin()
    private var orders = 0
    private(set) var cases: [CaseID] = []
    /// Up to where the facts were looked at.
    var read = 0
    /// What was seen of draws and their ends.
    var seen: Set<String> = []

    init(_ n: Int, _ what: String) {
        let share: Int64 = n % 2 == 0 ? 600_000 : 1_000_000
        let perDay: Int64 = n % 3 == 0 ? 1 : 10
        market = .withPanels(
            ["ageDays": 5, "perDay": .integer(perDay), "share": .integer(share)], trades: n % 4 == 0 ? 180 : 12)
        self.what = what
        twin.manner.ageDays = 5
        twin.manner.share = share
        twin.manner.perDay = Int(perDay)
        twin.manner.tradeDays = n % 4 == 0 ? 180 : 12
    }

    func account(_ n: Int) -> ID { ID("j", n) }

    private var now: Int64 { market.now.milliseconds }

    mutating func live(_ random: inout SeededGenerator) throws {
        for n in 0..<Int.random(in: 6...24, using: &random) { try open(n) }
        try something(20, &random)
        market.advance(6.days)
        for n in twin.opened.keys.sorted() { try enlist(n) }
        try something(12, &random)
        for _ in 0..<Int.random(in: 1...3, using: &random) { try plead(&random) }
        try market.wait(72.hours)
        for id in cases {
            try market.escalate(id)
            try market.staff(AssignCase(case: id, key: market.key()), 9)
        }
        try market.wait(96.hours)
        try something(6, &random)
        try market.wait(24.hours)
        try check()
        try vote(&random)
        for id in cases {
            let isAppealed = Bool.random(using: &random)
            guard try market.row(id).state == .decided, isAppealed else { continue }
            try market.run(AppealCase(case: id, by: .claimant, ground: "wrong-rule", key: market.key()))
            seen.insert("appealed")
        }
        try market.wait(24.hours)
        try check()
        try vote(&random)
        try market.wait(60.days)
        try check()
        for id in cases {
            let row = try market.row(id)
            #expect(row.state == .closed && row.panel == nil, "\(what)")
            #expect(twin.trials[id.seq]?.side == row.decision?.side, "\(what)")
        }
        compare()
        #expect(market.store.seeds.isEmpty && market.store.ballots.isEmpty, "\(what)")
        try market.replays()
    }

    private func compare() {
        #expect(market.store.jurors.count == twin.jurors.count, "\(what)")
        for (number, juror) in twin.jurors.enumerated() {
            guard let row = market.store.jurors[Int64(number)] else { return }
            #expect(row.drawn == juror.days.count && row.voted == juror.voted, "\(what): \(number)")
            #expect(row.abstained == juror.abstained && row.waiting.isEmpty, "\(what): \(number)")
            #expect(row.agreed == juror.agreed && row.differed == juror.differed, "\(what): \(number)")
        }
    }

    // MARK: What happens before

    private mutating func open(_ n: Int) throws {
        try market.run(OpenAccount(account: account(n), role: .buyer, key: market.key()))
        twin.opened[n] = now
    }

    private mutating func enlist(_ n: Int) throws {
        let expected = twin.enlist(n, at: now)
        do {
            let reply = try market.enlist(account(n))
            #expect(expected.reason == nil && expected.juror == reply.juror, "\(what)")
        } catch {
            #expect(error.reason == expected.reason, "\(what)")
        }
    }

    /// Several things at random, some of which are refused.
    private mutating func something(_ count: Int, _ random: inout SeededGenerator) throws {
        for _ in 0..<count {
            let accounts = twin.opened.keys.sorted()
            let one = accounts.randomElement(using: &random) ?? 0
            let other = accounts.randomElement(using: &random) ?? 1
            market.advance(Int64.random(in: 1...3_600_000, using: &random))
            switch Int.random(in: 0..<10, using: &random) {
            case 0...3: trade(one, other)
            case 4: merge(one, other)
            case 5: close(one, Bool.random(using: &random) ? .buyer : .seller)
            case 6: mark(one)
            case 7:
                let reason = twin.leave(one)
                do {
                    try market.leave(account(one))
                    #expect(reason == nil, "\(what)")
                } catch { #expect(error.reason == reason, "\(what)") }
            case 8: try enlist(one)
            default: try open(accounts.count)
            }
        }
    }

    /// Whether something was done, and not refused.
    private func isDone<C: Command>(_ command: C, as actor: Actor = Market.storefront) -> Bool {
        (try? market.run(command, as: actor)) != nil
    }

    private mutating func trade(_ buyer: Int, _ seller: Int) {
        orders += 1
        let given = OrderGiven(buyer: account(buyer), seller: account(seller))
        let command = CompleteOrder(order: ID("t", orders), completed: market.now, given: given, origin: nil)
        guard isDone(command) else { return }
        twin.trades.append((buyer, seller, now))
        twin.sellers.insert(seller)
    }

    private mutating func merge(_ account: Int, _ main: Int) {
        let command = MergeAccount(
            account: self.account(account), into: self.account(main), reason: .proven, key: market.key())
        if isDone(command, as: Market.officer) { twin.mains[account] = main }
    }

    private mutating func close(_ account: Int, _ role: Party) {
        let command = CloseAccount(account: self.account(account), role: role, reason: .asked, key: market.key())
        if isDone(command) { twin.closed[role, default: []].insert(account) }
    }

    private mutating func mark(_ account: Int) {
        let command = RecordViolation(
            account: self.account(account), violation: "fake-trade", statement: "So it was.", key: market.key())
        if isDone(command, as: Market.officer) { twin.marked.insert(account) }
    }

    /// A case between two of them, which a panel hears.
    private mutating func plead(_ random: inout SeededGenerator) throws {
        let accounts = twin.opened.keys.sorted()
        for _ in 0..<20 {
            guard let buyer = accounts.randomElement(using: &random),
                let seller = accounts.randomElement(using: &random)
            else { return }
            orders += 1
            let given = OrderGiven(buyer: account(buyer), seller: account(seller), amount: .cny(1_000))
            guard isDone(OpenOrder(order: ID("t", orders), given: given)) else { continue }
            twin.trades.append((buyer, seller, now))
            let id = try market.claim(ID("t", orders)).case
            try market.staff(AdmitCase(case: id, key: market.key()))
            try market.answer(id)
            twin.trials[id.seq] = PanelTwin.Trial(sides: [buyer, seller])
            return cases.append(id)
        }
    }
}
