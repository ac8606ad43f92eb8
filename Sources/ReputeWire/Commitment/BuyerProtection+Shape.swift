import ReputeJSON
import ReputeModel

extension Shape where Value == BuyerProtection {
    /// What a buyer gets if it goes wrong.
    static var protection: Shape<BuyerProtection> {
        let commitments = Field(
            "commitments", Shape<[BuyerProtection.Held]>.list(of: .held), "What the seller committed itself to.")
        let deposits = Field(
            "deposits", Shape<[Money]>.list(of: .money),
            "What counts of its deposits, by currency: not what it asked back.")
        return .object([commitments.required, deposits.required], .lenient) { (reader) throws(Refusal) in
            BuyerProtection(
                commitments: try reader.required(commitments), deposits: try reader.required(deposits))
        } write: { protection, json in
            json.member(commitments, protection.commitments)
            json.member(deposits, protection.deposits)
        }
    }

    static let example: JSONValue = [
        "commitments": [["commitment": "k12", "name": "dispatch-48h", "terms": Shape<CommitmentTerms>.example]],
        "deposits": [["currency": "CNY", "minor": 100_000]],
    ]
}

extension Shape where Value == BuyerProtection.Held {
    /// A commitment that holds.
    static var held: Shape<BuyerProtection.Held> {
        let terms = Field("terms", Shape<CommitmentTerms>.commitmentTerms, "What it says.")
        return .object(
            [CommitmentFields.id.required, CommitmentFields.name.required, terms.required], .lenient
        ) { (reader) throws(Refusal) in
            BuyerProtection.Held(
                commitment: try reader.required(CommitmentFields.id), name: try reader.required(CommitmentFields.name),
                terms: try reader.required(terms))
        } write: { held, json in
            json.member(CommitmentFields.id, held.commitment)
            json.member(CommitmentFields.name, held.name)
            json.member(terms, held.terms)
        }
    }
}
