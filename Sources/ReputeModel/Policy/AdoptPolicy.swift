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
        let entry = try d.adopt(policy, from: from)
        d.keep(request, seq: entry.seq)
        return PolicyReply(entry, isRepeated: false)
    }

    /// How far off a policy may be adopted. There is no taking it back, and none can be adopted for a day before it.
    package static let mostDaysAhead: Day = 366
}

extension Deciding {
    /// Adopts a policy from a day on, in a ledger that has one.
    mutating func adopt(_ policy: Policy, from: CivilDate) throws(Stop) -> PolicyBook.Entry {
        do throws(Refusal) {
            try rows.policies.checkAdoption(of: policy, from: from, at: now)
        } catch {
            throw .refused(error)
        }
        try gathered()
        let start = Instant(midnightOf: from.day, zoneMinutes: policy.zoneMinutes)
        let seq = record(PolicyAdopted(from: start, origin: nil, policy: policy))
        return PolicyBook.Entry(seq: seq, from: start, policy: policy)
    }
}

extension PolicyBook {
    /// Refuses a policy that could not be adopted for a day now.
    func checkAdoption(of policy: Policy, from: CivilDate, at now: Instant) throws(Refusal) {
        try check(policy)
        try check(policy, from: from, now)
    }

    /// What the policies of one ledger must agree in.
    private func check(_ policy: Policy) throws(Refusal) {
        let size = policy.document.canonical.count
        guard size <= Policy.longest else { throw .policyTooLong(policy, size) }
        guard let first = entries.first?.policy else { preconditionFailure("a ledger starts with a policy") }
        guard policy.zoneMinutes == first.zoneMinutes else { throw .policyZone(policy, first) }
        // What lies in deposits could be neither drawn nor asked for nor returned, and what is owed not be paid.
        if policy.deposit == nil, let before = entries.last(where: { $0.policy.deposit != nil })?.policy {
            throw .policyDropsDeposits(policy, before)
        }
        // What sellers stand as, and were guaranteed, would never change again.
        if policy.standing == nil, let before = entries.last(where: { $0.policy.standing != nil })?.policy {
            throw .policyDropsStandings(policy, before)
        }
        for before in entries {
            let exams = before.policy.sanction.tallies.values.flatMap(\.exams).sorted()
            if let exam = exams.first(where: { policy.training.courses[$0] == nil }) {
                throw .policyDropsExam(policy, before.policy, exam)
            }
        }
        let highest = entries.filter { $0.policy.name == policy.name }.map(\.policy.version).max()
        if let highest, policy.version <= highest { throw .policyVersion(policy, highest) }
        let known = dimensions
        let all = known.union(policy.rating.details.dimensions)
        guard all.count <= Details.most else {
            throw .policyDimensions(policy, new: all.subtracting(known), known)
        }
    }

    /// Neither too soon, nor before what is adopted already, nor so far off that a slip of the pen bars all others.
    private func check(_ policy: Policy, from: CivilDate, _ now: Instant) throws(Refusal) {
        guard let current = inForce(at: now)?.policy, let last = entries.last else {
            preconditionFailure("a ledger starts with a policy")
        }
        let today = now.day(zoneMinutes: policy.zoneMinutes)
        let earliest = earliest(at: now)
        if last.from > now, from.day <= last.day { throw .policyPending(policy, last, earliest) }
        guard from.day >= earliest else { throw .policyNotice(policy, current, earliest) }
        let latest = today + AdoptPolicy.mostDaysAhead
        guard from.day <= latest else { throw .policyTooFar(policy, latest) }
    }
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
