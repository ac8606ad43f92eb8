import ReputeJSON
import ReputeModel

extension CaseFields {
    static let merged = Field(
        "merged", Shape<[CaseView.Merged]>.list(of: .mergedCase),
        "The cases that go on in it, with what was said and shown in them; left out: none.")
    static let into = Field("into", Shape<CaseID>.caseID, "The case in which it goes on; left out: it does in none.")
}

extension Shape where Value == CaseView.Merged {
    /// A case that goes on in another.
    static var mergedCase: Shape<CaseView.Merged> {
        let by = Field("by", Shape<CaseSide>.choice, "Which side of this case opened it.")
        let cause = Field("cause", Shape<String>.anyText, "Why.")
        let claim = Field("claim", Shape<CaseView.Terms>.terms, "What was claimed in it.")
        let opened = Field("opened", Shape<Instant>.time, "When it was opened.")
        let text = Field(
            "text", Shape<String>.anyText, "What was said with the claim; left out: the account was erased.")
        let answer = Field("answer", Shape<CaseView.Statement>.statement, "The answer in it.")
        let evidence = Field(
            "evidence", Shape<[CaseView.Evidence]>.list(of: .caseEvidence),
            "What the sides showed in it, its claimant being the side in `by`; left out: nothing.")
        return .object(
            [
                CaseFields.id.required, by.required, cause.required, claim.required, opened.required, text.optional,
                answer.optional, evidence.optional,
            ], .lenient
        ) { (reader) throws(Refusal) in
            CaseView.Merged(
                case: try reader.required(CaseFields.id), by: try reader.required(by),
                cause: try reader.required(cause), claim: try reader.required(claim),
                opened: try reader.required(opened), text: try reader.optional(text),
                answer: try reader.optional(answer), evidence: try reader.optional(evidence) ?? [])
        } write: { view, json in
            json.member(CaseFields.id, view.case)
            json.member(by, view.by)
            json.member(cause, view.cause)
            json.member(claim, view.claim)
            json.member(opened, view.opened)
            json.optional(text, view.text)
            json.optional(answer, view.answer)
            if !view.evidence.isEmpty { json.member(evidence, view.evidence) }
        }
    }

    static let example: JSONValue = [
        "case": "c40", "by": "claimant", "cause": "defective", "claim": Shape<CaseView.Terms>.example,
        "opened": "2026-11-23T09:00:00.000Z", "text": "It leaks.",
        "answer": ["seq": 44, "at": "2026-11-24T10:15:30.000Z", "text": "It left whole."],
        "evidence": [Shape<CaseView.Evidence>.example],
    ]
}
