import Foundation
import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// Random lives through the model and through a second, simple-minded computation.
@Suite("points and their naive twin")
struct MembershipTwinTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let start = moment("2026-03-05T10:00:00Z")
    private static let accounts: [ID] = ["a0", "a1", "a2"]

    @Test("points, tiers and what orders earned are at each step what a naive computation says")
    func agree() throws {
        let base = SeededGenerator.announcedSeed("lives of members")
        let count = Self.environment["REPUTE_HISTORIES"].flatMap { Int($0) } ?? 60
        for n in 0..<UInt64(max(count, 0)) {
            let seed = base &+ n
            guard let problem = try problem(seed: seed) else { continue }
            Issue.record("REPUTE_SEED=\(seed) REPUTE_HISTORIES=1: \(problem)")
            return
        }
    }

    private func problem(seed: UInt64) throws -> String? {
        var random = SeededGenerator(seed: seed)
        func below(_ end: Int) -> Int { Int.random(in: 0..<end, using: &random) }
        func pick<T>(_ choices: [T]) -> T { choices[below(choices.count)] }
        let zone = pick([0, 480, -480])
        var document = Neutral.document
        document[path: "zoneMinutes"] = .integer(Int64(zone))
        let first = Self.manner(&random)
        document[path: "membership"] = first?.document
        let market = Market(try Policy(document: document), at: Self.start)
        var manners: [(from: Int64, manner: MembershipManner?)] = [(.min, first)]
        var twin = MembershipTwin()
        let shift = Int64(zone) * 60_000
        func manner(_ moment: Int64) -> MembershipManner? { manners.last { $0.from <= moment }?.manner }
        var (orders, keys, opened) = (0, 0, [(number: Int, buyer: Int, amount: Money?, category: String?)]())
        for step in 0..<below(120) {
            let now = market.now.milliseconds
            var expected = Twin.Answer.taken
            var answer = Twin.Answer.taken
            var text = ""
            switch below(20) {
            case 0..<6:
                let wait: Int64 = pick([1, 1_000, 5.hours, 1.days, 1.days, 3.days, 9.days, 31.days, 100.days, 400.days])
                text = "wait \(wait)"
                market.advance(wait)
            case 6..<14:
                let (buyer, amount, category) = (
                    below(2),
                    pick([
                        nil, .cny(40), .cny(500), .cny(2_000), Money(currency: "JPY", minor: 90),
                        Money(currency: "USD", minor: 5),
                    ]),
                    pick([nil, nil, "books", "toys"])
                )
                orders += 1
                let given = OrderGiven(buyer: ID("a", buyer), seller: "s", amount: amount, category: category)
                text = "order \(orders) of a\(buyer) \(amount.map { "\($0)" } ?? "") \(category ?? "")"
                if below(6) == 0 {
                    try market.run(OpenOrder(order: ID("o", orders), given: given))
                    opened.append((orders, buyer, amount, category))
                } else {
                    let ago: Int64 = pick([0, 0, 0, 1_000, 1.days, 4.days, 12.days, 35.days, 120.days])
                    text += " ago \(ago)"
                    try market.run(CompleteOrder(order: ID("o", orders), completed: market.now + -ago, given: given))
                    twin.complete(
                        orders, buyer: buyer, at: now - ago, amount: amount, category: category, now: now,
                        under: manner(now - ago), zone: shift)
                }
            case 14:
                guard let one = opened.popLast() else { continue }
                text = "completed \(one.number)"
                let row = try #require(market.order(ID("o", one.number)))
                try market.run(CompleteOrder(order: ID("o", one.number), completed: market.now))
                #expect(row.completed == nil)
                twin.complete(
                    one.number, buyer: one.buyer, at: now, amount: one.amount, category: one.category, now: now,
                    under: manner(now), zone: shift)
            case 15..<17:
                let order = 1 + below(max(1, orders))
                let points = pick([nil, nil, 0, 1, 7]).map { Int64($0) }
                let isKnown = below(8) > 0
                keys += 1
                text = "take \(order) \(points.map { "\($0)" } ?? "all")"
                expected =
                    market.order(ID("o", order)) == nil
                    ? .refused("order.unknown") : twin.take(order, points, isReasonKnown: isKnown, now: now)
                // No policy at all lists a reason then.
                if expected == .taken, manner(now) == nil { text += " without a policy" }
                answer = Self.answer { () throws(Refusal) in
                    _ = try market.takeBack(
                        ID("o", order), points, reason: isKnown ? "refund" : "goodwill", key: ID("t", keys))
                }
            case 17:
                let (account, points, isKnown) = (below(3), Int64(pick([0, 1, 40, 300])), below(8) > 0)
                keys += 1
                text = "give a\(account) \(points)"
                expected = twin.grant(
                    account, points, isReasonKnown: isKnown, now: now, under: manner(now), zone: shift)
                answer = Self.answer { () throws(Refusal) in
                    _ = try market.grant(
                        ID("a", account), points, reason: isKnown ? "goodwill" : "refund", key: ID("g", keys))
                }
            default:
                guard below(3) == 0 else { continue }
                let (next, days) = (Self.manner(&random), 7 + below(4))
                let newest = try #require(market.policies.entries.last)
                let midnight = ((now + shift) / 86_400_000 + Int64(days)) * 86_400_000 - shift
                guard newest.from.milliseconds < midnight else { continue }
                text = "adopt \(next.map { "\($0)" } ?? "no points") in \(days) days"
                try market.adopt(newest.policy.next(membership: next?.document), inDays: days)
                manners.append((midnight, next))
            }
            if answer != expected { return "step \(step), \(text): answered \(answer), not \(expected)" }
            if let wrong = difference(market, twin, manner, orders) { return "step \(step), \(text): \(wrong)" }
        }
        let replay = try market.replayed()
        if replay.snapshot != market.snapshot { return "a replay makes other rows" }
        return replay.problems.first
    }

    private static func answer(_ body: () throws(Refusal) -> Void) -> Twin.Answer {
        do throws(Refusal) {
            try body()
            return .taken
        } catch {
            return .refused(error.reason)
        }
    }

    private func difference(
        _ market: Market, _ twin: MembershipTwin, _ manner: (Int64) -> MembershipManner?, _ orders: Int
    ) -> String? {
        let now = market.now.milliseconds
        for (account, id) in Self.accounts.enumerated() {
            let row = market.member(id)
            let (points, tier) = (twin.points(account, at: now), twin.tier(account, at: now, manner))
            if row?.points ?? 0 != points {
                return "\(id) has \(row?.points ?? 0) points, not \(points): \(row.debugDescription)"
            }
            if row?.tier ?? "none" != tier { return "\(id) is \(row?.tier ?? "none"), not \(tier)" }
            let expiring = twin.expiring(account, after: now)
            if row?.due?.milliseconds != expiring?.at {
                return "\(id) has \(row.debugDescription), expiring \(expiring.debugDescription)"
            }
            let view = market.membership(id)
            if view.points != points || view.expiring?.points != expiring?.points { return "\(id) is shown as \(view)" }
            let entries = market.store.membershipEntries.values.filter { $0.account == market.store.names[id]?.number }
            if entries.map(\.points).reduce(0, +) != points { return "the entries of \(id) add up to something else" }
            let expired = entries.count { $0.kind == .expired }
            if expired != twin.expiries(account, by: now) { return "points of \(id) expired \(expired) times" }
            let most = 100
            if row?.days.count ?? 0 > most { return "\(id) has \(row?.days.count ?? 0) days" }
        }
        for number in 1..<(orders + 1) {
            let (entry, should) = (market.entry(ID("o", number)), twin.purchases[number])
            if entry?.points != should?.points || entry?.gross != should?.gross || entry?.cut?.rawValue != should?.cut {
                return "order \(number) earned \(market.told(ID("o", number))), not \(should.debugDescription)"
            }
        }
        return nil
    }

    /// What a policy wants, by chance; nil: it has no points.
    private static func manner(_ random: inout SeededGenerator) -> MembershipManner? {
        func below(_ end: Int) -> Int { Int.random(in: 0..<end, using: &random) }
        if below(8) == 0 { return nil }
        func most(_ range: ClosedRange<Int64>) -> Int64? {
            below(3) == 0 ? nil : Int64.random(in: range, using: &random)
        }
        var manner = MembershipManner(days: [1, 2, 10, 30, 90][below(5)])
        manner.earn = ["CNY": (Int64(1 + below(3)), Int64(40 + below(3)))]
        if below(2) == 0 { manner.earn["JPY"] = (2, 3) }
        manner.flat = Int64(below(3) * 4)
        manner.mostOfOrder = most(10...60)
        manner.mostOfDay = most(20...90)
        manner.mostOfMonth = most(30...200)
        if below(2) == 0 { manner.mostOfCategory["books"] = Int64(below(60)) }
        if below(3) == 0 { manner.mostOfCategory["toys"] = Int64(below(60)) }
        if below(4) > 0 { manner.tiers = [("bronze", Int64(1 + below(20))), ("silver", Int64(60 + below(60)))] }
        return manner
    }
}

extension MembershipManner {
    /// The section of a policy.
    fileprivate var document: JSONValue {
        var caps: [String: JSONValue] = [:]
        for (name, most) in [("order", mostOfOrder), ("day", mostOfDay), ("month", mostOfMonth)] {
            caps[name] = most.map { .integer($0) }
        }
        if !mostOfCategory.isEmpty { caps["categories"] = .object(mostOfCategory.mapValues { .integer($0) }) }
        return [
            "caps": .object(caps),
            "earn": .object(earn.mapValues { ["per": .integer($0.per), "points": .integer($0.points)] }),
            "expiryDays": .integer(days), "flat": .integer(flat),
            "reasons": ["granted": ["goodwill"], "taken": ["refund"]],
            "tiers": .array(tiers.map { ["from": .integer($0.from), "name": .string($0.name)] }),
        ]
    }
}
