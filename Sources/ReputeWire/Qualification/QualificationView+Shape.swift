import ReputeCrypto
import ReputeJSON
import ReputeModel

extension Shape where Value == QualificationView {
    /// A record.
    static var view: Shape<QualificationView> {
        let account = Field("account", Shape<ID>.id, "Whose; left out: the account was erased.")
        let type = Field("type", Shape<String>.anyText, "Its type.")
        let categories = Field(
            "categories", Shape<[String]>.list(of: .anyText), "What it is for; left out: it is bound to none.")
        let issuer = Field("issuer", Shape<String>.anyText, "A code of the authority that issued it.")
        let jurisdiction = Field("jurisdiction", Shape<String>.anyText, "Where it holds.")
        let number = Field("number", Shape<String>.anyText, "Its number, for officers.")
        let issued = Field("issued", Shape<CivilDate>.day, "The day on which it was issued.")
        let expires = Field("expires", Shape<CivilDate>.day, "The last day on which it holds.")
        let ends = Field("ends", Shape<Instant>.time, "The first moment at which it counts no more.")
        let renews = Field("renews", Shape<QualificationID>.qualification, "Whose place it takes once verified.")
        let supersededBy = Field(
            "supersededBy", Shape<QualificationID>.qualification, "The record that took its place.")
        let drafted = Field("draftedAt", Shape<Instant>.time, "When it was begun.")
        let submitted = Field("submittedAt", Shape<Instant>.time, "When it was last put before the officers.")
        let verified = Field(
            "verified", Shape<QualificationView.Verification>.verification, "That an officer found it right.")
        let ruling = Field(
            "ruling", Shape<QualificationView.Ruling>.ruling,
            "The last time it was returned, suspended, resumed or revoked.")
        let noticed = Field(
            "noticedDays", Shape<Int64>.count, "How many days before its end the last notice was given.")
        return .object(
            [
                QualificationFields.qualification.required, account.optional, type.required,
                QualificationFields.state.required, categories.optional, issuer.optional, jurisdiction.optional,
                number.optional, issued.optional, expires.optional, ends.optional,
                QualificationFields.evidence.optional, renews.optional, supersededBy.optional, drafted.required,
                submitted.optional, verified.optional, ruling.optional, noticed.optional,
            ], .lenient
        ) { (reader) throws(Refusal) in
            QualificationView(
                qualification: try reader.required(QualificationFields.qualification),
                account: try reader.optional(account), type: try reader.required(type),
                state: try reader.required(QualificationFields.state),
                categories: try reader.optional(categories) ?? [], issuer: try reader.optional(issuer),
                jurisdiction: try reader.optional(jurisdiction), number: try reader.optional(number),
                issued: try reader.optional(issued), expires: try reader.optional(expires),
                ends: try reader.optional(ends), evidence: try reader.optional(QualificationFields.evidence),
                renews: try reader.optional(renews), supersededBy: try reader.optional(supersededBy),
                drafted: try reader.required(drafted), submitted: try reader.optional(submitted),
                verified: try reader.optional(verified), ruling: try reader.optional(ruling),
                noticed: try reader.optional(noticed).map(Int.init))
        } write: { view, json in
            json.member(QualificationFields.qualification, view.qualification)
            json.optional(account, view.account)
            json.member(type, view.type)
            json.member(QualificationFields.state, view.state)
            if !view.categories.isEmpty { json.member(categories, view.categories) }
            json.optional(issuer, view.issuer)
            json.optional(jurisdiction, view.jurisdiction)
            json.optional(number, view.number)
            json.optional(issued, view.issued)
            json.optional(expires, view.expires)
            json.optional(ends, view.ends)
            json.optional(QualificationFields.evidence, view.evidence)
            json.optional(renews, view.renews)
            json.optional(supersededBy, view.supersededBy)
            json.member(drafted, view.drafted)
            json.optional(submitted, view.submitted)
            json.optional(verified, view.verified)
            json.optional(ruling, view.ruling)
            json.optional(noticed, view.noticed.map(Int64.init))
        }
    }

    /// A record with every member there is.
    static var example: JSONValue {
        [
            "qualification": "q31", "account": "s-1", "type": "category-permit", "state": "expiring",
            "categories": ["food"], "issuer": "cn-samr", "jurisdiction": "CN-ZJ", "number": "JY13301080001234",
            "issued": "2021-12-01", "expires": "2026-11-30", "ends": "2026-12-01T00:00:00.000Z",
            "evidence": "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=", "renews": "q12", "supersededBy": "q44",
            "draftedAt": "2026-03-01T09:00:00.000Z", "submittedAt": "2026-03-01T09:05:00.000Z",
            "verified": [
                "at": "2026-03-02T08:00:00.000Z", "method": "issuer-register", "officer": 2_004,
                "review": "2027-03-02",
            ],
            "ruling": ["at": "2026-05-04T12:00:00.000Z", "reason": "cleared"], "noticedDays": 30,
        ]
    }
}

extension Shape where Value == QualificationView.Verification {
    /// That an officer found a record right.
    static var verification: Shape<QualificationView.Verification> {
        let at = Field("at", Shape<Instant>.time, "When.")
        let method = Field("method", Shape<String>.anyText, "How.")
        let officer = Field("officer", Shape<Int64>.count, "The user id of the officer.")
        let review = Field("review", Shape<CivilDate>.day, "The day on which it is to be looked at again.")
        return .object(
            [at.required, method.required, officer.required, review.optional], .lenient
        ) { (reader) throws(Refusal) in
            QualificationView.Verification(
                at: try reader.required(at), method: try reader.required(method),
                officer: try reader.required(officer), review: try reader.optional(review))
        } write: { verified, json in
            json.member(at, verified.at)
            json.member(method, verified.method)
            json.member(officer, verified.officer)
            json.optional(review, verified.review)
        }
    }
}

extension Shape where Value == QualificationView.Ruling {
    /// What was ruled of a record.
    static var ruling: Shape<QualificationView.Ruling> {
        let at = Field("at", Shape<Instant>.time, "When.")
        let reason = Field("reason", Shape<String>.anyText, "Why.")
        return .object([at.required, reason.required], .lenient) { (reader) throws(Refusal) in
            QualificationView.Ruling(at: try reader.required(at), reason: try reader.required(reason))
        } write: { ruling, json in
            json.member(at, ruling.at)
            json.member(reason, ruling.reason)
        }
    }
}
