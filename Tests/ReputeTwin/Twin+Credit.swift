import Foundation
package import ReputeModel

extension Twin {
    /// A credit as text, every number in it, so that a difference can be read.
    package static func text(_ c: Credit) -> String {
        func tally(_ t: Tally) -> String { "\(t.positive)/\(t.neutral)/\(t.negative)" }
        func ratio(_ r: Ratio?) -> String { r.map { "\($0.millionths)" } ?? "-" }
        var parts = ["points \(c.points) scored \(tally(c.scored)) orders \(c.orders)"]
        parts += c.windows.map { "\($0.days)d \(tally($0.scored))" } + ["older \(tally(c.older))"]
        parts += [ratio(c.positiveRate), ratio(c.wilsonLow), ratio(c.betaMean), ratio(c.positiveOfOrders)]
        parts += c.details.map { "\($0.dimension) \(ratio($0.mean)) of \($0.count)" }
        parts.append("recent \(ratio(c.recent?.score)) weight \(ratio(c.recent?.weight))")
        parts.append("\(c.level.tier) \(c.level.grade) \(c.level.confidence?.rawValue ?? "-")")
        return parts.joined(separator: ", ")
    }

    /// What a credit is made of.
    package struct Ingredients: Hashable {
        struct Rated: Hashable {
            let age: Int64
            let value: RatingValue?
            let points: Int
            let isScored: Bool
            /// nil: they do not count.
            let details: [Int]?
        }
        /// Its place among the manners.
        let manner: Int
        var orders = 0
        var rated: [Rated] = []
    }

    /// What each credit is made of, from the orders that were taken and counted, by account.
    package func ingredients(of role: Party, in all: [Order]) -> [Int: Ingredients] {
        let nothing = nothing
        let manner = manners[nothing.manner].manner
        let today = manner.day(now)
        var made: [Int: Ingredients] = [:]
        for order in all where order.completed != nil {
            let account = role == .buyer ? order.buyer : order.seller
            made[account, default: nothing].orders += 1
            guard let rating = order.ratings[role.other], let at = rating.revealed else { continue }
            made[account, default: nothing].rated.append(
                Ingredients.Rated(
                    age: today - manner.day(at), value: rating.value, points: rating.points,
                    isScored: rating.isScored, details: rating.countsDetails ? rating.details : nil))
        }
        return made
    }

    /// What the credit of somebody is made of who has no order.
    package var nothing: Ingredients { Ingredients(manner: manner(at: now)) }

    /// The same text from what a credit is made of.
    package func text(of ingredients: Ingredients) -> String {
        let manner = manners[ingredients.manner].manner
        let (orders, rated) = (ingredients.orders, ingredients.rated)
        let scored = rated.filter(\.isScored)
        func tally(_ some: [Ingredients.Rated]) -> String {
            [RatingValue.positive, .neutral, .negative].map { value in
                "\(some.count { $0.value == value })"
            }.joined(separator: "/")
        }
        var parts = [
            "points \(rated.reduce(0) { $0 + $1.points }) scored \(tally(scored)) orders \(orders)"
        ]
        parts += manner.horizons.map { days in "\(days)d \(tally(scored.filter { $0.age < days }))" }
        parts.append("older \(tally(scored.filter { $0.age >= manner.horizons[manner.horizons.count - 1] }))")
        let n = scored.count
        let p = scored.count { $0.value == .positive }
        let (low, high) = Twin.wilson(p, n)
        parts +=
            n < manner.rateFrom
            ? ["-", "-", "-", "-"]
            : manner.hasOnlyPositiveRate
                ? [Twin.ratio(p, n), "-", "-", "-"]
                : [
                    Twin.ratio(p, n), Twin.millionths(low), Twin.ratio(p + 1, n + 2), Twin.ratio(p, orders),
                ]
        for (lane, name) in manner.dimensions.enumerated() {
            let scores = rated.filter { $0.age < manner.detailDays }.compactMap(\.details)
                .filter { $0.count > lane }.map { $0[lane] }
            parts.append(
                "\(name) \(scores.isEmpty ? "-" : Twin.ratio(scores.reduce(0, +), scores.count)) of \(scores.count)")
        }
        func weight(_ some: [Ingredients.Rated]) -> Int {
            some.reduce(0) { $0 + Int((pow(2.0, -Double($1.age) / 180) * 1_073_741_824).rounded(.toNearestOrEven)) }
        }
        let whole = weight(scored)
        let good = weight(scored.filter { $0.value == .positive })
        parts.append(
            manner.halfLife == nil
                ? "recent - weight -"
                : "recent \(whole == 0 ? "-" : Twin.ratio(good, whole)) weight \(Twin.ratio(whole, 1_073_741_824))")
        let points = rated.reduce(0) { $0 + $1.points }
        let level = manner.levels.last { $0.0 <= points }
        let width = high - low
        let confidence =
            !manner.hasConfidence ? "-" : n == 0 ? "low" : width < 0.1 ? "high" : width < 0.3 ? "medium" : "low"
        parts.append("\(level?.1 ?? "none") \(level?.2 ?? 0) \(confidence)")
        return parts.joined(separator: ", ")
    }

    /// The textbook's two roots.
    package static func wilson(_ p: Int, _ n: Int) -> (Double, Double) {
        guard n > 0 else { return (0, 1) }
        let z = 1.959963984540054
        let share = Double(p) / Double(n)
        let middle = (Double(p) + z * z / 2) / (Double(n) + z * z)
        let half = z / (Double(n) + z * z) * (Double(n) * share * (1 - share) + z * z / 4).squareRoot()
        return (max(0, middle - half), min(1, middle + half))
    }

    /// In millionths, half to even.
    package static func ratio(_ a: Int, _ b: Int) -> String {
        let (whole, rest) = (a * 1_000_000).quotientAndRemainder(dividingBy: b)
        let isUp = rest * 2 > b || (rest * 2 == b && whole % 2 == 1)
        return "\(isUp ? whole + 1 : whole)"
    }

    package static func millionths(_ value: Double) -> String {
        "\(Int((value * 1_000_000).rounded(.toNearestOrEven)))"
    }
}
