/// Which defects: a seller's, of one buyer's orders.
package struct DefectKey: Hashable, Comparable, Sendable {
    package let seller: Int64
    package let buyer: Int64

    package init(seller: Int64, buyer: Int64) {
        self.seller = seller
        self.buyer = buyer
    }

    package static func < (a: DefectKey, b: DefectKey) -> Bool { (a.seller, a.buyer) < (b.seller, b.buyer) }
}

/// The orders of one buyer that are defects of a seller.
package struct DefectRow: Hashable, Sendable {
    /// Our number of it: the seq of the first of these orders.
    package let seq: Int64
    package let key: DefectKey
    /// By order, ascending. One that is none any more is not there.
    package var orders: [Entry] = []

    /// An order that is a defect.
    package struct Entry: Hashable, Sendable {
        package let order: Int64
        /// On which day each thing happened that makes it one.
        package var days: [DefectSource: Day]

        package init(order: Int64, days: [DefectSource: Day]) {
            self.order = order
            self.days = days
        }

        /// The day it counts on: that of the first.
        package var day: Day? { days.values.min() }
    }

    package init(seq: Int64, key: DefectKey) {
        self.seq = seq
        self.key = key
    }

    /// The day of the newest; nil: there are none any more.
    package var newest: Day? { orders.compactMap(\.day).max() }

    /// The day an order counts on; nil: it is no defect.
    package func day(of order: Int64) -> Day? { orders.first { $0.order == order }?.day }

    /// The day since which something makes an order one.
    package func day(of order: Int64, by source: DefectSource) -> Day? {
        orders.first { $0.order == order }?.days[source]
    }

    /// Says since which day something is so of an order, or that it is not; nil. Answers the day it counted on, and counts.
    package mutating func set(_ source: DefectSource, of order: Int64, to day: Day?) -> (before: Day?, after: Day?) {
        let i = orders.firstIndex { $0.order >= order } ?? orders.count
        let isThere = i < orders.count && orders[i].order == order
        if !isThere {
            if let day { orders.insert(Entry(order: order, days: [source: day]), at: i) }
            return (nil, day)
        }
        let before = orders[i].day
        orders[i].days[source] = day
        let after = orders[i].day
        if after == nil { orders.remove(at: i) }
        return (before, after)
    }
}

/// Asks for the days of the newest defects of those buyers of a seller who had the newest, a number of them.
package struct DefectBuyersKey: Hashable, Comparable, Sendable {
    package let seller: Int64
    package let most: Int
    /// How often defects were changed before: what was answered then holds no more.
    package let change: Int

    package static func < (a: DefectBuyersKey, b: DefectBuyersKey) -> Bool {
        (a.seller, a.most, a.change) < (b.seller, b.most, b.change)
    }
}
