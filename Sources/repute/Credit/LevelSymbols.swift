import ReputeWire

extension CreditReport.Level {
    /// `heart 4`, `gold crown 1`, `no level`
    var label: String {
        grade == 0 ? "no level" : "\(Text.harmless(tier).replacing("-", with: " ")) \(grade)"
    }

    /// The level drawn: a symbol for each grade of the tier, those not reached hollow.
    func drawn(_ style: Style) -> String {
        if grade == 0 { return "" }
        let (full, hollow, paint): (String, String, Style.Paint) =
            switch tier {
            case "heart": (style.symbol("♥", "*"), style.symbol("♡", "."), .red)
            case "diamond": (style.symbol("◆", "*"), style.symbol("◇", "."), .cyan)
            case "crown": (style.symbol("♛", "*"), style.symbol("♕", "."), .yellow)
            case "gold-crown": (style.symbol("♚", "*"), style.symbol("♔", "."), .yellow)
            default: (style.symbol("★", "*"), style.symbol("☆", "."), .yellow)
            }
        let reached = Int(min(max(grade, 0), 10))
        return style.paint(String(repeating: full, count: reached), paint)
            + style.paint(String(repeating: hollow, count: max(0, 5 - reached)), .dim)
    }
}
