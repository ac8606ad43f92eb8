import ReputeJSON
import ReputeModel
import ReputeWire

/// How a row of a table becomes ratings.
///
/// ```json
/// {"from"?: "ratings", "where"?: […],
///  "one"?: {"per":"{order_id}","earliest":["{answered}","{review_id}"],"reason":"review.other"},
///  "join"?: {"on":"order_id"}  or  "order":…,
///  "by"?: "buyer", "value":…, "submittedAt":…, "text"?, "anonymous"?, "details"?: {"item":…}}
/// ```
///
/// With `join` a row rates every order made of the rows that have the same value in the column `on`, and sees their
/// fields too; without, `order` names the order. Of the rows with the same `per` only the earliest counts.
struct RatingMapping: Sendable {
    /// The table whose rows become ratings.
    let table: InputTable
    /// The column that leads to orders, in both tables.
    let joined: (own: Int, orders: Int)?
    private let conditions: [Condition]
    private let choice: Choice?
    private let order: Expression?
    private let by: Expression?
    private let value: Expression
    private let submitted: Expression
    private let text: Expression?
    private let anonymous: Expression?
    private let details: [(dimension: String, score: Expression)]

    private struct Choice: Sendable {
        let per: Expression
        let earliest: [Expression]
        let reason: String
    }

    /// Reads the section `ratings` of a map. Throws ``Fault/usage(_:)``.
    init(_ node: JSONNode, tables: [String: InputTable], orders: OrderMapping?) throws(Fault) {
        var object = try MapObject(node, at: "ratings")
        let table = try OrderMapping.table(try object.text("from") ?? "ratings", in: tables)
        self.table = table
        let own = Scope([table])
        conditions = try Condition.list(&object, in: own)
        choice = try object.object("one").map { (choice) throws(Fault) in try Self.choice(choice, in: own) }
        joined = try object.object("join").map { (join) throws(Fault) in try Self.join(join, table, orders) }
        var seen = [table]
        if joined != nil, let orders { seen += [orders.table] + (orders.split.map { [$0.table] } ?? []) }
        let scope = Scope(seen)
        func optional(_ name: String) throws(Fault) -> Expression? {
            guard let node = object.optional(name) else { return nil }
            return try Expression(node, in: scope, at: object.place(name))
        }
        order = try optional("order")
        if (order == nil) == (joined == nil) { throw .usage("map: ratings needs join or order") }
        by = try optional("by")
        value = try Expression(try object.required("value"), in: scope, at: object.place("value"))
        submitted = try Expression(try object.required("submittedAt"), in: scope, at: object.place("submittedAt"))
        text = try optional("text")
        anonymous = try optional("anonymous")
        var details: [(dimension: String, score: Expression)] = []
        if var list = try object.object("details") {
            for (name, node) in list.members() {
                details.append((name, try Expression(node, in: scope, at: list.place(name))))
            }
        }
        self.details = details
        try object.finish()
    }

    private static func choice(_ source: MapObject, in scope: Scope) throws(Fault) -> Choice {
        var object = source
        let per = try Expression(try object.required("per"), in: scope, at: object.place("per"))
        var earliest: [Expression] = []
        for element in try object.required("earliest").elements {
            earliest.append(try Expression(element, in: scope, at: object.place("earliest")))
        }
        guard let reason = try object.text("reason"), !earliest.isEmpty else {
            throw .usage("map: \(object.path) needs per, earliest and reason")
        }
        try object.finish()
        return Choice(per: per, earliest: earliest, reason: reason)
    }

    private static func join(
        _ source: MapObject, _ table: InputTable, _ orders: OrderMapping?
    ) throws(Fault) -> (own: Int, orders: Int) {
        var object = source
        let on = try object.text("on") ?? ""
        try object.finish()
        guard let own = table.columns.firstIndex(of: on), let other = orders?.table.columns.firstIndex(of: on) else {
            throw .usage("map: \(object.path).on has to name a column of the ratings and of the orders")
        }
        return (own, other)
    }

    /// Throws when a row is not wanted.
    func check(_ row: InputTable.Row) throws(MapRefusal) {
        for condition in conditions { try condition.check([row.fields]) }
    }

    /// The rows, of those that are wanted, that are not the earliest of theirs, and why.
    func others(among wanted: [Int]) -> [Int: MapRefusal] {
        guard let choice else { return [:] }
        var best: [String: (index: Int, key: [(Int64, [UInt8])])] = [:]
        var refused: [Int: MapRefusal] = [:]
        func refuse(_ index: Int, for counting: Int) {
            refused[index] = MapRefusal(choice.reason, "the one of line \(table.rows[counting].line) counts")
        }
        for index in wanted {
            let rows = [table.rows[index].fields]
            do throws(MapRefusal) {
                let per = try choice.per.required(rows)
                let key = try choice.earliest.map { (part) throws(MapRefusal) in try part.sortKey(rows) }
                guard let rival = best[per] else {
                    best[per] = (index, key)
                    continue
                }
                if Self.isLess(key, rival.key) {
                    refuse(rival.index, for: index)
                    best[per] = (index, key)
                } else {
                    refuse(index, for: rival.index)
                }
            } catch {
                refused[index] = error
            }
        }
        return refused
    }

    private static func isLess(_ a: [(Int64, [UInt8])], _ b: [(Int64, [UInt8])]) -> Bool {
        for (left, right) in zip(a, b) {
            if left.0 != right.0 { return left.0 < right.0 }
            if left.1 != right.1 { return left.1.lexicographicallyPrecedes(right.1) }
        }
        return false
    }

    /// The rating of these rows: one of the table, then the order's. `order` is the order it was joined with.
    func rating(_ rows: RowSet, of order: ID?) throws(MapRefusal) -> (SubmitRating, Instant) {
        let named = if let order { order } else { try self.order?.id(rows) }
        guard let id = named else { throw MapRefusal("field.missing", "ratings.order is empty") }
        let by = try choice(by, rows, otherwise: Party.buyer)
        guard let value = RatingValue(rawValue: try value.required(rows)) else {
            throw MapRefusal("field.value", "\(value.place) is none of positive, neutral, negative")
        }
        // Elsewhere a text of blanks alone is a field that was left empty.
        let text = try text?.text(rows).flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
        if let text, text.utf8.count > 32_768 {
            throw MapRefusal("field.text", "the text has \(text.utf8.count) bytes; there may be 32 768")
        }
        let rating = SubmitRating(
            order: id, by: by, value: value, details: try scores(rows), text: text,
            isAnonymous: ["true", "1", "yes"].contains(try anonymous?.text(rows) ?? ""))
        return (rating, try submitted.requiredInstant(rows))
    }

    private func choice(_ expression: Expression?, _ rows: RowSet, otherwise: Party) throws(MapRefusal) -> Party {
        guard let expression else { return otherwise }
        guard let party = Party(rawValue: try expression.required(rows)) else {
            throw MapRefusal("field.by", "\(expression.place) is neither buyer nor seller")
        }
        return party
    }

    private func scores(_ rows: RowSet) throws(MapRefusal) -> Details? {
        var scores: [Details.Score] = []
        for (dimension, expression) in details {
            guard let text = try expression.text(rows) else { continue }
            guard let score = Int(text), (1...5).contains(score) else {
                throw MapRefusal("field.score", "\(expression.place): \(text) is not 1 to 5")
            }
            scores.append(Details.Score(dimension: dimension, score: score))
        }
        return scores.isEmpty ? nil : Details(scores)
    }
}
