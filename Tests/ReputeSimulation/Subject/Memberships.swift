import ReputeModel
import ReputeTwin

/// Officers take back what orders earned, rightly or not, and give points.
struct Memberships: Subject {
    /// Those that trade, some of them of one person, and one that has nothing else.
    static let accounts = [0, 1, 2, 3, 4, 24] + Accounts.all

    init() {}

    mutating func act(in town: inout Town) -> Request? {
        // Where there are none, that is soon said.
        if town.manner.membership == nil, town.below(4) > 0 { return nil }
        return town.below(4) == 0 ? grant(&town) : take(&town)
    }

    private func grant(_ town: inout Town) -> Request? {
        let number = town.number()
        let (account, points, isKnown) = (
            town.pick([0, 0, 1, 24]), Int64(town.pick([0, 1, 5, 40])), town.below(10) > 0
        )
        let command = AdjustMembership(
            .grant(ID("a", account), points), reason: isKnown ? "goodwill" : "refund", key: ID("k", number))
        return Request(
            number, command, as: Town.officer, "a\(account) is given \(points) points", isKeyed: true,
            .twin { $0.grant(account, points, isReasonKnown: isKnown) })
    }

    private func take(_ town: inout Town) -> Request? {
        let latest = town.market.membershipEntries.values.filter { $0.kind == .earned }.sorted { $0.seq < $1.seq }
            .suffix(8)
        let entry = latest.isEmpty ? nil : town.pick(Array(latest))
        // Mostly one that earned something, now and then any.
        let known = town.below(6) > 0 ? entry?.order.flatMap { town.number(ofOrder: $0) } : nil
        let number = town.number()
        let order = known ?? town.below(60)
        let points = town.pick([nil, nil, 0, 1, 3, 30]).map { Int64($0) }
        let isKnown = town.below(10) > 0
        let command = AdjustMembership(
            .take(order: Town.id(ofTrade: order), points), reason: isKnown ? "refund" : "goodwill", key: ID("k", number)
        )
        return Request(
            number, command, as: Town.officer,
            "\(points.map { "\($0)" } ?? "all") points of \(Town.id(ofTrade: order)) are taken back", isKeyed: true,
            .twin { $0.take(order: order, points, isReasonKnown: isKnown) })
    }
}
