import Foundation
import Glibc
package import Logging
import NIOCore
import NIOPosix
package import Repute
import ReputeJSON
import ReputeWire
import Synchronization

/// Serves an engine on one or two Unix sockets.
package final class Server: Sendable {
    let service: Service
    private let group: MultiThreadedEventLoopGroup
    private let stations: [Station]
    private let acceptors: [Acceptor]
    private let patience: Int64

    /// Starts to serve; peers can connect when this returns. Throws `EngineError` or `ServerError`.
    package init(_ engine: Engine, _ configuration: ServerConfiguration, log: Logger) throws {
        let feed = try Feed(engine) { fact, json in
            FeedNotice.writeFact(seq: fact.seq, at: fact.at, kind: fact.kind, line: fact.line, to: &json)
        }
        let group = MultiThreadedEventLoopGroup(numberOfThreads: configuration.loops + 1)
        do {
            let followers = FollowerCount(limit: configuration.limits.followers)
            var stations: [Station] = []
            for loop in group.makeIterator() {
                stations.append(try Station.make(engine, feed, configuration.limits, followers, on: loop))
            }
            let service = Service(engine, feed, configuration, slow: try SlowReads(stations.removeLast()), log: log)
            let ready = stations
            engine.afterBatch {
                for station in ready { station.ring() }
            }
            feed.onGrowth { size in
                for station in ready { station.tellFollowers() }
                service.waiting.wake(size: size)
            }
            let door = Door(service, ready)
            var acceptors: [Acceptor] = []
            do {
                let file = try SocketFile(listeningAt: configuration.socket)
                acceptors.append(Acceptor(file) { door.take($0, isReadOnly: false) })
                if let path = configuration.readOnlySocket {
                    let file = try SocketFile(listeningAt: path)
                    acceptors.append(Acceptor(file) { door.take($0, isReadOnly: true) })
                }
            } catch {
                for acceptor in acceptors { acceptor.stop() }
                throw error
            }
            self.service = service
            self.stations = ready
            self.acceptors = acceptors
        } catch {
            feed.stop()
            try? group.syncShutdownGracefully()
            throw error
        }
        self.group = group
        patience = configuration.patience
    }

    /// How many reads wait for the ledger to grow.
    var waitingReads: Int { service.waiting.count }

    /// Takes no more connections and calls, answers what was taken, stops the engine, and ends all connections.
    /// Blocks; peers that do not take their answers are waited for only so long.
    package func stop() {
        service.beginStopping()
        for acceptor in acceptors { acceptor.stop() }
        service.waiting.close()
        service.engine.drain()
        let deadline = ContinuousClock.now + .milliseconds(patience)
        // So that answers which are still to be read for are there before connections end.
        service.slow.wait(until: deadline)
        while service.isVerifying.load(ordering: .acquiring) || service.backups.load(ordering: .acquiring) > 0,
            ContinuousClock.now < deadline
        { usleep(2_000) }
        for station in stations {
            try? station.loop.submit {
                for connection in station.connections.value.values { connection.leave() }
            }.wait()
        }
        service.feed.stop()
        while service.census.total > 0, ContinuousClock.now < deadline { usleep(2_000) }
        try? group.syncShutdownGracefully()
    }
}
