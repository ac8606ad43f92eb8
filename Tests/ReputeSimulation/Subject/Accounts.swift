import ReputeModel
import ReputeTwin

/// Accounts are opened, closed, sold, merged and separated, and trade with each other all the while.
struct Accounts: Subject {
    /// Those that nobody else trades with.
    static let all = [60, 61, 62, 63, 64]
    private var orders = 0

    init() {}

    mutating func act(in town: inout Town) -> Request? {
        switch town.below(10) {
        case 0: return open(&town)
        case 1, 2: return close(&town)
        case 3: return transfer(&town)
        case 4, 5: return merge(&town)
        case 6: return separate(&town)
        default: return trade(&town)
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
        let (number, account, into) = (town.number(), town.pick(Accounts.all), town.pick(Accounts.all))
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

    /// An order of now or of some time ago.
    private mutating func trade(_ town: inout Town) -> Request {
        orders += 1
        let (order, buyer) = (orders, town.pick(Accounts.all))
        let seller = town.pick(Accounts.all.filter { $0 != buyer })
        let created = town.now + -town.pick([0, 0, 0, 2_000, 1.hours, 3.days])
        let given = OrderGiven(buyer: ID("a", buyer), seller: ID("a", seller), created: created)
        return Request(
            town.number(), OpenOrder(order: ID("l", order), given: given), as: Town.stranger,
            "open l\(order) of a\(seller) for a\(buyer)", order: 20_000 + order,
            .twin { twin in
                // Not when it lies in the future by the time it arrives.
                created.milliseconds > twin.now
                    ? .refused("*")
                    : twin.hear(.order(order, buyer: buyer, seller: seller, created: created.milliseconds))
            })
    }
}
