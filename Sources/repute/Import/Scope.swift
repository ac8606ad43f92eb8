/// The tables whose rows an expression sees, and their columns.
struct Scope: Sendable {
    /// A table and its columns by name.
    struct Slot: Sendable {
        let table: String
        let columns: [String: Int]
    }

    /// Earlier ones win.
    private(set) var slots: [Slot] = []

    /// A scope that sees rows of these tables.
    init(_ tables: [InputTable]) {
        for table in tables {
            let columns = Dictionary(zip(table.columns, table.columns.indices)) { first, _ in first }
            slots.append(Slot(table: table.name, columns: columns))
        }
    }

    /// A field of the rows.
    struct Place: Hashable, Sendable {
        let slot: Int
        let column: Int
    }

    /// Where `name` is: a column, or `table:column`.
    func place(_ name: String) -> Place? {
        for (index, slot) in slots.enumerated() {
            if let column = slot.columns[name] { return Place(slot: index, column: column) }
            let prefix = "\(slot.table):"
            if name.hasPrefix(prefix), let column = slot.columns[String(name.dropFirst(prefix.count))] {
                return Place(slot: index, column: column)
            }
        }
        return nil
    }
}

/// One row of each table of a scope.
typealias RowSet = [[String]]
