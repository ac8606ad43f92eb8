import ReputeStore

/// Looks at the pages of both databases: whether they hang together, and whether every index holds its table's rows, which
/// no fact says anything of; and whether tables, indexes and triggers are there as this program makes them.
struct PagePass {
    private let db: Connection
    private let keys: Connection

    init(_ db: Connection, keys: Connection) {
        self.db = db
        self.keys = keys
    }

    /// Answers how many pages there are. Cost: reads every page, and looks every row up in every index.
    func run() throws(StoreError) -> (checked: Int64, problems: [String]) {
        var findings = Findings()
        var checked: Int64 = 0
        for file in [db, keys] {
            do throws(StoreError) {
                checked += try file.pageCount()
                for problem in try file.brokenPages(most: 100) { findings.add("\(file.path): \(problem)") }
            } catch {
                guard error.code == .damaged else { throw error }
                findings.add("\(error)")
            }
        }
        return (checked, findings.all)
    }

    /// What of the schema is not as this program makes it, though the pages are sound.
    func schema() throws(StoreError) -> [String] { try db.brokenSchema().map { "\(db.path): \($0)" } }
}
