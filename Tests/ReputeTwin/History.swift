package import ReputeModel

/// One thing that happens in a random history. The numbers are small, so that things meet.
package enum Happening: CustomStringConvertible, Sendable {
    /// The clock moves forward by this many milliseconds.
    case wait(Int64)
    /// The terms of an order are told; complete at once unless it is only opened.
    case trade(Trade)
    /// An opened order is completed, this long ago.
    case complete(order: Int, ago: Int64)
    /// An opened order is given up.
    case cancel(order: Int)
    /// Somebody changes a rating for the better; nil: withdraws it.
    case revise(order: Int, by: Party, to: RatingValue?)
    /// A rating is taken out of scoring, or restored.
    case rule(order: Int, by: Party, isOut: Bool)
    /// Something holds an order's window open, or ends one hold on it.
    case hold(order: Int, isBegun: Bool)
    /// Another clamp is adopted, in force so many days after today.
    case adopt(net: Int, days: Int)
    /// Somebody rates; `ago` nil: here and now, else imported with a time that long ago.
    case rate(Said)

    package struct Trade: Sendable {
        package let order: Int
        package let buyer: Int
        package let seller: Int
        /// Completed this long ago; nil: only opened.
        package let completedAgo: Int64?
        /// Created this long before its completion, or before now when only opened.
        package let createdBefore: Int64
        package let items: [Int]
        package let amount: Money?

        package init(
            order: Int, buyer: Int, seller: Int, completedAgo: Int64?, createdBefore: Int64, items: [Int],
            amount: Money?
        ) {
            self.order = order
            self.buyer = buyer
            self.seller = seller
            self.completedAgo = completedAgo
            self.createdBefore = createdBefore
            self.items = items
            self.amount = amount
        }
    }

    package struct Said: Sendable {
        package let order: Int
        package let by: Party
        package let value: RatingValue
        package let details: [Int]
        package let ago: Int64?

        package init(order: Int, by: Party, value: RatingValue, details: [Int], ago: Int64?) {
            self.order = order
            self.by = by
            self.value = value
            self.details = details
            self.ago = ago
        }
    }

    package var description: String {
        switch self {
        case .wait(let ms): ".wait(\(ms))"
        case .trade(let t):
            ".trade(o\(t.order) a\(t.buyer)->a\(t.seller) completedAgo \(t.completedAgo.map { "\($0)" } ?? "open") "
                + "createdBefore \(t.createdBefore) items \(t.items) "
                + "amount \(t.amount.map { "\($0.minor) \($0.currency)" } ?? "none"))"
        case .complete(let order, let ago): ".complete(o\(order) ago \(ago))"
        case .revise(let order, let by, let to): ".revise(o\(order) \(by) \(to.map { "\($0)" } ?? "withdraw"))"
        case .rule(let order, let by, let isOut): ".rule(o\(order) \(by) \(isOut ? "unscore" : "restore"))"
        case .hold(let order, let isBegun): ".hold(o\(order) \(isBegun ? "pause" : "resume"))"
        case .adopt(let net, let days): ".adopt(net \(net) days \(days))"
        case .cancel(let order): ".cancel(o\(order))"
        case .rate(let s): ".rate(o\(s.order) \(s.by) \(s.value) \(s.details) ago \(s.ago.map { "\($0)" } ?? "now"))"
        }
    }
}

/// Makes histories from a seed.
package struct HistoryMaker {
    private var random: SeededGenerator
    private var orders = 0
    /// Half of all histories are of one pair in little time, so that its clamp and dedupe have work.
    private let isDense: Bool
    /// The verdict most ratings of a dense history give.
    private let mood: RatingValue

    package init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
        isDense = Bool.random(using: &random)
        mood = Bool.random(using: &random) ? .positive : .negative
    }

    package static func history(seed: UInt64, most: Int = 120) -> [Happening] {
        var maker = HistoryMaker(seed: seed)
        return (0..<Int.random(in: 1...most, using: &maker.random)).map { _ in maker.happening() }
    }

    private mutating func pick<T>(_ choices: [T]) -> T { choices[Int.random(in: choices.indices, using: &random)] }

    /// The next thing that happens.
    package mutating func happening() -> Happening {
        switch Int.random(in: 0..<100, using: &random) {
        case 0..<16:
            return .wait(
                isDense
                    ? pick([1, 1_000, Instant.hour, 15.days])
                    : pick([1, 1_000, Instant.hour, 1.days, 3.days, 13.days, 14.days, 15.days, 40.days, 190.days]))
        case 16..<42: return trade()
        case 42..<46: return .complete(order: anyOrder(), ago: pick([0, 0, 1_000, 16.days]))
        case 46..<47: return .cancel(order: anyOrder())
        case 47..<48: return .adopt(net: pick([1, 2, 3, 6]), days: pick([6, 7, 7, 8, 20]))
        case 48..<52:
            return .rule(
                order: anyOrder(), by: pick([.buyer, .buyer, .seller]), isOut: Int.random(in: 0..<3, using: &random) > 0
            )
        case 52..<55:
            return .hold(order: anyOrder(), isBegun: Int.random(in: 0..<3, using: &random) > 0)
        case 55..<64:
            return .revise(
                order: anyOrder(), by: pick([.buyer, .buyer, .seller]), to: pick([.positive, .neutral, nil]))
        default:
            let by: Party = pick([.buyer, .buyer, .seller])
            return .rate(
                Happening.Said(
                    order: anyOrder(), by: by, value: pick([mood, mood, mood, .positive, .neutral, .negative]),
                    details: by == .buyer && Bool.random(using: &random)
                        ? (0..<Int.random(in: 1...3, using: &random)).map { _ in Int.random(in: 1...5, using: &random) }
                        : [],
                    ago: pick([nil, nil, 0, 1_000, 2.days, 12.days, 30.days])))
        }
    }

    /// Mostly one of the latest, so that both sides meet in open windows.
    private mutating func anyOrder() -> Int {
        let latest = max(orders - 1, 0)
        return Bool.random(using: &random)
            ? max(latest - Int.random(in: 0...3, using: &random), 0) : Int.random(in: 0...latest, using: &random)
    }

    private mutating func trade() -> Happening {
        // Now and then a number that is taken, with an amount that nothing else has.
        let isTaken = orders > 0 && Int.random(in: 0..<20, using: &random) == 0
        let order = isTaken ? orders - 1 : orders
        if !isTaken { orders += 1 }
        let buyer = isDense ? 0 : pick([0, 0, 0, 0, 1, 2])
        return .trade(
            Happening.Trade(
                order: order, buyer: buyer, seller: isDense ? 3 : pick([3, 3, 3, 4, buyer == 0 ? 1 : 0]),
                completedAgo: pick([0, 0, 0, 1_000, 5.days, 15.days, 16.days, 45.days, nil]),
                createdBefore: pick([0, 0, 1_000, Instant.day, 5.days, 10.days, 13.days, 14.days, 20.days]),
                items: isDense ? pick([[], [], [], [0], [0, 1]]) : pick([[], [0], [0], [1], [0, 1], [1, 2]]),
                amount: isTaken
                    ? .cny(777)
                    : pick([nil, nil, .cny(100), .cny(101), .cny(9_900), Money(currency: "JPY", minor: 2)])))
    }
}
