import ReputeJSON
import ReputeModel

extension Shape where Value == CaseView.Evidence {
    /// What a side showed.
    static var caseEvidence: Shape<CaseView.Evidence> {
        let seq = Field("seq", Shape<Int64>.count, "The seq of its fact, which a ruling may rest on.")
        let at = Field("at", Shape<Instant>.time, "When.")
        let text = Field(
            "text", Shape<String>.anyText, "What is said; left out: nothing, or the account was erased.")
        let file = Field("file", Shape<EvidenceDigest>.evidence, "SHA-256 of a file, in base64.")
        let rebuttal = Field("rebuttal", Shape<Bool>.mark, "There when it answers what the other side showed.")
        return .object(
            [
                seq.required, CaseFields.side.required, at.required, text.optional, file.optional, rebuttal.optional,
            ], .lenient
        ) { (reader) throws(Refusal) in
            CaseView.Evidence(
                seq: try reader.required(seq), by: try reader.required(CaseFields.side), at: try reader.required(at),
                text: try reader.optional(text), file: try reader.optional(file),
                isRebuttal: try reader.optional(rebuttal) ?? false)
        } write: { view, json in
            json.member(seq, view.seq)
            json.member(CaseFields.side, view.by)
            json.member(at, view.at)
            json.optional(text, view.text)
            json.optional(file, view.file)
            if view.isRebuttal { json.member(rebuttal, true) }
        }
    }

    static let example: JSONValue = [
        "seq": 45, "by": "claimant", "at": "2026-11-26T11:15:30.000Z", "text": "A photograph of the crack.",
        "file": "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=", "rebuttal": true,
    ]
}

extension Shape where Value == CaseView.Ruling {
    /// What an arbitrator ruled.
    static var caseRuling: Shape<CaseView.Ruling> {
        let seq = Field("seq", Shape<Int64>.count, "The seq of its fact.")
        let at = Field("at", Shape<Instant>.time, "When.")
        let side = Field("for", Shape<CaseSide>.choice, "For which side.")
        let reasons = Field(
            "reasons", Shape<String>.anyText, "Why; left out: the account of whoever opened the case was erased.")
        let clauses = Field(
            "clauses", Shape<[String]>.list(of: .anyText), "The clauses of the policy it goes by; left out: none.")
        let rests = Field(
            "rests", Shape<[Int64]>.list(of: .count),
            "The seqs of the facts it rests on: claim, answer, evidence; left out: none.")
        let state = Field(
            "state", Shape<CaseView.Ruling.State>.choice,
            "What became of it; waiting: for another arbitrator; overridden: by a later ruling, or by a panel.")
        let approved = Field(
            "approved", Shape<Instant>.time, "When another arbitrator agreed; left out: nobody had to, or nobody did.")
        let officer = Field(
            "officer", Shape<Int64>.count, "The user id of who ruled; left out: it is not for this peer.")
        let second = Field(
            "second", Shape<Int64>.count,
            "The user id of who agreed, or did not; left out: nobody, or it is not for this peer.")
        let signed = Field(
            "signed", Shape<Bool>.mark,
            "There when who ruled signed it by its own SSH key; its fact has the signature and what was signed.")
        return .object(
            [
                seq.required, at.required, side.required, CaseFields.remedy.required, CaseFields.amount.optional,
                reasons.optional, clauses.optional, rests.optional, state.required, approved.optional,
                officer.optional, second.optional, signed.optional,
            ], .lenient
        ) { (reader) throws(Refusal) in
            let named = try reader.optional(clauses) ?? []
            let facts = try reader.optional(rests) ?? []
            let isSigned = try reader.optional(signed) ?? false
            return CaseView.Ruling(
                seq: try reader.required(seq), at: try reader.required(at), side: try reader.required(side),
                terms: try reader.terms(), reasons: try reader.optional(reasons), clauses: named, rests: facts,
                state: try reader.required(state), approved: try reader.optional(approved),
                officer: try reader.optional(officer), second: try reader.optional(second), isSigned: isSigned)
        } write: { view, json in
            json.member(seq, view.seq)
            json.member(at, view.at)
            json.member(side, view.side)
            json.members(view.terms)
            json.optional(reasons, view.reasons)
            if !view.clauses.isEmpty { json.member(clauses, view.clauses) }
            if !view.rests.isEmpty { json.member(rests, view.rests) }
            json.member(state, view.state)
            json.optional(approved, view.approved)
            json.optional(officer, view.officer)
            json.optional(second, view.second)
            if view.isSigned { json.member(signed, true) }
        }
    }

    static let example: JSONValue = [
        "seq": 52, "at": "2026-11-26T11:45:30.000Z", "for": "claimant", "remedy": "refund",
        "amount": ["currency": "CNY", "minor": 12_900], "reasons": "The photographs show the crack.",
        "clauses": ["as-described"], "rests": [31, 45], "state": "standing", "approved": "2026-11-26T12:15:30.000Z",
        "officer": 1_001, "second": 1_002, "signed": true,
    ]
}

extension Shape where Value == CaseView.Appeal {
    /// That a side had a decision looked at again.
    static var caseAppeal: Shape<CaseView.Appeal> {
        let at = Field("at", Shape<Instant>.time, "When.")
        let ground = Field("ground", Shape<String>.anyText, "Why: a code; left out: it was said in words.")
        let text = Field(
            "text", Shape<String>.anyText, "Why, in words; left out: nothing was said, or the account was erased.")
        return .object(
            [at.required, CaseFields.side.required, ground.optional, text.optional], .lenient
        ) { (reader) throws(Refusal) in
            CaseView.Appeal(
                at: try reader.required(at), by: try reader.required(CaseFields.side),
                ground: try reader.optional(ground), text: try reader.optional(text))
        } write: { view, json in
            json.member(at, view.at)
            json.member(CaseFields.side, view.by)
            json.optional(ground, view.ground)
            json.optional(text, view.text)
        }
    }

    static let example: JSONValue = [
        "at": "2026-11-26T13:15:30.000Z", "by": "respondent", "ground": "new-evidence",
        "text": "The carrier found it.",
    ]
}
