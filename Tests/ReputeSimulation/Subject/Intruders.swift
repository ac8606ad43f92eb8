import ReputeModel
import ReputeTwin

/// Those who guess at sealed ratings and speak for others.
struct Intruders: Subject {
    init() {}

    mutating func act(in town: inout Town) -> Request? {
        let orders = town.market.orders.values.filter { $0.completed != nil }.map(\.seq).sorted()
        guard !orders.isEmpty, let row = town.market.orders[town.pick(orders)],
            let order = town.number(ofOrder: row.seq)
        else { return nil }
        let by = town.pick(Party.allCases)
        let number = town.number()
        switch town.below(2) {
        case 0:
            // Only where a rating is sealed, so that it is never the first.
            guard let slot = row[by: by], slot.shown == nil else { return nil }
            return Request(
                number, SubmitRating(order: Town.id(ofTrade: order), by: by, value: town.pick(RatingValue.allCases)),
                as: Town.stranger, "guess what \(by) said of \(Town.id(ofTrade: order))",
                .twin { twin in
                    guard let order = twin.orders[order] else { return .refused("order.unknown") }
                    return .refused(twin.revealed(order, by) == nil ? "rating.sealed-before" : "*")
                })
        default:
            return Request(
                number,
                SubmitRating(order: Town.id(ofTrade: order), by: by, value: .positive, speaker: "somebody-else"),
                as: Town.stranger, "speak for \(by) of \(Town.id(ofTrade: order))",
                // The commit that made the order may have been lost.
                .twin { $0.orders[order] == nil ? .refused("order.unknown") : .refused("party.mismatch") })
        }
    }
}
