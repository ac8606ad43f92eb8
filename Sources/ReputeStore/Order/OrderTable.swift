import ReputeCrypto
import ReputeJSON
package import ReputeModel

/// The `orders` table: an order with both its ratings in one row.
package enum OrderTable {
    /// All columns, in the order ``read(_:)`` and ``bind(_:to:)`` use them.
    static let columns: [String] =
        [
            "seq", "state", "buyer", "seller", "created", "items", "currency", "amount", "category", "promised", "late",
            "carrier", "opened_seq", "opened", "dispatched_seq", "dispatched", "delivered_seq", "delivered",
            "completed_seq", "completed", "cancelled_seq", "cancelled", "cancelled_by", "cancelled_why", "policy",
            "pair", "closes", "pause", "due",
        ] + slotColumns("buyer") + slotColumns("seller") + ["buyer_person", "seller_person"]

    private static func slotColumns(_ by: String) -> [String] {
        [
            "seq", "submitted", "flags", "shown_seq", "shown", "day", "value", "details", "points", "scored",
            "detailed", "why", "sequel",
        ].map { "\(by)_\($0)" }
    }

    private static let firstSlot: Int32 = 29
    private static let slotWidth: Int32 = 13
    private static let firstPerson = firstSlot + 2 * slotWidth

    package static let list = columns.joined(separator: ", ")
    private static let select = SQL("SELECT \(list) FROM orders WHERE seq = ?1")
    private static let insert = SQL(
        "INSERT INTO orders (\(list)) VALUES (\((1...columns.count).map { "?\($0)" }.joined(separator: ", ")))")
    private static let update = SQL(
        "UPDATE orders SET " + columns.enumerated().dropFirst().map { "\($1) = ?\($0 + 1)" }.joined(separator: ", ")
            + " WHERE seq = ?1")

    package static func load(_ seq: Int64, _ db: Connection) throws(StoreError) -> OrderRow? {
        let statement = try db.statement(select)
        statement.bind(1, seq)
        defer { statement.reset() }
        return try statement.step() ? try read(statement, db) : nil
    }

    /// Writes a row, as one that is not there yet or one that is.
    package static func store(_ row: OrderRow, isNew: Bool, _ db: Connection) throws(StoreError) {
        let statement = try db.statement(isNew ? insert : update)
        bind(row, to: statement)
        try statement.run()
    }

    private static let group = SQL(
        "SELECT seq FROM orders WHERE pair = ?1 AND (buyer_seq IS NOT NULL OR seller_seq IS NOT NULL) ORDER BY seq")

    /// The rated orders under a key.
    static func rated(_ pair: PairKey, _ db: Connection) throws(StoreError) -> [Int64] {
        let statement = try db.statement(group)
        statement.bind(1, pair.raw)
        defer { statement.reset() }
        var out: [Int64] = []
        while try statement.step() { out.append(statement.integer(0)) }
        return out
    }

    private static let states: [OrderState] = [.open, .dispatched, .delivered, .completed, .cancelled]

    private static func bind(_ row: OrderRow, to s: Statement) {
        s.bind(1, row.seq)
        s.bind(2, Int64(states.firstIndex(of: row.state) ?? 0))
        s.bind(3, row.buyer)
        s.bind(4, row.seller)
        s.bind(5, row.created.milliseconds)
        s.bind(6, row.items.isEmpty ? nil : OrderItemBytes.encode(row.items))
        s.bind(7, text: row.amount?.currency)
        s.bind(8, row.amount?.minor)
        s.bind(9, text: row.category)
        s.bind(10, row.promised?.milliseconds)
        s.bind(11, row.isLate.map { $0 ? 1 : 0 })
        s.bind(12, row.carrier?.bytes)
        var i: Int32 = 13
        for step in [row.opened, row.dispatched, row.delivered, row.completed, row.cancelled] {
            s.bind(i, step?.seq)
            s.bind(i + 1, step?.at.milliseconds)
            i += 2
        }
        s.bind(23, text: row.cancelledBy?.rawValue)
        s.bind(24, text: row.cancelledWhy)
        s.bind(25, row.policy)
        s.bind(26, row.pair?.raw)
        s.bind(27, row.closes?.milliseconds)
        s.bind(28, text: row.pause.map(PauseText.encode))
        s.bind(29, row.due?.milliseconds)
        bind(row.byBuyer, to: s, from: firstSlot + 1)
        bind(row.bySeller, to: s, from: firstSlot + 1 + slotWidth)
        s.bind(firstPerson + 1, row.buyerPerson)
        s.bind(firstPerson + 2, row.sellerPerson)
    }

    private static func bind(_ slot: RatingSlot?, to s: Statement, from i: Int32) {
        s.bind(i, slot?.seq)
        s.bind(i + 1, slot?.submitted.milliseconds)
        s.bind(i + 2, slot.map { ($0.isAnonymous ? 1 : 0) + ($0.hasText ? 2 : 0) + ($0.isSystem ? 4 : 0) })
        let shown = slot?.shown
        s.bind(i + 3, shown?.seq)
        s.bind(i + 4, shown?.at.milliseconds)
        s.bind(i + 5, shown.map { Int64($0.day) })
        s.bind(i + 6, shown.map { Int64($0.value.sign) })
        s.bind(i + 7, text: shown?.details.map(DetailsText.encode))
        let contribution = shown?.contribution
        s.bind(i + 8, contribution.map { Int64($0.points) })
        s.bind(i + 9, contribution.map { $0.isScored ? 1 : 0 })
        s.bind(i + 10, contribution.map { $0.countsDetails ? 1 : 0 })
        s.bind(i + 11, text: contribution?.why.rawValue)
        s.bind(i + 12, text: slot?.sequel.map(SequelText.encode))
    }

    /// Reads a row from a statement whose first columns are ``columns``. Throws `damaged` when it makes no sense.
    package static func read(_ s: Statement, _ db: Connection) throws(StoreError) -> OrderRow {
        let seq = s.integer(0)
        func damaged() -> StoreError {
            StoreError(.damaged, db.path, "The row of order \(seq) is damaged. Restore the last backup.")
        }
        let state = s.integer(1)
        guard states.indices.contains(Int(state)), let items = s.isNull(5) ? [] : OrderItemBytes.decode(s.bytes(5))
        else { throw damaged() }
        var amount: Money?
        if let currency = s.text(6) {
            guard let money = Money(currency: currency, minor: s.integer(7)) else { throw damaged() }
            amount = money
        }
        // All of them numbers whose sums and encodings are far from overflowing.
        for column in instants where !s.isNull(column) {
            guard Instant.kept.contains(Instant(milliseconds: s.integer(column))) else { throw damaged() }
        }
        guard numbers.allSatisfy({ (0...2 * Money.most).contains(s.integer($0)) }) else { throw damaged() }
        var row = OrderRow(
            seq: seq, state: states[Int(state)], buyer: s.integer(2), seller: s.integer(3),
            created: Instant(milliseconds: s.integer(4)), items: items,
            amount: amount, category: s.text(8),
            promised: instant(s, 9))
        row.isLate = s.optionalInteger(10).map { $0 != 0 }
        row.carrier = s.isNull(11) ? nil : Token(s.bytes(11))
        row.opened = step(s, 12)
        row.dispatched = step(s, 14)
        row.delivered = step(s, 16)
        row.completed = step(s, 18)
        row.cancelled = step(s, 20)
        row.cancelledBy = s.text(22).flatMap(Canceller.init(rawValue:))
        row.cancelledWhy = s.text(23)
        row.policy = s.optionalInteger(24)
        row.pair = s.optionalInteger(25).map(PairKey.init(raw:))
        row.closes = instant(s, 26)
        if let text = s.text(27) {
            guard let pause = PauseText.decode(text) else { throw damaged() }
            row.pause = pause
        }
        row.due = instant(s, 28)
        guard let byBuyer = slot(s, firstSlot), let bySeller = slot(s, firstSlot + slotWidth) else { throw damaged() }
        row.byBuyer = byBuyer
        row.bySeller = bySeller
        row.buyerPerson = s.optionalInteger(firstPerson)
        row.sellerPerson = s.optionalInteger(firstPerson + 1)
        return row
    }

    /// The columns that hold a moment.
    private static let instants: [Int32] =
        [4, 9, 13, 15, 17, 19, 21, 26, 28] + [firstSlot, firstSlot + slotWidth].flatMap { [$0 + 1, $0 + 4] }

    /// The columns that hold the number of an order, an account or a fact, or nothing.
    private static let numbers: [Int32] =
        [0, 2, 3, 12, 14, 16, 18, 20, 24, firstPerson, firstPerson + 1]
        + [firstSlot, firstSlot + slotWidth].flatMap { [$0, $0 + 3] }

    private static func instant(_ s: Statement, _ i: Int32) -> Instant? {
        s.optionalInteger(i).map(Instant.init(milliseconds:))
    }

    private static func step(_ s: Statement, _ i: Int32) -> StepTaken? {
        s.optionalInteger(i).map { StepTaken(seq: $0, at: Instant(milliseconds: s.integer(i + 1))) }
    }

    /// The outer nil means damaged, the inner one that there is no rating.
    private static func slot(_ s: Statement, _ i: Int32) -> RatingSlot?? {
        guard let seq = s.optionalInteger(i) else { return .some(nil) }
        let flags = s.integer(i + 2)
        var slot = RatingSlot(
            seq: seq, submitted: Instant(milliseconds: s.integer(i + 1)), isAnonymous: flags & 1 != 0,
            hasText: flags & 2 != 0, isSystem: flags & 4 != 0)
        if let text = s.text(i + 12) {
            guard let sequel = SequelText.decode(text) else { return nil }
            slot.sequel = sequel
        }
        guard let shownSeq = s.optionalInteger(i + 3) else { return slot }
        guard let value = RatingValue(sign: Int(s.integer(i + 6))), Instant.keptDays.contains(s.integer(i + 5)),
            let day = Day(exactly: s.integer(i + 5))
        else { return nil }
        var details: Details?
        if let text = s.text(i + 7) {
            guard let scores = DetailsText.decode(text) else { return nil }
            details = scores
        }
        var shown = ShownRating(
            value: value, details: details, seq: shownSeq,
            at: Instant(milliseconds: s.integer(i + 4)), day: day)
        if let why = s.text(i + 11) {
            guard let reason = RatingReason(rawValue: why), (-1...1).contains(s.integer(i + 8)) else { return nil }
            shown.contribution = Contribution(
                points: Int(s.integer(i + 8)), isScored: s.integer(i + 9) != 0, countsDetails: s.integer(i + 10) != 0,
                why: reason)
        }
        slot.shown = shown
        return slot
    }
}

/// Items as a blob: token (16 bytes), a byte 0 or 1, and after a 1 the currency (3 bytes) and the amount (varint).
enum OrderItemBytes {
    static func encode(_ items: [OrderItem]) -> [UInt8] {
        var out = VarintWriter()
        for item in items {
            out.bytes += item.token.bytes
            if let amount = item.amount {
                out.bytes.append(1)
                out.bytes += Array(amount.currency.utf8)
                out.write(UInt64(amount.minor))
            } else {
                out.bytes.append(0)
            }
        }
        return out.bytes
    }

    static func decode(_ bytes: [UInt8]) -> [OrderItem]? {
        bytes.withUnsafeBytes { buffer in
            var reader = VarintReader(buffer)
            var items: [OrderItem] = []
            while !reader.isAtEnd {
                guard let raw = reader.take(16), let token = Token(Array(raw)), let flag = reader.take(1)?.first else {
                    return nil
                }
                guard flag == 1 else {
                    items.append(OrderItem(token: token, amount: nil))
                    continue
                }
                guard let code = reader.take(3), let minor = reader.read(),
                    let amount = Money(
                        currency: String(decoding: code, as: UTF8.self), minor: Int64(truncatingIfNeeded: minor))
                else { return nil }
                items.append(OrderItem(token: token, amount: amount))
            }
            return items
        }
    }
}

/// Details as text that an SQL reader understands: `{"item":5,"service":4}`.
enum DetailsText {
    static func encode(_ details: Details) -> String {
        var json = JSONWriter(reservingCapacity: 64)
        json.beginObject()
        for score in details.scores {
            json.key(string: score.dimension)
            json.integer(Int64(score.score))
        }
        json.endObject()
        return String(decoding: json.bytes, as: UTF8.self)
    }

    static func decode(_ text: String) -> Details? {
        guard let document = try? JSONDocument(parsing: text) else { return nil }
        return Details(
            document.root.members.map { Details.Score(dimension: $0.key, score: Int($0.value.integer ?? 0)) })
    }
}
