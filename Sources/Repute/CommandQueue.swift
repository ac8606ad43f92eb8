import Dispatch
import ReputeLedger
import ReputeModel
import Synchronization

/// The writer's bounded queue. Never blocks who puts something in.
///
/// Shared by user ids. Nobody fills it alone: a user id may have as many waiting as places are still free, which leaves
/// a half of it to one alone, a third to each of two, and always something to who comes next. Its connections share that
/// evenly. A batch takes of all in turns. While several want something a batch is short, so that who asks little is not
/// kept by who asks much.
final class CommandQueue: Sendable {
    enum Item: Sendable {
        case command(any Pending)
        /// Set the manual clock and answer when everything due by then is applied.
        case clock(Instant, UInt32, @Sendable (Result<Instant, Refusal>) -> Void)
        /// Copy what the store holds into a file, between batches, and answer the edge of the tree it has then.
        case copy(String, UInt32, @Sendable (Result<TreeFrontier, Refusal>) -> Void)

        /// Whose it is.
        fileprivate var uid: UInt32 {
            switch self {
            case .command(let command): command.actor.uid
            case .clock(_, let uid, _), .copy(_, let uid, _): uid
            }
        }

        /// Which connection it came by, if any.
        fileprivate var source: ConnectionShares.Source? {
            guard case .command(let command) = self, let connection = command.connection else { return nil }
            return ConnectionShares.Source(uid: command.actor.uid, connection: connection)
        }
    }

    private struct State {
        var items = FairQueue<Item>()
        var isClosed = false
        var isWaiting = false
        /// How often something was taken out.
        private var takes = 0
        /// When each user id that was here not long ago put something in, in takes.
        private var lastSeen: [UInt32: Int] = [:]
        private var shares = ConnectionShares()

        /// Takes up to so many items out.
        mutating func first(_ most: Int) -> [Item] {
            takes += 1
            if lastSeen.count > 1 { lastSeen = lastSeen.filter { takes - $0.value <= CommandQueue.memory } }
            if takes % CommandQueue.memory == 0 { shares.forget(before: takes - CommandQueue.memory) }
            let taken = items.take(most, ofEach: lastSeen.count > 1 ? max(1, most / CommandQueue.division) : most)
            for case let source? in taken.lazy.map(\.source) { shares.taken(of: source) }
            return taken
        }

        /// Whether so many more of one user id fit, by one of its connections.
        func hasRoom(
            for number: Int, of uid: UInt32, by source: ConnectionShares.Source?, limit: Int
        ) -> Bool {
            // A group larger than its user id's part fits when nothing else of it waits, and one larger than the queue
            // when it is empty; or they never would.
            let own = items.count(of: uid)
            let free = limit - items.count
            let fits = own + number <= free || (own == 0 && number <= free) || items.isEmpty
            guard fits, let source else { return fits }
            return shares.hasRoom(for: number, of: source, in: (own + free) / 2)
        }

        mutating func put(_ new: [Item], of uid: UInt32, by source: ConnectionShares.Source?) {
            for item in new { items.append(item, of: uid) }
            if let source { shares.put(new.count, of: source, at: takes) }
            lastSeen[uid] = takes
        }
    }

    /// After so many batches a user id that asked nothing more counts as gone.
    private static let memory = 64
    /// While several user ids ask, each has at most this part of the longest batch: of 1 024, 16, which take
    /// a millisecond.
    private static let division = 64

    private let state = Mutex(State())
    private let signal = DispatchSemaphore(value: 0)
    let limit: Int

    init(limit: Int) { self.limit = limit }

    /// Why nothing went in.
    enum Rejection {
        case full
        case closed
    }

    /// Puts items of one user id and one connection in, all or none.
    func put(_ items: [Item]) -> Rejection? {
        guard let first = items.first else { return nil }
        let (uid, source) = (first.uid, first.source)
        let (rejection, wake) = state.withLock { state -> (Rejection?, Bool) in
            if state.isClosed { return (.closed, false) }
            guard state.hasRoom(for: items.count, of: uid, by: source, limit: limit) else { return (.full, false) }
            state.put(items, of: uid, by: source)
            defer { state.isWaiting = false }
            return (nil, state.isWaiting)
        }
        if wake { signal.signal() }
        return rejection
    }

    /// Puts items in, all or none, unless the ledger is only read. Answers why nothing went in.
    func put(_ items: [Item], unlessReadOnly state: EngineState) -> Refusal? {
        if let reason = state.now.readOnly { return .readOnly(reason) }
        switch put(items) {
        case nil: return nil
        case .full: return .overloaded
        case .closed: return .stopping
        }
    }

    /// Takes up to `most` items; waits until there is one, the deadline passes, or the queue is closed.
    /// Nil when it is closed and empty.
    func take(most: Int, until deadline: DispatchTime) -> [Item]? {
        while true {
            let taken = state.withLock { state -> [Item]?? in
                if !state.items.isEmpty { return state.first(most) }
                if state.isClosed { return .some(nil) }
                state.isWaiting = true
                return nil
            }
            if let taken { return taken }
            if signal.wait(timeout: deadline) == .timedOut {
                state.withLock { $0.isWaiting = false }
                return []
            }
        }
    }

    /// Takes up to `most` items; none when none waits.
    func takeNow(most: Int) -> [Item] {
        state.withLock { state in
            state.first(most)
        }
    }

    /// Takes nothing in any more; what is in can still be taken out.
    func close() {
        let wake = state.withLock { state -> Bool in
            state.isClosed = true
            defer { state.isWaiting = false }
            return state.isWaiting
        }
        if wake { signal.signal() }
    }

    /// Whether the clock's work should pause: nothing more is taken in.
    var isStopping: Bool { state.withLock { $0.isClosed } }

    /// How many items wait.
    var count: Int { state.withLock { $0.items.count } }
}
