/// An earlier moment that a credit is asked of.
public struct AsOf: Hashable, Sendable {
    /// The last fact that counts; nil: the last one written on ``day`` or before.
    public let seq: Int64?
    /// The day from which ages are counted, in the policy's zone; nil: the day ``seq`` was written on.
    public let day: Day?

    /// What was answered right after a fact.
    public init(seq: Int64) {
        self.seq = seq
        day = nil
    }

    /// What was answered at the end of a day.
    public init(day: Day) {
        seq = nil
        self.day = day
    }

    /// What was answered on a day when this was the last fact.
    public init(seq: Int64, day: Day) {
        self.seq = seq
        self.day = day
    }
}

extension PolicyBook {
    /// The policy in force on a day, among those adopted by facts up to `seq`; nil only in an empty ledger.
    package func inForce(on day: Day, adoptedUpTo seq: Int64) -> Entry? {
        entries.last { $0.seq <= seq && $0.from.day(zoneMinutes: $0.policy.zoneMinutes) <= day } ?? entries.first
    }
}

extension AccountRow {
    /// The seq of the fact that first named the account of a number.
    package static func firstNamed(_ number: Int64) -> Int64 { number / 2 }
}
