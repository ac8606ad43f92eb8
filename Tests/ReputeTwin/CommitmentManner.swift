/// What a policy wants of commitments, by hand.
package struct CommitmentManner: Sendable {
    /// What may be taken on.
    package struct Kind: Sendable {
        /// Hours in which an order is handed to its carrier; nil: that is not promised.
        package var dispatchHours: Int64?
        /// Whether it is promised that an order arrives when it says.
        package var isOnTime = false
        /// For how many days after its completion it holds; nil: that is not said.
        package var days: Int64?
        /// What a breach costs, in millionths of the order's amount; nil: nothing.
        package var share: Int64?
        /// The least and the most of that, in minor units; of an order without an amount the least is owed.
        package var least: Int64?
        package var most: Int64?

        package init() {}

        /// What is owed for an order of an amount; nil: nothing. Shares and amounts of the towns come out even.
        func owed(of minor: Int64?) -> Int64? {
            guard let share else { return nil }
            guard let minor else { return least }
            let owed = minor * share / 1_000_000
            if let least, owed < least { return least }
            if let most, owed > most { return most }
            return owed
        }
    }

    package var kinds: [String: Kind] = [:]
    /// Hours that the clock waits to be told.
    package var graceHours: Int64 = 0
    /// Days for which what was given up goes on.
    package var noticeDays: Int64 = 0

    package init() {}
}
