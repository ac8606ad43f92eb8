import ReputeCrypto
import ReputeModel
import ReputeTwin

/// What can be seen after a step.
struct Scene {
    let store: MemoryStore
    let twin: Twin
    let profile: Profile
    let policies: PolicyBook
    /// The root the service would sign.
    let root: (size: Int64, root: Digest)
    /// The moment the step went by.
    let now: Instant
    /// The latest moment any clock ever showed.
    let latest: Instant
    /// Facts that are new since the last look.
    let news: [Fact]
    /// Whether the service was just started again, or the simulation ends: the time for what is dear to look at.
    let isThorough: Bool
    /// Whether all went well in this step, so that nothing that is due is left.
    let isSound: Bool
}

/// Watches one promise.
///
/// A new one adds a file, a case of ``Promise`` and its name in ``all``.
protocol Invariant {
    init()
    static var promise: Promise { get }
    /// What is wrong; nil when the promise is kept.
    mutating func problem(in scene: Scene) -> String?
}

/// Every invariant that looks at the store. Those about answers are in ``Ear``.
enum Invariants {
    static var all: [any Invariant.Type] {
        [
            Growth.self, Deadlines.self, Blindness.self, Totals.self, Rights.self, Balances.self, Keeping.self,
            StandingTruth.self, Points.self, Lives.self, CaseLives.self, ReplayEquality.self,
        ]
    }
}
