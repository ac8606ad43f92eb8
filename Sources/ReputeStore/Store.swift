package import ReputeCrypto
package import ReputeLedger
package import ReputeModel

/// Where facts and rows are kept. Set-wise: one call loads all that a batch needs, one call commits all it made.
///
/// For one thread at a time, but for any.
package protocol Store: AnyObject {
    /// The number of facts.
    var size: Int64 { get }
    /// The moment of the last fact; nil in an empty ledger.
    var lastAt: Instant? { get }
    /// Every policy ever adopted.
    func policies() throws(StoreError) -> PolicyBook
    /// The edge of the tree over all facts.
    func frontier() throws(StoreError) -> TreeFrontier
    /// Begins a batch: what ``load(_:)`` answers from here on is what ``commit(_:)`` writes on.
    func begin() throws(StoreError)
    /// Ends a batch that is given up or has nothing to write.
    func release()
    /// Loads every row the tables note as missing.
    func load(_ rows: inout Rows) throws(StoreError)
    /// What the clock has to do at this moment, in its order, after the last one of a page before.
    func due(at now: Instant, after last: Due?, limit: Int) throws(StoreError) -> [Due]
    /// When the clock next has something to do.
    func nextDue() throws(StoreError) -> Instant?
    /// Writes a page of the batch that began, ahead of its commit; nothing of it is there before that.
    func write(_ page: Page) throws(StoreError)
    /// Writes a batch's last page and its rows: all of it is durable when this returns, none of it when it throws.
    func commit(_ batch: Batch) throws(StoreError)
    /// Begins a copy of everything in a file that is not there yet.
    func copy(to path: String) throws(StoreError) -> any StoreCopy
}

extension Store {
    /// What is not one file is copied by other means.
    package func copy(to path: String) throws(StoreError) -> any StoreCopy {
        throw StoreError(.io, path, "This store cannot be copied into a file.")
    }
}

/// Some of the facts that a batch made, and what goes with them.
package struct Page: Sendable {
    /// The lines of new facts, in order, from the one after the page before.
    package var lines: [[UInt8]] = []
    /// Subtree roots that the lines completed.
    package var nodes: [(node: TileNode, hash: Digest)] = []
    /// Entries of the vault.
    package var vault: [VaultWrite] = []

    package init() {}
}

/// What a batch made.
package struct Batch: Sendable {
    /// What was not written ahead.
    package var page = Page()
    /// The moment of the batch.
    package var at: Instant
    /// The rows, changed ones among them.
    package var rows: Rows

    package init(at: Instant, rows: Rows) {
        self.at = at
        self.rows = rows
    }
}
