import ReputeJSON
package import ReputeModel

/// `policy.get`
package enum PolicyGet: Method {
    private static let label = Field(
        "policy", Shape<String>.label(bytes: 80), "One by its name and version, such as neutral@2.")
    private static let at = Field(
        "at", Shape<PolicyKey>.moment,
        "The one in force at this time (RFC 3339) or on this day of the ledger's zone (2026-12-01); else now.")
    private static let document = Field(
        "document", Shape<JSONValue>.any.describing(["type": "object"]), "The document as it stands in the ledger.")
    private static let earliest = Field(
        "earliest", Shape<CivilDate>.day, "The first day another policy may be in force when it is adopted now.")
    private static let adopted = Field(
        "adopted", Shape<[PolicyView]>.list(of: .policyView), "Every policy ever adopted, the first one first.")

    package static let name: StaticString = "policy.get"
    package static let summary = "The policy in force now or at a time, or one by name, and all that were adopted."
    package static let roles: Set<Role>? = [.storefront, .arbitrator, .officer, .auditor]
    package static let effect = Effect.read
    package static let params = Shape<PolicyKey>.object([label.optional, at.optional]) { (reader) throws(Refusal) in
        let named = try reader.optional(label)
        let moment = try reader.optional(at)
        switch (named, moment) {
        case (let named?, nil): return .label(named)
        case (nil, let moment?): return moment
        case (nil, nil): return .now
        case (_?, _?):
            throw .params("exclusive", "Say either which policy or when, not both.", pointer: "/at")
        }
    } write: { key, json in
        switch key {
        case .now: break
        case .label(let named): json.member(label, named)
        case .moment, .day: json.member(at, key)
        }
    }
    package static let result = Shape<PolicyAnswer>.object(
        PolicyView.members + [document.required, earliest.required, adopted.required], .lenient
    ) { (reader) throws(Refusal) in
        PolicyAnswer(
            view: try PolicyView(reading: &reader), document: try reader.required(document),
            earliest: try reader.required(earliest), adopted: try reader.required(adopted))
    } write: { answer, json in
        answer.view.write(to: &json)
        json.member(document, answer.document)
        json.member(earliest, answer.earliest)
        json.member(adopted, answer.adopted)
    }
    package static let refusals = [
        Reason(.notFound, "policy.unknown", "No policy was adopted under that name and version.")
    ]
    package static let example = Example(
        params: ["policy": "short@2"],
        result: [
            "policy": "short@2", "name": "short", "version": 2, "seq": 8_813, "state": "in-force",
            "from": "2026-12-01", "until": "2027-02-01", "document": PolicyFields.example, "earliest": "2027-02-02",
            "adopted": [
                [
                    "policy": "neutral@1", "name": "neutral", "version": 1, "seq": 1, "state": "past",
                    "until": "2026-12-01",
                ],
                [
                    "policy": "short@2", "name": "short", "version": 2, "seq": 8_813, "state": "in-force",
                    "from": "2026-12-01", "until": "2027-02-01",
                ],
                [
                    "policy": "short@3", "name": "short", "version": 3, "seq": 9_020, "state": "pending",
                    "from": "2027-02-01",
                ],
            ],
        ])
}

extension Shape where Value == PolicyKey {
    /// A time, or a day.
    fileprivate static var moment: Shape {
        Shape(
            schema: ["anyOf": [Shape<Instant>.time.schema, Shape<CivilDate>.day.schema]],
            read: { (node) throws(Refusal) -> PolicyKey in
                if let day = node.stringSlice.flatMap({ CivilDate(text: $0) }) { return .day(day) }
                return .moment(try Shape<Instant>.time.read(node))
            },
            write: { key, json in
                switch key {
                case .moment(let moment): Shape<Instant>.time.write(moment, to: &json)
                case .day(let day): Shape<CivilDate>.day.write(day, to: &json)
                case .now, .label: json.null()
                }
            })
    }
}
