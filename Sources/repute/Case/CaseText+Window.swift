import ReputeJSON
import ReputeModel

extension CaseText {
    /// That a case holds the rating window of its order; nothing where it holds none.
    static func lines(_ window: CaseView.Window?) -> [String] {
        guard let window else { return [] }
        let others = window.others == 0 ? "" : ", and \(Numbers.count(window.others, "other hold")) on it"
        guard let since = window.since, let until = window.until, let closes = window.closes else {
            return ["once it is completed the order can be rated for longer by this case"]
        }
        return [
            "the time to rate the order stands still since \(Numbers.time(since))",
            "  as long as this case is not over\(others)",
            "  it runs on by itself \(Numbers.time(until))",
            "  it is over \(Numbers.time(closes)) at the latest",
        ]
    }

    /// The same of a fact, which says when it closes.
    static func told(window body: JSONNode) -> [String] {
        let isHeld = body["used"] == nil
        guard let closes = body["closes"]?.integer else { return isHeld ? ["it will hold the rating window"] : [] }
        let day = Instant(milliseconds: closes).rfc3339.prefix(10)
        return [isHeld ? "the rating window is held, to \(day) at the latest" : "the rating window closes \(day)"]
    }

    /// What holds the rating window of an order from its completion on.
    static func told(held body: JSONNode) -> String {
        let cases = body["cases"]?.elements.compactMap(\.integer).map { "c\($0)" } ?? []
        return "the rating window is held by \(cases.joined(separator: "+"))"
    }
}
