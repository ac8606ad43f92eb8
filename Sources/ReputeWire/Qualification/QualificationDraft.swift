import ReputeJSON
package import ReputeModel

/// `qualification.draft`
package enum QualificationDraft: Method {
    private static let account = Field("account", Shape<ID>.id, "The account; it need not have traded here.")
    private static let issuer = Field(
        "issuer", Shape<String>.label(bytes: QualificationLimits.issuer),
        "A code of the authority that issued it, such as cn-samr; never a person's name.")
    private static let jurisdiction = Field(
        "jurisdiction", Shape<String>.label(bytes: 6), "Where it holds: an ISO 3166 code such as CN or CN-ZJ.")
    private static let number = Field(
        "number", Shape<String>.label(bytes: QualificationLimits.number),
        "Its number. The ledger gets a salted digest; officers are shown it.")
    private static let issued = Field("issued", Shape<CivilDate>.day, "The day on which it was issued.")
    private static let expires = Field("expires", Shape<CivilDate>.day, "The last day on which it holds.")
    private static let renews = Field(
        "renews", Shape<QualificationID>.qualification, "The record whose place it takes once it is verified.")

    package static let name: StaticString = "qualification.draft"
    package static let summary = "Begins a record of what a seller may say of itself; submit it when it is complete."
    package static let roles: Set<Role>? = [.storefront, .officer]
    package static let effect = Effect.write
    package static let params = Shape<DraftQualification>.object([
        account.required, QualificationFields.type.required, QualificationFields.categories.optional, issuer.optional,
        jurisdiction.optional, number.optional, issued.optional, expires.optional,
        QualificationFields.evidence.optional, renews.optional, RequestFields.key.required,
    ]) { (reader) throws(Refusal) in
        DraftQualification(
            account: try reader.required(account), type: try reader.required(QualificationFields.type),
            categories: try reader.optional(QualificationFields.categories) ?? [], issuer: try reader.optional(issuer),
            jurisdiction: try reader.optional(jurisdiction), number: try reader.optional(number),
            issued: try reader.optional(issued), expires: try reader.optional(expires),
            evidence: try reader.optional(QualificationFields.evidence), renews: try reader.optional(renews),
            key: try reader.required(RequestFields.key))
    } write: { command, json in
        json.member(account, command.account)
        json.member(QualificationFields.type, command.type)
        if !command.categories.isEmpty { json.member(QualificationFields.categories, command.categories) }
        json.optional(issuer, command.issuer)
        json.optional(jurisdiction, command.jurisdiction)
        json.optional(number, command.number)
        json.optional(issued, command.issued)
        json.optional(expires, command.expires)
        json.optional(QualificationFields.evidence, command.evidence)
        json.optional(renews, command.renews)
        json.member(RequestFields.key, command.key)
    }
    package static let result = Shape<QualificationReply>.receipt
    package static let refusals =
        [
            RequestFields.differs, QualificationFields.unknown, QualificationFields.outOfBounds,
            QualificationFields.ended,
            Reason(.rule, "qualification.type-unknown", "The policy in force does not list the type."),
            Reason(.rule, "qualification.categories-missing", "The type is bound to categories, and none is named."),
            Reason(.rule, "qualification.categories-not-taken", "The type is for every category, and some are named."),
            Reason(.rule, "qualification.expiry-missing", "A record of the type says until when it holds."),
            Reason(.rule, "qualification.issued-in-future", "The day of issue is to come."),
            Reason(.rule, "qualification.ends-before-issued", "The last day is before the day of issue."),
            Reason(.rule, "qualification.renews-other", "The record to renew is another's, or of another type."),
            Reason(.rule, "qualification.records-full", "The account has as many records as there may be."),
        ] + QualificationFields.refusals(of: .supersede)
    package static let example = Example(
        params: [
            "account": "s-1", "type": "category-permit", "categories": ["food"], "issuer": "cn-samr",
            "jurisdiction": "CN-ZJ", "number": "JY13301080001234", "issued": "2026-03-01", "expires": "2031-02-28",
            "evidence": "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=", "renews": "q12", "key": "permit-s-1-food",
        ],
        result: Shape<QualificationReply>.receiptExample(.draft))
}
