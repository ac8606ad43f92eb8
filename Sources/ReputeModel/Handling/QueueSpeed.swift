/// How fast arbitrators take cases from the queue: how many were taken in which time.
///
/// Measured at a moment by the cases taken in the ``days`` days before it, at most the ``most`` newest and one: from the
/// first of them on, which itself is not counted, to the moment.
package struct QueueSpeed: Hashable, Sendable {
    /// How far back it is looked.
    package static let days: Int64 = 28
    /// How many cases count at the most, of those that were taken and of those that wait.
    package static let most = 500
    /// How many have to have been taken before anything is said.
    package static let least = 5

    /// How many cases were taken.
    package let basis: Int
    /// In how many milliseconds.
    package let span: Int64

    /// At a moment, from how many cases were taken before it, as above, and when the first of them was.
    package init(taken: Int, since first: Instant?, at moment: Instant) {
        basis = max(0, taken - 1)
        span = first.map { moment - $0 } ?? 0
    }

    /// From when on cases count at a moment.
    package static func begins(at moment: Instant) -> Instant { moment + -days * Instant.day }

    /// Whether it says anything of the case at this place in the queue, counted from 1.
    package func tells(place: Int) -> Bool {
        basis >= QueueSpeed.least && span > 0 && place < QueueSpeed.most
    }

    /// In what time the case at a place, counted from 1, is taken one time in ten: in milliseconds. Only where it
    /// ``tells(place:)``.
    package func earliest(place: Int) -> Int64 { wait(place, -QueueSpeed.tenth) }
    /// In what time it is taken every other time.
    package func median(place: Int) -> Int64 { wait(place, 0) }
    /// In what time it is taken nine times in ten.
    package func latest(place: Int) -> Int64 { wait(place, QueueSpeed.tenth) }

    /// How sure it is: by how many cases it rests on, whose rate is off by about 1 / √n.
    package var confidence: CaseWait.Confidence { basis < 20 ? .low : basis < 100 ? .medium : .high }

    /// That many standard deviations from the middle lies a tenth of what is distributed normally.
    private static let tenth = 1.2815515655446004

    /// A quantile of the time in which k cases are taken, after n were in a time T, when they are taken one by one and
    /// independently (a Poisson process whose rate nobody knows): T is to that time as gamma variables of the shapes n and k,
    /// so (time / k) / (T / n) has the F distribution with 2k and 2n degrees of freedom.
    ///
    /// Its quantile by E. Paulson, "An Approximate Normalization of the Analysis of Variance Distribution", Annals of
    /// Mathematical Statistics 13 (1942), 233-235: cube roots of gamma variables are nearly normal, with a mean of
    /// 1 - 1/9k and a variance of 1/9k (Wilson and Hilferty, 1931). From a basis of 5 on it is off by 7 % at the most, at the
    /// first place in the queue, and mostly by less than 1 %.
    private func wait(_ place: Int, _ z: Double) -> Int64 {
        let (k, n) = (Double(max(1, place)), Double(basis))
        let (a, b) = (1 / (9 * k), 1 / (9 * n))
        let (p, q) = (1 - a, 1 - b)
        let spread = (q * q * a + p * p * b - z * z * a * b).squareRoot()
        let root = max(0, (p * q + z * spread) / (q * q - z * z * b))
        return Int64((Double(span) / n * k * root * root * root).rounded())
    }
}
