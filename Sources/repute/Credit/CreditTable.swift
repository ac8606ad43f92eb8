import ReputeModel
import ReputeWire

/// Several accounts' credits as a table of at most 80 columns, in the order asked.
struct CreditTable {
    let credits: [CreditReport]
    let style: Style

    private static let heads = ["ACCOUNT", "LEVEL", "POINTS", "POSITIVE", "SURE", "ORDERS"]
    private static let isNumber = [false, false, true, true, false, true]

    /// The lines of the table. A column is as wide as what stands in it; long ids are cut.
    var lines: [String] {
        let rows = credits.map { ($0, cells($0)) }
        var widths = Self.heads.map(Text.width)
        for (credit, cells) in rows {
            for (column, cell) in cells.enumerated() where credit.isKnown || column == 0 {
                widths[column] = max(widths[column], Text.width(cell))
            }
        }
        let extra = credits.map { Text.width(sanctions($0)) }.max() ?? 0
        let others = widths.dropFirst().reduce(0) { $0 + $1 + 2 } + (extra > 0 ? extra + 2 : 0)
        widths[0] = max(7, min(widths[0], 80 - others))
        let head = zip(Self.heads.indices, Self.heads).map { fit($1, $0, widths) }.joined(separator: "  ")
        return [style.paint(head, .bold)] + rows.map { line($0, $1, widths) }
    }

    private func fit(_ text: String, _ column: Int, _ widths: [Int]) -> String {
        Text.fit(text, widths[column], style, right: Self.isNumber[column])
    }

    private func cells(_ credit: CreditReport) -> [String] {
        [
            Text.harmless("\(credit.subject)"), credit.level.label, Numbers.grouped(credit.points),
            credit.positiveRate.map(Numbers.percent) ?? "-",
            credit.positiveRate == nil ? "-" : Text.harmless(credit.level.confidence ?? "-"),
            Numbers.grouped(credit.orders),
        ]
    }

    private func line(_ credit: CreditReport, _ cells: [String], _ widths: [Int]) -> String {
        if !credit.isKnown { return "\(fit(cells[0], 0, widths))  \(style.paint("never heard of", .dim))" }
        var out = zip(cells.indices, cells).map { fit($1, $0, widths) }
        if let value = credit.positiveRate?.value { out[3] = style.paint(out[3], Self.paint(of: value)) }
        if !credit.sanctions.isEmpty { out.append(style.paint(sanctions(credit), .red)) }
        return out.joined(separator: "  ")
    }

    /// What stands after the columns: the measures that run.
    private func sanctions(_ credit: CreditReport) -> String {
        credit.sanctions.map(Text.harmless).joined(separator: ", ")
    }

    /// The colour of a positive rate.
    static func paint(of rate: Double) -> Style.Paint { rate >= 0.95 ? .green : rate >= 0.8 ? .yellow : .red }
}
