import Logging
import NIOCore
import ReputeJSON
import ReputeWire

/// One connection: lines in, lines out. The lines of a turn are answered, then written and flushed once.
///
/// Lives on its event loop. It reads only while what it wrote is taken: a peer that does not read is not read from.
final class Connection: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    /// Bytes of answers after which they are written, and looked whether the peer takes them, before the next line.
    private static let portion = 1 << 16

    private let service: Service
    private let peer: Peer
    private let isReadOnly: Bool
    private let outlet: Outlet
    private var context: ChannelHandlerContext?
    private var splitter: LineSplitter
    /// Bytes that are counted in the hoard.
    private var hoarded = 0
    /// It is not counted any more.
    private var isGone = false
    private var input = ByteBuffer()
    private var output = JSONWriter(reservingCapacity: 0, ordered: false)
    private var overlongLines = 0
    /// It waits for its turn to answer lines.
    private var isWaiting = false
    /// The peer has sent its last byte.
    private var hasInputEnded = false
    /// Nothing more is taken; what is under way is answered, then the connection ends.
    private var isLeaving = false
    /// How it follows the ledger, if it does.
    var follower: Follower?
    private var isClosing = false

    init(_ service: Service, _ peer: Peer, isReadOnly: Bool, station: Station) {
        self.service = service
        self.peer = peer
        self.isReadOnly = isReadOnly
        outlet = Outlet(service.limits, uid: peer.uid, service.census.purse(of: peer.uid), station)
        splitter = LineSplitter(limit: service.limits.lineBytes)
    }

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        outlet.connection.value = self
        outlet.station.connections.value[ObjectIdentifier(self)] = self
    }

    func channelActive(context: ChannelHandlerContext) {
        context.read()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var bytes = unwrapInboundIn(data)
        if input.readableBytes == 0 { input = bytes } else { input.writeBuffer(&bytes) }
        joinTurns()
    }

    private func joinTurns() {
        if isWaiting { return }
        isWaiting = true
        outlet.station.turns.value.join(self, of: peer.uid)
    }

    /// Answers some of what has arrived, and has another turn for the rest.
    ///
    /// Not while NIO reads: a flush that failed then would close the channel under its hands, which debug builds of it
    /// assert against.
    func takeTurn() {
        isWaiting = false
        guard let context else { return }
        answerLines(context)
        settle(context)
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        let isWritable = context.channel.isWritable
        if let follower { outlet.station.desk.value.writabilityChanged(follower, isWritable: isWritable) }
        if isWritable { joinTurns() }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if let event = event as? ChannelEvent, event == .inputClosed {
            hasInputEnded = true
            settle(context)
        } else {
            context.fireUserInboundEventTriggered(event)
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        service.log.debug("a connection ended", metadata: ["uid": "\(peer.uid)", "error": "\(error)"])
        context.close(promise: nil)
    }

    func channelInactive(context: ChannelHandlerContext) {
        self.context = nil
        outlet.connection.value = nil
        outlet.close()
        depart()
        service.waiting.forget(outlet)
        context.fireChannelInactive()
    }

    /// Counts itself out, once.
    private func depart() {
        if let follower { outlet.station.desk.value.remove(follower) }
        if outlet.station.connections.value.removeValue(forKey: ObjectIdentifier(self)) != nil {
            service.census.leave(peer.uid)
            _ = service.hoard.exchange(hoarded, for: 0, of: peer.uid)
            hoarded = 0
            isGone = true
        }
    }

    /// Sends what came later.
    func collect() {
        guard let context else { return }
        settle(context)
    }

    /// Takes nothing more, answers what is under way, and ends.
    func leave() {
        isLeaving = true
        if let follower { outlet.station.desk.value.remove(follower) }
        collect()
    }

    /// Whether the peer takes what it is sent.
    var isWritable: Bool { context?.channel.isWritable ?? false }

    /// Puts something behind everything that was answered so far.
    func push(_ bytes: ByteBuffer) {
        guard let context else { return }
        write(context)
        context.write(wrapOutboundOut(bytes), promise: nil)
    }

    /// Sends what was put there.
    func flush() { context?.flush() }

    private func answerLines(_ context: ChannelHandlerContext) {
        guard !isLeaving, context.channel.isWritable else { return }
        let call = Call(
            service: service, peer: peer, caller: outlet, reader: outlet.station.reader.value, isReadOnly: isReadOnly)
        let enough = input.readableBytes - Self.portion / 4
        while !isLeaving, input.readableBytes > enough || enough < 0, let finding = splitter.next(in: &input) {
            switch finding {
            case .line(let line): service.dispatcher.answer(line, in: call, to: &output)
            case .tooLong: refuseLongLine()
            }
            if output.bytes.count >= Self.portion {
                write(context)
                context.flush()
                return
            }
        }
    }

    private func refuseLongLine() {
        overlongLines += 1
        Dispatcher<Call>.refuse(
            .invalid(
                "line-too-long",
                "A line has at most \(service.limits.lineBytes) bytes. Its rest is skipped; the second ends the "
                    + "connection."), &output)
        if overlongLines >= 2 { isLeaving = true }
    }

    /// Counts what has come of a line that is not at its end, or does not keep it.
    private func countUnfinished() {
        let now = max(0, splitter.begunBytes - Hoard.free)
        if now == hoarded || isGone { return }
        if service.hoard.exchange(hoarded, for: now, of: peer.uid) {
            hoarded = now
        } else {
            splitter.skipLine()
            _ = service.hoard.exchange(hoarded, for: 0, of: peer.uid)
            hoarded = 0
            Dispatcher<Call>.refuse(service.hoard.refusal, &output)
        }
    }

    /// Writes and flushes everything there is, then reads on or ends.
    private func settle(_ context: ChannelHandlerContext) {
        countUnfinished()
        let late = outlet.take()
        let isUsedUp = input.readableBytes == 0
        if hasInputEnded, isUsedUp, !isLeaving {
            if splitter.hasBegun {
                Dispatcher<Call>.refuse(
                    .invalid("line-unfinished", "The last line has no newline, so it was not looked at."), &output)
            }
            isLeaving = true
        }
        write(context)
        if !late.bytes.isEmpty { write(late.bytes, context) }
        context.flush()
        if isLeaving {
            if let follower {
                outlet.station.desk.value.finish(follower)
            } else if late.isIdle {
                close(context)
            }
        } else if context.channel.isWritable {
            if isUsedUp { context.read() } else { joinTurns() }
        }
    }

    private func write(_ context: ChannelHandlerContext) {
        guard !output.bytes.isEmpty else { return }
        outlet.purse.add(output.bytes.count)
        write(output.bytes, context)
        // A long answer's room is not kept for the short ones that follow.
        if output.bytes.capacity > 2 * Self.portion {
            output = JSONWriter(reservingCapacity: 0, ordered: false)
        } else {
            output.removeAll(keepingCapacity: true)
        }
    }

    /// Writes what is counted in the purse until it has been taken.
    private func write(_ bytes: [UInt8], _ context: ChannelHandlerContext) {
        let taken = context.eventLoop.makePromise(of: Void.self)
        context.write(wrapOutboundOut(context.channel.allocator.buffer(bytes: bytes)), promise: taken)
        taken.futureResult.whenComplete { [purse = outlet.purse, count = bytes.count] _ in purse.remove(count) }
    }

    /// Ends the connection when all that was written has been taken by the kernel. Counts out before the peer can
    /// see the end, so that it can come again at once.
    private func close(_ context: ChannelHandlerContext) {
        guard !isClosing else { return }
        isClosing = true
        let written = context.eventLoop.makePromise(of: Void.self)
        context.writeAndFlush(wrapOutboundOut(ByteBuffer()), promise: written)
        let channel = context.channel
        written.futureResult.assumeIsolated().whenComplete { _ in
            self.depart()
            channel.close(promise: nil)
        }
    }
}
