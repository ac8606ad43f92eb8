import Dispatch
import ReputeCrypto
import ReputeJSON
import ReputeLedger
import ReputeModel
import ReputeStore

/// The one writer: drains the queue into a batch, decides, applies, commits, and only then answers.
///
/// Lives on its own thread, or in one thread with everything else: see ``SteppedEngine``. Not Sendable.
final class Writer {
    private let store: any Store
    private let queue: CommandQueue
    private let clock: Clock
    private let state: EngineState
    private let batchLimit: Int
    private let clockActor: Actor
    private let afterBatch: @Sendable () -> Void
    private var deciding: Deciding
    private var frontier: TreeFrontier
    /// No order is due before this; nil: nothing is due at all.
    private var nextDue: Instant?
    /// Not before this is a store that failed asked for what is due, unless somebody wants something.
    private var nextTry: Instant?
    private let scribe: Scribe
    /// Facts that passed, with their vault entries, and wait to be handed to the scribe.
    private var unwritten: (facts: [Fact], vault: [VaultWrite]) = ([], [])
    /// How often the batch has been loaded for all its commands.
    private var rounds = 0

    private let answers: Answers
    /// Whether the commands at work are the clock's.
    private var isClockWork = false
    /// Set when everything happens in the caller's thread.
    private let stepping: Stepping?
    /// The moment that the turn's decisions and deadlines go by.
    private(set) var now: Instant

    private var copying: CopyUnderWay?

    /// The most times one command may ask for rows, and the most a batch is asked as a whole.
    static let askLimit = 8

    /// Rows of each table that are kept from batch to batch, at the most: an order is often rated soon after the last
    /// step, and the same sellers' credits change all the time.
    private static let keptRows = 8_192

    init(
        store: any Store, queue: CommandQueue, clock: Clock, state: EngineState, batchLimit: Int, uid: UInt32,
        stepping: Stepping? = nil, afterBatch: @escaping @Sendable () -> Void
    ) throws(StoreError) {
        self.store = store
        self.queue = queue
        self.clock = clock
        self.state = state
        self.batchLimit = batchLimit
        self.afterBatch = afterBatch
        answers = Answers(afterEach: afterBatch)
        clockActor = Actor(role: .clock, uid: uid)
        self.stepping = stepping
        scribe = Scribe(store, mayBeBeside: stepping == nil)
        let published = state.now
        now = max(clock.now, published.at)
        frontier = published.frontier
        var rows = Rows()
        rows.policies = published.policies
        deciding = Deciding(
            rows: rows, now: published.at, actor: clockActor, entropy: Entropy(seed: .zero, command: 0),
            nextSeq: store.size + 1)
        nextDue = try store.nextDue()
    }

    /// Runs until the queue is closed and empty.
    func run() {
        // What came due while nobody was there.
        turn([])
        while let items = queue.take(most: batchLimit, until: copying == nil ? deadline : .now()) { turn(items) }
        copying?.giveUp(.stopping)
        answers.wait()
    }

    /// Does what is due, and then what came, in its order.
    func turn(_ items: [CommandQueue.Item]) {
        var batch: [any Pending] = []
        for item in items {
            switch item {
            case .command(let command):
                batch.append(command)
            case .clock(let moment, _, let completion):
                if !batch.isEmpty { commit(&batch) }
                setClock(moment, completion)
            case .copy(let path, _, let completion):
                copying = CopyUnderWay(of: store, to: path, completion: completion)
            }
        }
        commit(&batch)
        if copying?.step(edge: frontier) == true { copying = nil }
    }

    /// Looks at the clock. Everything until the next look goes by this moment: were a command decided at a later one
    /// than the deadlines were applied by, it would not see what the time between made due. Never before the last fact.
    private func look() { now = max(clock.now, state.now.at) }

    /// The moment that deadlines go by: the same, but for a flaw.
    private var clockMoment: Instant { stepping?.flaw == .hurriesClockWork ? now + Instant.hour : now }

    /// When to look at the clock again without being asked.
    private var deadline: DispatchTime {
        guard let nextDue, !clock.isManual else { return .distantFuture }
        let wait = max(0, max(nextDue, nextTry ?? nextDue) - max(clock.now, state.now.at))
        return .now() + .milliseconds(Int(min(wait, 3_600_000)))
    }

    private func setClock(_ moment: Instant, _ completion: (Result<Instant, Refusal>) -> Void) {
        look()
        if moment < now {
            completion(
                .failure(
                    Refusal(
                        .rule, "clock.backwards", "The clock stands at \(now.rfc3339) and only goes forward.",
                        pointer: "/params/to")))
        } else {
            clock.set(to: moment)
            look()
            completion(applyDue().map { moment })
        }
        afterBatch()
    }

    /// Writes the first fact of an empty ledger, before the thread runs: its policy, and the log's name.
    func found(_ policy: Policy, origin: String, as actor: Actor) throws(StoreError) {
        look()
        let pending = PendingCommand(FoundLedger(policy: policy, origin: origin), as: actor) { _ in }
        if let error = attempt([pending]) { throw error }
    }

    // MARK: A batch

    /// Commits what waits, after everything that is due. Leaves the batch empty.
    private func commit(_ batch: inout [any Pending]) {
        defer { batch.removeAll(keepingCapacity: true) }
        look()
        switch applyDue() {
        case .failure(let refusal):
            answer(batch, batch.map { _ in refusal })
        case .success:
            guard !batch.isEmpty else { return }
            if let refusal = process(batch) { answer(batch, batch.map { _ in refusal }) }
        }
    }

    /// Does everything that is due, the longest due first, and what became due by that, until nothing is left.
    ///
    /// A store that fails is tried again after a second, or with the next request, which is not decided before; what
    /// cannot be done, such as an order whose seal is lost or whose row is damaged, is passed over and tried again after
    /// an hour. The others do not wait for it. A service that stops does not begin a long piece of this: what is not
    /// decided therefore is told to come again.
    private func applyDue() -> Result<Void, Refusal> {
        guard let due = nextDue, due <= clockMoment else { return .success(()) }
        isClockWork = true
        defer { isClockWork = false }
        nextTry = nil
        do {
            var before: Int64
            repeat {
                before = store.size
                if let refusal = try applyAllDue() {
                    nextTry = now + Writer.storeRetry
                    return .failure(refusal)
                }
                nextDue = try store.nextDue()
            } while store.size > before && nextDue.map { $0 <= now } == true
            if let left = nextDue, left <= now {
                let passed = Due(at: now + 1, .order, key: .min)
                let next = try store.due(at: .distant, after: passed, limit: 1).first?.at
                nextDue = min(now + Instant.hour, next ?? .distant)
            }
            return .success(())
        } catch {
            nextTry = now + Writer.storeRetry
            return .failure(.store(error))
        }
    }

    /// Goes once through all that is due, in stretches of time in which nothing becomes due by what is done: so that what
    /// one deadline changes is there for every later one, and for no earlier one. Answers why it cannot go on.
    private func applyAllDue() throws(StoreError) -> Refusal? {
        var last: Due?
        while let first = try store.due(at: clockMoment, after: last, limit: 1).first {
            let end = min(clockMoment, first.at + (Due.leastGap - 1))
            while true {
                let page = try store.due(at: end, after: last, limit: batchLimit)
                guard let final = page.last else { break }
                if last != nil, queue.isStopping { return .stopping }
                last = final
                if let refusal = process(page.map { PendingCommand(DoDue($0), as: clockActor) { _ in } }) {
                    return refusal
                }
            }
        }
        return nil
    }

    /// Milliseconds after which a store that failed is tried again without being asked.
    private static let storeRetry: Int64 = 1_000

    /// Has commands told what became of them; the clock's own at once.
    private func answer(_ batch: [any Pending], _ refusals: [Refusal?]) {
        answers.give(batch, refusals, atOnce: isClockWork || stepping != nil)
    }

    /// Decides and commits commands. Answers a refusal when nothing happened, to none of them.
    ///
    /// A damaged row fails only the commands that need it: the batch is then done one by one.
    private func process(_ batch: [any Pending]) -> Refusal? {
        if let reason = state.now.readOnly { return .readOnly(reason) }
        guard let error = attempt(batch) else { return nil }
        guard error.code == .damaged || error.code == .tooLong else { return .store(error) }
        if batch.count == 1 {
            answer(batch, [.store(error)])
            return nil
        }
        for command in batch {
            if let reason = state.now.readOnly {
                answer([command], [.readOnly(reason)])
            } else if let error = attempt([command]) {
                answer([command], [.store(error)])
            }
        }
        return nil
    }

    /// Decides and commits commands in one transaction. Answers why nothing happened; nil when all are answered.
    private func attempt(_ batch: [any Pending]) -> StoreError? {
        let policies = deciding.rows.policies
        deciding.now = isClockWork ? clockMoment : now
        let seed = stepping?.seed() ?? Digest(RandomBytes.make(32)) ?? .zero
        do {
            try store.begin()
            try foresee(batch, seed)
            scribe.begin(at: frontier, commands: batch.count)
            unwritten = ([], [])
            var passed = 0
            var refusals: [Refusal?] = []
            refusals.reserveCapacity(batch.count)
            for index in batch.indices { refusals.append(try decide(batch, index, seed, &passed)) }
            if passed > 0 {
                handOver()
                let edge = try scribe.finish()
                if stepping?.flaw == .answersBeforeCommit { answer(batch, refusals) }
                try commit()
                frontier = edge
                publish()
            } else {
                store.release()
            }
            deciding.rows.keep(most: Writer.keptRows)
            // A refusal may rest on what the batch itself did, so it waits for the commit like every other answer.
            if stepping?.flaw != .answersBeforeCommit || passed == 0 { answer(batch, refusals) }
            return nil
        } catch {
            scribe.wait()
            store.release()
            deciding.discard()
            // Changed as they are, they would be taken for what the store holds.
            if stepping?.flaw != .keepsRowsOfFailedBatch { deciding.rows.removeAll() }
            deciding.rows.policies = policies
            if stepping?.flaw != .keepsSeqOfFailedBatch { deciding.resetSeq(store.size + 1) }
            if error.code == .doubtful, stepping?.flaw != .trustsDoubtfulCommit {
                let reason = "\(error) What that commit wrote is found or not found at the next start."
                state.publish { $0.readOnly = reason }
            }
            return error
        }
    }

    private func commit() throws(StoreError) {
        let changes = SharedRows.Changes(deciding.rows)
        state.shared.willCommit(changes)
        do {
            try store.commit(Batch(at: deciding.now, rows: deciding.rows))
        } catch {
            state.shared.didNotCommit(changes)
            throw error
        }
        state.shared.didCommit(changes)
    }

    private func prepare(_ command: any Pending, _ index: Int, _ seed: Digest) {
        deciding.actor = command.actor
        deciding.rows.begin()
        deciding.entropy = Entropy(seed: seed, command: UInt64(index))
    }

    /// Loads what the commands of the batch ask for first, which brings most of what they ask for later with it.
    private func foresee(_ batch: [any Pending], _ seed: Digest) throws(StoreError) {
        deciding.rows.isAsking = true
        gather(batch, from: 0, seed)
        deciding.rows.isAsking = false
        rounds = 1
        if deciding.rows.needsRows { try store.load(&deciding.rows) }
    }

    /// Notes what the commands of the batch from a place on need.
    private func gather(_ batch: [any Pending], from first: Int, _ seed: Digest) {
        deciding.isGathering = true
        defer { deciding.isGathering = false }
        for index in first..<batch.count {
            prepare(batch[index], index, seed)
            // Noted, gathered, or refused on rows that an earlier command of the batch may yet change.
            try? batch[index].decide(&deciding)
            deciding.discard()
        }
    }

    /// Loads what the command at a place needs, and the commands after it with it, unless that was done too often.
    private func load(_ batch: [any Pending], at index: Int, _ seed: Digest) throws(StoreError) {
        if rounds < Writer.askLimit { gather(batch, from: index + 1, seed) }
        rounds += 1
        scribe.wait()
        try store.load(&deciding.rows)
    }

    /// Decides one command on the rows as the commands before it left them. Answers nil when it passed.
    private func decide(
        _ batch: [any Pending], _ index: Int, _ seed: Digest, _ passed: inout Int
    ) throws(StoreError) -> Refusal? {
        for _ in 0...Writer.askLimit {
            prepare(batch[index], index, seed)
            do {
                try batch[index].decide(&deciding)
                passed += try accept()
                return nil
            } catch let stop as Stop {
                deciding.discard()
                switch stop {
                case .refused(let refusal): return refusal
                case .needs: try load(batch, at: index, seed)
                case .gathered: preconditionFailure("only gathering stops when all is loaded")
                }
            } catch let error as StoreError {
                throw error
            } catch {
                preconditionFailure("deciding throws nothing else: \(error)")
            }
        }
        return .internalFault("engine.ask-limit", "A decision asked for rows more than \(Writer.askLimit) times.")
    }

    /// Applies the facts of a command that passed, and has them written. Answers how many there are.
    private func accept() throws(StoreError) -> Int {
        let (facts, vault) = deciding.take()
        unwritten.facts += facts
        unwritten.vault += vault
        if unwritten.facts.count >= Writer.handful { handOver() }
        for fact in facts { try apply(fact) }
        if stepping?.flaw != .forgetsNamesOfBatch { for entry in vault { deciding.rows.take(entry) } }
        return facts.count
    }

    /// Facts handed to the scribe at once: few, so that it starts with the first ones.
    private static let handful = 8

    private func handOver() {
        if unwritten.facts.isEmpty { return }
        scribe.take(unwritten.facts, unwritten.vault)
        unwritten = ([], [])
    }

    private func apply(_ fact: Fact) throws(StoreError) {
        for _ in 0...Writer.askLimit {
            do throws(Stop) {
                try fact.body.apply(fact.stamp, to: &deciding.rows)
                return
            } catch {
                // What was decided applies to sound rows.
                if case .refused(let refusal) = error {
                    throw StoreError(.damaged, "repute.db", "\(refusal.message) Restore the last backup.")
                }
                scribe.wait()
                try store.load(&deciding.rows)
            }
        }
        preconditionFailure("apply asks for the rows of its fact and no more")
    }

    private func publish() {
        if let due = deciding.rows.earliestDue, stepping?.flaw != .forgetsDeadlines {
            nextDue = min(due, nextDue ?? due)
        }
        let at = deciding.now
        let policies = deciding.rows.policies
        let edge = frontier
        state.publish { published in
            published.frontier = edge
            published.at = at
            published.policies = policies
        }
    }
}
