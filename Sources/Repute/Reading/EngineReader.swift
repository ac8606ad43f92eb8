import ReputeCrypto
import ReputeLedger
import ReputeModel
import ReputeStore

/// Point reads on a read-only connection of its own. For one thread at a time; make one for each.
///
/// A read made after a write was answered sees that write.
public final class EngineReader {
    let db: Connection
    let vault: Vault
    let state: EngineState
    let clock: Clock
    let checkpointer: Checkpointer
    private(set) var isHolding = false
    /// The shared rows' moment before the snapshot that is held.
    private var heldSince: UInt64 = 0
    private var rules: [Int64: CreditRule] = [:]
    /// Where the last walks to earlier moments ended.
    var trails = CreditTrails()

    init(_ engine: Engine) throws(StoreError) {
        db = try Connection(path: engine.directory.database, mode: .readOnly)
        try db.execute("PRAGMA query_only = ON; PRAGMA cache_size = -8192")
        // No seal key: nobody who reads can open a sealed rating.
        vault = Vault(db, keyring: try Keyring(reading: engine.directory.keys), seal: nil)
        state = engine.state
        clock = engine.clock
        checkpointer = engine.checkpointer
    }

    /// The policies ever adopted, and the moment that decides which of them is in force.
    func policies() -> (book: PolicyBook, now: Instant) {
        let published = state.now
        return (published.policies, max(clock.now, published.at))
    }

    /// The policy in force, and the moment.
    func policyInForce() -> (policy: Policy, now: Instant) {
        let (book, now) = policies()
        guard let policy = book.inForce(at: now)?.policy else { preconditionFailure("a ledger starts with a policy") }
        return (policy, now)
    }

    /// The credit mathematics of the policy in force, and its day.
    func rule() -> (rule: CreditRule, day: Day) {
        let (policies, now) = policies()
        guard let entry = policies.inForce(at: now) else {
            preconditionFailure("a ledger starts with a policy")
        }
        return (rule(of: entry), now.day(zoneMinutes: entry.policy.zoneMinutes))
    }

    /// The credit mathematics of a policy.
    func rule(of entry: PolicyBook.Entry) -> CreditRule {
        if let rule = rules[entry.seq] { return rule }
        let rule = CreditRule(policy: entry.policy)
        rules[entry.seq] = rule
        return rule
    }

    /// Runs a read on a snapshot of its own and turns a failure of the store into a refusal.
    func read<T>(_ body: () throws(StoreError) -> T) throws(Refusal) -> T {
        db.endReading()
        do {
            return try db.reading(body)
        } catch {
            throw .store(error)
        }
    }

    /// Has short reads up to ``release()`` share a snapshot for as long as nothing is committed: beginning and ending one
    /// costs more than most of them.
    package func hold() { isHolding = true }

    /// Ends what ``hold()`` began.
    package func release() {
        isHolding = false
        db.endReading()
    }

    /// Runs a short read on the snapshot that is held, or on a new one. The body is told the moment of the shared rows at
    /// which the snapshot was not there yet.
    func readShortly<T>(_ body: (_ since: UInt64) throws(StoreError) -> T) throws(Refusal) -> T {
        let now = state.shared.moment
        // What is committed is seen at once; and nobody is told of it from the cache first and then does not see it here.
        if now != heldSince || now & 1 == 1 { db.endReading() }
        heldSince = now
        defer { if !isHolding { db.endReading() } }
        do {
            return try db.readingOn { () throws(StoreError) in try body(now) }
        } catch {
            throw .store(error)
        }
    }

    /// The number of the account that a caller's id names.
    func accountNumber(_ id: ID) throws(StoreError) -> Int64? {
        if let number = state.shared.names.row(NameKey(id)) { return number }
        guard let number = try vault.accountNumber(id) else { return nil }
        state.shared.names.keep(number, of: NameKey(id))
        return number
    }
}
