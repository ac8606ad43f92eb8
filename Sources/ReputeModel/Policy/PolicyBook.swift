/// Every policy ever adopted, by the seq of its fact.
package struct PolicyBook: Hashable, Sendable {
    package struct Entry: Hashable, Sendable {
        /// The seq of the fact that adopted it.
        package let seq: Int64
        /// From when it is in force. The first is in force since ever.
        package let from: Instant
        package let policy: Policy

        package init(seq: Int64, from: Instant, policy: Policy) {
            self.seq = seq
            self.from = from
            self.policy = policy
        }
    }

    /// In the order of adoption.
    package private(set) var entries: [Entry] = []

    package init() {}

    package mutating func add(_ entry: Entry) {
        entries.append(entry)
    }

    /// The policy in force at a moment; nil only in an empty ledger.
    package func inForce(at moment: Instant) -> Entry? {
        entries.last { $0.from <= moment } ?? entries.first
    }

    /// The policy adopted by the fact of this seq.
    package func adopted(by seq: Int64) -> Policy? {
        entries.first { $0.seq == seq }?.policy
    }
}
