import ReputeJSON
import ReputeModel

/// What a fact about a standing is.
private enum EventKind: String, CaseIterable {
    case evaluated
    case guaranteed
    case guaranteeEnded = "guarantee-ended"
}

extension Shape where Value == StandingEvent {
    /// Something that a fact said of a seller's standing.
    static var standingEvent: Shape<StandingEvent> {
        let at = Field("at", Shape<Instant>.time, "When it was so.")
        let kind = Field("kind", Shape<EventKind>.choice, "What happened.")
        let before = Field("before", Shape<SellerStanding>.choice, "Of an evaluation: as what it stood.")
        let after = Field("after", Shape<SellerStanding>.choice, "Of an evaluation: as what it stands.")
        let numbers = Field("numbers", Shape<StandingNumbers>.standingNumbers, "Of an evaluation: what it went by.")
        let reason = Field("reason", Shape<String>.anyText, "Of a guarantee: why.")
        let why = Field("why", Shape<GuaranteeEnd>.choice, "Of a guarantee's end: why.")
        let shown = Field(
            "shown", Shape<SellerStanding>.choice, "As what it is shown from then on; left out: the same as before.")
        let granted = Field("granted", Shape<[String]>.list(of: .anyText), "Privileges it got.")
        let withdrawn = Field("withdrawn", Shape<[String]>.list(of: .anyText), "Privileges it lost.")
        return .object(
            [
                ResultFields.seq.required, at.required, kind.required, before.optional, after.optional,
                numbers.optional, StandingFields.standing.optional, reason.optional, StandingFields.until.optional,
                StandingFields.sales.optional, why.optional, shown.optional, granted.required, withdrawn.required,
            ], .lenient
        ) { (reader) throws(Refusal) in
            let what: StandingEvent.Kind =
                switch try reader.required(kind) {
                case .evaluated:
                    .evaluated(
                        before: try reader.required(before), after: try reader.required(after),
                        try reader.required(numbers))
                case .guaranteed:
                    .guaranteed(
                        try reader.required(StandingFields.standing), reason: try reader.required(reason),
                        until: try reader.required(StandingFields.until),
                        sales: try reader.required(StandingFields.sales))
                case .guaranteeEnded: .guaranteeEnded(try reader.required(why))
                }
            return StandingEvent(
                seq: try reader.required(ResultFields.seq), at: try reader.required(at), kind: what,
                shown: try reader.optional(shown), granted: try reader.required(granted),
                withdrawn: try reader.required(withdrawn))
        } write: { event, json in
            json.member(ResultFields.seq, event.seq)
            json.member(at, event.at)
            switch event.kind {
            case .evaluated(let stood, let stands, let by):
                json.member(kind, .evaluated)
                json.member(before, stood)
                json.member(after, stands)
                json.member(numbers, by)
            case .guaranteed(let standing, let code, let until, let sales):
                json.member(kind, .guaranteed)
                json.member(StandingFields.standing, standing)
                json.member(reason, code)
                json.member(StandingFields.until, until)
                json.member(StandingFields.sales, sales)
            case .guaranteeEnded(let end):
                json.member(kind, .guaranteeEnded)
                json.member(why, end)
            }
            json.optional(shown, event.shown)
            json.member(granted, event.granted)
            json.member(withdrawn, event.withdrawn)
        }
    }

    static let example: JSONValue = [
        "seq": 31, "at": "2026-11-20T00:00:00.000Z", "kind": "evaluated", "before": "standard", "after": "top",
        "numbers": Shape<StandingNumbers>.example, "shown": "top", "granted": ["badge"], "withdrawn": [],
    ]
}
