import ReputeCrypto
import ReputeJSON
import ReputeLedger

/// An exported ledger, checked against a checkpoint without anybody's help.
struct ExportCheck: Sendable {
    /// How many facts there are.
    let facts: UInt64
    /// The root they hash to.
    let root: Digest
    /// What was found of the signature.
    let signature: String

    /// Hashes the lines and compares. Costs one pass over the bytes.
    ///
    /// - Throws: ``Fault/unsound(_:)`` when a line is no fact or out of its place, when there are more or fewer than the
    ///   checkpoint says, when they hash to another root, or when the signature is not the key's.
    init(lines bytes: [UInt8], head: SignedHead, key: String?) throws(Fault) {
        var frontier = TreeFrontier()
        var start = 0
        while start < bytes.count {
            guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) else {
                throw .unsound(["line \(frontier.size + 1) has no end: the file was cut"])
            }
            let line = Array(bytes[start..<end])
            let seq = (try? JSONDocument(parsing: line))?.root["seq"]?.integer
            guard seq == Int64(frontier.size + 1) else {
                throw .unsound(["line \(frontier.size + 1) is not fact \(frontier.size + 1)"])
            }
            frontier.append(Merkle.leaf(line)) { _, _ in }
            start = end + 1
        }
        facts = frontier.size
        root = frontier.root
        let said = head.checkpoint
        guard facts == said.size else {
            throw .unsound(["the file has \(facts) facts, the checkpoint says \(said.size)"])
        }
        guard root == said.root else {
            throw .unsound([
                "the facts do not hash to the checkpoint's root: at least one line is not as it was written",
                "  computed    \(Base64.encode(root.bytes))", "  checkpoint  \(Base64.encode(said.root.bytes))",
            ])
        }
        signature = try head.checked(by: key)
    }
}
