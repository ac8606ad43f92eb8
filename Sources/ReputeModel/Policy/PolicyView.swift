package import ReputeJSON

/// Whether a policy holds.
public enum PolicyState: String, Sendable, CaseIterable, Hashable {
    /// Another one has taken its place; orders completed under it keep it.
    case past
    /// It holds today.
    case inForce = "in-force"
    /// It will hold from a day on.
    case pending
}

/// A policy's place among those of its ledger.
public struct PolicyView: Hashable, Sendable {
    /// Its name and version: `neutral@1`.
    public let policy: String
    /// Its name.
    public let name: String
    /// Its version under that name.
    public let version: Int64
    /// The seq of the fact that adopted it.
    public let seq: Int64
    /// Whether it holds.
    public let state: PolicyState
    /// The first day it is in force; nil for the ledger's first, which is in force since ever.
    public let from: CivilDate?
    /// The first day it is in force no more; nil while no other is adopted after it.
    public let until: CivilDate?

    /// A view from its parts, for decoding a reply.
    public init(
        policy: String, name: String, version: Int64, seq: Int64, state: PolicyState, from: CivilDate?,
        until: CivilDate?
    ) {
        self.policy = policy
        self.name = name
        self.version = version
        self.seq = seq
        self.state = state
        self.from = from
        self.until = until
    }
}

/// One policy of a ledger, and how it stands among all of them.
public struct PolicyAnswer: Hashable, Sendable {
    /// Its place.
    public let view: PolicyView
    /// The document as it stands in the ledger.
    package let document: JSONValue
    /// The first day another policy may be in force when it is adopted now.
    public let earliest: CivilDate
    /// Every policy ever adopted, the first one first.
    public let adopted: [PolicyView]

    package init(view: PolicyView, document: JSONValue, earliest: CivilDate, adopted: [PolicyView]) {
        self.view = view
        self.document = document
        self.earliest = earliest
        self.adopted = adopted
    }

    /// The document as JSON text, for people.
    public var documentText: String { document.pretty }
}

/// Which policy is asked for.
public enum PolicyKey: Hashable, Sendable {
    /// The one in force now.
    case now
    /// The one in force at a moment.
    case moment(Instant)
    /// The one in force on a day, in the ledger's zone.
    case day(CivilDate)
    /// One by its name and version.
    case label(String)
}

extension PolicyBook {
    /// What there is to say of a policy at a moment. Throws `policy.unknown`.
    package func answer(_ key: PolicyKey, now: Instant) throws(Refusal) -> PolicyAnswer {
        guard let first = entries.first, let current = inForce(at: now) else {
            preconditionFailure("a ledger starts with a policy")
        }
        let wanted =
            switch key {
            case .now: current
            case .moment(let moment): inForce(at: moment)
            case .day(let day): inForce(at: Instant(midnightOf: day.day, zoneMinutes: first.policy.zoneMinutes))
            case .label(let label): entries.first { $0.policy.label == label }
            }
        guard let wanted else {
            guard case .label(let label) = key else { preconditionFailure("some policy is always in force") }
            throw .policyUnknown(label)
        }
        let views = entries.indices.map { view(at: $0, current: current.seq) }
        guard let view = views.first(where: { $0.seq == wanted.seq }) else {
            preconditionFailure("each policy has a place")
        }
        return PolicyAnswer(
            view: view, document: wanted.policy.document, earliest: CivilDate(day: earliest(at: now)), adopted: views)
    }

    private func view(at index: Int, current: Int64) -> PolicyView {
        let entry = entries[index]
        let state: PolicyState = entry.seq == current ? .inForce : entry.seq < current ? .past : .pending
        return PolicyView(
            policy: entry.policy.label, name: entry.policy.name, version: Int64(entry.policy.version), seq: entry.seq,
            state: state, from: index == 0 ? nil : CivilDate(day: entry.day),
            until: index + 1 < entries.count ? CivilDate(day: entries[index + 1].day) : nil)
    }
}
