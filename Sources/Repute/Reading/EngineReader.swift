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
    private var isHolding = false
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

    /// Has short reads up to ``release()`` share one snapshot, taken by the first of them: beginning and ending one costs
    /// more than some of them. For reads that were all asked before; what is answered meanwhile they do not see.
    package func hold() { isHolding = true }

    /// Ends what ``hold()`` began.
    package func release() {
        isHolding = false
        db.endReading()
    }

    /// Runs a read that needs nothing newer than itself, on the snapshot that is held, if one is.
    func readShortly<T>(_ body: () throws(StoreError) -> T) throws(Refusal) -> T {
        guard isHolding else { return try read(body) }
        do {
            return try db.readingOn(body)
        } catch {
            throw .store(error)
        }
    }
}
