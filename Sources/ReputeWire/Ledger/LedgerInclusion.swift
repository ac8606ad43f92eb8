package import ReputeCrypto
import ReputeJSON
package import ReputeModel

/// `ledger.inclusion`
package enum LedgerInclusion: Method {
    /// Which fact, in which tree.
    package struct Params: Hashable, Sendable {
        /// The fact.
        package let seq: Int64
        /// The size of the tree; nil: the newest.
        package let size: Int64?

        /// The parameters.
        package init(seq: Int64, size: Int64? = nil) {
            self.seq = seq
            self.size = size
        }
    }

    /// A proof that a fact stands in a tree.
    package struct Result: Hashable, Sendable {
        /// The fact's place.
        package let seq: Int64
        /// The size of the tree.
        package let size: Int64
        /// The audit path (RFC 6962, 2.1.1).
        package let proof: [Digest]
        /// The exact line.
        package let fact: String

        /// A proof.
        package init(seq: Int64, size: Int64, proof: [Digest], fact: String) {
            self.seq = seq
            self.size = size
            self.proof = proof
            self.fact = fact
        }
    }

    private static let size = Field(
        "size", Shape<Int64>.integer(1...Money.most), "The size of the tree; the newest when left out.")

    package static let name: StaticString = "ledger.inclusion"
    package static let summary = "Proves that a fact stands in the ledger."
    package static let about: String? = """
        An arbitrator who is a side of a case by the own account, or of the same person as one, gets no proof of what \
        the marketplace did in it: the case does not show that either. Storefronts and auditors read every fact.
        """
    package static let roles: Set<Role>? = [.storefront, .arbitrator, .auditor]
    package static let effect = Effect.read
    package static let params = Shape<Params>.object(
        [LedgerFields.seq.required, size.optional]
    ) { (reader) throws(Refusal) in
        Params(seq: try reader.required(LedgerFields.seq), size: try reader.optional(size))
    } write: { params, json in
        json.member(LedgerFields.seq, params.seq)
        json.optional(size, params.size)
    }
    package static let result = Shape<Result>.object(
        [
            LedgerFields.seq.required, LedgerFields.size.required, LedgerFields.proof.required,
            LedgerFields.fact.required,
        ], .lenient
    ) { (reader) throws(Refusal) in
        Result(
            seq: try reader.required(LedgerFields.seq), size: try reader.required(LedgerFields.size),
            proof: try reader.required(LedgerFields.proof), fact: try reader.required(LedgerFields.fact))
    } write: { result, json in
        json.member(LedgerFields.seq, result.seq)
        json.member(LedgerFields.size, result.size)
        json.member(LedgerFields.proof, result.proof)
        json.member(LedgerFields.fact, result.fact)
    }
    package static let refusals = [
        LedgerFields.sizeUnknown, LedgerFields.factUnknown,
        Reason(
            .notAllowed, "ledger.own-case",
            "The fact is the marketplace's own, in a case of which the arbitrator's own account is a side."),
    ]
    package static let example = Example(
        params: ["seq": 1, "size": 2],
        result: [
            "seq": 1, "size": 2, "proof": ["5IAIMXFjO5V2JcU2wQzkmWxMZaWZuRjNMkhwwQtFrQ4="],
            "fact": "{\"actor\":{\"role\":\"admin\",\"uid\":1000},\"at\":1795342530000,…}",
        ])
}
