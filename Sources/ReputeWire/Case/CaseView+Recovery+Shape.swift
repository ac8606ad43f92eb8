import ReputeJSON
import ReputeModel

extension Shape where Value == CaseView.Recovery {
    /// What was done about a respondent that did not do in time what was decided.
    static var caseRecovery: Shape<CaseView.Recovery> {
        let drawn = Field(
            "drawn", Shape<Money>.money, "What was drawn from its deposit for the claimant; left out: nothing.")
        let short = Field("short", Shape<Money>.money, "What was not there to be drawn; left out: nothing.")
        let violation = Field(
            "violation", Shape<ViolationID>.violation,
            "The violation that it is; left out: none, or the claimant asks.")
        let deposit = Field(
            "deposit", Shape<DepositID>.deposit, "The deposit; left out: nothing was drawn, or the claimant asks.")
        let entry = Field(
            "entry", Shape<DepositEntryID>.entry, "The entry in its books; left out as the deposit is.")
        return .object(
            [drawn.optional, short.optional, deposit.optional, entry.optional, violation.optional], .lenient
        ) { (reader) throws(Refusal) in
            CaseView.Recovery(
                drawn: try reader.optional(drawn), short: try reader.optional(short),
                deposit: try reader.optional(deposit), entry: try reader.optional(entry),
                violation: try reader.optional(violation))
        } write: { view, json in
            json.optional(drawn, view.drawn)
            json.optional(short, view.short)
            json.optional(deposit, view.deposit)
            json.optional(entry, view.entry)
            json.optional(violation, view.violation)
        }
    }

    static let example: JSONValue = [
        "drawn": ["currency": "CNY", "minor": 10_000], "short": ["currency": "CNY", "minor": 2_900], "deposit": "d7",
        "entry": "e61", "violation": "v61",
    ]
}
