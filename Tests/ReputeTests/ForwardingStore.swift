import ReputeLedger
import ReputeModel
import ReputeStore

/// A store before another, to which everything goes that it does not do itself.
protocol ForwardingStore: Store {
    var store: SQLiteStore { get }
}

extension ForwardingStore {
    var size: Int64 { store.size }
    var lastAt: Instant? { store.lastAt }
    func policies() throws(StoreError) -> PolicyBook { try store.policies() }
    func frontier() throws(StoreError) -> TreeFrontier { try store.frontier() }
    func begin() throws(StoreError) { try store.begin() }
    func release() { store.release() }
    func load(_ rows: inout Rows) throws(StoreError) { try store.load(&rows) }
    func due(at now: Instant, after last: Due?, limit: Int) throws(StoreError) -> [Due] {
        try store.due(at: now, after: last, limit: limit)
    }
    func nextDue() throws(StoreError) -> Instant? { try store.nextDue() }
    func write(_ page: Page) throws(StoreError) { try store.write(page) }
    func commit(_ batch: Batch) throws(StoreError) { try store.commit(batch) }
}
