import ReputeJSON
import ReputeModel

/// The members that several methods on arbitrators' keys share.
enum ArbitratorFields {
    static let officer = Field(
        "officer", Shape<Int64>.integer(0...Int64(UInt32.max)), "The user id of whose key it is.")
    static let publicKey = Field(
        "publicKey", Shape<String>.text(bytes: 1...ArbitratorLimits.line),
        "The line of the key's .pub file: ssh-ed25519, base64, and a comment that is not kept.")
    static let current = Field(
        "publicKey", Shape<String>.anyText, "The key in force, as a line of OpenSSH; left out: there is none.")
    static let reason = Field("reason", Shape<ArbitratorReason>.choice, "Why it is in force no more.")

    /// Who is asked of reads.
    static let readers: Set<Role> = [.arbitrator, .officer, .auditor]
}

extension Shape where Value == ArbitratorReply {
    /// What a command about an arbitrator's key answers.
    static var arbitratorReply: Shape<ArbitratorReply> {
        .object(
            [
                ArbitratorFields.officer.required, ResultFields.seq.required, ArbitratorFields.current.optional,
                ResultFields.repeated.optional,
            ], .lenient
        ) { (reader) throws(Refusal) in
            ArbitratorReply(
                officer: try reader.required(ArbitratorFields.officer), seq: try reader.required(ResultFields.seq),
                publicKey: try reader.optional(ArbitratorFields.current),
                isRepeated: try reader.optional(ResultFields.repeated) ?? false)
        } write: { reply, json in
            json.member(ArbitratorFields.officer, reply.officer)
            json.member(ResultFields.seq, reply.seq)
            json.optional(ArbitratorFields.current, reply.publicKey)
            if reply.isRepeated { json.member(ResultFields.repeated, true) }
        }
    }

    /// An answer with every member.
    static var example: JSONValue {
        ["officer": 1_001, "seq": 31, "publicKey": .string(ArbitratorView.exampleKey), "repeated": true]
    }
}

extension ArbitratorView {
    /// A key of no one's.
    static let exampleKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIP9tT/8+e84/z/pcZt9ebzCXarfKk8cn3nk+J7KGaqHq"
}

extension Shape where Value == ArbitratorView.Key {
    /// A key, and for how long rulings were signed by it.
    static var arbitratorKey: Shape<ArbitratorView.Key> {
        let line = Field("publicKey", Shape<String>.anyText, "The key, as a line of OpenSSH.")
        let seq = Field(
            "seq", Shape<Int64>.count, "The seq of the fact that registered it, by which signed rulings name it.")
        let since = Field("since", Shape<Instant>.time, "Since when.")
        let until = Field("until", Shape<Instant>.time, "Until when; left out: it is in force.")
        let reason = Field(
            "reason", Shape<ArbitratorReason>.choice,
            "Why it was retired; left out: another took its place, or nobody said.")
        return .object(
            [line.required, seq.required, since.required, until.optional, reason.optional], .lenient
        ) { (reader) throws(Refusal) in
            ArbitratorView.Key(
                publicKey: try reader.required(line), seq: try reader.required(seq),
                since: try reader.required(since), until: try reader.optional(until),
                reason: try reader.optional(reason))
        } write: { key, json in
            json.member(line, key.publicKey)
            json.member(seq, key.seq)
            json.member(since, key.since)
            json.optional(until, key.until)
            json.optional(reason, key.reason)
        }
    }
}

extension Shape where Value == ArbitratorView {
    /// The keys of an arbitrator.
    static var arbitratorView: Shape<ArbitratorView> {
        let since = Field("since", Shape<Instant>.time, "Since when that key is in force.")
        let keys = Field(
            "keys", Shape<[ArbitratorView.Key]>.list(of: .arbitratorKey),
            "All that it ever registered, the oldest first.")
        return .object(
            [
                ArbitratorFields.officer.required, ArbitratorFields.current.optional, since.optional, keys.required,
            ], .lenient
        ) { (reader) throws(Refusal) in
            ArbitratorView(
                officer: try reader.required(ArbitratorFields.officer),
                publicKey: try reader.optional(ArbitratorFields.current), since: try reader.optional(since),
                keys: try reader.required(keys))
        } write: { view, json in
            json.member(ArbitratorFields.officer, view.officer)
            json.optional(ArbitratorFields.current, view.publicKey)
            json.optional(since, view.since)
            json.member(keys, view.keys)
        }
    }

    static var example: JSONValue {
        [
            "officer": 1_001, "publicKey": .string(ArbitratorView.exampleKey), "since": "2026-11-22T10:15:30.000Z",
            "keys": [
                [
                    "publicKey": "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAYVg8p4PsFyGIrM3xhBvj2tdsJkmBtO5bvRvXyLtE3q",
                    "seq": 12, "since": "2026-05-22T10:15:30.000Z", "until": "2026-11-20T10:15:30.000Z",
                    "reason": "lost",
                ],
                [
                    "publicKey": .string(ArbitratorView.exampleKey), "seq": 31, "since": "2026-11-22T10:15:30.000Z",
                ],
            ],
        ]
    }
}
