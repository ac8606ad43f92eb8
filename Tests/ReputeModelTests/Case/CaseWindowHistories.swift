import Foundation
import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// Cases and holds at random upon one order, against a computation that walks through its time.
@Suite("histories of a window that cases hold")
struct CaseWindowHistories {
    private static let start = moment("2026-03-02T10:00:00Z")
    private static let holding: Set<String> = ["counterfeit", "not-as-described", "not-received", "refund-refused"]
    private static let histories =
        ProcessInfo.processInfo.environment["REPUTE_HISTORIES"].flatMap { Int($0) } ?? 150

    /// Policies under which a window may be held for one day, for some, and for many; without sellers' evaluations.
    private static let policies: [(days: Int64, policy: Policy)] = ([1, 6, 30] as [Int64]).map { days in
        var document = Arbitration.policy("house", Arbitration.house).document
        document[path: "rating/pauseDays"] = .integer(days)
        document[path: "arbitration/limits/ofOrder"] = 12
        document[path: "standing"] = nil
        guard let policy = try? Policy(document: document) else { preconditionFailure("it is a policy") }
        return (days, policy)
    }

    /// One order, what ever held its window, and what the twin says of that.
    private struct Play {
        let market: Market
        let days: Int64
        var random: SeededGenerator
        var told: (completed: Int64, at: Int64)?
        /// Those of cases, by their numbers; a case that is opened again begins another.
        var ofCases: [Int64: [WindowTwin.Hold]] = [:]
        /// Those of arbitrators, by the facts that began them.
        var ofStaff: [Int64: WindowTwin.Hold] = [:]

        init(seed: UInt64) throws {
            random = SeededGenerator(seed: seed)
            let (days, policy) = CaseWindowHistories.policies[Int(seed % 3)]
            self.days = days
            market = Market(policy, at: CaseWindowHistories.start)
            let items = ["i", "j"].compactMap { ID($0) }.map { OrderGiven.Item(item: $0) }
            try market.run(
                OpenOrder(
                    order: "o",
                    given: OrderGiven(
                        buyer: "b", seller: "s", created: market.now + -20.days, items: items, amount: .cny(1_000))))
        }

        mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }

        /// What the twin says of the end of the window; nil: there is none.
        var closes: Int64? {
            guard let told else { return nil }
            let twin = WindowTwin(completed: told.completed, told: told.at, length: 15.days, most: days.days)
            return twin.closes(ofCases.values.flatMap { $0 } + ofStaff.values, at: market.now.milliseconds)
        }

        /// Whether a case that was opened before the order was completed was live then.
        var isHeldFromBefore: Bool {
            guard let told else { return false }
            let first = ofCases.values.compactMap(\.first)
            return first.contains { hold in hold.from < told.at && (hold.to ?? .max) > told.at }
        }

        /// Takes note of what began and ended to hold it.
        mutating func look() throws {
            for row in market.store.cases.values where CaseWindowHistories.holding.contains(row.cause) {
                var own = ofCases[row.seq] ?? [WindowTwin.Hold(from: row.opened.milliseconds)]
                if let closed = row.closed, own[own.count - 1].to == nil {
                    let line = try #require(market.lines.first { $0.seq == closed.step.seq })
                    own[own.count - 1].to = closed.step.at.milliseconds
                    own[own.count - 1].isByClock = line.actor.role == .clock
                } else if row.state.isLive, own[own.count - 1].to != nil, let again = row.house.reopened {
                    own.append(WindowTwin.Hold(from: again.at.milliseconds))
                }
                ofCases[row.seq] = own
            }
        }

        mutating func step() throws {
            switch below(14) {
            case 0..<4: try pass()
            case 4: try complete()
            case 5, 6: claim()
            case 7: try pause()
            case 8: _ = try? market.rate("o", .buyer, .negative)
            default: act()
            }
            try look()
        }

        /// Some time: minutes, days, or until shortly before the window closes.
        private mutating func pass() throws {
            switch below(4) {
            case 0: market.advance(Int64.random(in: 1...90 * 60_000, using: &random))
            case 1:
                let left = (market.order("o")?.closes).map { $0 - market.now } ?? 0
                market.advance(max(1, left - Int64.random(in: 1...50 * 60_000, using: &random)) % 20.days)
            default: market.advance(Int64.random(in: 1...4.days, using: &random))
            }
        }

        private mutating func complete() throws {
            guard told == nil else { return }
            let agos: [Int64] = [0, 0, 2.hours, 3.days, 14.days]
            let completed = market.now + -agos[below(agos.count)]
            try market.run(CompleteOrder(order: "o", completed: completed))
            told = (completed.milliseconds, market.now.milliseconds)
        }

        private mutating func claim() {
            let causes = ["not-received", "counterfeit", "not-as-described", "refund-refused", "sanction-review"]
            let items: [ID?] = [nil, "i", "j"]
            let (cause, item) = (causes[below(5)], items[below(3)])
            _ = try? market.claim("o", cause, item: item, by: .buyer, text: "By \(market.lines.count).")
        }

        /// Begins or ends a hold of staff.
        private mutating func pause() throws {
            let open = ofStaff.filter { $0.value.to == nil }.keys.sorted()
            if let seq = open.first, below(2) == 0 {
                try market.run(ResumeOrder(order: "o", paused: seq, key: market.key()))
                ofStaff[seq]?.to = market.now.milliseconds
            } else if let reply = try? market.run(PauseOrder(order: "o", ground: "case", key: market.key())) {
                ofStaff[reply.seq] = WindowTwin.Hold(from: market.now.milliseconds)
            }
        }

        /// Somebody does something about one of the cases, as far as that can be done.
        private mutating func act() {
            let all = market.store.cases.keys.sorted()
            guard !all.isEmpty, let row = market.store.cases[all[below(all.count)]] else { return }
            let (id, key) = (row.id, market.key())
            switch below(9) {
            case 0: _ = try? market.withdraw(id)
            case 1: _ = try? market.staff(RejectCase(case: id, ground: "spam", key: key))
            case 2: _ = try? market.staff(AdmitCase(case: id, key: key))
            case 3: _ = try? market.answer(id)
            case 4: _ = try? market.accept(id, .respondent)
            case 5: _ = try? market.run(PerformCase(case: id, key: key))
            case 6: _ = try? market.run(ReopenCase(case: id, text: "No.", key: key))
            case 7: _ = try? market.staff(ReferCase(case: id, body: "A court", key: key))
            default: _ = try? market.staff(CloseCase(case: id, text: "It is decided.", key: key))
            }
        }
    }

    @Test("it closes when a naive computation says so, after every step, and what was sealed is shown then")
    func histories() throws {
        let base = SeededGenerator.announcedSeed("histories of held windows")
        var (held, heldBefore) = (0, 0)
        for n in 0..<Self.histories {
            var play = try Play(seed: base &+ UInt64(n))
            let seed: Comment = "REPUTE_SEED=\(base &+ UInt64(n)) REPUTE_HISTORIES=1"
            for _ in 0..<40 {
                try play.step()
                let closes = play.market.order("o")?.closes?.milliseconds
                try #require(closes == play.closes, seed)
            }
            play.market.advance(200.days)
            try play.look()
            let row = try #require(play.market.order("o"))
            let closes = play.closes
            #expect(row.closes?.milliseconds == closes, seed)
            if let slot = row.byBuyer { #expect(slot.shown?.at.milliseconds == closes, seed) }
            if let told = play.told, let closes, closes > told.completed + 15.days { held += 1 }
            if play.isHeldFromBefore { heldBefore += 1 }
            if n % 10 == 0 { try play.market.replays() }
        }
        guard Self.histories > 50 else { return }
        #expect(held > Self.histories / 5, "most windows are held by something")
        #expect(heldBefore > 0, "some are from their completion on")
    }
}
