#if canImport(Glibc)
    private import Glibc
#elseif canImport(Darwin)
    private import Darwin
#endif

/// Weights of ratings by age in whole days: round-half-even(2^30 x 2^(-age / half-life)).
///
/// Integers, so that a sum does not depend on the order it is made in.
package struct DecayTable: Sendable {
    private let weights: [Int64]

    /// The weight of a rating of today.
    package static let one: Int64 = 1 << 30

    /// The table of a half-life in days. Ages past its end weigh nothing.
    package init(halfLife: Int) {
        // 2^30 x 2^-31 is one half, which rounds to 0: no age beyond 31 half-lives weighs anything.
        weights = (0...31 * halfLife).map { age in
            Int64((Double(DecayTable.one) * exp2(-Double(age) / Double(halfLife))).rounded(.toNearestOrEven))
        }
    }

    /// The weight at an age of whole days; a negative age (a reveal dated after the answer's day) weighs as 0 days.
    package subscript(age: Int) -> Int64 {
        age <= 0 ? DecayTable.one : age < weights.count ? weights[age] : 0
    }
}
