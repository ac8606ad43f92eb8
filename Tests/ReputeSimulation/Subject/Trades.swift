import ReputeModel
import ReputeTwin

/// Orders, ratings and what changes them: what ``HistoryMaker`` thinks of. Its waits are the simulation's clock.
struct Trades: Subject {
    private var maker: HistoryMaker?

    init() {}

    mutating func act(in town: inout Town) -> Request? {
        if maker == nil { maker = HistoryMaker(seed: town.random.next()) }
        while let happening = maker?.happening() {
            if case .wait = happening { continue }
            if let request = town.request(happening) { return request }
        }
        return nil
    }
}

extension Town {
    /// The request of a happening: times are told as they are now, whenever it arrives.
    mutating func request(_ happening: Happening) -> Request? {
        let now = now
        let text = "\(happening)"
        switch happening {
        case .wait, .adopt, .rule: return nil
        case .trade(let t): return trade(t, text)
        case .complete(let order, let ago):
            let completed = now + -ago
            return Request(
                number(), CompleteOrder(order: Town.id(ofTrade: order), completed: completed),
                as: Town.storefront(order), text,
                order: order, .at(completed) { .complete(order: order, ago: $0) })
        case .cancel(let order):
            return Request(
                number(), CancelOrder(order: Town.id(ofTrade: order), by: .buyer, why: "changed-mind"),
                as: Town.storefront(order), text, order: order, .twin { $0.hear(.cancel(order: order)) })
        case .revise(let order, let by, let value):
            guard let rating = rating(order, by) else {
                return Request(
                    number(), ReviseRating(rating: RatingID(seq: 1), value: value), as: Town.storefront(order), text,
                    .refused("rating.unknown"))
            }
            return Request(
                number(), ReviseRating(rating: rating, value: value), as: Town.storefront(order), text, order: order,
                .twin { $0.hear(.revise(order: order, by: by, to: value)) })
        case .hold(let order, let isBegun): return hold(order, isBegun, text)
        case .rate(let s): return rate(s, text)
        }
    }

    private mutating func trade(_ t: Happening.Trade, _ text: String) -> Request? {
        let isOther = t.amount == .cny(777)
        // What marks another trade under a number that is taken is told once, and not before the first, or the two could
        // agree.
        if isOther, order(t.order) == nil { return nil }
        let number = number()
        let amount = isOther ? .cny(Int64(77_700 + number)) : t.amount
        let completed = t.completedAgo.map { now + -$0 }
        let created = (completed ?? now) + -t.createdBefore
        let given = OrderGiven(
            buyer: ID("a", t.buyer), seller: ID("a", t.seller), created: created,
            items: t.items.map { OrderGiven.Item(item: ID("i", $0)) }, amount: amount)
        let expectation = Request.Expectation.at(completed ?? created) { ago in
            let before = completed.map { $0 - created } ?? ago
            return .trade(
                Happening.Trade(
                    order: t.order, buyer: t.buyer, seller: t.seller, completedAgo: completed == nil ? nil : ago,
                    createdBefore: before, items: t.items, amount: amount))
        }
        guard let completed else {
            return Request(
                number, OpenOrder(order: Town.id(ofTrade: t.order), given: given), as: Town.storefront(t.order), text,
                order: t.order, expectation)
        }
        return Request(
            number, CompleteOrder(order: Town.id(ofTrade: t.order), completed: completed, given: given),
            as: Town.storefront(t.order), text, order: t.order, expectation)
    }

    private mutating func rate(_ s: Happening.Said, _ text: String) -> Request {
        let submitted = s.ago.map { now + -$0 }
        let command = SubmitRating(
            order: Town.id(ofTrade: s.order), by: s.by, value: s.value,
            details: Details(zip(manner.dimensions, s.details).map { Details.Score(dimension: $0, score: $1) }),
            text: s.order % 3 == 0 ? "What \(s.by) says of order \(s.order)." : nil, isAnonymous: false, speaker: nil,
            imported: submitted.map { ImportedRating(origin: "elsewhere", submitted: $0) })
        let expectation: Request.Expectation =
            if let submitted {
                .at(submitted) {
                    .rate(
                        Happening.Said(order: s.order, by: s.by, value: s.value, details: s.details, ago: $0))
                }
            } else {
                .twin { $0.hear(.rate(s)) }
            }
        return Request(number(), command, as: Town.storefront(s.order), text, order: s.order, expectation)
    }

    private mutating func hold(_ order: Int, _ isBegun: Bool, _ text: String) -> Request? {
        let number = number()
        let key = ID("k", number)
        if isBegun {
            return Request(
                number, PauseOrder(order: Town.id(ofTrade: order), ground: "case", key: key), as: Town.arbitrator, text,
                isKeyed: true, order: order, .twin { $0.hear(.hold(order: order, isBegun: true)) })
        }
        // Nobody ends a hold twice, which the twin cannot tell apart from another one.
        guard let row = self.order(order), let hold = row.pause?.holds.first(where: { !ended.contains($0) }) else {
            return Request(
                number, ResumeOrder(order: Town.id(ofTrade: order), paused: 1, key: key), as: Town.arbitrator, text,
                isKeyed: true, .refused(self.order(order) == nil ? "*" : "order.not-paused"))
        }
        ended.insert(hold)
        return Request(
            number, ResumeOrder(order: Town.id(ofTrade: order), paused: hold, key: key), as: Town.arbitrator, text,
            isKeyed: true, order: order, .twin { $0.hear(.hold(order: order, isBegun: false)) })
    }
}

extension Request.Expectation {
    /// What the twin says of something that tells of a moment, given how long ago that is when it arrives. What lies in
    /// the future then, because the clock was put back, is not taken.
    static func at(_ moment: Instant, _ happening: @escaping @Sendable (Int64) -> Happening) -> Self {
        .twin { twin in
            let ago = twin.now - moment.milliseconds
            return ago < 0 ? .refused("*") : twin.hear(happening(ago))
        }
    }
}
