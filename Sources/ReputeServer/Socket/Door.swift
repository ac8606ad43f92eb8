import Glibc
import Logging
import NIOCore
import NIOPosix
import ReputeJSON
import ReputeWire
import Synchronization

/// Lets connections in: asks the kernel who they are, counts them, and gives each to an event loop.
final class Door: Sendable {
    private let service: Service
    private let stations: [Station]
    private let turn = Atomic(0)
    private let refusals = Mutex(Sparing())

    init(_ service: Service, _ stations: [Station]) {
        self.service = service
        self.stations = stations
    }

    /// Takes a connected, non-blocking socket over.
    func take(_ descriptor: Int32, isReadOnly: Bool) {
        guard let credentials = PeerCredentials(of: descriptor) else {
            Glibc.close(descriptor)
            return
        }
        if let refusal = service.census.enter(credentials.uid) {
            if let count = refusals.withLock({ $0.count(at: .now) }) {
                service.log.notice(
                    "connections were refused; the last is described",
                    metadata: ["count": "\(count)", "uid": "\(credentials.uid)", "reason": "\(refusal.reason)"])
            }
            Door.turnAway(descriptor, refusal)
            return
        }
        let peer = service.roles.peer(credentials)
        let index = turn.wrappingAdd(1, ordering: .relaxed).oldValue
        let station = stations[Int(UInt(bitPattern: index) % UInt(stations.count))]
        let service = service
        ClientBootstrap(group: station.loop)
            .channelOption(.autoRead, value: false)
            .channelOption(.allowRemoteHalfClosure, value: true)
            // So that data and the end of the input never come in one read.
            .channelOption(.maxMessagesPerRead, value: 1)
            .channelOption(.writeBufferWaterMark, value: .init(low: 64 << 10, high: 256 << 10))
            .channelOption(
                .recvAllocator,
                value: AdaptiveRecvByteBufferAllocator(minimum: 4_096, initial: 16_384, maximum: 262_144)
            )
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(
                        Connection(service, peer, isReadOnly: isReadOnly, station: station))
                }
            }
            .withConnectedSocket(descriptor)
            .whenFailure { error in
                service.census.leave(peer.uid)
                service.log.warning("a connection could not be served", metadata: ["error": "\(error)"])
            }
    }

    /// Says why, as far as the socket takes it at once, and hangs up.
    private static func turnAway(_ descriptor: Int32, _ refusal: ErrorObject) {
        var json = JSONWriter(ordered: false)
        Dispatcher<Call>.refuse(refusal, &json)
        json.bytes.withUnsafeBytes { _ = send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
        Glibc.close(descriptor)
    }
}
