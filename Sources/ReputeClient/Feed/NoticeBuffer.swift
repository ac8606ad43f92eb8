import Dispatch
import ReputeWire
import Synchronization

/// Notifications between the thread that reads them and the one task that takes them.
///
/// When nobody takes them, the reading thread waits, and with it the service: what is not read is not sent.
final class NoticeBuffer: Sendable {
    typealias Taken = Result<[FeedNotice], ClientError>

    private struct State {
        var notices: [FeedNotice] = []
        /// Who waits for the next ones.
        var taker: CheckedContinuation<Taken, Never>?
        var isReaderWaiting = false
        /// Nothing more will come: an empty answer, or why.
        var end: Taken?
        /// Nobody takes any more.
        var isAbandoned = false
    }

    private let state = Mutex(State())
    private let room = DispatchSemaphore(value: 0)

    /// The most that are kept.
    private static let most = 4_096

    /// Puts one in; blocks while there is no room and somebody may still make some.
    func put(_ notice: FeedNotice) {
        while true {
            let (taker, mustWait) = state.withLock { state -> (CheckedContinuation<Taken, Never>?, Bool) in
                if state.isAbandoned { return (nil, false) }
                if let taker = state.taker {
                    state.taker = nil
                    return (taker, false)
                }
                if state.notices.count >= NoticeBuffer.most {
                    state.isReaderWaiting = true
                    return (nil, true)
                }
                state.notices.append(notice)
                return (nil, false)
            }
            taker?.resume(returning: .success([notice]))
            if !mustWait { return }
            room.wait()
        }
    }

    /// Lets whoever takes know, after what is there, that nothing more will come.
    func finish(_ end: Taken) {
        let taker = state.withLock { state in
            if state.end == nil { state.end = end }
            defer { state.taker = nil }
            return state.taker
        }
        taker?.resume(returning: end)
    }

    /// Drops what is there and everything that comes.
    func abandon() {
        let wake = state.withLock { state in
            state.isAbandoned = true
            state.notices = []
            defer { state.isReaderWaiting = false }
            return state.isReaderWaiting
        }
        if wake { room.signal() }
        finish(.success([]))
    }

    /// Everything there is, or the next one when it comes; empty at the end. For one task at a time.
    func take() async -> Taken {
        await withTaskCancellationHandler {
            await withCheckedContinuation { taker in
                let (taken, wake) = state.withLock { state -> (Taken?, Bool) in
                    if state.notices.isEmpty {
                        if let end = state.end { return (end, false) }
                        precondition(state.taker == nil, "one task takes at a time")
                        state.taker = taker
                        return (nil, false)
                    }
                    defer {
                        state.notices = []
                        state.isReaderWaiting = false
                    }
                    return (.success(state.notices), state.isReaderWaiting)
                }
                if wake { room.signal() }
                if let taken { taker.resume(returning: taken) }
            }
        } onCancel: {
            abandon()
        }
    }
}
