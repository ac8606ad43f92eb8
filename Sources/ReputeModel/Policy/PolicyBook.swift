/// Every policy ever adopted, by the seq of its fact.
package struct PolicyBook: Hashable, Sendable {
    package struct Entry: Hashable, Sendable {
        /// The seq of the fact that adopted it.
        package let seq: Int64
        /// From when it is in force: a midnight, but for the first, which is in force since ever.
        package let from: Instant
        package let policy: Policy

        package init(seq: Int64, from: Instant, policy: Policy) {
            self.seq = seq
            self.from = from
            self.policy = policy
        }

        /// The day ``from`` falls on.
        package var day: Day { from.day(zoneMinutes: policy.zoneMinutes) }
    }

    /// In the order of adoption, which is that of the days they are in force from.
    package private(set) var entries: [Entry] = []
    /// The log's origin, by the ledger's first fact; nil before there is one.
    package var origin: String?
    /// Whether any of them makes standings. Before one is adopted nothing is counted for them.
    package private(set) var hasStandings = false

    package init() {}

    package mutating func add(_ entry: Entry) {
        entries.append(entry)
        if entry.policy.standing != nil { hasStandings = true }
    }

    /// The policy in force at a moment; nil only in an empty ledger.
    package func inForce(at moment: Instant) -> Entry? {
        entries.last { $0.from <= moment } ?? entries.first
    }

    /// The policy adopted by the fact of this seq.
    package func adopted(by seq: Int64) -> Policy? { entry(adoptedBy: seq)?.policy }

    /// The adoption that the fact of this seq tells of.
    package func entry(adoptedBy seq: Int64) -> Entry? { entries.first { $0.seq == seq } }

    /// The dimensions of detailed scores that any policy names.
    package var dimensions: Set<String> { Set(entries.flatMap(\.policy.rating.details.dimensions)) }

    /// The first day another policy may be in force when it is adopted at this moment: after the notice that the one in
    /// force wants, and after all that are adopted already. The ledger must hold a policy.
    package func earliest(at now: Instant) -> Day {
        guard let current = inForce(at: now)?.policy, let last = entries.last else {
            preconditionFailure("a ledger starts with a policy")
        }
        let noticed = now.day(zoneMinutes: current.zoneMinutes) + Day(current.noticeDays)
        return last.from > now ? max(noticed, last.day + 1) : noticed
    }
}
