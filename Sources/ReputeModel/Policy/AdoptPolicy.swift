import ReputeJSON

/// `policy.adopt`: another policy, in force from a day on.
///
/// Never for a day that has begun, so it changes nothing that happened: an order that was completed keeps the policy it
/// was completed under.
public struct AdoptPolicy: Command {
    package let policy: Policy
    /// The first day it is in force, in the ledger's zone.
    public let from: CivilDate
    /// The caller's key of the request.
    public let key: ID

    package init(policy: Policy, from: CivilDate, key: ID) {
        self.policy = policy
        self.from = from
        self.key = key
    }

    /// Adopts the policy of a document, JSON text. Throws `policy.invalid` with a pointer from the document on.
    public init(document text: String, from: CivilDate, key: ID) throws(Refusal) {
        self.init(policy: try Policy(parsing: Array(text.utf8)), from: from, key: key)
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> PolicyReply {
        let request = KeyedRequest("policy.adopt", key: key) { json in
            json.member("from", from.text)
            json.key("policy")
            json.raw(policy.document.canonical)
        }
        if let seq = try d.earlier(request) {
            guard let entry = d.rows.policies.entry(adoptedBy: seq) else {
                throw .refused(.brokenLedger("policy \(seq), which it never told of"))
            }
            return PolicyReply(entry, isRepeated: true)
        }
        let book = d.rows.policies
        try check(against: book)
        try checkDay(book, d.now)
        try d.gathered()
        let entry = PolicyBook.Entry(
            seq: d.nextSeq, from: Instant(midnightOf: from.day, zoneMinutes: policy.zoneMinutes), policy: policy)
        d.keep(request, seq: d.record(PolicyAdopted(from: entry.from, origin: nil, policy: policy)))
        return PolicyReply(entry, isRepeated: false)
    }

    /// What the policies of one ledger must agree in.
    private func check(against book: PolicyBook) throws(Stop) {
        let size = policy.document.canonical.count
        guard size <= Policy.longest else { throw .refused(.policyTooLong(policy, size)) }
        guard let first = book.entries.first?.policy else { preconditionFailure("a ledger starts with a policy") }
        guard policy.zoneMinutes == first.zoneMinutes else { throw .refused(.policyZone(policy, first)) }
        let highest = book.entries.filter { $0.policy.name == policy.name }.map(\.policy.version).max()
        if let highest, policy.version <= highest { throw .refused(.policyVersion(policy, highest)) }
        let known = book.dimensions
        let dimensions = known.union(policy.rating.details.dimensions)
        guard dimensions.count <= Details.most else {
            throw .refused(.policyDimensions(policy, new: dimensions.subtracting(known), known))
        }
    }

    /// Neither too soon, nor before what is adopted already, nor so far off that a slip of the pen bars all others.
    private func checkDay(_ book: PolicyBook, _ now: Instant) throws(Stop) {
        guard let current = book.inForce(at: now)?.policy, let last = book.entries.last else {
            preconditionFailure("a ledger starts with a policy")
        }
        let today = now.day(zoneMinutes: policy.zoneMinutes)
        let earliest = book.earliest(at: now)
        if last.from > now, from.day <= last.day { throw .refused(.policyPending(policy, last, earliest)) }
        guard from.day >= earliest else { throw .refused(.policyNotice(policy, current, earliest)) }
        let latest = today + AdoptPolicy.mostDaysAhead
        guard from.day <= latest else { throw .refused(.policyTooFar(policy, latest)) }
    }

    /// How far off a policy may be adopted. There is no taking it back, and none can be adopted for a day before it.
    package static let mostDaysAhead: Day = 366
}

/// What adopting a policy answers.
public struct PolicyReply: Hashable, Sendable {
    /// Its name and version: `neutral@2`.
    public let policy: String
    /// The seq of the fact.
    public let seq: Int64
    /// The first day it is in force.
    public let from: CivilDate
    /// Whether it had been adopted before, under the same key.
    public let isRepeated: Bool

    init(_ entry: PolicyBook.Entry, isRepeated: Bool) {
        policy = entry.policy.label
        seq = entry.seq
        from = CivilDate(day: entry.day)
        self.isRepeated = isRepeated
    }
}
