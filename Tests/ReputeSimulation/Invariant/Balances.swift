import ReputeCrypto
import ReputeModel
import ReputeTwin

/// Every deposit is what the twin says and what its entries add up to, and nothing was done twice that is done once.
struct Balances: Invariant {
    static let promise = Promise.balances

    mutating func problem(in scene: Scene) -> String? {
        let market = scene.store.market
        for seq in market.deposits.keys.sorted() {
            guard let row = market.deposits[seq] else { continue }
            if let problem = row.problem { return "deposit \(row.id) has \(row.text), \(problem)" }
        }
        return problem(inEntries: market) ?? difference(scene) ?? differenceOfEntries(scene)
    }

    /// What deposits have otherwise than the twin says.
    private func difference(_ scene: Scene) -> String? {
        let (market, twin) = (scene.store.market, scene.twin.deposits)
        var known = 0
        for account in Deposits.accounts {
            let id = ID("a", account)
            let rows = market.names[id].flatMap { market.depositsOf[$0.number] }?.compactMap { market.deposits[$0] }
            known += rows?.count ?? 0
            // Where something failed, the clock may have drawn for cases what the twin does not know of yet.
            if !scene.isSound, Cases.sides.contains(account) { continue }
            for currency in twin.currencies(of: account).subtracting(rows?.map(\.currency) ?? []).sorted() {
                return "\(id) has no deposit in \(currency), and should"
            }
            for row in rows ?? [] {
                guard let should = twin.standing(.init(account, row.currency), at: scene.now.milliseconds) else {
                    return "\(id) has a deposit in \(row.currency), and should not"
                }
                // Where something failed, the clock may have something to do yet.
                let found = (scene.isSound ? row : row.settled(by: scene.now)).text
                if found != should.text {
                    return "\(id) in \(row.currency):\n  is     \(found)\n  should \(should.text)"
                }
            }
        }
        return known == market.deposits.count ? nil : "\(market.deposits.count - known) deposits are nobody's"
    }

    /// What is left of holds and draws otherwise than the twin says.
    private func differenceOfEntries(_ scene: Scene) -> String? {
        for (name, request) in scene.store.market.requests {
            guard ["deposit.hold", "deposit.draw"].contains(name.method) else { continue }
            guard let number = Int("\(name.key)".dropFirst()), let row = scene.store.market.depositEntries[request.seq],
                let deposit = scene.twin.deposits.standing(of: number, at: scene.now.milliseconds),
                let left = (row.kind == .held ? deposit.holds : deposit.draws)[number]
            else { return "the entry of \(name.key) is not there, or should not be" }
            let short = deposit.shorts[number] ?? 0
            if row.left != left || row.short != short {
                return "of \(row.id), \(row.left) are left and \(row.short) were short; should be \(left) and \(short)"
            }
        }
        return nil
    }

    /// What is wrong with the entries of all deposits, whatever the twin says.
    private func problem(inEntries market: MarketStore) -> String? {
        var sums: [Int64: DepositBooks] = [:]
        var names: Set<DepositOnce> = []
        var returned: Set<Int64> = []
        for seq in market.depositEntries.keys.sorted() {
            guard let entry = market.depositEntries[seq] else { continue }
            sums[entry.deposit, default: DepositBooks()].add(entry)
            if entry.left < 0 { return "of entry \(entry.id), \(entry.left) are left" }
            if let name = entry.name, entry.kind == .paid || entry.kind == .drawn,
                !names.insert(DepositOnce(entry.kind, name)).inserted
            {
                return "what entry \(entry.id) did was \(entry.kind) before"
            }
            if entry.kind == .returned, let of = entry.of, !returned.insert(of).inserted {
                return "entry \(entry.id) returns what was returned before"
            }
        }
        for seq in market.deposits.keys.sorted() where market.deposits[seq]?.books != sums[seq] {
            return "the entries of deposit d\(seq) add up to something else than its books"
        }
        return sums.count == market.deposits.count ? nil : "there are entries of deposits that are not there"
    }
}

extension DepositBooks {
    /// Adds what an entry moved.
    fileprivate mutating func add(_ entry: DepositEntryRow) {
        free += entry.move.free
        held += entry.move.held
        leaving += entry.move.leaving
        let moved = entry.move.free + entry.move.held + entry.move.leaving
        switch entry.kind {
        case .paid: paid += moved
        case .drawn, .returned: drawn -= moved
        case .released: released -= moved
        case .held, .unheld, .asked, .kept, .overdue: break
        }
    }
}

extension DepositRow {
    /// What is wrong with it by itself.
    fileprivate var problem: String? {
        let all = [books.free, books.held, books.leaving, books.paid, books.drawn, books.released, duty.owed]
        if all.contains(where: { $0 < 0 }) { return "of which something is below nothing" }
        let lies = books.free + books.held + books.leaving
        return lies == books.paid - books.drawn - books.released ? nil : "which does not add up"
    }

    /// What the clock will make of it at a moment.
    fileprivate func settled(by now: Instant) -> DepositRow {
        var row = self
        if let leaves, leaves <= now {
            row.books.released += books.leaving
            row.books.leaving = 0
            row.leaves = nil
        }
        if let by = duty.by, by <= now { row.duty.isOverdue = true }
        return row
    }

    fileprivate var text: String {
        "free \(books.free) held \(books.held) "
            + "leaving \(books.leaving) at \(leaves.map { "\($0.milliseconds)" } ?? "-") "
            + "paid \(books.paid) drawn \(books.drawn) released \(books.released) "
            + "owed \(duty.owed) by \(duty.by.map { "\($0.milliseconds)" } ?? "-")\(duty.isOverdue ? ", overdue" : "")"
    }
}

extension DepositTwin.Standing {
    /// As of a row.
    fileprivate var text: String {
        "free \(free) held \(held) "
            + "leaving \(leaving) at \(leaves.map { "\($0)" } ?? "-") "
            + "paid \(paid) drawn \(drawn) released \(released) "
            + "owed \(owed) by \(owedBy.map { "\($0)" } ?? "-")\(isOverdue ? ", overdue" : "")"
    }
}
