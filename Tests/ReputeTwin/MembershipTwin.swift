package import ReputeModel

/// What a policy wants of membership points, by hand.
package struct MembershipManner: Sendable {
    /// By currency: so many points for each whole so much.
    package var earn: [String: (points: Int64, per: Int64)] = [:]
    package var flat: Int64 = 0
    package var mostOfOrder: Int64?
    package var mostOfDay: Int64?
    package var mostOfMonth: Int64?
    package var mostOfCategory: [String: Int64] = [:]
    package var days: Int64
    package var tiers: [(name: String, from: Int64)] = []

    package init(days: Int64) { self.days = days }

    fileprivate func tier(_ points: Int64) -> String {
        var name = "none"
        for tier in tiers where points >= tier.from { name = tier.name }
        return name
    }

    /// What an order earns before any cap.
    fileprivate func gross(_ amount: Money?) -> Int64 {
        guard let amount else { return flat }
        guard let rate = earn[amount.currency] else { return 0 }
        var (rest, points) = (amount.minor, Int64(0))
        while rest >= rate.per {
            rest -= rate.per
            points += rate.points
        }
        return points
    }
}

/// What points should come to, worked out again from everything that was told, by rules written a second time: no buckets,
/// no sums that are kept, no clock.
package struct MembershipTwin: Sendable {
    package struct Purchase: Sendable {
        package let buyer: Int
        fileprivate let told: Int64
        fileprivate let day: Int64
        fileprivate let month: Int
        /// Its category, if its policy caps that.
        fileprivate let category: String?
        /// When its points expire.
        fileprivate let ends: Int64
        package let gross: Int64
        package let points: Int64
        package let cut: String?
        fileprivate var taken: (points: Int64, at: Int64)?
    }

    private struct Gift: Sendable {
        let account: Int
        let told: Int64
        let ends: Int64
        let points: Int64
    }

    /// By a number of the test's.
    package private(set) var purchases: [Int: Purchase] = [:]
    private var gifts: [Gift] = []

    package init() {}

    private static let day: Int64 = 86_400_000

    /// Years and months, counted through from 1970.
    private static func month(_ day: Int64) -> Int {
        var (left, month) = (day, 0)
        while true {
            let year = 1970 + month / 12
            let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
            let length: Int64 = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month % 12]
            if left < length { return month }
            left -= length
            month += 1
        }
    }

    /// An order was told of as completed at a moment, under what holds for it. `others` are the other accounts of the
    /// buyer's person.
    package mutating func complete(
        _ order: Int, buyer: Int, others: [Int] = [], at completed: Int64, amount: Money?, category: String? = nil,
        now: Int64, under manner: MembershipManner?, zone: Int64
    ) {
        guard let manner else { return }
        let gross = manner.gross(amount)
        if gross == 0 { return }
        let day = (completed + zone) / MembershipTwin.day
        let month = MembershipTwin.month(day)
        let ends = (day + manner.days) * MembershipTwin.day - zone
        let most = category.flatMap { manner.mostOfCategory[$0] }
        var (points, cut): (Int64, String?) = (gross, nil)
        if now >= ends {
            (points, cut) = (0, "expired")
        } else {
            let before = purchases.values.filter { $0.buyer == buyer || others.contains($0.buyer) }
            func earned(_ isLike: (Purchase) -> Bool) -> Int64 { before.filter(isLike).map(\.points).reduce(0, +) }
            let rooms: [(name: String, room: Int64?)] = [
                ("order", manner.mostOfOrder),
                ("category", most.map { $0 - earned { $0.month == month && $0.category == category } }),
                ("day", manner.mostOfDay.map { $0 - earned { $0.day == day } }),
                ("month", manner.mostOfMonth.map { $0 - earned { $0.month == month } }),
            ]
            let least = max(0, rooms.compactMap(\.room).min() ?? gross)
            if least < gross {
                points = least
                cut = rooms.first { $0.room.map { max(0, $0) } == least }?.name
            }
        }
        purchases[order] = Purchase(
            buyer: buyer, told: now, day: day, month: month, category: most == nil ? nil : category, ends: ends,
            gross: gross, points: points, cut: cut)
    }

    /// An officer gives points.
    package mutating func grant(
        _ account: Int, _ points: Int64, isReasonKnown: Bool, now: Int64, under manner: MembershipManner?, zone: Int64
    ) -> Twin.Answer {
        guard let manner else { return .refused("membership.not-offered") }
        if points < 1 { return .refused("membership.no-points") }
        if !isReasonKnown { return .refused("membership.reason-unknown") }
        let ends = ((now + zone) / MembershipTwin.day + manner.days) * MembershipTwin.day - zone
        gifts.append(Gift(account: account, told: now, ends: ends, points: points))
        return .taken
    }

    /// An officer takes back what an order that there is earned; nil: all of it.
    package mutating func take(
        _ order: Int, _ points: Int64?, isReasonKnown: Bool, now: Int64
    ) -> Twin.Answer {
        guard let purchase = purchases[order], purchase.points > 0 else {
            return .refused("membership.nothing-earned")
        }
        if purchase.taken != nil { return .refused("membership.taken-before") }
        if !isReasonKnown { return .refused("membership.reason-unknown") }
        if now >= purchase.ends { return .refused("membership.points-expired") }
        let less = points ?? purchase.points
        if less < 1 { return .refused("membership.no-points") }
        if less > purchase.points { return .refused("membership.more-than-earned") }
        purchases[order]?.taken = (less, now)
        return .taken
    }

    /// What there is of a purchase's points at a moment, if they had no end.
    private func left(_ one: Purchase, _ now: Int64) -> Int64 {
        if one.told > now { return 0 }
        guard let taken = one.taken, taken.at <= now else { return one.points }
        return one.points - taken.points
    }

    /// The points of an account at a moment.
    package func points(_ account: Int, at now: Int64) -> Int64 {
        let bought = purchases.values.filter { $0.buyer == account && $0.ends > now }.map { left($0, now) }
        let given = gifts.filter { $0.account == account && $0.told <= now && $0.ends > now }.map(\.points)
        return (bought + given).reduce(0, +)
    }

    /// The points of an account that expire first after a moment, and when; nil: it has none.
    package func expiring(_ account: Int, after now: Int64) -> (points: Int64, at: Int64)? {
        let own = lots(account, now).filter { $0.ends > now && $0.left > 0 }
        guard let at = own.map(\.ends).min() else { return nil }
        return (own.filter { $0.ends == at }.map(\.left).reduce(0, +), at)
    }

    private func lots(_ account: Int, _ now: Int64) -> [(ends: Int64, left: Int64)] {
        purchases.values.filter { $0.buyer == account && $0.told <= now }.map { ($0.ends, left($0, now)) }
            + gifts.filter { $0.account == account && $0.told <= now }.map { ($0.ends, $0.points) }
    }

    /// The tier that an account was told last, by a moment: something happened to its points then.
    package func tier(_ account: Int, at now: Int64, _ manner: (Int64) -> MembershipManner?) -> String {
        var moments: [Int64] = []
        for one in purchases.values where one.buyer == account {
            moments.append(one.told)
            if let taken = one.taken { moments.append(taken.at) }
        }
        for one in gifts where one.account == account { moments.append(one.told) }
        moments += lots(account, now).filter { $0.left > 0 }.map(\.ends)
        guard let last = moments.filter({ $0 <= now }).max() else { return "none" }
        return manner(last)?.tier(points(account, at: last)) ?? "none"
    }

    /// How often points of an account expired by a moment.
    package func expiries(_ account: Int, by now: Int64) -> Int {
        Set(lots(account, now).filter { $0.ends <= now && $0.left > 0 }.map(\.ends)).count
    }
}

extension Twin {
    /// Hears that an officer gave points.
    package mutating func grant(_ account: Int, _ points: Int64, isReasonKnown: Bool) -> Answer {
        let manner = manners[manner(at: now)].manner
        return membership.grant(
            account, points, isReasonKnown: isReasonKnown, now: now, under: manner.membership, zone: manner.zone)
    }

    /// Hears that an officer took back an order's points.
    package mutating func take(order: Int, _ points: Int64?, isReasonKnown: Bool) -> Answer {
        if orders[order] == nil { return .refused("order.unknown") }
        return membership.take(order, points, isReasonKnown: isReasonKnown, now: now)
    }
}
