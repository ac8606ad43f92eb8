import ReputeJSON
import ReputeModel

extension CaseFields {
    static let wait = Field(
        "wait", Shape<CaseWait>.caseWait,
        "How long it waits for an arbitrator; left out: it does not, or this is a list of an account's cases.")
}

extension Shape where Value == CaseWait.Expected {
    /// When an arbitrator is expected.
    static var expectedWait: Shape<CaseWait.Expected> {
        let from = Field("from", Shape<Instant>.time, "Hardly before: one case of ten is taken sooner.")
        let to = Field("to", Shape<Instant>.time, "Hardly after: one case of ten is taken later.")
        return .object([from.required, to.required], .lenient) { (reader) throws(Refusal) in
            CaseWait.Expected(from: try reader.required(from), to: try reader.required(to))
        } write: { expected, json in
            json.member(from, expected.from)
            json.member(to, expected.to)
        }
    }
}

extension Shape where Value == CaseWait {
    /// What is told to whoever waits for an arbitrator.
    static var caseWait: Shape<CaseWait> {
        let since = Field(
            "since", Shape<Instant>.time, "Since when it waits, put off by the time in which its clocks stood still.")
        let place = Field(
            "place", Shape<Int64>.count,
            "How many cases wait for longer, and this one; \(QueueSpeed.most) stands for that and more.")
        let expected = Field(
            "expected", Shape<CaseWait.Expected>.expectedWait,
            "When an arbitrator is expected; left out: too few cases were taken of late to say.")
        let confidence = Field(
            "confidence", Shape<CaseWait.Confidence>.choice,
            "low: it rests on fewer than 20 cases that were taken; medium: on fewer than 100. There with `expected`.")
        let basis = Field(
            "basis", Shape<Int64>.count,
            "How many cases were taken in the time it is reckoned from, of the last \(QueueSpeed.days) days.")
        return .object(
            [since.required, place.required, expected.optional, confidence.optional, basis.required], .lenient
        ) { (reader) throws(Refusal) in
            CaseWait(
                since: try reader.required(since), place: Int(try reader.required(place)),
                expected: try reader.optional(expected), confidence: try reader.optional(confidence),
                basis: Int(try reader.required(basis)))
        } write: { wait, json in
            json.member(since, wait.since)
            json.member(place, Int64(wait.place))
            json.optional(expected, wait.expected)
            json.optional(confidence, wait.confidence)
            json.member(basis, Int64(wait.basis))
        }
    }

    static let example: JSONValue = [
        "since": "2026-11-26T10:15:30.000Z", "place": 3,
        "expected": ["from": "2026-11-26T14:02:11.000Z", "to": "2026-11-27T09:40:00.000Z"], "confidence": "medium",
        "basis": 64,
    ]
}
