import ReputeJSON

/// Which rows are wanted: `{"value":"{status}","is":["delivered"],"reason":"order.not-delivered","message":"…"}`.
struct Condition: Sendable {
    private let value: Expression
    private let wanted: Set<String>
    private let isWanted: Bool
    private let reason: String
    private let message: Template?

    /// Reads a condition. Throws ``Fault/usage(_:)``.
    init(_ node: JSONNode, in scope: Scope, at place: String) throws(Fault) {
        var object = try MapObject(node, at: place)
        value = try Expression(try object.required("value"), in: scope, at: object.place("value"))
        let same = try object.texts("is")
        let other = try object.texts("isNot")
        guard (same == nil) != (other == nil) else { throw .usage("map: \(place) needs is or isNot") }
        wanted = Set(same ?? other ?? [])
        isWanted = same != nil
        guard let reason = try object.text("reason") else { throw .usage("map: \(object.place("reason")) is missing") }
        self.reason = reason
        message = try object.text("message").map { (text) throws(Fault) in
            try Template(text, in: scope, at: object.place("message"))
        }
        try object.finish()
    }

    /// Throws when the row is not wanted.
    func check(_ rows: RowSet) throws(MapRefusal) {
        let text = try value.text(rows) ?? ""
        if wanted.contains(text) != isWanted {
            throw MapRefusal(reason, message?.text(rows) ?? "\(text.isEmpty ? "nothing" : text) is not wanted here")
        }
    }

    /// Reads the conditions of a section.
    static func list(_ object: inout MapObject, in scope: Scope) throws(Fault) -> [Condition] {
        guard let node = object.optional("where") else { return [] }
        var conditions: [Condition] = []
        for element in node.elements {
            conditions.append(try Condition(element, in: scope, at: object.place("where")))
        }
        return conditions
    }
}
