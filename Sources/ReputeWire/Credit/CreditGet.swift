import ReputeJSON
package import ReputeModel

/// `credit.get`
package enum CreditGet: Method {
    /// The most subjects of one call.
    package static let most = 500

    /// Whose credit.
    package struct Params: Hashable, Sendable {
        /// The accounts, 1 to 500.
        package let subjects: [ID]
        /// The role rated.
        package let role: Party
        /// The earlier moment whose answer is wanted; nil: now.
        package let asOf: AsOf?

        /// The parameters.
        package init(subjects: [ID], role: Party, asOf: AsOf? = nil) {
            self.subjects = subjects
            self.role = role
            self.asOf = asOf
        }
    }

    private static let subjects = Field("subjects", Shape<[ID]>.array(of: .id, 1...most), "The accounts.")
    private static let role = Field("role", Shape<Party>.choice, "The role rated.")

    package static let name: StaticString = "credit.get"
    package static let summary = "What the marketplace knows of 1 to 500 accounts, in the order asked."
    package static let roles: Set<Role>? = [.storefront, .arbitrator, .officer, .auditor]
    package static let effect = Effect.read
    package static let about: String? = CreditFields.about
    package static let params = Shape<Params>.object(
        [subjects.required, role.required, CreditFields.asOf.optional]
    ) { (reader) throws(Refusal) in
        Params(
            subjects: try reader.required(subjects), role: try reader.required(role),
            asOf: try reader.optional(CreditFields.asOf))
    } write: { params, json in
        json.member(subjects, params.subjects)
        json.member(role, params.role)
        json.optional(CreditFields.asOf, params.asOf)
    }
    package static let result: Shape<[CreditReport]> = {
        let credits = Field("credits", Shape<[CreditReport]>.list(of: .credit), "In the order asked.")
        return .object([credits.required], .lenient) { (reader) throws(Refusal) in
            try reader.required(credits)
        } write: {
            $1.member(credits, $0)
        }
    }()
    package static let refusals = CreditFields.refusals
    package static let example = Example(
        params: ["subjects": ["s-1"], "role": "seller", "asOf": ["seq": 8_812, "day": "2026-11-22"]],
        result: ["credits": [exampleCredit]])

    /// A credit with every member there is.
    static let exampleCredit: JSONValue = [
        "subject": "s-1", "role": "seller", "known": true, "points": 141,
        "level": ["tier": "heart", "grade": 4, "next": 151, "confidence": "high"],
        "scored": tally(143, 1, 2), "positiveRate": .ratio(millionths: 979_452),
        "wilsonLow": .ratio(millionths: 941_333), "betaMean": .ratio(millionths: 972_973),
        "positiveOfOrders": .ratio(millionths: 910_828),
        "windows": [
            "7d": tally(3, 0, 0), "30d": tally(12, 0, 1), "180d": tally(61, 1, 1),
            "365d": tally(104, 1, 2), "older": tally(39, 0, 0),
        ],
        "details": [
            "item": ["mean": .ratio(millionths: 4_820_000), "count": 50],
            "service": ["mean": .ratio(millionths: 4_900_000), "count": 50],
            "logistics": ["mean": nil, "count": 0],
        ],
        "recent": ["score": .ratio(millionths: 980_000), "weight": .ratio(millionths: 31_400_000)],
        "standing": "standard", "sanctions": [], "orders": 157, "day": "2026-11-22", "version": 8_812,
        "policy": "neutral@1",
    ]

    private static func tally(_ positive: Int64, _ neutral: Int64, _ negative: Int64) -> JSONValue {
        ["positive": .integer(positive), "neutral": .integer(neutral), "negative": .integer(negative)]
    }
}
