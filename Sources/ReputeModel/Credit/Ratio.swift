/// A number shown to six decimals, as millionths.
public struct Ratio: Hashable, Sendable, Comparable {
    /// 979 452 for 0.979452.
    public let millionths: Int64

    /// A ratio from millionths.
    public init(millionths: Int64) { self.millionths = millionths }

    /// Exactly numerator / denominator, rounded half to even. The denominator must be positive.
    package init(_ numerator: Int128, over denominator: Int128) {
        precondition(denominator > 0, "a ratio has a positive denominator")
        let scaled = numerator * 1_000_000
        var (q, r) = scaled.quotientAndRemainder(dividingBy: denominator)
        if r < 0 {
            q -= 1
            r += denominator
        }
        let twice = r * 2
        if twice > denominator || (twice == denominator && q % 2 != 0) { q += 1 }
        millionths = Int64(q)
    }

    /// A floating-point number, rounded half to even.
    package init(rounding value: Double) {
        millionths = Int64((value * 1_000_000).rounded(.toNearestOrEven))
    }

    /// The nearest floating-point number.
    public var value: Double { Double(millionths) / 1_000_000 }

    /// By value.
    public static func < (a: Ratio, b: Ratio) -> Bool { a.millionths < b.millionths }
}

/// The 95 % Wilson score interval of a proportion.
///
/// E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", 1927, with
/// z = 1.959963984540054.
package struct WilsonInterval: Sendable {
    package let low: Double
    package let high: Double

    /// The interval of `positive` successes in `total` > 0 trials.
    package init(positive: Int64, total: Int64) {
        let z = 1.959963984540054
        let n = Double(total)
        let p = Double(positive) / n
        let centre = p + z * z / (2 * n)
        let spread = z * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot()
        let scale = 1 + z * z / n
        low = max(0, (centre - spread) / scale)
        high = min(1, (centre + spread) / scale)
    }
}
