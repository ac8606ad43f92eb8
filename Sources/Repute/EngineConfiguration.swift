public import ReputeModel
import ReputeStore

/// How an engine runs.
public struct EngineConfiguration: Sendable {
    /// Where the moment comes from.
    public enum ClockSource: Sendable, Hashable {
        /// The system's clock.
        case system
        /// Stands still but for ``Engine/setClock(to:)``; starts at the ledger's last moment when that is later.
        case manual(Instant)
    }

    /// The data directory; made when it is not there.
    public var directory: String
    /// The policy of an empty ledger: the name of one that ships, e.g. `neutral`. Without effect on any other.
    public var policy: String
    /// Where the moment comes from.
    public var clock: ClockSource
    /// The most commands that wait; more are refused with `engine.overloaded`.
    public var queue: Int
    /// The most commands of one commit.
    public var batch: Int
    /// Pages of the write-ahead log from which a commit copies them back into the database.
    package var checkpointPages = SQLiteStore.checkpointPages

    /// A configuration with the defaults.
    public init(directory: String, policy: String = "neutral", clock: ClockSource = .system) {
        self.directory = directory
        self.policy = policy
        self.clock = clock
        queue = 16_384
        batch = 1_024
    }
}

/// Why an engine cannot start: what happened, to which file, and what to do next.
public struct EngineError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The stable name, e.g. `store.in-use`.
    public let code: String
    /// For people.
    public let description: String

    package init(code: String, _ description: String) {
        self.code = code
        self.description = description
    }
}
