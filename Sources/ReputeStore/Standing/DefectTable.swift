package import ReputeModel

/// The `defect` table: one row a seller and buyer.
package enum DefectTable {
    private static let select = SQL("SELECT seq, orders FROM defect WHERE seller = ?1 AND buyer = ?2")
    private static let newest = SQL(
        """
        SELECT buyer, newest FROM defect WHERE seller = ?1 AND newest IS NOT NULL ORDER BY newest DESC LIMIT ?2
        """)
    private static let insert = SQL(
        "INSERT INTO defect (seq, seller, buyer, newest, orders) VALUES (?1, ?2, ?3, ?4, ?5)")
    private static let update = SQL("UPDATE defect SET newest = ?2, orders = ?3 WHERE seq = ?1")

    /// The defects of a seller in one buyer's orders.
    static func load(_ key: DefectKey, _ db: Connection) throws(StoreError) -> DefectRow? {
        let s = try db.statement(select)
        s.bind(1, key.seller)
        s.bind(2, key.buyer)
        defer { s.reset() }
        guard try s.step() else { return nil }
        var row = DefectRow(seq: s.integer(0), key: key)
        guard let orders = s.withBytes(1, DefectBytes.orders) else { throw damaged(row.seq, db) }
        row.orders = orders
        return row
    }

    /// The buyers of a seller who had the newest defects, and the days of these, the newest first. Cost: proportional to the
    /// answer.
    package static func newest(
        of seller: Int64, limit: Int, _ db: Connection
    ) throws(StoreError) -> [(buyer: Int64, newest: Day)] {
        let s = try db.statement(newest)
        s.bind(1, seller)
        s.bind(2, Int64(limit))
        defer { s.reset() }
        var out: [(Int64, Day)] = []
        while try s.step() {
            guard let day = Day(exactly: s.integer(1)), Instant.keptDays.contains(Int64(day)) else {
                throw damaged(seller, db)
            }
            out.append((s.integer(0), day))
        }
        return out
    }

    /// Writes a row, as one that is not there yet or one that is.
    static func store(_ row: DefectRow, isNew: Bool, _ db: Connection) throws(StoreError) {
        let s = try db.statement(isNew ? insert : update)
        s.bind(1, row.seq)
        if isNew {
            s.bind(2, row.key.seller)
            s.bind(3, row.key.buyer)
        }
        let first: Int32 = isNew ? 4 : 2
        s.bind(first, row.newest.map(Int64.init))
        s.bind(first + 1, DefectBytes.encode(row.orders))
        try s.run()
    }

    private static func damaged(_ seq: Int64, _ db: Connection) -> StoreError {
        StoreError(.damaged, db.path, "The row of defects \(seq) is damaged. Restore the last backup.")
    }
}

/// The columns `defects` of a standing and `orders` of a defect, as variable-length integers.
///
/// By day: their number, then for each the distance from the day before and how many. By order: their number, then for each the
/// distance from the order before, a byte with a bit for each thing that makes it one, and the days of these.
enum DefectBytes {
    static func encode(_ days: [StandingRow.DayDefects]) -> [UInt8] {
        var out = VarintWriter()
        out.write(UInt64(days.count))
        var before: Int64 = 0
        for one in days {
            out.write(signed: Int64(one.day) - before)
            out.write(signed: one.count)
            before = Int64(one.day)
        }
        return out.bytes
    }

    /// Nil when the bytes are not as they are written.
    static func days(_ bytes: UnsafeRawBufferPointer) -> [StandingRow.DayDefects]? {
        var reader = VarintReader(bytes)
        guard let count = reader.read(), count <= UInt64(bytes.count) else { return nil }
        var out: [StandingRow.DayDefects] = []
        var before: Int64 = 0
        for index in 0..<count {
            guard let day = day(after: before, &reader, isFirst: index == 0), let number = reader.readSigned(),
                (1..<1 << 40).contains(number)
            else { return nil }
            before = Int64(day)
            out.append(StandingRow.DayDefects(day: day, count: number))
        }
        return reader.isAtEnd ? out : nil
    }

    /// Each source's bit in the column. One that was given is never given to another.
    private static func bit(_ source: DefectSource) -> UInt8 {
        switch source {
        case .cancelled: 1
        case .negative: 2
        case .breach: 4
        }
    }

    private static let sources = DefectSource.allCases.sorted { bit($0) < bit($1) }

    static func encode(_ orders: [DefectRow.Entry]) -> [UInt8] {
        var out = VarintWriter()
        out.write(UInt64(orders.count))
        var before: Int64 = 0
        for one in orders {
            out.write(UInt64(one.order - before))
            before = one.order
            out.bytes.append(sources.reduce(0) { one.days[$1] == nil ? $0 : $0 | bit($1) })
            for source in sources { if let day = one.days[source] { out.write(signed: Int64(day)) } }
        }
        return out.bytes
    }

    /// Nil when the bytes are not as they are written.
    static func orders(_ bytes: UnsafeRawBufferPointer) -> [DefectRow.Entry]? {
        var reader = VarintReader(bytes)
        guard let count = reader.read(), count <= UInt64(bytes.count) else { return nil }
        var out: [DefectRow.Entry] = []
        var before: Int64 = 0
        for _ in 0..<count {
            guard let distance = reader.read(), (1...UInt64(Due.keys.upperBound)).contains(distance),
                case let order = before + Int64(distance), Due.keys.contains(order),
                let bits = reader.take(1)?.first, bits != 0, bits < 1 << sources.count
            else { return nil }
            before = order
            var days: [DefectSource: Day] = [:]
            for source in sources where bits & bit(source) != 0 {
                guard let day = day(after: 0, &reader, isFirst: true) else { return nil }
                days[source] = day
            }
            out.append(DefectRow.Entry(order: order, days: days))
        }
        return reader.isAtEnd ? out : nil
    }

    private static func day(after before: Int64, _ reader: inout VarintReader, isFirst: Bool) -> Day? {
        guard let distance = reader.readSigned(), Instant.keptDays.contains(distance / 2), isFirst || distance > 0,
            Instant.keptDays.contains(before + distance)
        else { return nil }
        return Day(before + distance)
    }
}
