import ReputeJSON
import ReputeModel

/// The members that the methods on policies share.
enum PolicyFields {
    static let label = Field("policy", Shape<String>.anyText, "Its name and version, such as neutral@2.")
    static let name = Field("name", Shape<String>.anyText, "Its name.")
    static let version = Field("version", Shape<Int64>.count, "Its version under that name.")
    static let state = Field("state", Shape<PolicyState>.choice, "Whether it holds.")
    static let from = Field(
        "from", Shape<CivilDate>.day,
        "The first day it is in force, from midnight in the ledger's zone; left out for the first policy, which is in "
            + "force since ever.")
    static let until = Field(
        "until", Shape<CivilDate>.day,
        "The first day it is in force no more, because the next one is; left out while there is no next.")

    /// A document, short enough for an example.
    static let example: JSONValue = [
        "name": "short", "version": 2, "rules": 1, "zoneMinutes": 0, "noticeDays": 7,
        "rating": [
            "windowDays": 15, "visibility": "double-blind", "group": "month", "groupLimit": 300, "textLength": 1_000,
            "values": ["buyer": ["positive", "negative"], "seller": ["positive"]],
            "minimum": ["currencies": ["JPY": 1], "otherwise": 100],
            "details": ["dimensions": ["item"], "days": 180, "perGroup": 3],
        ],
        "credit": [
            "levels": [["tier": "heart", "grade": 1, "from": 4]], "rateFrom": 5, "rates": ["positive"],
            "windowDays": [30, 180],
        ],
        "removal": ["hiddenText": ["spam"], "unscored": ["fake"], "withheldLegal": [], "restored": ["mistake"]],
        "deposit": [
            "claimDays": 30, "reasons": ["drawn": ["refund"], "held": [], "returned": ["mistake"], "unheld": []],
        ],
        "standing": [
            "below": ["buyers": 4, "defects": 20_000], "day": 20, "defects": ["negative"], "margin": 0,
            "privileges": [:],
            "top": ["accountDays": 90, "defects": 5_000, "late": 30_000, "orders": 100],
            "window": ["long": 365, "orders": 400, "short": 90],
        ],
        "training": ["courses": ["rules-exam": ["pass": 80, "waitHours": 24]]],
    ]
}

extension Shape where Value == Policy {
    /// A whole document, checked member by member.
    static var policy: Shape {
        Shape(
            schema: ["type": "object", "$comment": "schema/policy/policy.schema.json says what it may hold."],
            read: { (node) throws(Refusal) -> Policy in try Policy(document: JSONValue(node)) },
            write: { $1.value($0.document) })
    }
}

extension Shape where Value == PolicyView {
    /// A policy's place among those of its ledger.
    static var policyView: Shape {
        .object(PolicyView.members, .lenient) { (reader) throws(Refusal) in
            try PolicyView(reading: &reader)
        } write: { view, json in
            view.write(to: &json)
        }
    }
}

extension PolicyView {
    static let members = [
        PolicyFields.label.required, PolicyFields.name.required, PolicyFields.version.required,
        ResultFields.seq.required, PolicyFields.state.required, PolicyFields.from.optional,
        PolicyFields.until.optional,
    ]

    init(reading reader: inout ObjectReader) throws(Refusal) {
        self.init(
            policy: try reader.required(PolicyFields.label), name: try reader.required(PolicyFields.name),
            version: try reader.required(PolicyFields.version), seq: try reader.required(ResultFields.seq),
            state: try reader.required(PolicyFields.state), from: try reader.optional(PolicyFields.from),
            until: try reader.optional(PolicyFields.until))
    }

    func write(to json: inout JSONWriter) {
        json.member(PolicyFields.label, policy)
        json.member(PolicyFields.name, name)
        json.member(PolicyFields.version, version)
        json.member(ResultFields.seq, seq)
        json.member(PolicyFields.state, state)
        json.optional(PolicyFields.from, from)
        json.optional(PolicyFields.until, until)
    }
}
