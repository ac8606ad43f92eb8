import ReputeJSON

/// How files become orders and ratings. See `scripts/maps` for two that work.
///
/// ```json
/// {"origin": "old-shop",
///  "tables": {"orders": {}, "ratings": {}, "items": {"file": "items.csv"}},
///  "orders": {…}, "ratings": {…}}
/// ```
///
/// A table is `{"file"?, "format"?: "csv"|"ndjson", "columns"?: […], "delimiter"?: ";"}`. The tables `orders` and
/// `ratings` are the files of the command line's `--orders` and `--ratings`; any other lies at `file`, beside the first
/// of those, unless `--file NAME=PATH` says otherwise. `columns` names the columns of a CSV file without header.
struct ImportMap: Sendable {
    /// Where the history comes from.
    let origin: String
    /// The tables by name.
    let tables: [String: TableFormat]
    /// How orders are made.
    let orders: JSONNode?
    /// How ratings are made.
    let ratings: JSONNode?

    /// Reads a map. Throws ``Fault/usage(_:)`` with the place of what is wrong.
    init(parsing bytes: [UInt8]) throws(Fault) {
        let root: JSONNode
        do {
            root = try JSONDocument(parsing: bytes).root
        } catch {
            throw .usage("map: not JSON: \(error)")
        }
        var object = try MapObject(root, at: "")
        _ = object.optional("about")
        guard let origin = try object.text("origin") else { throw .usage("map: origin is missing") }
        self.origin = origin
        var tables: [String: TableFormat] = [:]
        if var list = try object.object("tables") {
            for (name, value) in list.members() { tables[name] = try Self.format(value, at: list.place(name)) }
        }
        self.tables = tables
        orders = object.optional("orders")
        ratings = object.optional("ratings")
        try object.finish()
        if orders == nil, ratings == nil { throw .usage("map: neither orders nor ratings") }
    }

    private static func format(_ node: JSONNode, at place: String) throws(Fault) -> TableFormat {
        var object = try MapObject(node, at: place)
        var format = TableFormat()
        if let name = try object.text("format") {
            guard let kind = TableFormat.Kind(rawValue: name) else {
                throw .usage("map: \(object.place("format")) is csv or ndjson")
            }
            format.kind = kind
        }
        format.file = try object.text("file")
        format.columns = try object.texts("columns")
        if let text = try object.text("delimiter") {
            guard text.utf8.count == 1, let character = text.first, character != "\"", !character.isNewline else {
                throw .usage(
                    "map: \(object.place("delimiter")) is one ASCII character, but no quote and no end of a line")
            }
            format.delimiter = character
        }
        try object.finish()
        return format
    }
}
