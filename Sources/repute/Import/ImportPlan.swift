import ReputeModel
import ReputeWire

/// What a map makes of files: what is to be sent, and what is not and why. Every row of every file is one or the other.
struct ImportPlan: Sendable {
    /// What is to be sent, in the order in which it happened.
    private(set) var units: [ImportUnit] = []
    /// The rows that are not brought in.
    private(set) var refused: [RefusedRow] = []
    /// The rows of each table, for each of its uses.
    private(set) var counts: [Count] = []

    /// What became of the rows of a table.
    struct Count: Hashable, Sendable {
        /// What they were read as: `orders`, `ratings`, or the name of another table.
        let role: String
        /// All rows.
        let read: Int
        /// Those something was made of.
        let used: Int
        /// Orders, or ratings, that were made of them.
        let made: Int
    }

    /// Where an order of the files is.
    private struct Made {
        let unit: Int
        let id: ID
        let rows: RowSet
    }

    private var unitByOrder: [ID: Int] = [:]
    private var madeByKey: [String: [Made]] = [:]
    private var refusalByKey: [String: MapRefusal] = [:]

    /// Applies a map to its tables. Throws ``Fault/usage(_:)`` when the map does not fit them.
    init(_ map: ImportMap, tables: [String: InputTable], origin: String) throws(Fault) {
        let orders = try map.orders.map { (node) throws(Fault) in try OrderMapping(node, tables: tables) }
        let ratings = try map.ratings.map { (node) throws(Fault) in
            try RatingMapping(node, tables: tables, orders: orders)
        }
        if let orders { take(orders, key: ratings?.joined?.orders) }
        if let ratings { take(ratings, origin: origin) }
        let order = units.indices.sorted { (units[$0].time, $0) < (units[$1].time, $1) }
        units = order.map { units[$0] }
        unitByOrder = [:]
        madeByKey = [:]
        refusalByKey = [:]
    }

    /// How many rows of calls there are.
    var total: Int { units.reduce(0) { $0 + $1.records.count } }

    private mutating func refuse(_ table: InputTable, as role: String, _ line: Int, _ refusal: MapRefusal) {
        refused.append(RefusedRow(role: role, file: table.path, line: line, refusal: refusal))
    }

    private mutating func refuseUnreadable(_ table: InputTable, as role: String) {
        for row in table.unreadable { refuse(table, as: role, row.line, row.refusal) }
    }

    // MARK: Orders

    private mutating func take(_ mapping: OrderMapping, key: Int?) {
        let table = mapping.table
        refuseUnreadable(table, as: "orders")
        let on = mapping.split.flatMap { table.columns.firstIndex(of: $0.on) }
        var used = 0
        var made = 0
        var parts = SplitUse()
        for row in table.rows {
            let before = made
            let groups = on.map { mapping.split?.groups[row.fields[$0]] ?? [] } ?? [[]]
            do throws(MapRefusal) {
                try mapping.check(row)
                if groups.isEmpty, let split = mapping.split {
                    throw MapRefusal("order.no-\(split.table.name)", "there is no row of \(split.table.name) for it")
                }
                for group in groups {
                    do throws(MapRefusal) {
                        let (order, rows) = try mapping.order(row, group)
                        add(order, rows, row, table, key: key.map { row.fields[$0] })
                        made += 1
                        parts.used.formUnion(group)
                    } catch {
                        refuse(table, as: "orders", row.line, error)
                        for index in group { parts.refusals[index] = error }
                    }
                }
            } catch {
                refuse(table, as: "orders", row.line, error)
                if let key { refusalByKey[row.fields[key]] = error }
                for index in groups.joined() { parts.refusals[index] = error }
            }
            if made > before { used += 1 }
        }
        let read = table.rows.count + table.unreadable.count
        counts.append(Count(role: "orders", read: read, used: used, made: made))
        if let split = mapping.split { account(for: split, parts) }
    }

    /// What became of the rows that divide orders.
    private struct SplitUse {
        var used: Set<Int> = []
        var refusals: [Int: MapRefusal] = [:]
    }

    private mutating func account(for split: OrderMapping.Split, _ use: SplitUse) {
        refuseUnreadable(split.table, as: split.table.name)
        for (index, row) in split.table.rows.enumerated() where !use.used.contains(index) {
            let refusal = use.refusals[index] ?? MapRefusal("order.not-in-file", "no order has this row")
            refuse(split.table, as: split.table.name, row.line, refusal)
        }
        let read = split.table.rows.count + split.table.unreadable.count
        counts.append(Count(role: split.table.name, read: read, used: use.used.count, made: use.used.count))
    }

    private mutating func add(
        _ order: CompleteOrder, _ rows: RowSet, _ row: InputTable.Row, _ table: InputTable, key: String?
    ) {
        let record = ImportUnit.Record(
            row: .order(order), role: "orders", file: table.path, line: row.line, time: order.completed)
        let unit = place(record, order.order)
        if let key { madeByKey[key, default: []].append(Made(unit: unit, id: order.order, rows: rows)) }
    }

    /// Puts a record into its order's unit.
    private mutating func place(_ record: ImportUnit.Record, _ order: ID) -> Int {
        if let unit = unitByOrder[order] {
            units[unit].records.append(record)
            return unit
        }
        units.append(ImportUnit(records: [record]))
        unitByOrder[order] = units.count - 1
        return units.count - 1
    }

    // MARK: Ratings

    private mutating func take(_ mapping: RatingMapping, origin: String) {
        let table = mapping.table
        refuseUnreadable(table, as: "ratings")
        var wanted: [Int] = []
        for (index, row) in table.rows.enumerated() {
            do throws(MapRefusal) {
                try mapping.check(row)
                wanted.append(index)
            } catch {
                refuse(table, as: "ratings", row.line, error)
            }
        }
        let others = mapping.others(among: wanted)
        var used = 0
        var made = 0
        for index in wanted {
            let row = table.rows[index]
            if let refusal = others[index] {
                refuse(table, as: "ratings", row.line, refusal)
                continue
            }
            let before = made
            do throws(MapRefusal) {
                for target in try targets(of: row, mapping) {
                    do throws(MapRefusal) {
                        let rows = [row.fields] + (target?.rows ?? [])
                        let (rating, time) = try mapping.rating(rows, of: target?.id)
                        let record = ImportUnit.Record(
                            row: .rating(rating, submitted: time, origin: origin), role: "ratings", file: table.path,
                            line: row.line, time: time)
                        _ = place(record, rating.order)
                        made += 1
                    } catch {
                        refuse(table, as: "ratings", row.line, error)
                    }
                }
            } catch {
                refuse(table, as: "ratings", row.line, error)
            }
            if made > before { used += 1 }
        }
        let read = table.rows.count + table.unreadable.count
        counts.append(Count(role: "ratings", read: read, used: used, made: made))
    }

    /// The orders a row rates; nil stands for the one its own fields name.
    private func targets(of row: InputTable.Row, _ mapping: RatingMapping) throws(MapRefusal) -> [Made?] {
        guard let joined = mapping.joined else { return [nil] }
        let key = row.fields[joined.own]
        if let orders = madeByKey[key] { return orders }
        throw refusalByKey[key] ?? MapRefusal("order.not-in-file", "there is no order \(key)")
    }
}
