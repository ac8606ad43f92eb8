internal import ReputeJSON

/// The cases that hold an order's rating window open from when its completion is told.
package struct HeldWindow: Hashable, Sendable {
    /// Their numbers, in the order in which they were opened.
    package let cases: [Int64]
    /// When the window closes, if they hold it as long as it may be held.
    package let closes: Instant

    /// Of a window that would close at a moment and may be held for `most` milliseconds (nil: it may not); nil: nothing
    /// holds it, or it is over by now.
    init?(by cases: [Int64], closes: Instant, at now: Instant, most: Int64?) {
        guard !cases.isEmpty, let most, now < closes else { return nil }
        self.cases = cases
        self.closes = closes + most
    }

    /// Writes `{"cases":[31],"closes":…}`.
    func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("cases", seqs: cases)
        json.member("closes", closes)
        json.endObject()
    }

    init(reading json: JSONNode) throws(FactError) {
        cases = try json.seqs("cases")
        closes = try json.instant("closes")
        if cases.isEmpty { throw FactError("cases is missing") }
    }
}
