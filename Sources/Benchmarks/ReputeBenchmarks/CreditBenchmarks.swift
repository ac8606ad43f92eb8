import Benchmark
import ReputeJSON
import ReputeModel
import ReputeWire

/// A seller on whom something happened on each of so many days.
private func seller(days: Int32, until last: Day) -> CreditRow {
    var row = CreditRow(key: CreditKey(account: 17, role: .seller))
    row.dimensions = ["item", "logistics", "service"]
    for day in (last - days + 1)...last {
        var count = DayCount(day: day)
        count.scored = Tally(positive: 20, neutral: 1, negative: 1)
        count.orders = 30
        for lane in 0..<3 {
            count.counts[lane] = 20
            count.sums[lane] = 93
        }
        row.take(CreditStep(points: 19, count: count), times: 1)
    }
    return row
}

func creditBenchmarks() {
    guard let policy = try? Policy(parsing: neutralDocument()) else {
        // Nothing would be measured.
        fatalError("the neutral policy is none")
    }
    let id: ID = "s-17"
    let rule = CreditRule(policy: policy)
    let today: Day = 20_783
    for days: Int32 in [10, 365] {
        let row = seller(days: days, until: today)
        Benchmark("credit-\(days)-days") { benchmark in
            for _ in benchmark.scaledIterations {
                blackHole(rule.credit(of: id, role: .seller, isKnown: true, row: row, on: today))
            }
        }
    }
    let report = CreditReport(
        rule.credit(of: id, role: .seller, isKnown: true, row: seller(days: 10, until: today), on: today))
    Benchmark("credit-answer") { benchmark in
        var json = JSONWriter(ordered: false)
        for _ in benchmark.scaledIterations {
            json.removeAll(keepingCapacity: true)
            CreditGet.result.write([report], to: &json)
            blackHole(json.bytes.count)
        }
    }
}
