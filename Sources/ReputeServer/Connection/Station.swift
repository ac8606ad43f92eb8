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
    /// Where they follow the ledger, on the loop only.
    let desk: NIOLoopBound<Desk>
    /// Whose lines are answered next, on the loop only.
    let turns: NIOLoopBound<Turns<Connection>>
    private let listed = Mutex<[Outlet]>([])
    private let followers: Followers

    /// How many follow here, and whether the desk knows already that there is news.
    private final class Followers: Sendable {
        let count = Atomic(0)
        let isTold = Atomic(false)
    }

    /// Makes the reader on its loop; blocks until it is there.
    static func make(
        _ engine: Engine, _ feed: Feed, _ limits: Limits, _ count: FollowerCount, on loop: any EventLoop
    ) throws -> Station {
        try loop.submit {
            let followers = Followers()
            let desk = Desk(feed, limits, count, on: loop) { followers.count.store($0, ordering: .relaxed) }
            let reader = try engine.makeReader()
            // What is answered in turns had arrived before the first of them.
            let turns = Turns<Connection>(on: loop, begin: reader.hold, end: reader.release) { $0.takeTurn() }
            return Station(
                loop: loop, reader: NIOLoopBoundBox(reader, eventLoop: loop),
                connections: NIOLoopBoundBox([:], eventLoop: loop), desk: NIOLoopBound(desk, eventLoop: loop),
                turns: NIOLoopBound(turns, eventLoop: loop), followers: followers)
        }.wait()
    }

    private init(
        loop: any EventLoop, reader: NIOLoopBoundBox<EngineReader>,
        connections: NIOLoopBoundBox<[ObjectIdentifier: Connection]>, desk: NIOLoopBound<Desk>,
        turns: NIOLoopBound<Turns<Connection>>, followers: Followers
    ) {
        self.loop = loop
        self.reader = reader
        self.connections = connections
        self.desk = desk
        self.turns = turns
        self.followers = followers
    }

    /// Lets those that follow here know that the ledger has grown, with one hop to the loop however often it is called
    /// before that.
    func tellFollowers() {
        guard followers.count.load(ordering: .relaxed) > 0,
            !followers.isTold.exchange(true, ordering: .acquiringAndReleasing)
        else { return }
        loop.execute { [desk, followers] in
            followers.isTold.store(false, ordering: .sequentiallyConsistent)
            desk.value.advance()
        }
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
