/// How a carrier brings what it is handed.
public struct CarrierView: Hashable, Sendable {
    /// The caller's id of it.
    public let carrier: ID
    /// Whether any dispatch ever named it.
    public let isKnown: Bool
    /// Orders that it was handed, in all.
    public let dispatched: Int64
    /// Orders that arrived, in all.
    public let delivered: Int64
    /// In the policy's windows, the narrowest first; the last is all there is.
    public let windows: [Window]

    /// What arrived in so many days.
    public struct Window: Hashable, Sendable {
        /// Of how many days, today included; nil: of all.
        public let days: Int?
        /// Orders that arrived.
        public let delivered: Int64
        /// Of these, those that it is answerable for the time of: something was promised, and the seller was in time.
        public let timed: Int64
        /// Of these, those that came later than promised.
        public let late: Int64
        /// The share of those in time among the timed; nil: fewer than the policy shows a rate from.
        public let onTime: Ratio?
        /// How long it had an order, in hours on the average; nil: none arrived.
        public let meanHours: Ratio?

        /// A window from its parts.
        public init(
            days: Int?, delivered: Int64, timed: Int64, late: Int64, onTime: Ratio?, meanHours: Ratio?
        ) {
            self.days = days
            self.delivered = delivered
            self.timed = timed
            self.late = late
            self.onTime = onTime
            self.meanHours = meanHours
        }

        init(_ count: CarrierDay, days: Int?, rateFrom: Int) {
            self.init(
                days: days, delivered: count.delivered, timed: count.timed, late: count.late,
                onTime: count.timed >= max(1, Int64(rateFrom))
                    ? Ratio(Int128(count.timed - count.late), over: Int128(count.timed)) : nil,
                meanHours: count.delivered > 0 ? Ratio(Int128(count.hours), over: Int128(count.delivered)) : nil)
        }
    }

    /// A carrier from its parts.
    public init(carrier: ID, isKnown: Bool, dispatched: Int64, delivered: Int64, windows: [Window]) {
        self.carrier = carrier
        self.isKnown = isKnown
        self.dispatched = dispatched
        self.delivered = delivered
        self.windows = windows
    }

    /// A carrier on a day; nil: one never heard of. Cost: linear in its days.
    package init(_ row: CarrierRow?, _ id: ID, on day: Day, under policy: Policy) {
        let all = row?.count(from: .min) ?? CarrierDay(day: day)
        let windows = policy.credit.windows.map { days in
            Window(
                row?.count(from: day - Day(days) + 1) ?? CarrierDay(day: day), days: days,
                rateFrom: policy.credit.rateFrom)
        }
        self.init(
            carrier: id, isKnown: row != nil, dispatched: row?.dispatched ?? 0, delivered: all.delivered,
            windows: windows + [Window(all, days: nil, rateFrom: policy.credit.rateFrom)])
    }
}
