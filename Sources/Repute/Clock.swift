import ReputeModel
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The engine's moment: the system's, or one that stands still until it is set.
final class Clock: Sendable {
    /// The manual moment; nil for a clock that runs by itself.
    private let manual: Mutex<Instant?>
    /// Reads a clock that runs by itself.
    private let reading: @Sendable () -> Instant
    let isManual: Bool

    init(_ source: EngineConfiguration.ClockSource, notBefore last: Instant?) {
        reading = Clock.system
        switch source {
        case .system:
            isManual = false
            manual = Mutex(nil)
        case .manual(let start):
            isManual = true
            manual = Mutex(max(start, last ?? start))
        }
    }

    /// A clock that stands in for the system's: it goes by itself, at times backwards.
    init(reading: @escaping @Sendable () -> Instant) {
        isManual = false
        manual = Mutex(nil)
        self.reading = reading
    }

    var now: Instant { isManual ? manual.withLock { $0 } ?? reading() : reading() }

    @Sendable private static func system() -> Instant {
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
