/// Percentiles by nearest rank: the least value that at least so many percent of all values do not exceed. It is always one
/// of them; of an even number of values the 50th is the lower of the two in the middle.
package enum NearestRank {
    /// The percentile of values in ascending order, 1...100; nil of none.
    package static func percentile(_ percent: Int, of sorted: [Int64]) -> Int64? {
        guard !sorted.isEmpty else { return nil }
        return sorted[(percent * sorted.count + 99) / 100 - 1]
    }
}
