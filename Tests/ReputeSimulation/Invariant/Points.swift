import ReputeModel
import ReputeTwin

/// Everybody's points are what the twin says and what their entries add up to; so is what each order earned.
struct Points: Invariant {
    static let promise = Promise.points

    mutating func problem(in scene: Scene) -> String? {
        let market = scene.store.market
        var sums: [Int64: Int64] = [:]
        for entry in market.membershipEntries.values { sums[entry.account, default: 0] += entry.points }
        for account in market.memberships.keys.sorted() {
            guard let row = market.memberships[account] else { continue }
            let left = row.days.map(\.left).reduce(0, +)
            if row.points != left || row.points != sums[account] || row.days.contains(where: { $0.left < 0 }) {
                return "\(row) has entries of \(sums[account] ?? 0), and days of \(left)"
            }
        }
        if sums.count != market.memberships.count { return "there are entries of memberships that are not there" }
        return scene.isSound ? difference(scene) ?? differenceOfOrders(scene) : nil
    }

    private func difference(_ scene: Scene) -> String? {
        let (market, now) = (scene.store.market, scene.now.milliseconds)
        for account in Memberships.accounts {
            let row = market.names[ID("a", account)].flatMap { market.memberships[$0.number] }
            let twin = scene.twin
            let points = twin.membership.points(account, at: now)
            let tier = twin.membership.tier(account, at: now) { twin.manners[twin.manner(at: $0)].manner.membership }
            if row?.points ?? 0 != points || row?.tier ?? "none" != tier {
                return "a\(account) has \(row.map { "\($0)" } ?? "nothing"), and should have \(points) and be \(tier)"
            }
            if row?.due?.milliseconds != twin.membership.expiring(account, after: now)?.at {
                return "points of a\(account) expire at \(row?.due?.rfc3339 ?? "no time"), which is wrong"
            }
        }
        return nil
    }

    private func differenceOfOrders(_ scene: Scene) -> String? {
        let market = scene.store.market
        // The twin hears of no others.
        for (id, seq) in market.orderNames {
            guard let number = Town.trade(called: id), let completed = market.orders[seq]?.completed else { continue }
            let (entry, should) = (
                market.membershipEntries[completed.seq], scene.twin.membership.purchases[number]
            )
            if entry?.points != should?.points || entry?.gross != should?.gross || entry?.cut?.rawValue != should?.cut {
                return "\(id) earned \(entry.map { "\($0)" } ?? "nothing"), and should: "
                    + "\(should.map { "\($0)" } ?? "nothing")"
            }
        }
        return nil
    }
}
