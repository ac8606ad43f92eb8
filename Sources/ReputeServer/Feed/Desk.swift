import NIOCore
import Repute
import ReputeJSON
import ReputeModel
import ReputeWire

/// Serves the followers of one event loop. On that loop only.
///
/// A follower draws from the feed's newest blocks while its connection takes them, and from blocks read for it when it
/// is further behind. New blocks are looked at once for all who have everything so far; only those that a block holds
/// something for are touched, a few in a turn of the loop, so that other calls go in between.
final class Desk {
    let feed: Feed
    private let loop: any EventLoop
    private let patience: TimeAmount
    private let count: FollowerCount
    private var index = FollowerIndex()
    /// The seq up to which blocks have been looked at.
    private var seen: Int64 = 0
    private var queue: [Follower] = []
    private var isServing = false
    private var isMarking = false
    private var lastNumber = 0
    /// Followers whose callers have ended their side.
    private var ending = 0
    private var buffers: [(block: FeedBlock, buffer: ByteBuffer)] = []
    /// Called with the number of followers when that changes.
    private let onCount: (Int) -> Void

    /// Followers that are served before others on the loop get their turn.
    private static let turn = 16
    /// Bytes that one follower is sent before the next gets its turn.
    private static let portion = 1 << 17
    /// What looking at a block counts as, when nothing of it is sent.
    private static let leastCost = 1 << 13
    private static let mostBuffers = 8

    init(
        _ feed: Feed, _ limits: Limits, _ count: FollowerCount, on loop: any EventLoop, onCount: @escaping (Int) -> Void
    ) {
        self.feed = feed
        self.loop = loop
        self.count = count
        self.onCount = onCount
        patience = .seconds(Int64(limits.followStallSeconds))
    }

    // MARK: Coming and going

    /// Has a connection follow. Throws `feed.following`, `ledger.cursor-ahead` or `server.followers`.
    func follow(
        _ connection: Connection, _ params: FeedFollow.Params, reader: EngineReader
    ) throws(Refusal) {
        guard connection.follower == nil else {
            throw Refusal(
                .conflict, "feed.following",
                "This connection follows already. Open another one, or end this one, to follow something else.")
        }
        try reader.check(after: params.after)
        let kinds = params.kinds.flatMap { KindSet(names: $0) }
        let subjects = Set(params.subjects ?? [])
        try count.enter()
        // Accounts that come after this are told of by blocks; those that are there already are looked up.
        let head = feed.join(byAccounts: !subjects.isEmpty)
        let accounts: Set<Int64>
        do {
            accounts = try reader.accounts(of: subjects)
        } catch {
            feed.leave(byAccounts: !subjects.isEmpty)
            count.leave()
            throw error
        }
        if index.count == 0 { seen = head }
        lastNumber += 1
        let follower = Follower(
            lastNumber, connection, after: params.after,
            filter: FeedFilter(kinds: kinds, subjects: subjects, accounts: accounts))
        connection.follower = follower
        index.insert(follower)
        onCount(index.count)
        enqueue(follower)
        if !follower.filter.isEverything { startMarking() }
    }

    /// Ends a follow.
    func remove(_ follower: Follower) {
        guard index[follower.number] != nil else { return }
        follower.cut?.cancel()
        if follower.end != nil { ending -= 1 }
        index.remove(follower)
        onCount(index.count)
        follower.connection.follower = nil
        feed.leave(byAccounts: follower.filter.needsParties)
        count.leave()
        if index.count == 0 { buffers = [] }
    }

    /// Has a follower end when it has everything that is there now.
    func finish(_ follower: Follower) {
        guard follower.end == nil else { return }
        follower.end = feed.size
        ending += 1
        if follower.state == .idle { enqueue(follower) }
    }

    /// Ends a follow from this side and says why.
    private func end(_ follower: Follower, _ reason: String) {
        let after = position(of: follower)
        let connection = follower.connection
        remove(follower)
        var json = JSONWriter(reservingCapacity: 128, ordered: false)
        FeedNotice.writeEnded(reason: reason, after: after, to: &json)
        connection.push(ByteBuffer(bytes: json.bytes))
        connection.collect()
    }

    /// The seq up to which a follower has everything it wants.
    private func position(of follower: Follower) -> Int64 {
        follower.state == .idle ? max(follower.cursor, seen) : follower.cursor
    }

    // MARK: News

    /// Looks at the blocks that have come.
    func advance() {
        guard index.count > 0 else { return }
        if let blocks = feed.blocks(after: seen) {
            for block in blocks {
                index.learn(block.arrivals)
                index.forEach(touchedBy: block) { follower in
                    if follower.state == .idle { enqueue(follower) }
                }
                seen = block.last
            }
        } else {
            // The feed is further than its newest blocks reach back: everyone looks for themselves.
            for follower in index.followers where follower.state == .idle { enqueue(follower) }
            seen = feed.head
        }
        if ending > 0 {
            for follower in index.followers where follower.end != nil && follower.state == .idle { enqueue(follower) }
        }
    }

    /// A follower's connection takes something again, or takes nothing more.
    func writabilityChanged(_ follower: Follower, isWritable: Bool) {
        if isWritable {
            follower.cut?.cancel()
            follower.cut = nil
            if follower.state == .stalled { enqueue(follower) }
        } else {
            startCut(follower)
        }
    }

    private func startCut(_ follower: Follower) {
        guard follower.cut == nil else { return }
        follower.cut = loop.assumeIsolated().scheduleTask(in: patience) { [self] in
            if index[follower.number] != nil { end(follower, FeedNotice.tooSlow) }
        }
    }

    // MARK: Serving

    private func enqueue(_ follower: Follower) {
        if follower.state == .idle { follower.cursor = max(follower.cursor, seen) }
        follower.state = .queued
        queue.append(follower)
        if isServing { return }
        isServing = true
        loop.assumeIsolated().execute { [self] in serveSome() }
    }

    private func serveSome() {
        let some = queue.prefix(Desk.turn)
        queue.removeFirst(some.count)
        for follower in some where index[follower.number] != nil && follower.state == .queued { serve(follower) }
        if queue.isEmpty {
            isServing = false
        } else {
            loop.assumeIsolated().execute { [self] in serveSome() }
        }
    }

    private func serve(_ follower: Follower) {
        var room = Desk.portion
        var hasSent = false
        while true {
            guard follower.connection.isWritable else {
                follower.state = .stalled
                startCut(follower)
                break
            }
            guard follower.cursor < seen else {
                follower.state = .idle
                break
            }
            guard room > 0 else {
                enqueue(follower)
                break
            }
            guard let block = feed.block(after: follower.cursor), block.hasParties || !follower.filter.needsParties
            else {
                read(follower)
                break
            }
            let sent = send(block, to: follower)
            if sent > 0 { hasSent = true }
            room -= max(sent, Desk.leastCost)
        }
        if hasSent { follower.connection.flush() }
        endIfFinished(follower)
    }

    private func endIfFinished(_ follower: Follower) {
        guard let end = follower.end, position(of: follower) >= end else { return }
        let connection = follower.connection
        remove(follower)
        connection.collect()
    }

    /// Asks for the block that a follower needs next.
    private func read(_ follower: Follower) {
        follower.state = .reading
        let number = follower.number
        let desk = NIOLoopBound(self, eventLoop: loop)
        let loop = loop
        feed.read(after: follower.cursor, withParties: follower.filter.needsParties) { outcome in
            loop.execute { desk.value.take(outcome, for: number) }
        }
    }

    private func take(_ outcome: Result<FeedBlock, Refusal>, for number: Int) {
        guard let follower = index[number] else { return }
        switch outcome {
        case .failure:
            end(follower, FeedNotice.failed)
        case .success(let block):
            // If its connection takes nothing now, the block is read again later.
            if follower.connection.isWritable {
                if send(block, to: follower) > 0 { follower.connection.flush() }
            }
            enqueue(follower)
        }
    }

    /// Sends what a follower wants of a block after its cursor. Answers how many bytes that was.
    private func send(_ block: FeedBlock, to follower: Follower) -> Int {
        if follower.filter.needsParties { index.learn(block.arrivals) }
        let stretches = block.stretches(after: follower.cursor, passing: follower.filter)
        follower.cursor = block.last
        guard let first = stretches.first else { return 0 }
        let whole = buffer(of: block)
        if stretches.count == 1 {
            guard let slice = whole.getSlice(at: first.lowerBound, length: first.count) else { return 0 }
            follower.connection.push(slice)
            return first.count
        }
        let length = stretches.reduce(0) { $0 + $1.count }
        var buffer = ByteBuffer()
        buffer.reserveCapacity(length)
        for stretch in stretches { buffer.writeBytes(block.bytes[stretch]) }
        follower.connection.push(buffer)
        return length
    }

    /// The bytes of a block, the same for all who get them.
    private func buffer(of block: FeedBlock) -> ByteBuffer {
        if let known = buffers.last(where: { $0.block === block }) { return known.buffer }
        let buffer = ByteBuffer(bytes: block.bytes)
        if buffers.count >= Desk.mostBuffers { buffers.removeFirst() }
        buffers.append((block, buffer))
        return buffer
    }

    // MARK: Marks

    private func startMarking() {
        if isMarking { return }
        isMarking = true
        loop.assumeIsolated().scheduleTask(in: .seconds(1)) { [self] in mark() }
    }

    /// Tells those that choose how far they are.
    private func mark() {
        isMarking = false
        guard index.hasFiltered else { return }
        var json = JSONWriter(reservingCapacity: 128, ordered: false)
        var last: (after: Int64, buffer: ByteBuffer)?
        for follower in index.followers where !follower.filter.isEverything && follower.connection.isWritable {
            let after = position(of: follower)
            if last?.after != after {
                json.removeAll(keepingCapacity: true)
                FeedNotice.writeMark(after: after, to: &json)
                last = (after, ByteBuffer(bytes: json.bytes))
            }
            guard let last else { continue }
            follower.connection.push(last.buffer)
            follower.connection.flush()
        }
        startMarking()
    }
}
