import ReputeJSON
package import ReputeModel

/// The `promise` table.
package enum PromiseTable {
    private static let select = SQL("SELECT open FROM promise WHERE seq = ?1")
    private static let insert = SQL("INSERT INTO promise (seq, open, due) VALUES (?1, ?2, ?3)")
    private static let update = SQL("UPDATE promise SET open = ?2, due = ?3 WHERE seq = ?1")

    /// What is promised of an order's way; nil: nothing ever was.
    package static func load(_ order: Int64, _ db: Connection) throws(StoreError) -> PromiseRow? {
        let s = try db.statement(select)
        s.bind(1, order)
        defer { s.reset() }
        guard try s.step() else { return nil }
        guard let open = s.text(0).flatMap(decode) else {
            throw StoreError(
                .damaged, db.path, "The row of what is promised of order \(order) is damaged. Restore the last backup.")
        }
        return PromiseRow(order: order, open: open)
    }

    /// Writes a row, as one that is not there yet or one that is.
    static func store(_ row: PromiseRow, isNew: Bool, _ db: Connection) throws(StoreError) {
        let s = try db.statement(isNew ? insert : update)
        s.bind(1, row.order)
        s.bind(2, text: encode(row.open))
        s.bind(3, row.due?.milliseconds)
        try s.run()
    }

    private static func encode(_ open: [Promise]) -> String {
        var json = JSONWriter(reservingCapacity: 96)
        json.beginArray()
        for promise in open { promise.write(to: &json) }
        json.endArray()
        return String(decoding: json.bytes, as: UTF8.self)
    }

    /// Nil when the text is not as ``encode(_:)`` writes it.
    private static func decode(_ text: String) -> [Promise]? {
        guard let root = try? JSONDocument(parsing: text).root, root.kind == .array else { return nil }
        var out: [Promise] = []
        for node in root.elements {
            guard let promise = try? Promise(reading: node) else { return nil }
            out.append(promise)
        }
        return out
    }
}
