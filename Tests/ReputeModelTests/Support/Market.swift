import ReputeCrypto
import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// Runs commands in memory the way the engine does, under a clock the test sets.
final class Market {
    /// A line of the ledger, as far as the model knows it.
    struct Line: Equatable {
        let seq: Int64
        let at: Instant
        let actor: Actor
        let kind: String
        let body: [UInt8]
        var text: String { FactChecks.text(body) }

        init(seq: Int64, at: Instant, actor: Actor, kind: String, body: [UInt8]) {
            self.seq = seq
            self.at = at
            self.actor = actor
            self.kind = kind
            self.body = body
        }

        init(_ fact: Fact) {
            self.init(
                seq: fact.stamp.seq, at: fact.stamp.at, actor: fact.actor, kind: "\(type(of: fact.body).kind)",
                body: FactChecks.line(of: fact))
        }

        /// The fact of it, read again.
        func fact() throws -> Fact {
            let kind = try #require(FactKinds.kind(named: kind))
            return Fact(
                stamp: FactStamp(seq: seq, at: at), actor: actor,
                body: try kind.init(reading: JSONDocument(parsing: body).root))
        }
    }

    /// The moment of the next command. Deadlines are due only when the next batch begins, or at ``tick()``.
    var now: Instant
    private(set) var store = MarketStore()
    private(set) var lines: [Line] = []
    /// What the rules make otherwise of the facts of a replay.
    private(set) var problems: [String] = []
    private var rows = Rows()
    private var vault: [VaultWrite] = []
    private var commands: UInt64 = 0
    private var isBatching = false

    static let storefront = Actor(role: .storefront, uid: 1_000)
    static let admin = Actor(role: .admin, uid: 1_001)
    static let clock = Actor(role: .clock, uid: 0)

    /// A market whose ledger holds one policy.
    init(_ policy: Policy = Neutral.policy, at now: Instant = moment("2026-03-01T00:00:00Z")) {
        self.now = now
        do { _ = try attempt(FoundLedger(policy: policy, origin: "repute.test/log"), as: Market.clock) } catch {
            preconditionFailure("\(error)")
        }
    }

    /// What is due is done, then the command.
    @discardableResult
    func run<C: Command>(_ command: C, as actor: Actor = Market.storefront) throws(Refusal) -> C.Reply {
        if !isBatching { tick() }
        return try attempt(command, as: actor)
    }

    /// Runs commands as one batch: they see each other's rows, and the store sees all of them at the end.
    func batch(_ body: () throws -> Void) rethrows {
        tick()
        isBatching = true
        defer {
            isBatching = false
            commit()
        }
        try body()
    }

    /// Does everything that is due, oldest first.
    func tick() {
        precondition(!isBatching, "what is due comes before a batch")
        while let due = store.oldestDue(by: now) {
            do {
                let isDone = try attempt(DoDue(due), as: Market.clock)
                precondition(isDone, "\(due) was due")
            } catch {
                preconditionFailure("\(error)")
            }
        }
    }

    /// Moves the clock forward and does what became due.
    func advance(_ milliseconds: Int64) {
        now = now + milliseconds
        tick()
    }

    /// Adopts another policy, in force so many days after today.
    @discardableResult
    func adopt(_ policy: Policy, inDays days: Int, key: ID? = nil) throws(Refusal) -> PolicyReply {
        let day = now.day(zoneMinutes: policy.zoneMinutes) + Day(days)
        return try run(
            AdoptPolicy(policy: policy, from: CivilDate(day: day), key: key ?? ID("k", commands)), as: Market.admin)
    }

    /// Adopts the newest policy again with another clamp.
    func adopt(net: Int, inDays days: Int) throws(Refusal) {
        guard let newest = policies.entries.last else { preconditionFailure("a ledger starts with a policy") }
        try adopt(newest.policy.next(net: net), inDays: days)
    }

    /// Changes what is stored as only more facts than a test can write would.
    func put(_ change: (inout MarketStore) -> Void) {
        precondition(!isBatching, "nothing is changed under a batch")
        change(&store)
        // What is remembered of it is looked up again.
        rows.keep(most: 0)
    }

    /// A side's rating, also one that an unfinished batch made.
    func rating(_ order: ID, _ by: Party) -> RatingID? {
        guard let seq = rows.orderNames.loaded(order) ?? store.orderNames[order],
            let row = rows.orders.loaded(seq) ?? store.orders[seq]
        else { return nil }
        return row[by: by].map { RatingID(seq: $0.seq) }
    }

    /// A hold on an order's window, also one that an unfinished batch made.
    func hold(_ order: ID) -> Int64? {
        guard let seq = rows.orderNames.loaded(order) ?? store.orderNames[order],
            let row = rows.orders.loaded(seq) ?? store.orders[seq]
        else { return nil }
        return row.pause?.holds.first
    }

    /// The same rows, from nothing but the written lines, each decided again before it is applied: see ``problems``.
    func replayed() throws -> Market {
        Market(replaying: try lines.map { try $0.fact() }, sealed: store.openings, at: now)
    }

    /// A market of facts alone, up to the first that cannot be applied; `sealed` is what ratings say that none of them
    /// opens.
    init(replaying facts: [Fact], sealed: [Int64: Opening] = [:], at now: Instant) {
        self.now = now
        let replay = MarketReplay(facts, sealed: sealed)
        store = replay.store
        rows = replay.rows
        problems = replay.problems
        lines = facts.map(Line.init)
    }

    private func attempt<C: Command>(_ command: C, as actor: Actor) throws(Refusal) -> C.Reply {
        commands += 1
        var seed = SHA256Hasher()
        seed.update(Array("the operating system's".utf8))
        var d = Deciding(
            rows: rows, now: now, actor: actor, entropy: Entropy(seed: seed.finalize(), command: commands),
            nextSeq: Int64(lines.count) + 1)
        rows = Rows()
        defer {
            rows = d.rows
            if !isBatching { commit() }
        }
        let reply = try decide(command, &d)
        let (facts, writes) = d.take()
        for fact in facts { take(fact, into: &d.rows) }
        for write in writes { d.rows.take(write) }
        vault += writes
        return reply
    }

    private func decide<C: Command>(_ command: C, _ d: inout Deciding) throws(Refusal) -> C.Reply {
        d.isGathering = true
        for _ in 0..<8 {
            do {
                let reply = try command.decide(&d)
                if d.isGathering {
                    // It never asked for anything dear, so it answered without stopping.
                    d.discard()
                    d.isGathering = false
                    continue
                }
                return reply
            } catch {
                if case .gathered = error {
                    #expect(d.facts.isEmpty && d.vault.isEmpty, "gathering decides nothing")
                    d.isGathering = false
                    continue
                }
                d.discard()
                if case .refused(let refusal) = error { throw refusal }
                store.load(into: &d.rows)
            }
        }
        preconditionFailure("\(command) asked for rows more than eight times")
    }

    private func take(_ fact: Fact, into rows: inout Rows) {
        lines.append(Line(fact))
        while true {
            do {
                return try fact.body.apply(fact.stamp, to: &rows)
            } catch {
                if case .refused(let refusal) = error { preconditionFailure("a decided fact applies: \(refusal)") }
                store.load(into: &rows)
            }
        }
    }

    private func commit() {
        store.flush(rows, vault: vault)
        vault.removeAll()
        // As the writer does, but forgetting often.
        rows.keep(most: 12)
    }

    /// The policies in the ledger.
    var policies: PolicyBook { rows.policies }
}
