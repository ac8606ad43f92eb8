import ReputeSchema

extension Connection {
    /// What SQLite's own check finds: pages that are not well formed, used twice or never, index entries that lead to no
    /// row, rows without their entry. None when all is well. Cost: reads every page, and each index in the order of its table.
    package func brokenPages(most: Int) throws(StoreError) -> [String] {
        let s = try statement("PRAGMA integrity_check(\(most))")
        defer { s.reset() }
        var out: [String] = []
        while try s.step() {
            // The first line of the tree check is a headline of its own.
            for line in (s.text(0) ?? "").split(separator: "\n") where line != "ok" && !line.hasPrefix("***") {
                out.append(String(line))
            }
        }
        return out
    }

    /// The number of pages.
    package func pageCount() throws(StoreError) -> Int64 { try integer("PRAGMA page_count") ?? 0 }

    /// Tables, indexes and triggers of this program that are not there as it makes them. Others are no business of ours.
    package func brokenSchema() throws(StoreError) -> [String] {
        let fresh = try Connection(path: ":memory:", mode: .readWrite)
        try Migrations.run(fresh)
        let stored = try schema()
        return try fresh.schema().sorted { $0.key < $1.key }.compactMap { name, sql in
            guard let text = stored[name] else { return "\(name) is missing" }
            return text == sql ? nil : "\(name) is not as this program makes it"
        }
    }

    private func schema() throws(StoreError) -> [String: String] {
        let s = try statement("SELECT type || ' ' || name, sql FROM sqlite_schema WHERE sql IS NOT NULL")
        defer { s.reset() }
        var out: [String: String] = [:]
        while try s.step() { out[s.text(0) ?? ""] = s.text(1) }
        return out
    }
}
