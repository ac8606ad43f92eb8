import Synchronization

/// Reads that wait until the ledger has grown.
final class WaitingReads: Sendable {
    private struct State {
        var next = 0
        var waiting: [Int: (after: Int64, read: @Sendable () -> Void)] = [:]
    }

    private let state = Mutex(State())

    /// Keeps a read until the ledger is longer than `after`, or ``end(_:)`` is called with the answer.
    func add(after: Int64, _ read: @escaping @Sendable () -> Void) -> Int {
        state.withLock { state in
            state.next += 1
            state.waiting[state.next] = (after, read)
            return state.next
        }
    }

    /// Runs what waits for a ledger of `size`.
    func wake(size: Int64) {
        let ready = state.withLock { state -> [@Sendable () -> Void] in
            if state.waiting.isEmpty { return [] }
            let ready = state.waiting.filter { $0.value.after < size }
            for key in ready.keys { state.waiting[key] = nil }
            return ready.values.map(\.read)
        }
        for read in ready { read() }
    }

    /// Runs one read that has waited long enough, if it still waits.
    func end(_ number: Int) {
        state.withLock { $0.waiting.removeValue(forKey: number) }?.read()
    }

    /// Runs everything that waits.
    func endAll() { wake(size: .max) }
}
