import ReputeJSON
package import ReputeModel

/// `qualification.check`
package enum QualificationCheck: Method {
    /// The most sellers of one call.
    package static let most = 500

    /// Which sellers, and what they would sell.
    package struct Params: Hashable, Sendable {
        /// The sellers, 1 to 500.
        package let sellers: [ID]
        /// The category.
        package let category: String
        /// A moment to come; nil: now.
        package let at: Instant?
        /// Whether to say what a buyer gets if it goes wrong.
        package let wantsProtection: Bool

        /// The parameters.
        package init(sellers: [ID], category: String, at: Instant? = nil, wantsProtection: Bool = false) {
            self.wantsProtection = wantsProtection
            self.sellers = sellers
            self.category = category
            self.at = at
        }
    }

    private static let sellers = Field("sellers", Shape<[ID]>.array(of: .id, 1...most), "The sellers.")
    private static let at = Field("at", Shape<Instant>.time, "A moment to come, as things stand; left out: now.")

    private static let protection = Field(
        "protection", Shape<Bool>.bool, "Whether to say what a buyer gets if it goes wrong; else not.")

    package static let name: StaticString = "qualification.check"
    package static let summary = "Whether 1 to 500 sellers may sell in a category, and why not, in the order asked."
    package static let about: String? = """
        By the records that count, the age of the account, its standing, the sanction that runs and the threshold of the policy \
        in force. A category that the policy does not name takes nothing but that no sanction bars the seller. Whether a \
        seller is allowed holds until `until` unless something is done about its records; without `until` nothing that is \
        known will change it. With `protection` it says as well what holds for an order created then: the commitments in \
        force, with what a breach costs, and what counts of the seller's deposits.
        """
    package static let roles: Set<Role>? = [.storefront, .arbitrator, .officer, .auditor]
    package static let effect = Effect.read
    package static let params = Shape<Params>.object([
        sellers.required, QualificationFields.category.required, at.optional, protection.optional,
    ]) { (reader) throws(Refusal) in
        Params(
            sellers: try reader.required(sellers), category: try reader.required(QualificationFields.category),
            at: try reader.optional(at), wantsProtection: try reader.optional(protection) ?? false)
    } write: { params, json in
        json.member(sellers, params.sellers)
        json.member(QualificationFields.category, params.category)
        json.optional(at, params.at)
        if params.wantsProtection { json.member(protection, true) }
    }
    package static let result: Shape<[Admission]> = {
        let checks = Field("checks", Shape<[Admission]>.list(of: .admission), "In the order asked.")
        return .object([checks.required], .lenient) { (reader) throws(Refusal) in
            try reader.required(checks)
        } write: {
            $1.member(checks, $0)
        }
    }()
    package static let refusals = [Reason(.rule, "qualification.at-past", "The moment is over.")]
    package static let example = Example(
        params: ["sellers": ["s-1"], "category": "food", "at": "2026-11-22T10:15:30.000Z", "protection": true],
        result: [
            "checks": [
                [
                    "seller": "s-1", "known": true, "allowed": false,
                    "lacks": [["type": "business-licence", "why": "expired", "qualification": "q12"]],
                    "expiring": [
                        ["type": "category-permit", "qualification": "q31", "ends": "2026-12-01T00:00:00.000Z"]
                    ],
                    "until": "2026-12-01T00:00:00.000Z", "protection": Shape<BuyerProtection>.example,
                ]
            ]
        ])
}

extension Shape where Value == Admission {
    /// Whether a seller may sell, and why not.
    static var admission: Shape<Admission> {
        let seller = Field("seller", Shape<ID>.id, "The seller.")
        let known = Field("known", Shape<Bool>.bool, "Whether anything was heard of the account.")
        let allowed = Field("allowed", Shape<Bool>.bool, "Whether the seller may sell in the category.")
        let lacks = Field(
            "lacks", Shape<[Admission.Lack]>.list(of: .lack), "What stands against it; empty when allowed.")
        let expiring = Field("expiring", Shape<[Admission.Ending]>.list(of: .ending), "What counts and ends soon.")
        let until = Field(
            "until", Shape<Instant>.time, "When `allowed` may be otherwise though nothing is done; left out: never.")
        let protection = Field(
            "protection", Shape<BuyerProtection>.protection, "What a buyer gets; left out: it was not asked.")
        return .object(
            [
                seller.required, known.required, allowed.required, lacks.required, expiring.required, until.optional,
                protection.optional,
            ], .lenient
        ) { (reader) throws(Refusal) in
            _ = try reader.required(allowed)
            return Admission(
                seller: try reader.required(seller), isKnown: try reader.required(known),
                lacks: try reader.required(lacks), expiring: try reader.required(expiring),
                until: try reader.optional(until), protection: try reader.optional(protection))
        } write: { admission, json in
            json.member(seller, admission.seller)
            json.member(known, admission.isKnown)
            json.member(allowed, admission.isAllowed)
            json.member(lacks, admission.lacks)
            json.member(expiring, admission.expiring)
            json.optional(until, admission.until)
            json.optional(protection, admission.protection)
        }
    }
}

extension Shape where Value == Admission.Lack {
    /// Something that stands against a seller.
    static var lack: Shape<Admission.Lack> {
        let type = Field("type", Shape<String>.anyText, "The type of record; left out: it is about the account.")
        let why = Field("why", Shape<Admission.Why>.choice, "What is wrong.")
        let qualification = Field(
            "qualification", Shape<QualificationID>.qualification, "The record that would count, were that not so.")
        let violation = Field(
            "violation", Shape<ViolationID>.violation, "The violation whose sanction bars the seller.")
        return .object([type.optional, why.required, qualification.optional, violation.optional], .lenient) {
            (reader) throws(Refusal) in
            Admission.Lack(
                type: try reader.optional(type), why: try reader.required(why),
                qualification: try reader.optional(qualification), violation: try reader.optional(violation))
        } write: { lack, json in
            json.optional(type, lack.type)
            json.member(why, lack.why)
            json.optional(qualification, lack.qualification)
            json.optional(violation, lack.violation)
        }
    }
}

extension Shape where Value == Admission.Ending {
    /// A record that ends soon.
    static var ending: Shape<Admission.Ending> {
        let type = Field("type", Shape<String>.anyText, "Its type.")
        let ends = Field("ends", Shape<Instant>.time, "The first moment at which it counts no more.")
        return .object(
            [type.required, QualificationFields.qualification.required, ends.required], .lenient
        ) { (reader) throws(Refusal) in
            Admission.Ending(
                type: try reader.required(type),
                qualification: try reader.required(QualificationFields.qualification),
                ends: try reader.required(ends))
        } write: { ending, json in
            json.member(type, ending.type)
            json.member(QualificationFields.qualification, ending.qualification)
            json.member(ends, ending.ends)
        }
    }
}
