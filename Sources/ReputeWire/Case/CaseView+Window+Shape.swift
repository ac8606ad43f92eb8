import ReputeJSON
import ReputeModel

extension CaseFields {
    static let window = Field(
        "window", Shape<CaseView.Window>.caseWindow,
        "There when it holds the rating window of its order, which stands still as long as it is live.")
}

extension Shape where Value == CaseView.Window {
    /// That a case holds the rating window of its order.
    static var caseWindow: Shape<CaseView.Window> {
        let closes = Field(
            "closes", Shape<Instant>.time,
            "When the window closes at the latest; left out: the order is not completed, and it is held from then on.")
        let since = Field("since", Shape<Instant>.time, "Since when it stands still; left out as `closes` is.")
        let until = Field(
            "until", Shape<Instant>.time,
            "When it runs on by itself, because it was held for as long as it may be; left out as `closes` is.")
        let others = Field(
            "others", Shape<Int64>.count,
            "How many others hold it as well, cases and holds by arbitrators; left out: none.")
        return .object([closes.optional, since.optional, until.optional, others.optional], .lenient) {
            (reader) throws(Refusal) in
            CaseView.Window(
                closes: try reader.optional(closes), since: try reader.optional(since),
                until: try reader.optional(until), others: Int(try reader.optional(others) ?? 0))
        } write: { window, json in
            json.optional(closes, window.closes)
            json.optional(since, window.since)
            json.optional(until, window.until)
            if window.others > 0 { json.member(others, Int64(window.others)) }
        }
    }

    static let example: JSONValue = [
        "closes": "2027-01-06T10:15:30.000Z", "since": "2026-11-22T10:15:30.000Z",
        "until": "2026-12-22T10:15:30.000Z", "others": 1,
    ]
}
