package import ReputeJSON

/// `policy.adopted`: a policy, and from when it is in force. The first also names the log.
package struct PolicyAdopted: FactBody {
    package static let kind: StaticString = "policy.adopted"

    /// From when it is in force.
    package let from: Instant
    /// The log's origin: the first line of its checkpoints. Only in the first fact.
    package let origin: String?
    package let policy: Policy

    package init(from: Instant, origin: String?, policy: Policy) {
        self.from = from
        self.origin = origin
        self.policy = policy
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("from", from)
        if let origin { json.member("origin", origin) }
        json.key("policy")
        json.raw(policy.document.canonical)
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        from = try json.instant("from")
        origin = try json.optionalString("origin")
        do {
            policy = try Policy(document: JSONValue(json.member("policy")))
        } catch let refusal as Refusal {
            throw FactError(refusal.message)
        } catch {
            throw FactError("policy is missing")
        }
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        if let origin { rows.policies.origin = origin }
        rows.policies.add(PolicyBook.Entry(seq: stamp.seq, from: from, policy: policy))
    }
}

extension PolicyAdopted {
    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        if d.rows.policies.entries.isEmpty {
            guard let origin, d.nextSeq == 1 else { throw .refused(.brokenLedger("a log without a name")) }
            _ = try FoundLedger(policy: policy, origin: origin).decide(&d)
        } else {
            _ = try d.adopt(policy, from: CivilDate(day: from.day(zoneMinutes: policy.zoneMinutes)))
        }
    }
}

/// Adopts the very first policy of an empty ledger. The only fact that starting a service writes.
package struct FoundLedger: Command {
    package let policy: Policy
    package let origin: String

    package init(policy: Policy, origin: String) {
        self.policy = policy
        self.origin = origin
    }

    package func decide(_ d: inout Deciding) throws(Stop) -> Int64 {
        precondition(d.rows.policies.entries.isEmpty && d.nextSeq == 1, "a ledger is founded once")
        try d.gathered()
        return d.record(PolicyAdopted(from: d.now, origin: origin, policy: policy))
    }
}
