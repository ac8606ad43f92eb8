package import ReputeCrypto
import ReputeJSON
package import ReputeModel

/// `ledger.entries`
package enum LedgerEntries: Method {
    /// The most entries of one answer.
    package static let most = 1_000
    /// The longest wait, in milliseconds.
    package static let longestWait: Int64 = 60_000

    /// Which entries.
    package struct Params: Hashable, Sendable {
        /// The seq before the first one wanted; 0 is everything.
        package let after: Int64
        /// How many at most, 1...1000.
        package let limit: Int
        /// How many milliseconds to hold the answer until there is an entry; nil: not at all.
        package let wait: Int64?

        /// The parameters.
        package init(after: Int64, limit: Int = 100, wait: Int64? = nil) {
            self.after = after
            self.limit = limit
            self.wait = wait
        }
    }

    /// A stretch of the ledger.
    package struct Result: Hashable, Sendable {
        /// The entries, by seq, without a gap.
        package let entries: [Entry]
        /// What to say as `after` for those that follow.
        package let next: Int64

        /// A stretch.
        package init(entries: [Entry], next: Int64) {
            self.entries = entries
            self.next = next
        }
    }

    /// One fact.
    package struct Entry: Hashable, Sendable {
        /// Its place in the ledger, counted from 1.
        package let seq: Int64
        /// The exact line.
        package let fact: String
        /// The hash of the leaf.
        package let hash: Digest

        /// An entry.
        package init(seq: Int64, fact: String, hash: Digest) {
            self.seq = seq
            self.fact = fact
            self.hash = hash
        }
    }

    private static let after = Field("after", Shape<Int64>.count, "The seq before the first wanted; 0 is everything.")
    private static let limit = Field("limit", Shape<Int64>.integer(1...Int64(most)), "How many at most; else 100.")
    private static let wait = Field(
        "wait", Shape<Int64>.integer(0...longestWait), "Milliseconds to hold the answer until there is an entry.")

    package static let name: StaticString = "ledger.entries"
    package static let summary = "The facts of the ledger, line by line."
    package static let roles: Set<Role>? = [.storefront, .auditor]
    package static let effect = Effect.read
    package static let params = Shape<Params>.object(
        [after.required, limit.optional, wait.optional]
    ) { (reader) throws(Refusal) in
        Params(
            after: try reader.required(after), limit: Int(try reader.optional(limit) ?? 100),
            wait: try reader.optional(wait))
    } write: { params, json in
        json.member(after, params.after)
        json.member(limit, Int64(params.limit))
        json.optional(wait, params.wait)
    }
    package static let result: Shape<Result> = {
        let hash = Field("hash", Shape<Digest>.digest, "The hash of the leaf.")
        let entry = Shape<Entry>.object(
            [LedgerFields.seq.required, LedgerFields.fact.required, hash.required], .lenient
        ) { (reader) throws(Refusal) in
            Entry(
                seq: try reader.required(LedgerFields.seq), fact: try reader.required(LedgerFields.fact),
                hash: try reader.required(hash))
        } write: { entry, json in
            json.member(LedgerFields.seq, entry.seq)
            json.member(LedgerFields.fact, entry.fact)
            json.member(hash, entry.hash)
        }
        let entries = Field("entries", Shape<[Entry]>.list(of: entry), "By seq, without a gap.")
        let next = Field("next", Shape<Int64>.count, "What to say as after for those that follow.")
        return .object([entries.required, next.required], .lenient) { (reader) throws(Refusal) in
            Result(entries: try reader.required(entries), next: try reader.required(next))
        } write: { result, json in
            json.member(entries, result.entries)
            json.member(next, result.next)
        }
    }()
    package static let refusals = [
        LedgerFields.ahead,
        Reason(.overloaded, "server.long-reads", "Too many long reads are under way."),
    ]
    package static let example = Example(
        params: ["after": 0, "limit": 1, "wait": 1_000],
        result: [
            "entries": [
                [
                    "seq": 1, "fact": "{\"actor\":{\"role\":\"admin\",\"uid\":1000},\"at\":1795342530000,…}",
                    "hash": "5IAIMXFjO5V2JcU2wQzkmWxMZaWZuRjNMkhwwQtFrQ4=",
                ]
            ], "next": 1,
        ])
}
