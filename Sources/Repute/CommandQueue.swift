import Dispatch
import ReputeModel
import Synchronization

/// The writer's bounded queue. Never blocks who puts something in.
final class CommandQueue: Sendable {
    enum Item: Sendable {
        case command(any Pending)
        /// Set the manual clock and answer when everything due by then is applied.
        case clock(Instant, @Sendable (Result<Instant, Refusal>) -> Void)
    }

    private struct State {
        var items: [Item] = []
        var isClosed = false
        var isWaiting = false
    }

    private let state = Mutex(State())
    private let signal = DispatchSemaphore(value: 0)
    let limit: Int

    init(limit: Int) { self.limit = limit }

    /// Why nothing went in.
    enum Rejection {
        case full
        case closed
    }

    /// Puts items in, all or none.
    func put(_ items: [Item]) -> Rejection? {
        let (rejection, wake) = state.withLock { state -> (Rejection?, Bool) in
            if state.isClosed { return (.closed, false) }
            // A group larger than the queue fits when it is empty, or it never would.
            guard state.items.count + items.count <= limit || state.items.isEmpty else { return (.full, false) }
            state.items += items
            defer { state.isWaiting = false }
            return (nil, state.isWaiting)
        }
        if wake { signal.signal() }
        return rejection
    }

    /// Takes up to `most` items; waits until there is one, the deadline passes, or the queue is closed.
    /// Nil when it is closed and empty.
    func take(most: Int, until deadline: DispatchTime) -> [Item]? {
        while true {
            let taken = state.withLock { state -> [Item]?? in
                if !state.items.isEmpty {
                    if state.items.count <= most {
                        defer { state.items = [] }
                        return state.items
                    }
                    let count = min(most, state.items.count)
                    let first = Array(state.items.prefix(count))
                    state.items.removeFirst(count)
                    return first
                }
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
