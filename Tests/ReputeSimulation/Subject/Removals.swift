import ReputeModel
import ReputeTwin

/// Arbitrators take ratings out of scoring and put them back, and hide texts and show them again.
struct Removals: Subject {
    init() {}

    mutating func act(in town: inout Town) -> Request? {
        let orders = town.market.orders.values.filter(\.isRated).map(\.seq).sorted()
        guard !orders.isEmpty, let row = town.market.orders[town.pick(orders)],
            let order = town.number(ofOrder: row.seq)
        else { return nil }
        let by: Party = town.pick([.buyer, .buyer, .seller])
        guard let rating = town.rating(order, by) else { return nil }
        let number = town.number()
        let key = ID("k", number)
        let isOut = town.below(3) > 0
        if town.below(3) > 0 {
            let text = "\(isOut ? "unscore" : "restore") \(Town.id(ofTrade: order)) \(by)"
            let expectation = Request.Expectation.twin { $0.hear(.rule(order: order, by: by, isOut: isOut)) }
            return isOut
                ? Request(
                    number, UnscoreRating(rating: rating, reason: "fake", key: key), as: Town.arbitrator, text,
                    isKeyed: true, order: order, expectation)
                : Request(
                    number, RestoreRating(rating: rating, reason: "appeal", key: key), as: Town.arbitrator, text,
                    isKeyed: true, order: order, expectation)
        }
        let part = town.pick(RatingText.allCases)
        let text = "\(isOut ? "hide" : "unhide") \(part) of \(Town.id(ofTrade: order)) \(by)"
        return isOut
            ? Request(
                number, HideRating(rating: rating, part: part, how: .hidden, reason: "abuse", key: key),
                as: Town.arbitrator, text, isKeyed: true, .unknown)
            : Request(
                number, UnhideRating(rating: rating, part: part, how: .hidden, reason: "appeal", key: key),
                as: Town.arbitrator, text, isKeyed: true, .unknown)
    }
}
