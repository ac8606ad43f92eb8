import NIOCore
import Repute
import Synchronization

/// Reads that wait until the ledger has grown. No thread waits with them.
final class WaitingReads: Sendable {
    private struct Waiting {
        let after: Int64
        let outlet: Outlet
        let read: @Sendable () -> Void
        /// Ends the wait; nil for the moment it takes to start it.
        var timer: Scheduled<Void>?
    }

    private struct State {
        var last = 0
        var waiting: [Int: Waiting] = [:]
        /// Nothing waits any more.
        var isClosed = false

        mutating func remove(where isMeant: (Int, Waiting) -> Bool) -> [Waiting] {
            if waiting.isEmpty { return [] }
            let meant = waiting.filter { isMeant($0.key, $0.value) }
            for key in meant.keys { waiting[key] = nil }
            return Array(meant.values)
        }
    }

    private let state = Mutex(State())
    private let feed: Feed

    init(_ feed: Feed) { self.feed = feed }

    /// Runs a read when the ledger is longer than `after`, or after so many milliseconds, or when everything ends;
    /// never, if its connection goes before that. On any thread.
    func add(_ read: @escaping @Sendable () -> Void, of outlet: Outlet, after: Int64, milliseconds: Int64) {
        let number = state.withLock { state -> Int? in
            if state.isClosed { return nil }
            state.last += 1
            state.waiting[state.last] = Waiting(after: after, outlet: outlet, read: read)
            return state.last
        }
        guard let number else { return read() }
        feed.watch(1)
        let timer = outlet.station.loop.scheduleTask(in: .milliseconds(milliseconds)) { [self] in
            run { key, _ in key == number }
        }
        let isGone = state.withLock { state in
            state.waiting[number]?.timer = timer
            return state.waiting[number] == nil
        }
        if isGone { timer.cancel() }
        // It may have grown before the feed knew that somebody waits.
        wake(size: feed.size)
    }

    /// Runs what waits for a ledger of `size`.
    func wake(size: Int64) { run { $1.after < size } }

    /// Runs everything that waits, and from now on everything at once.
    func close() {
        state.withLock { $0.isClosed = true }
        run { _, _ in true }
    }

    /// Forgets what a connection that has ended waited for.
    func forget(_ outlet: Outlet) { drop { $1.outlet === outlet } }

    private func run(where isMeant: (Int, Waiting) -> Bool) {
        for waiting in drop(where: isMeant) { waiting.read() }
    }

    @discardableResult
    private func drop(where isMeant: (Int, Waiting) -> Bool) -> [Waiting] {
        let dropped = state.withLock { $0.remove(where: isMeant) }
        if dropped.isEmpty { return [] }
        feed.watch(-dropped.count)
        for waiting in dropped { waiting.timer?.cancel() }
        return dropped
    }

    /// How many wait.
    var count: Int { state.withLock { $0.waiting.count } }
}
