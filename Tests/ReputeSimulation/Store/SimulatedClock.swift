import ReputeModel
import Synchronization

/// The moment of a simulation. It moves when the simulation says so, backwards too, as a system's clock does.
final class SimulatedClock: Sendable {
    private struct Hand {
        var now: Instant
        var latest: Instant
    }

    private let hand: Mutex<Hand>

    init(_ start: Instant) { hand = Mutex(Hand(now: start, latest: start)) }

    var now: Instant { hand.withLock { $0.now } }

    /// The latest moment it ever showed.
    var latest: Instant { hand.withLock { $0.latest } }

    /// Moves it by milliseconds, back if they are negative.
    func move(_ milliseconds: Int64) {
        hand.withLock { hand in
            hand.now = hand.now + milliseconds
            hand.latest = max(hand.latest, hand.now)
        }
    }
}
