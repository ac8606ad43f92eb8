import Foundation
import ReputeJSON
import ReputeWire
import Synchronization

/// What the callers and the reading thread share: the calls that wait, by id.
final class Connection: Sendable {
    typealias Answer = Result<JSONNode, ClientError>
    typealias Waiting = CheckedContinuation<Answer, Never>

    private struct State {
        var waiting: [Int64: Waiting] = [:]
        var lastID: Int64 = 0
        /// Where notifications go, while it follows.
        var follow: NoticeBuffer?
        /// Why no call can be made any more.
        var end: ClientError?
    }

    private let socket: UnixSocket
    private let state = Mutex(State())
    /// Held while a line is sent, so that lines do not mix.
    private let sending = Mutex(())

    init(_ socket: UnixSocket) { self.socket = socket }

    /// Sends a call; `waiting` is resumed exactly once.
    func send<M: Method>(_ method: M.Type, _ params: M.Params, _ waiting: Waiting) {
        let registered = state.withLock { state -> Result<Int64, ClientError> in
            if let end = state.end { return .failure(end) }
            state.lastID += 1
            state.waiting[state.lastID] = waiting
            return .success(state.lastID)
        }
        switch registered {
        case .failure(let end): waiting.resume(returning: .failure(end))
        case .success(let id):
            var json = JSONWriter(ordered: false)
            Request.write(method, params, id: id, to: &json)
            let line = json.bytes
            if let why = sending.withLock({ _ in socket.send(line) }) { giveUp(id, .lost(why)) }
        }
    }

    /// Lets a call fail that could not be sent, and every later one. Those that were sent may still be answered: what
    /// came before the other side closed is yet to be read.
    private func giveUp(_ id: Int64, _ error: ClientError) {
        let waiting = state.withLock { state in
            if state.end == nil { state.end = error }
            return state.waiting.removeValue(forKey: id)
        }
        socket.endSending()
        waiting?.resume(returning: .failure(error))
    }

    /// Ends the connection from this side.
    func stop() {
        socket.shutDown()
        // The reading thread may wait for room.
        state.withLock { $0.follow }?.abandon()
    }

    /// Has notifications put into a buffer, unless they go into another already. Answers whether they do.
    func beginFollow(_ buffer: NoticeBuffer) -> Bool {
        state.withLock { state in
            if state.follow != nil { return false }
            state.follow = buffer
            return true
        }
    }

    /// Has notifications dropped.
    func endFollow() { state.withLock { $0.follow = nil } }

    /// Reads replies until there are no more.
    func read() {
        var lines = LineBuffer()
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            switch socket.receive(into: &chunk) {
            case .failure(let ended): return finish(.lost(ended.why))
            case .success(let count):
                lines.append(chunk[..<count])
                while let line = lines.next() {
                    do {
                        try take(line)
                    } catch {
                        socket.shutDown()
                        return finish(error)
                    }
                }
            }
        }
    }

    private func take(_ line: [UInt8]) throws(ClientError) {
        let reply: IncomingReply
        do {
            switch try IncomingLine(parsing: line) {
            case .reply(let incoming): reply = incoming
            case .notification(let name, let params): return notify(try FeedNotice(name, params))
            }
        } catch {
            throw .unreadable(error)
        }
        guard let id = reply.id else {
            // An answer to a line the service could not read; which of the calls it was cannot be told.
            if case .failure(let error) = reply.outcome { throw .refused(error) }
            return
        }
        let waiting = state.withLock { $0.waiting.removeValue(forKey: id) }
        waiting?.resume(returning: reply.outcome.mapError { .refused($0) })
    }

    /// Hands a notification on; those this version does not know are passed over.
    private func notify(_ notice: FeedNotice?) {
        guard let notice, let follow = state.withLock({ $0.follow }) else { return }
        if case .ended = notice {
            // Before whoever takes it can follow again.
            endFollow()
            follow.put(notice)
            follow.finish(.success([]))
        } else {
            follow.put(notice)
        }
    }

    /// Lets every call that waits, and every later one, fail.
    private func finish(_ error: ClientError) {
        let (waiting, follow) = state.withLock { state in
            if state.end == nil { state.end = error }
            defer {
                state.waiting = [:]
                state.follow = nil
            }
            return (state.waiting, state.follow)
        }
        follow?.finish(.failure(error))
        for (_, call) in waiting { call.resume(returning: .failure(error)) }
    }
}
