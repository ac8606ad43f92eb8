package import ReputeCrypto
import ReputeJSON
package import ReputeModel

/// `ledger.consistency`
package enum LedgerConsistency: Method {
    /// Between which trees.
    package struct Params: Hashable, Sendable {
        /// The size of the older tree, from 1.
        package let from: Int64
        /// The size of the newer tree; nil: the newest.
        package let to: Int64?

        /// The parameters.
        package init(from: Int64, to: Int64? = nil) {
            self.from = from
            self.to = to
        }
    }

    /// A proof that the older tree is the beginning of the newer.
    package struct Result: Hashable, Sendable {
        /// The size of the older tree.
        package let from: Int64
        /// The size of the newer tree.
        package let to: Int64
        /// The consistency proof (RFC 6962, 2.1.2).
        package let proof: [Digest]

        /// A proof.
        package init(from: Int64, to: Int64, proof: [Digest]) {
            self.from = from
            self.to = to
            self.proof = proof
        }
    }

    private static let from = Field("from", Shape<Int64>.integer(1...Money.most), "The size of the older tree.")
    private static let to = Field(
        "to", Shape<Int64>.integer(1...Money.most), "The size of the newer tree; the newest when left out.")

    package static let name: StaticString = "ledger.consistency"
    package static let summary = "Proves that the ledger only grew."
    package static let roles: Set<Role>? = [.storefront, .auditor]
    package static let effect = Effect.read
    package static let params = Shape<Params>.object([from.required, to.optional]) { (reader) throws(Refusal) in
        let older = try reader.required(from)
        let newer = try reader.optional(to)
        if let newer, newer < older { throw .params("range", "The newer tree is the smaller one.", pointer: "/to") }
        return Params(from: older, to: newer)
    } write: { params, json in
        json.member(from, params.from)
        json.optional(to, params.to)
    }
    package static let result = Shape<Result>.object(
        [from.required, to.required, LedgerFields.proof.required], .lenient
    ) { (reader) throws(Refusal) in
        Result(
            from: try reader.required(from), to: try reader.required(to),
            proof: try reader.required(LedgerFields.proof))
    } write: { result, json in
        json.member(from, result.from)
        json.member(to, result.to)
        json.member(LedgerFields.proof, result.proof)
    }
    package static let refusals = [LedgerFields.sizeUnknown]
    package static let example = Example(
        params: ["from": 1, "to": 2],
        result: ["from": 1, "to": 2, "proof": ["5IAIMXFjO5V2JcU2wQzkmWxMZaWZuRjNMkhwwQtFrQ4="]])
}
