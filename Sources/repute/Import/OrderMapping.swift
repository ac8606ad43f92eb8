import ReputeJSON
import ReputeModel
import ReputeWire

/// How a row of a table becomes orders.
///
/// ```json
/// {"from"?: "orders",
///  "where"?: [{"value":"{status}","is":["delivered"],"reason":"order.not-delivered"}],
///  "split"?: {"table":"items","on":"order_id","by":"seller_id"},
///  "order":…, "buyer":…, "seller":…, "completedAt":…,
///  "createdAt"?, "promisedBy"?, "deliveredAt"?, "category"?, "amount"?,
///  "items"?: {"item":…, "amount"?:…}}
/// ```
///
/// With `split` there is an order for each value of the column `by` among the rows of that table which have the same
/// value in the column `on`; fields see the first of them, and `items` makes one item of each.
struct OrderMapping: Sendable {
    /// The table whose rows become orders.
    let table: InputTable
    /// The rows an order is made of.
    let split: Split?
    private let conditions: [Condition]
    private let order: Expression
    private let buyer: Expression
    private let seller: Expression
    private let completed: Expression
    private let created: Expression?
    private let promised: Expression?
    private let delivered: Expression?
    private let category: Expression?
    private let amount: Expression?
    private let item: (id: Expression, amount: Expression?)?
    /// What fields see.
    let scope: Scope

    /// The rows of another table, which divide an order.
    struct Split: Sendable {
        let table: InputTable
        /// The column both tables have.
        let on: String
        /// Rows by the value of `on`, then by the value of `by` in the order of the file.
        let groups: [String: [Group]]

        /// Indices of rows.
        typealias Group = [Int]
    }

    /// Reads the section `orders` of a map. Throws ``Fault/usage(_:)``.
    init(_ node: JSONNode, tables: [String: InputTable]) throws(Fault) {
        var object = try MapObject(node, at: "orders")
        let table = try Self.table(try object.text("from") ?? "orders", in: tables)
        let rows = Scope([table])
        conditions = try Condition.list(&object, in: rows)
        split = try object.object("split").map { (split) throws(Fault) in
            try Split(split, tables: tables, leading: table)
        }
        let scope = Scope([table] + (split.map { [$0.table] } ?? []))
        func optional(_ name: String) throws(Fault) -> Expression? {
            guard let node = object.optional(name) else { return nil }
            return try Expression(node, in: scope, at: object.place(name))
        }
        func required(_ name: String) throws(Fault) -> Expression {
            try Expression(try object.required(name), in: scope, at: object.place(name))
        }
        order = try required("order")
        buyer = try required("buyer")
        seller = try required("seller")
        completed = try required("completedAt")
        created = try optional("createdAt")
        promised = try optional("promisedBy")
        delivered = try optional("deliveredAt")
        category = try optional("category")
        amount = try optional("amount")
        if var items = try object.object("items") {
            let id = try Expression(try items.required("item"), in: scope, at: items.place("item"))
            let amount = try items.optional("amount").map { (node) throws(Fault) in
                try Expression(node, in: scope, at: "orders.items.amount")
            }
            try items.finish()
            item = (id, amount)
        } else {
            item = nil
        }
        try object.finish()
        self.table = table
        self.scope = scope
    }

    /// A table by name. Throws ``Fault/usage(_:)`` when there is none.
    static func table(_ name: String, in tables: [String: InputTable]) throws(Fault) -> InputTable {
        guard let table = tables[name] else {
            throw .usage("map: there is no table \(name); name its file on the command line or in tables")
        }
        return table
    }

    /// Throws when a row is not wanted.
    func check(_ row: InputTable.Row) throws(MapRefusal) {
        for condition in conditions { try condition.check([row.fields]) }
    }

    /// The order of these rows: one of the table, and those of the group, if orders are split.
    func order(_ row: InputTable.Row, _ group: Split.Group) throws(MapRefusal) -> (CompleteOrder, RowSet) {
        func rows(_ index: Int?) -> RowSet {
            guard let split, let index else { return [row.fields] }
            return [row.fields, split.table.rows[index].fields]
        }
        let first = rows(group.first)
        var items: [OrderGiven.Item] = []
        if let item {
            for index in split == nil ? [nil] : group.map(Optional.init) {
                let own = rows(index)
                items.append(OrderGiven.Item(item: try item.id.id(own), amount: try item.amount?.money(own)))
            }
        }
        guard items.count <= 100 else {
            throw MapRefusal("field.items", "\(items.count) items; an order has at most 100")
        }
        let given = OrderGiven(
            buyer: try buyer.id(first), seller: try seller.id(first), created: try created?.instant(first),
            items: items, amount: try amount?.money(first), category: try category?.text(first),
            promised: try promised?.instant(first))
        let command = CompleteOrder(
            order: try order.id(first), completed: try completed.requiredInstant(first), given: given,
            delivered: try delivered?.instant(first))
        return (command, first)
    }
}

extension OrderMapping.Split {
    /// Reads `{"table":…,"on":…,"by":…}`.
    fileprivate init(_ source: MapObject, tables: [String: InputTable], leading: InputTable) throws(Fault) {
        var object = source
        guard let name = try object.text("table"), let on = try object.text("on"), let by = try object.text("by") else {
            throw .usage("map: \(object.path) needs table, on and by")
        }
        try object.finish()
        let table = try OrderMapping.table(name, in: tables)
        guard let key = table.columns.firstIndex(of: on), let part = table.columns.firstIndex(of: by),
            leading.columns.contains(on)
        else {
            throw .usage("map: \(object.path): \(name) needs the columns \(on) and \(by), \(leading.name) needs \(on)")
        }
        var groups: [String: [Group]] = [:]
        for (index, row) in table.rows.enumerated() {
            let value = row.fields[part]
            var own = groups[row.fields[key], default: []]
            let place = own.firstIndex { table.rows[$0[0]].fields[part] == value }
            if let place { own[place].append(index) } else { own.append([index]) }
            groups[row.fields[key]] = own
        }
        self.table = table
        self.on = on
        self.groups = groups
    }
}
