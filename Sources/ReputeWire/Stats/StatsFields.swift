import ReputeModel

/// The members that the methods on statistics share.
enum StatsFields {
    /// How many days; `usual` where it is left out.
    static func days(_ usual: Int, of bounds: ClosedRange<Int>) -> Field<Int64> {
        Field(
            "days", Shape<Int64>.integer(Int64(bounds.lowerBound)...Int64(bounds.upperBound)),
            "Of how many days, today included; else \(usual).")
    }

    static let from = Field("from", Shape<Instant>.time, "When the first of the days began, in the policy's zone.")
    static let to = Field("to", Shape<Instant>.time, "When this was answered.")
}
