import Dispatch
import Synchronization

/// Wakes one thread when the ledger has grown or somebody wants something of it.
///
/// To ring costs the writer one look at an atomic number unless the thread sleeps and wants to know of growth.
final class Growth: Sendable {
    /// 0: awake; 1: asleep until called; 2: asleep until called or rung for.
    private let rest = Atomic(0)
    private let signal = DispatchSemaphore(value: 0)

    /// Wakes the thread if it waits for growth.
    func ring() {
        guard rest.load(ordering: .sequentiallyConsistent) == 2 else { return }
        if rest.compareExchange(expected: 2, desired: 0, ordering: .sequentiallyConsistent).exchanged {
            signal.signal()
        }
    }

    /// Wakes the thread.
    func call() {
        if rest.exchange(0, ordering: .sequentiallyConsistent) != 0 { signal.signal() }
    }

    /// Sleeps until somebody calls, or rings if `wantsGrowth`, or the time is over; not at all when `isNews` says so
    /// after it has become certain that both will be heard.
    func sleep(wantsGrowth: Bool, until limit: DispatchTime = .distantFuture, unless isNews: () -> Bool) {
        _ = rest.exchange(wantsGrowth ? 2 : 1, ordering: .sequentiallyConsistent)
        if !isNews(), signal.wait(timeout: limit) == .success { return }
        // Whoever woke it meanwhile has signalled, or is about to.
        if rest.exchange(0, ordering: .sequentiallyConsistent) == 0 { signal.wait() }
    }
}
