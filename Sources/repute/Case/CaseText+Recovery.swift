import ReputeJSON
import ReputeModel

/// What was done about a side that did not do in time what was decided.
extension CaseText {
    /// What was drawn and for what is missing, and which violation it is.
    static func lines(_ recovery: CaseView.Recovery) -> [String] {
        var lines: [String] = []
        if let drawn = recovery.drawn {
            let source = recovery.deposit.map { "deposit \($0)" } ?? "the deposit"
            let entry = recovery.entry.map { ", entry \($0)" } ?? ""
            lines.append("drawn for the claimant \(amount(drawn)), from \(source)\(entry)")
        }
        if let short = recovery.short { lines.append("not there to be drawn \(amount(short))") }
        if let violation = recovery.violation { lines.append("recorded as violation \(violation)") }
        return lines
    }

    private static func amount(_ money: Money) -> String { Money.text(money.minor, money.currency) }

    /// The same of a fact, which says minor units.
    static func told(recovery body: JSONNode, of seq: Int64) -> [String] {
        var parts: [String] = []
        if let drawn = body["drawn"], let deposit = drawn["deposit"]?.integer {
            let moves = ["free", "held", "leaving"].compactMap { drawn[$0]?.integer }
            parts.append("\(-moves.reduce(0, +)) from deposit d\(deposit)")
        }
        if let short = body["short"]?.integer { parts.append("short \(short)") }
        if let violation = body["violation"] {
            parts.append("violation v\(seq)")
            if let code = violation["code"]?.string { parts.append(Text.harmless(code)) }
            if let points = violation["points"]?.integer { parts.append(Numbers.count(points, "point")) }
            if let sum = violation["sum"]?.integer { parts.append("\(sum) in all") }
        }
        return parts
    }
}
