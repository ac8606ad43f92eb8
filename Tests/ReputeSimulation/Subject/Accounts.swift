import ReputeModel
import ReputeTwin

/// Accounts are opened, closed, sold, merged and separated, and trade with and rate each other all the while.
struct Accounts: Subject {
    /// Those that nobody else trades with.
    static let all = [60, 61, 62, 63, 64]
    /// Those that mostly buy and sell, the first of each being whom the others are mostly merged into.
    private static let (buyers, sellers) = ([60, 61, 62], [63, 64])
    private var orders = 0

    init() {}

    mutating func act(in town: inout Town) -> Request? {
        switch town.below(24) {
        case 0, 1, 2: return open(&town)
        case 3, 4: return close(&town)
        case 5: return transfer(&town)
        case 6, 7, 8: return merge(&town)
        case 9: return separate(&town)
        case 10..<17: return trade(&town)
        case 17: return complete(&town)
        default: return rate(&town)
        }
    }

    private func open(_ town: inout Town) -> Request {
        let (number, account, role) = (town.number(), town.pick(Accounts.all), town.pick(Party.allCases))
        return Request(
            number, OpenAccount(account: ID("a", account), role: role, key: ID("k", number)), as: Town.stranger,
            "open a\(account) as \(role)", isKeyed: true, .twin { $0.hear(.open(account, role)) })
    }

    private func close(_ town: inout Town) -> Request {
        let (number, account, role) = (town.number(), town.pick(Accounts.all), town.pick(Party.allCases))
        let isFit = town.below(8) > 0
        let command = CloseAccount(
            account: ID("a", account), role: role, reason: isFit ? .asked : .proven, key: ID("k", number))
        return Request(
            number, command, as: Town.stranger, "close a\(account) as \(role)", isKeyed: true,
            .twin { $0.hear(.close(account, role, isReasonFit: isFit)) })
    }

    private func transfer(_ town: inout Town) -> Request {
        let (number, account) = (town.number(), town.pick(Accounts.all))
        return Request(
            number, TransferAccount(account: ID("a", account), reason: .sold, key: ID("k", number)), as: Town.officer,
            "sell a\(account)", isKeyed: true, .twin { $0.hear(.transfer(account)) })
    }

    private func merge(_ town: inout Town) -> Request {
        let number = town.number()
        let pairs = [(61, 60), (62, 60), (64, 63)]
        let others = (town.pick(Accounts.all), town.pick(Accounts.all))
        let (account, into) = town.below(4) > 0 ? town.pick(pairs) : others
        let command = MergeAccount(
            account: ID("a", account), into: ID("a", into), reason: .proven, key: ID("k", number))
        return Request(
            number, command, as: Town.officer, "merge a\(account) into a\(into)", isKeyed: true,
            .twin { $0.hear(.merge(account, into: into)) })
    }

    private func separate(_ town: inout Town) -> Request {
        let (number, account) = (town.number(), town.pick(Accounts.all))
        return Request(
            number, SeparateAccount(account: ID("a", account), reason: .mistake, key: ID("k", number)),
            as: Town.officer, "separate a\(account)", isKeyed: true, .twin { $0.hear(.separate(account)) })
    }

    /// A trade that was done, mostly lately, or that is only begun.
    private mutating func trade(_ town: inout Town) -> Request? {
        orders += 1
        let isUsual = town.below(4) > 0
        let buyer = town.pick(isUsual ? Accounts.buyers : Accounts.all)
        let seller = town.pick(isUsual ? Accounts.sellers : Accounts.all.filter { $0 != buyer })
        let amounts: [Money?] = [nil, .cny(100), .cny(1_000), .cny(9_900), Money(currency: "JPY", minor: 2)]
        let trade = Happening.Trade(
            order: Town.livelyTrades + orders, buyer: buyer, seller: seller,
            completedAgo: town.pick([0, 0, 0, 1_000, 1.days, 15.days, nil]),
            createdBefore: town.pick([0, 0, 1_000, 1.hours, 3.days]), items: town.pick([[], [], [0], [0, 1]]),
            amount: town.pick(amounts))
        return town.request(.trade(trade))
    }

    /// One of the last trades.
    private func latest(_ town: inout Town) -> Int { Town.livelyTrades + max(1, orders - town.below(5)) }

    private func complete(_ town: inout Town) -> Request? {
        let happening = Happening.complete(order: latest(&town), ago: town.pick([0, 0, 1_000]))
        return town.request(happening)
    }

    /// Mostly well, so that what counts of all that is said is soon at its most.
    private func rate(_ town: inout Town) -> Request? {
        let by = town.pick([Party.buyer, .buyer, .seller])
        let said = Happening.Said(
            order: latest(&town), by: by,
            value: town.pick([RatingValue.positive, .positive, .positive, .neutral, .negative]),
            details: by == .buyer && town.below(3) == 0 ? [1 + town.below(5)] : [],
            ago: town.pick([nil, nil, nil, 0, 1_000, 2.days]))
        return town.request(.rate(said))
    }
}
