import ReputeCrypto
import ReputeModel

/// The members that several methods on the ledger share.
enum LedgerFields {
    static let size = Field("size", Shape<Int64>.count, "The number of facts.")
    static let root = Field("root", Shape<Digest>.digest, "The root of the Merkle tree (RFC 6962).")
    static let seq = Field(
        "seq", Shape<Int64>.integer(1...Money.most), "The fact's place in the ledger, counted from 1.")
    static let fact = Field("fact", Shape<String>.anyText, "The exact line, whose bytes are the leaf.")
    static let proof = Field("proof", Shape<[Digest]>.list(of: .digest), "Hashes, as RFC 6962 orders them.")

    static let ahead = Reason(.cursor, "ledger.cursor-ahead", "The ledger is not that long.")
    static let sizeUnknown = Reason(.cursor, "ledger.size-unknown", "The ledger never had, or not yet, that size.")
    static let factUnknown = Reason(.notFound, "ledger.fact-unknown", "There is no such fact in a tree of that size.")
}
