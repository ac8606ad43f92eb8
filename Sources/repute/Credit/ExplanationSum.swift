import ReputeModel
import ReputeWire

/// The ratings behind a credit, added up by rule: what a program does to check the numbers.
struct ExplanationSum {
    /// The ratings that one rule let count alike.
    struct Part: Hashable {
        let value: RatingValue
        let why: RatingReason
    }

    private(set) var credit: CreditReport?
    /// Whether the credit changed between two pages.
    private(set) var isMixed = false
    private(set) var sealed = 0
    private(set) var points: Int64 = 0
    private(set) var scored = Tally()
    private(set) var parts: [Part: Int] = [:]

    /// Adds a page.
    mutating func add(_ page: CreditExplain.Result) {
        if let credit, credit.version != page.credit.version { isMixed = true }
        credit = page.credit
        sealed += page.sealed.count
        for rating in page.ratings {
            guard let value = rating.value, let counts = rating.counts else { continue }
            points += Int64(counts.points)
            if counts.isScored {
                switch value {
                case .positive: scored.positive += 1
                case .neutral: scored.neutral += 1
                case .negative: scored.negative += 1
                }
            }
            parts[Part(value: value, why: counts.why), default: 0] += 1
        }
    }

    /// Whether the parts make the numbers.
    var agrees: Bool { credit.map { $0.points == points && $0.scored == scored } ?? false }
}
