import ReputeJSON
import ReputeModel

extension CaseFields {
    static let sanction = Field(
        "sanction", Shape<CaseView.Sanction>.caseSanction,
        "The violation whose sanction it is about; left out: it names none, or it is not for this peer.")
}

extension Shape where Value == CaseView.Sanction {
    /// The violation that a case is about.
    static var caseSanction: Shape<CaseView.Sanction> {
        let withdrawn = Field("withdrawn", Shape<Bool>.mark, "There when it is withdrawn now.")
        return .object([SanctionFields.violation.required, withdrawn.optional], .lenient) { (reader) throws(Refusal) in
            CaseView.Sanction(
                violation: try reader.required(SanctionFields.violation),
                isWithdrawn: try reader.optional(withdrawn) ?? false)
        } write: { view, json in
            json.member(SanctionFields.violation, view.violation)
            if view.isWithdrawn { json.member(withdrawn, true) }
        }
    }

    static let example: JSONValue = ["violation": "v12", "withdrawn": true]
}
