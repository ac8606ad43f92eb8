package import ReputeCrypto
import ReputeJSON
package import ReputeModel

/// `admin.backup`
package enum AdminBackup: Method {
    /// Where to.
    package struct Params: Hashable, Sendable {
        /// The absolute path of the directory that is made.
        package let directory: String
        /// The absolute path of the file that `keys.db` is copied to.
        package let keys: String

        /// Where to.
        package init(directory: String, keys: String) {
            self.directory = directory
            self.keys = keys
        }
    }

    /// What was written.
    package struct Result: Hashable, Sendable {
        /// The number of facts.
        package let facts: Int64
        /// The root over them.
        package let root: Digest
        /// Bytes of the database.
        package let bytes: Int64
        /// How long copying took.
        package let copied: Ratio
        /// How long verifying took.
        package let verified: Ratio

        /// What was written.
        package init(facts: Int64, root: Digest, bytes: Int64, copied: Ratio, verified: Ratio) {
            self.facts = facts
            self.root = root
            self.bytes = bytes
            self.copied = copied
            self.verified = verified
        }
    }

    package static let name: StaticString = "admin.backup"
    package static let summary = "Copies the database and its keys while it is written to, and verifies the copy."
    package static let roles: Set<Role>? = [.admin]
    package static let effect = Effect.read
    package static let params: Shape<Params> = {
        let directory = Field(
            "directory", Shape<String>.anyText,
            "Absolute path, on the service's machine, of the directory that is made. Nothing is there yet.")
        let keys = Field(
            "keys", Shape<String>.anyText,
            """
            Absolute path of the file that `keys.db` is copied to. It replaces the copy of the last backup, so that keys \
            destroyed since are in no copy.
            """)
        return .object([directory.required, keys.required]) { (reader) throws(Refusal) in
            Params(directory: try reader.required(directory), keys: try reader.required(keys))
        } write: { params, json in
            json.member(directory, params.directory)
            json.member(keys, params.keys)
        }
    }()
    package static let result: Shape<Result> = {
        let facts = Field("facts", Shape<Int64>.count, "The number of facts it holds.")
        let bytes = Field("bytes", Shape<Int64>.count, "Bytes of its database.")
        let copied = Field("copied", Shape<Ratio>.ratio, "Seconds that copying took.")
        let verified = Field("verified", Shape<Ratio>.ratio, "Seconds that verifying the copy took.")
        return .object(
            [facts.required, LedgerFields.root.required, bytes.required, copied.required, verified.required], .lenient
        ) { (reader) throws(Refusal) in
            Result(
                facts: try reader.required(facts), root: try reader.required(LedgerFields.root),
                bytes: try reader.required(bytes), copied: try reader.required(copied),
                verified: try reader.required(verified))
        } write: { result, json in
            json.member(facts, result.facts)
            json.member(LedgerFields.root, result.root)
            json.member(bytes, result.bytes)
            json.member(copied, result.copied)
            json.member(verified, result.verified)
        }
    }()
    package static let refusals = [
        Reason(.invalidParams, "backup.path", "A path is not absolute, or both are one."),
        Reason(.notFound, "backup.parent", "The directory that it is to be made in is not there."),
        Reason(.rule, "backup.inside", "It would lie in the data directory."),
        Reason(.conflict, "backup.exists", "Something else has that name already."),
        Reason(.overloaded, "backup.running", "A backup is under way already."),
        Reason(.internal, "backup.unsound", "The copy does not verify, and was thrown away."),
    ]
    package static let example = Example(
        params: ["directory": "/backup/2026-11-26", "keys": "/backup-keys/keys.db"],
        result: [
            "facts": 8_812, "root": "5IAIMXFjO5V2JcU2wQzkmWxMZaWZuRjNMkhwwQtFrQ4=", "bytes": 9_437_184,
            "copied": .ratio(millionths: 31_000), "verified": .ratio(millionths: 540_000),
        ])
}
