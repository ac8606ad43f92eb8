import NIOCore
import Repute
import Synchronization

/// One event loop, its reader, and the connections it serves.
final class Station: Sendable {
    let loop: any EventLoop
    /// On the loop only.
    let reader: NIOLoopBoundBox<EngineReader>
    /// The connections open here, on the loop only.
    let connections: NIOLoopBoundBox<[ObjectIdentifier: Connection]>
    private let listed = Mutex<[Outlet]>([])

    /// Makes the reader on its loop; blocks until it is there.
    static func make(_ engine: Engine, on loop: any EventLoop) throws -> Station {
        try loop.submit {
            Station(
                loop: loop, reader: NIOLoopBoundBox(try engine.makeReader(), eventLoop: loop),
                connections: NIOLoopBoundBox([:], eventLoop: loop))
        }.wait()
    }

    private init(
        loop: any EventLoop, reader: NIOLoopBoundBox<EngineReader>,
        connections: NIOLoopBoundBox<[ObjectIdentifier: Connection]>
    ) {
        self.loop = loop
        self.reader = reader
        self.connections = connections
    }

    /// Notes that a connection has something to send.
    func list(_ outlet: Outlet) {
        listed.withLock { $0.append(outlet) }
    }

    /// Has everything sent that is noted, with one hop to the loop.
    func ring() {
        let outlets = listed.withLock { listed in
            defer { listed = [] }
            return listed
        }
        guard !outlets.isEmpty else { return }
        loop.execute {
            for outlet in outlets { outlet.connection.value?.collect() }
        }
    }
}
