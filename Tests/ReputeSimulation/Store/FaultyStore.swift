import ReputeLedger
import ReputeModel
import ReputeStore

/// A store that fails as it is told. Commits go to memory and, where there is one, to SQLite as well, which then is
/// what is read.
final class FaultyStore: Store {
    let memory: MemoryStore
    private let sqlite: SQLiteStore?
    private let clock: SimulatedClock
    private let line: Line
    /// What goes wrong, and at which call from now on, the first being 0; nil: at the next commit.
    private var plan: (call: Int?, fault: Fault)?
    /// What went wrong since it was planned, and where; nil: nothing did.
    private(set) var struck: (call: String, fault: Fault)?

    init(_ memory: MemoryStore, _ sqlite: SQLiteStore?, _ clock: SimulatedClock, _ line: Line) {
        self.memory = memory
        self.sqlite = sqlite
        self.clock = clock
        self.line = line
    }

    private var front: any Store { sqlite ?? memory }

    /// Has something go wrong at a call from now on, the first being 0; nil: at the next commit.
    func plan(_ fault: Fault, atCall call: Int?) {
        plan = (call, fault)
        struck = nil
    }

    /// Has nothing more go wrong. Answers what did.
    func heal() -> (call: String, fault: Fault)? {
        defer { (plan, struck) = (nil, nil) }
        return struck
    }

    // MARK: Calls

    private static let crash = StoreError(.io, "simulation", "The process is gone.")

    /// Makes a call, with what was planned for it. `isCommit` calls alone can be doubtful.
    private func call<T>(
        _ name: String, isCommit: Bool = false, _ body: () throws(StoreError) -> T
    ) throws(StoreError) -> T {
        if line.isCut { throw FaultyStore.crash }
        guard let (left, fault) = plan else { return try body() }
        guard left.map({ $0 == 0 }) ?? isCommit else {
            plan = (left.map { $0 - 1 }, fault)
            return try body()
        }
        plan = nil
        struck = (name, fault)
        switch fault {
        case .slow(let ms):
            clock.move(ms)
            return try body()
        case .crashBefore:
            line.cut()
            throw FaultyStore.crash
        case .crashAfter:
            let result = try body()
            line.cut()
            _ = result
            throw FaultyStore.crash
        case .doubtful(let isKept):
            guard isCommit else { throw StoreError(.io, "simulation", "Input/output error.") }
            if isKept { _ = try body() }
            throw StoreError(.doubtful, "simulation", "Syncing failed.")
        case .fails(let code):
            throw StoreError(code, "simulation", "It fails.")
        }
    }

    var size: Int64 { memory.size }
    var lastAt: Instant? { memory.lastAt }
    func policies() throws(StoreError) -> PolicyBook { try front.policies() }
    func frontier() throws(StoreError) -> TreeFrontier { try front.frontier() }
    func release() {
        if line.isCut { return }
        sqlite?.release()
        memory.release()
    }
    func begin() throws(StoreError) { try call("begin") { () throws(StoreError) in try front.begin() } }
    func load(_ rows: inout Rows) throws(StoreError) {
        // A fault goes before: rows half loaded are a matter of the real store's tests.
        try call("load") { () throws(StoreError) in }
        try front.load(&rows)
    }
    func due(at now: Instant, after last: Due?, limit: Int) throws(StoreError) -> [Due] {
        try call("due") { () throws(StoreError) in try front.due(at: now, after: last, limit: limit) }
    }
    func nextDue() throws(StoreError) -> Instant? {
        try call("nextDue") { () throws(StoreError) in try front.nextDue() }
    }
    func write(_ page: Page) throws(StoreError) {
        try call("write") { () throws(StoreError) in
            try sqlite?.write(page)
            memory.write(page)
        }
    }
    func commit(_ batch: Batch) throws(StoreError) {
        try call("commit", isCommit: true) { () throws(StoreError) in
            try sqlite?.commit(batch)
            memory.commit(batch)
        }
    }
}
