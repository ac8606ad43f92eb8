/// `policy.preview`: asks who would be hit by another policy before it is adopted.
public struct PreviewPolicy: Hashable, Sendable {
    package let policy: Policy
    /// The first day it would be in force; nil: the first that is possible.
    public let from: CivilDate?
    /// Only in this category; nil: in each whose threshold it changes.
    public let category: String?
    /// Accounts after the one of this number: where the page before ended.
    public let after: Int64
    /// How many accounts are looked at, at most; fewer, the more categories the policy changes.
    public let limit: Int

    /// The most accounts, times the categories that a policy changes, that one call looks at.
    public static let most = 500

    package init(policy: Policy, from: CivilDate? = nil, category: String? = nil, after: Int64 = 0, limit: Int = 500) {
        self.policy = policy
        self.from = from
        self.category = category
        self.after = after
        self.limit = limit
    }

    /// Of a document, JSON text. Throws `policy.invalid` with a pointer from the document on.
    public init(
        document text: String, from: CivilDate? = nil, category: String? = nil, after: Int64 = 0, limit: Int = 500
    ) throws(Refusal) {
        self.init(
            policy: try Policy(parsing: Array(text.utf8)), from: from, category: category, after: after, limit: limit)
    }
}

/// A page of whom another policy would hit.
public struct PreviewPage: Hashable, Sendable {
    /// The first day it would be in force.
    public let from: CivilDate
    /// The categories whose thresholds it changes, by name.
    public let categories: [String]
    /// How many accounts were looked at.
    public let examined: Int
    /// The sellers who may sell before and may not then, or the other way round, in the order of their accounts.
    public let changes: [Change]
    /// Where the next page begins; nil on the last.
    public let next: Int64?

    /// A seller whose right changes.
    public struct Change: Hashable, Sendable {
        /// The category.
        public let category: String
        /// Whether the seller may sell then, and why not.
        public let then: Admission

        /// A change.
        public init(category: String, then: Admission) {
            self.category = category
            self.then = then
        }
    }

    /// A page from its parts.
    public init(from: CivilDate, categories: [String], examined: Int, changes: [Change], next: Int64?) {
        self.from = from
        self.categories = categories
        self.examined = examined
        self.changes = changes
        self.next = next
    }
}

/// The rules of admission at the moment another policy would come into force, with it and without.
package struct AdmissionPreview: Sendable {
    /// The first day it would be in force.
    package let from: CivilDate
    /// By the categories whose thresholds it changes, sorted by name.
    package let rules: [(category: String, without: AdmissionRule, with: AdmissionRule)]

    /// Refuses what adopting it then would.
    package init(_ request: PreviewPolicy, _ policies: PolicyBook, at now: Instant) throws(Refusal) {
        let policy = request.policy
        from = request.from ?? CivilDate(day: policies.earliest(at: now))
        try policies.checkAdoption(of: policy, from: from, at: now)
        let start = Instant(midnightOf: from.day, zoneMinutes: policy.zoneMinutes)
        var other = policies
        other.add(PolicyBook.Entry(seq: .max, from: start, policy: policy))
        let old = policies.inForce(at: start)?.policy.qualification.categories ?? [:]
        let new = policy.qualification.categories
        rules = Set(old.keys).union(new.keys).sorted()
            .filter { old[$0] != new[$0] && (request.category == nil || request.category == $0) }
            .map { ($0, AdmissionRule($0, at: start, policies), AdmissionRule($0, at: start, other)) }
    }
}
