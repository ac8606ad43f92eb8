import Dispatch
import Foundation
import ReputeLedger
package import ReputeModel
import ReputeStore
import Synchronization

/// The reading side of the ledger's growth: one thread that reads new facts once, encodes them once, and keeps the
/// newest of them for whoever follows. The writer knows nothing of followers: after a commit it rings, no more.
///
/// Followers further behind than what is kept are served from the database, block by block, by the same thread. With
/// nobody following, the thread sleeps and is not even rung for.
package final class Feed: Sendable {
    /// Takes a block that was asked for.
    package typealias Delivery = @Sendable (Result<FeedBlock, Refusal>) -> Void

    /// A block that is wanted from the database.
    private struct Request: Hashable {
        let after: Int64
        let withParties: Bool
    }

    private struct State {
        var ring: FeedRing
        var followers = 0
        /// Followers that choose by accounts.
        var accountFollowers = 0
        /// The size when the first of those came: accounts that come later are named in blocks.
        var namedFrom: Int64 = 0
        /// Others who want to know how long the ledger is.
        var watchers = 0
        /// What is wanted, in the order in which it was first asked for.
        var requests: [Request] = []
        /// By whom: many may be as far.
        var deliveries: [Request: [Delivery]] = [:]
        var isStopping = false
    }

    private let state: Mutex<State>
    private let engine: EngineState
    private let growth: Growth
    private let finished = DispatchSemaphore(value: 0)
    private let hooks = Mutex<[@Sendable (Int64) -> Void]>([])

    /// A failed read is tried again after so many milliseconds.
    private static let pause = 200
    /// The most milliseconds that facts gather in. While they come in quick succession they do, the longer the more
    /// follow: the writer then need not wake this thread after each commit (to do so cost it 10 µs a commit), and each
    /// follower is sent more at a time. A fact after a lull is passed on at once.
    private static let longestRest = 50

    /// Starts the thread. `encode` writes a fact as followers get it; `room` is how many bytes of that are kept.
    package init(_ engine: Engine, room: Int = 8 << 20, encode: @escaping FeedEncoding) throws(EngineError) {
        self.engine = engine.state
        growth = engine.state.growth
        state = Mutex(State(ring: FeedRing(room: room, end: engine.status.size)))
        let source = SourceBox(FeedSource(try engine.makeReader(), encode))
        let thread = Thread { [self] in
            // Here, not before: only a running thread's name is known to the system, where `top -H` shows it.
            Thread.current.name = "repute-feed"
            source.use { run(&$0) }
            finished.signal()
        }
        thread.stackSize = 1 << 20
        thread.start()
    }

    /// Calls `hook` with the size of the ledger on the feed's thread whenever it has grown and somebody wants to know.
    package func onGrowth(_ hook: @escaping @Sendable (Int64) -> Void) {
        hooks.withLock { $0.append(hook) }
    }

    /// Ends the thread; requests that wait are not answered. Blocks until that is done. For once.
    package func stop() {
        state.withLock { $0.isStopping = true }
        growth.call()
        finished.wait()
        // They hold those who wait for it.
        hooks.withLock { $0 = [] }
    }

    // MARK: Whoever follows

    /// Counts a follower in. Answers the seq from which on facts come through ``block(after:)`` and ``blocks(after:)``.
    package func join(byAccounts: Bool) -> Int64 {
        let size = self.size
        defer { growth.call() }
        return state.withLock { state in
            if state.followers == 0 { state.ring.restart(at: size) }
            state.followers += 1
            if byAccounts {
                if state.accountFollowers == 0 { state.namedFrom = size }
                state.accountFollowers += 1
            }
            return state.ring.end
        }
    }

    /// Counts a follower out.
    package func leave(byAccounts: Bool) {
        state.withLock { state in
            state.followers -= 1
            if byAccounts { state.accountFollowers -= 1 }
            if state.followers == 0 { state.ring.restart(at: state.ring.end) }
        }
    }

    /// Counts somebody in (1) or out (-1) who wants to know how long the ledger is, and nothing else.
    package func watch(_ change: Int) {
        state.withLock { $0.watchers += change }
        growth.call()
    }

    /// The number of facts.
    package var size: Int64 { Int64(engine.now.frontier.size) }

    /// The seq up to which blocks have been made.
    package var head: Int64 { state.withLock { $0.ring.end } }

    /// The newest blocks, with all facts after `seq`; nil when they are no longer all kept.
    package func blocks(after seq: Int64) -> [FeedBlock]? { state.withLock { $0.ring.blocks(after: seq) } }

    /// The block with the fact after `seq`, if it is kept.
    package func block(after seq: Int64) -> FeedBlock? { state.withLock { $0.ring.block(after: seq) } }

    /// Reads a block that is not kept from the database, in its turn, and delivers it on the feed's thread; once for all
    /// who wait for the same. There has to be a fact after `seq`.
    package func read(
        after seq: Int64, withParties: Bool, deliver: @escaping Delivery
    ) {
        let request = Request(after: seq, withParties: withParties)
        state.withLock { state in
            if state.deliveries[request] == nil { state.requests.append(request) }
            state.deliveries[request, default: []].append(deliver)
        }
        growth.call()
    }

    // MARK: The thread

    /// What is to be done next.
    private struct Work {
        var isStopping: Bool
        /// The facts to make a block of, if there are new ones and somebody follows.
        var new: (after: Int64, namedFrom: Int64?)?
        var request: Request?
        var deliveries: [Delivery]
        var namedFrom: Int64
        var isWatched: Bool
        /// Milliseconds to let facts gather after everything is done.
        var rest: Int
    }

    private func next(_ size: Int64, isResting: Bool) -> Work {
        state.withLock { state in
            let new =
                !isResting && state.followers > 0 && state.ring.end < size
                ? (after: state.ring.end, namedFrom: state.accountFollowers > 0 ? state.namedFrom : nil) : nil
            let request = state.requests.isEmpty ? nil : state.requests.removeFirst()
            return Work(
                isStopping: state.isStopping, new: new, request: request,
                deliveries: request.flatMap { state.deliveries.removeValue(forKey: $0) } ?? [],
                namedFrom: state.namedFrom, isWatched: state.followers + state.watchers > 0,
                rest: min(Feed.longestRest, 1 + state.followers / 50))
        }
    }

    /// Whether there is something to do that no rest puts off.
    private var isWanted: Bool { state.withLock { $0.isStopping || !$0.requests.isEmpty } }

    /// Whether there is something to do, or somebody came since it was decided whether to listen for growth.
    private func isNews(since told: Int64, isListening: Bool) -> Bool {
        let size = self.size
        return state.withLock { state in
            state.isStopping || !state.requests.isEmpty || (state.followers > 0 && state.ring.end < size)
                || (state.watchers > 0 && told < size) || (!isListening && state.followers + state.watchers > 0)
        }
    }

    private func run(_ source: inout FeedSource) {
        var told: Int64 = 0
        // Not to look for new facts before this.
        var rest = DispatchTime.now()
        while true {
            let size = self.size
            let isResting = DispatchTime.now() < rest
            let work = next(size, isResting: isResting)
            if work.isStopping { return }
            if let new = work.new, !add(new.after, new.namedFrom, size, &source) {
                rest = .now() + .milliseconds(Feed.pause)
            }
            if work.isWatched, !isResting, work.new != nil || told < size {
                told = size
                for hook in hooks.withLock({ $0 }) { hook(size) }
                if head == size { rest = max(rest, .now() + .milliseconds(work.rest)) }
            }
            if let request = work.request { serve(request, work.deliveries, work.namedFrom, size, &source) }
            if DispatchTime.now() < rest {
                growth.sleep(wantsGrowth: false, until: rest) { isWanted }
            } else {
                growth.sleep(wantsGrowth: work.isWatched) { isNews(since: told, isListening: work.isWatched) }
            }
        }
    }

    /// Puts the next block into the ring. Answers whether it could be read.
    private func add(_ after: Int64, _ namedFrom: Int64?, _ size: Int64, _ source: inout FeedSource) -> Bool {
        guard let block = try? source.block(after: after, size: size, namedFrom: namedFrom) else { return false }
        state.withLock { state in
            // Meanwhile the last follower may have gone, and another one come.
            if state.followers > 0, state.ring.end == after { state.ring.append(block) }
        }
        return true
    }

    private func serve(
        _ request: Request, _ deliveries: [Delivery], _ namedFrom: Int64, _ size: Int64, _ source: inout FeedSource
    ) {
        let outcome: Result<FeedBlock, Refusal>
        do throws(StoreError) {
            let block = try source.block(
                after: request.after, size: size, namedFrom: request.withParties ? namedFrom : nil)
            guard let block else { throw StoreError(.damaged, "the ledger", "There is no fact \(request.after + 1).") }
            outcome = .success(block)
        } catch {
            outcome = .failure(.store(error))
        }
        for deliver in deliveries { deliver(outcome) }
    }
}

/// Carries the source to the feed's thread.
///
/// Unchecked: nothing else touches it.
private final class SourceBox: @unchecked Sendable {
    private var source: FeedSource
    init(_ source: consuming FeedSource) { self.source = source }

    func use(_ body: (inout FeedSource) -> Void) { body(&source) }
}
