import NIOCore
import ReputeJSON
import ReputeModel
import ReputeWire
import Synchronization

/// Where later answers to one connection gather until its event loop sends them.
final class Outlet: Outbox {
    private struct State {
        var json = JSONWriter(reservingCapacity: 0, ordered: false)
        var inFlight = 0
        var longReads = 0
        /// Whether the station knows that there is something here.
        var isListed = false
        /// Whether the connection has ended; what is still answered goes nowhere.
        var isGone = false
    }

    private let state = Mutex(State())
    private let limits: Limits
    /// Who the connection is of.
    let uid: UInt32
    /// What is to be sent to all connections of that user id.
    let purse: Purse
    let station: Station
    /// The connection, on its event loop only; gone when it ends.
    let connection: NIOLoopBoundBox<Connection?>

    init(_ limits: Limits, uid: UInt32, _ purse: Purse, _ station: Station) {
        self.limits = limits
        self.uid = uid
        self.purse = purse
        self.station = station
        connection = NIOLoopBoundBox.makeEmptyBox(eventLoop: station.loop)
    }

    func reserve() throws(Refusal) {
        let isFull = state.withLock { state in
            if state.inFlight >= limits.inFlight { return true }
            state.inFlight += 1
            return false
        }
        if isFull {
            throw Refusal(
                .overloaded, "server.in-flight",
                "\(limits.inFlight) calls of this connection wait for their answer. Read some first.", retry: .later,
                details: ["limit": .integer(Int64(limits.inFlight))])
        }
    }

    func finish(_ write: (inout JSONWriter) -> Void) {
        let list = state.withLock { state in
            state.inFlight -= 1
            if state.isGone { return false }
            let before = state.json.bytes.count
            write(&state.json)
            purse.add(state.json.bytes.count - before)
            defer { state.isListed = true }
            return !state.isListed
        }
        if list { station.list(self) }
    }

    /// Whether the connection has ended, so that nothing more is sent.
    var isGone: Bool { state.withLock { $0.isGone } }

    /// The connection has ended: what gathered here is dropped, and what is under way for it may be given up.
    func close() {
        state.withLock { state in
            state.isGone = true
            purse.remove(state.json.bytes.count)
            state.json = JSONWriter(reservingCapacity: 0, ordered: false)
        }
    }

    /// Counts a long read. Throws when too many are under way.
    func beginLongRead() throws(Refusal) {
        let isFull = state.withLock { state in
            if state.longReads >= limits.longReads { return true }
            state.longReads += 1
            return false
        }
        if isFull {
            throw Refusal(
                .overloaded, "server.long-reads",
                "\(limits.longReads) long reads of this connection are under way. Wait for their answers.",
                retry: .later, details: ["limit": .integer(Int64(limits.longReads))])
        }
    }

    /// Ends what ``beginLongRead()`` began.
    func endLongRead() {
        state.withLock { $0.longReads -= 1 }
    }

    /// Takes what is to be sent, and whether anything is still to come. It stays counted in the purse.
    func take() -> (bytes: [UInt8], isIdle: Bool) {
        state.withLock { state in
            state.isListed = false
            if state.json.bytes.isEmpty { return ([], state.inFlight == 0) }
            let bytes = state.json.bytes
            state.json = JSONWriter(reservingCapacity: 0, ordered: false)
            return (bytes, state.inFlight == 0)
        }
    }
}
