import ReputeJSON

extension InputTable {
    /// Reads one JSON object a line: members are columns, and so are members of members, as `order.id`.
    ///
    /// Strings stand as they are, numbers as their text, `true` and `false` as words; null and what is absent are empty.
    static func ndjson(_ name: String, path: String, bytes: [UInt8]) throws(Fault) -> InputTable {
        var columns: [String] = []
        var places: [String: Int] = [:]
        var rows: [(line: Int, fields: [Int: String])] = []
        var unreadable: [UnreadableRow] = []
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where !line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) {
            guard let root = (try? JSONDocument(parsing: line))?.root, root.kind == .object else {
                unreadable.append(
                    UnreadableRow(line: index + 1, refusal: MapRefusal("row.json", "the line is not a JSON object")))
                continue
            }
            var fields: [Int: String] = [:]
            collect(root, under: "") { column, text in
                let place = places[column] ?? columns.count
                if place == columns.count {
                    places[column] = place
                    columns.append(column)
                }
                fields[place] = text
            }
            rows.append((index + 1, fields))
        }
        let width = columns.count
        return InputTable(
            name: name, path: path, columns: columns,
            rows: rows.map { row in Row(line: row.line, fields: (0..<width).map { row.fields[$0] ?? "" }) },
            unreadable: unreadable)
    }

    private static func collect(_ node: JSONNode, under prefix: String, _ add: (String, String) -> Void) {
        for member in node.members {
            let column = prefix + member.key
            switch member.value.kind {
            case .string: add(column, member.value.string ?? "")
            case .number, .bool: add(column, String(decoding: member.value.text, as: UTF8.self))
            case .null: add(column, "")
            case .object: collect(member.value, under: column + ".", add)
            case .array: break
            }
        }
    }
}
