package import ReputeCrypto

/// What a carrier did with what it was handed: apart from what sellers did.
package struct CarrierRow: Hashable, Sendable {
    /// The seq of the first dispatch that named it.
    package let seq: Int64
    /// What facts call it.
    package let token: Token
    /// Orders that it was handed.
    package var dispatched: Int64 = 0
    /// Sorted by day; a day with nothing is not there.
    package var days: [CarrierDay] = []

    package init(seq: Int64, token: Token) {
        self.seq = seq
        self.token = token
    }

    /// Adds an order that it brought.
    mutating func book(_ carriage: Carriage) {
        let i = days.partitioned(by: { $0.day >= carriage.day })
        if i == days.count || days[i].day != carriage.day { days.insert(CarrierDay(day: carriage.day), at: i) }
        days[i].delivered += 1
        days[i].hours += carriage.hours
        if let isLate = carriage.isLate {
            days[i].timed += 1
            days[i].late += isLate ? 1 : 0
        }
    }

    /// What was counted on the days from one on.
    package func count(from day: Day) -> CarrierDay {
        days[days.partitioned(by: { $0.day >= day })...].reduce(into: CarrierDay(day: day)) { $0.add($1) }
    }
}

/// What one day added to a carrier.
package struct CarrierDay: Hashable, Sendable {
    package let day: Day
    /// Orders that arrived.
    package var delivered: Int64 = 0
    /// Of these, those that it is answerable for the time of.
    package var timed: Int64 = 0
    /// Of these, those that came later than promised.
    package var late: Int64 = 0
    /// How long it had them all, in whole hours.
    package var hours: Int64 = 0

    package init(day: Day) { self.day = day }

    mutating func add(_ other: CarrierDay) {
        delivered += other.delivered
        timed += other.timed
        late += other.late
        hours += other.hours
    }
}
