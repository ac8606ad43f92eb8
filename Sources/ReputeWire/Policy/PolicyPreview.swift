import ReputeJSON
package import ReputeModel

/// `policy.preview`
package enum PolicyPreview: Method {
    /// The most accounts that one call looks at.
    package static let most = PreviewPolicy.most

    private static let policy = Field("policy", Shape<Policy>.policy, "The document.")
    private static let from = Field(
        "from", Shape<CivilDate>.day, "The first day it would be in force; left out: the first that is possible.")
    private static let after = Field("after", Shape<Int64>.count, "The next of the answer before.")
    private static let limit = Field(
        "limit", Shape<Int64>.integer(1...Int64(most)), "How many accounts are looked at, at most; else 500.")

    package static let name: StaticString = "policy.preview"
    package static let summary =
        "Whom another policy would hit: who may sell, and could not by it, or the other way round."
    package static let about: String? = """
        By the thresholds of the categories that it changes, at the moment it would come into force, as things stand: \
        qualification.check at that moment, with the policy and without. Accounts are looked at one page after the other, 500 \
        at most, and fewer the more categories change; \
        a page may have no changes and a next. What adopting it for that day would be refused for is refused.
        """
    package static let roles: Set<Role>? = [.admin, .officer, .auditor]
    package static let effect = Effect.read
    package static let params = Shape<PreviewPolicy>.object([
        policy.required, from.optional, QualificationFields.category.optional, after.optional, limit.optional,
    ]) { (reader) throws(Refusal) in
        PreviewPolicy(
            policy: try reader.required(policy), from: try reader.optional(from),
            category: try reader.optional(QualificationFields.category), after: try reader.optional(after) ?? 0,
            limit: Int(try reader.optional(limit) ?? Int64(most)))
    } write: { request, json in
        json.member(policy, request.policy)
        json.optional(from, request.from)
        json.optional(QualificationFields.category, request.category)
        if request.after > 0 { json.member(after, request.after) }
        json.member(limit, Int64(request.limit))
    }
    package static let result: Shape<PreviewPage> = {
        let categories = Field(
            "categories", Shape<[String]>.list(of: .anyText), "The categories whose thresholds it changes.")
        let examined = Field("examined", Shape<Int64>.count, "How many accounts were looked at.")
        let changes = Field("changes", Shape<[PreviewPage.Change]>.list(of: .previewChange), "Whom it hits.")
        let next = Field("next", Shape<Int64>.count, "What to say as after for more; left out at the end.")
        let day = Field("from", Shape<CivilDate>.day, "The first day it would be in force.")
        return .object(
            [day.required, categories.required, examined.required, changes.required, next.optional], .lenient
        ) { (reader) throws(Refusal) in
            PreviewPage(
                from: try reader.required(day), categories: try reader.required(categories),
                examined: Int(try reader.required(examined)), changes: try reader.required(changes),
                next: try reader.optional(next))
        } write: { page, json in
            json.member(day, page.from)
            json.member(categories, page.categories)
            json.member(examined, Int64(page.examined))
            json.member(changes, page.changes)
            json.optional(next, page.next)
        }
    }()
    package static let refusals = PolicyAdopt.refusals.filter { $0.name != RequestFields.differs.name }
    package static let example = Example(
        params: [
            "policy": PolicyFields.example, "from": "2026-12-01", "category": "food", "after": 500, "limit": 500,
        ],
        result: [
            "from": "2026-12-01", "categories": ["food"], "examined": 500,
            "changes": [
                [
                    "category": "food",
                    "then": [
                        "seller": "s-1", "known": true, "allowed": false,
                        "lacks": [["type": "business-licence", "why": "missing"]], "expiring": [],
                    ],
                ]
            ], "next": 1_000,
        ])
}

extension Shape where Value == PreviewPage.Change {
    /// A seller whose right changes.
    static var previewChange: Shape<PreviewPage.Change> {
        let then = Field("then", Shape<Admission>.admission, "Whether the seller may sell then, and why not.")
        return .object([QualificationFields.category.required, then.required], .lenient) { (reader) throws(Refusal) in
            PreviewPage.Change(
                category: try reader.required(QualificationFields.category), then: try reader.required(then))
        } write: { change, json in
            json.member(QualificationFields.category, change.category)
            json.member(then, change.then)
        }
    }
}
