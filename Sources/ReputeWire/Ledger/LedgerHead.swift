package import ReputeCrypto
import ReputeJSON
package import ReputeModel

/// `ledger.head`
package enum LedgerHead: Method {
    /// The newest signed head.
    package struct Result: Hashable, Sendable {
        /// The number of facts.
        package let size: Int64
        /// The root of their tree.
        package let root: Digest
        /// The signed note that says so.
        package let checkpoint: String

        /// A head.
        package init(size: Int64, root: Digest, checkpoint: String) {
            self.size = size
            self.root = root
            self.checkpoint = checkpoint
        }
    }

    private static let checkpoint = Field(
        "checkpoint", Shape<String>.anyText, "The signed note (C2SP tlog-checkpoint).")

    package static let name: StaticString = "ledger.head"
    package static let summary = "The size and root of the ledger, signed."
    package static let roles: Set<Role>? = [.storefront, .arbitrator, .auditor]
    package static let effect = Effect.read
    package static let params = NoParams.shape
    package static let result = Shape<Result>.object(
        [LedgerFields.size.required, LedgerFields.root.required, checkpoint.required], .lenient
    ) { (reader) throws(Refusal) in
        Result(
            size: try reader.required(LedgerFields.size), root: try reader.required(LedgerFields.root),
            checkpoint: try reader.required(checkpoint))
    } write: { head, json in
        json.member(LedgerFields.size, head.size)
        json.member(LedgerFields.root, head.root)
        json.member(checkpoint, head.checkpoint)
    }
    package static let example = Example(
        params: [:],
        result: [
            "size": 8_812, "root": "5IAIMXFjO5V2JcU2wQzkmWxMZaWZuRjNMkhwwQtFrQ4=",
            "checkpoint":
                "repute.example/1f\n8812\n5IAIMXFjO5V2JcU2wQzkmWxMZaWZuRjNMkhwwQtFrQ4=\n\n— repute.example/1f …\n",
        ])
}
