import ReputeJSON
import ReputeModel

extension Shape where Value == CaseView.Note {
    /// What was said with a step, or named by it.
    static var caseNote: Shape<CaseView.Note> {
        let at = Field("at", Shape<Instant>.time, "When.")
        let kind = Field("kind", Shape<CaseNoteKind>.choice, "What it is about.")
        let by = Field(
            "by", Shape<CaseSide>.choice, "Which side; left out: the marketplace, or it is the storefront's word.")
        let ground = Field("ground", Shape<String>.anyText, "Why: a code.")
        let text = Field(
            "text", Shape<String>.anyText, "What was said; left out: nothing, or the account was erased.")
        let reference = Field(
            "reference", Shape<ID>.id, "The payment, the parcel or the case elsewhere, by the caller's id.")
        return .object(
            [
                at.required, kind.required, by.optional, ground.optional, text.optional, reference.optional,
            ], .lenient
        ) { (reader) throws(Refusal) in
            CaseView.Note(
                at: try reader.required(at), kind: try reader.required(kind), by: try reader.optional(by),
                ground: try reader.optional(ground), text: try reader.optional(text),
                reference: try reader.optional(reference))
        } write: { view, json in
            json.member(at, view.at)
            json.member(kind, view.kind)
            json.optional(by, view.by)
            json.optional(ground, view.ground)
            json.optional(text, view.text)
            json.optional(reference, view.reference)
        }
    }

    static let example: JSONValue = [
        "at": "2026-11-30T10:15:30.000Z", "kind": "performed", "by": "claimant", "ground": "no-claim",
        "text": "No money came.", "reference": "refund-17",
    ]
}

extension Shape where Value == CaseView.Step {
    /// A step that can be taken now.
    static var caseStep: Shape<CaseView.Step> {
        let step = Field("step", Shape<CaseAction>.choice, "Which, by its name in the table of all steps.")
        let by = Field("by", Shape<CaseActor>.choice, "Who may: a side, the storefront, or a member of its panel.")
        let offer = Field(
            "offer", Shape<OfferID>.offer, "Of accept: the offer; left out: the claim itself.")
        let grounds = Field(
            "grounds", Shape<[String]>.list(of: .anyText),
            "The codes of which one has to be said; left out: none has to.")
        return .object([step.required, by.required, offer.optional, grounds.optional], .lenient) {
            (reader) throws(Refusal) in
            let codes = try reader.optional(grounds) ?? []
            return CaseView.Step(
                action: try reader.required(step), by: try reader.required(by), offer: try reader.optional(offer),
                grounds: codes)
        } write: { view, json in
            json.member(step, view.action)
            json.member(by, view.by)
            json.optional(offer, view.offer)
            if !view.grounds.isEmpty { json.member(grounds, view.grounds) }
        }
    }

    static let example: JSONValue = [
        "step": "accept", "by": "claimant", "offer": "o40", "grounds": ["new-evidence"],
    ]
}
