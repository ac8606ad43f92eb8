import ReputeModel
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The engine's moment: the system's, or one that stands still until it is set.
final class Clock: Sendable {
    /// The manual moment; nil for the system's clock.
    private let manual: Mutex<Instant?>
    let isManual: Bool

    init(_ source: EngineConfiguration.ClockSource, notBefore last: Instant?) {
        switch source {
        case .system:
            isManual = false
            manual = Mutex(nil)
        case .manual(let start):
            isManual = true
            manual = Mutex(max(start, last ?? start))
        }
    }

    var now: Instant {
        if isManual, let now = manual.withLock({ $0 }) { return now }
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Instant(milliseconds: Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000)
    }

    /// Sets a manual clock, only forward.
    func set(to moment: Instant) {
        precondition(isManual, "only a manual clock is set")
        manual.withLock { $0 = max(moment, $0 ?? moment) }
    }
}
