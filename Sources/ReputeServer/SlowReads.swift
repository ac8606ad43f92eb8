import Glibc
import NIOCore
import Repute

/// Reads that take long, on an event loop of their own, which user ids share.
///
/// Its thread gives way to all others of the machine: who asks for much waits for a processor, not who asks for little.
final class SlowReads: Sendable {
    typealias Read = @Sendable (EngineReader) -> Void

    let station: Station
    private let turns: NIOLoopBound<Turns<Read>>

    /// The niceness of its thread. In a system whose threads have none of their own, it stays as it is.
    private static let niceness: Int32 = 10

    /// On the loop of a station that serves no connections.
    init(_ station: Station) throws {
        self.station = station
        turns = try station.loop.submit {
            // Of the calling thread alone, which is how Linux takes it.
            setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, Self.niceness)
            let turns = Turns<Read>(on: station.loop) { $0(station.reader.value) }
            return NIOLoopBound(turns, eventLoop: station.loop)
        }.wait()
    }

    /// Does a read, or a piece of one, in its turn.
    func add(of uid: UInt32, _ read: @escaping Read) {
        // A further piece joins before anybody can see that nothing waits.
        if station.loop.inEventLoop { return turns.value.join(read, of: uid) }
        station.loop.execute { [turns] in turns.value.join(read, of: uid) }
    }

    /// Returns when nothing waits any more, or at the deadline.
    func wait(until deadline: ContinuousClock.Instant) {
        let isEmpty = { [loop = station.loop, turns] in try? loop.submit { turns.value.isEmpty }.wait() }
        while ContinuousClock.now < deadline, isEmpty() == false { usleep(1_000) }
    }
}
