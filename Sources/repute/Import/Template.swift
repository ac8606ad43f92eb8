/// Text with columns in it: `{order_id}/{seller_id}`. `{{` and `}}` stand for braces.
struct Template: Hashable, Sendable {
    private enum Piece: Hashable, Sendable {
        case text(String)
        case column(Scope.Place)
    }

    private var pieces: [Piece] = []

    /// Reads a template. Throws ``Fault/usage(_:)`` naming `place` when a column is not there.
    init(_ text: String, in scope: Scope, at place: String) throws(Fault) {
        var literal = ""
        var rest = text[...]
        while let character = rest.popFirst() {
            if (character == "{" || character == "}") && rest.first == character {
                literal.append(character)
                rest.removeFirst()
            } else if character == "{" {
                guard let end = rest.firstIndex(of: "}") else { throw .usage("map: \(place): a { without its }") }
                let name = String(rest[..<end])
                guard let column = scope.place(name) else {
                    let known = scope.slots.map { slot in
                        let names = slot.columns.sorted { $0.value < $1.value }.map(\.key)
                        return "\(slot.table): \(names.joined(separator: ", "))"
                    }
                    throw .usage(
                        "map: \(place): there is no column \(name); there are \(known.joined(separator: "; "))")
                }
                if !literal.isEmpty { pieces.append(.text(literal)) }
                literal = ""
                pieces.append(.column(column))
                rest = rest[rest.index(after: end)...]
            } else if character == "}" {
                throw .usage("map: \(place): a } without its {")
            } else {
                literal.append(character)
            }
        }
        if !literal.isEmpty || pieces.isEmpty { pieces.append(.text(literal)) }
    }

    /// The text for these rows; nil when a column in it is empty.
    func text(_ rows: RowSet) -> String? {
        var out = ""
        for piece in pieces {
            switch piece {
            case .text(let text): out += text
            case .column(let place):
                let field = rows[place.slot][place.column]
                if field.isEmpty { return nil }
                out += field
            }
        }
        return out.isEmpty ? nil : out
    }
}
