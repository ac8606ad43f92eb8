package import ReputeJSON
package import ReputeModel

/// What a JSON value has to look like, and how it becomes a Swift value and JSON again.
///
/// One declaration serves the server (which reads parameters and writes results), the client (the other way round)
/// and the published description. Pointers in refusals are relative to the value itself; whoever holds it prefixes
/// where it stood, so that a value that passes costs nothing for its whereabouts.
package struct Shape<Value: Sendable>: Sendable {
    /// The JSON Schema (draft 7) of the value.
    package let schema: JSONValue
    /// The members, when the value is an object with named members; else empty.
    package let members: [Member]

    /// How the value is read; throws a `-32602` refusal with a pointer relative to the value.
    package typealias Reading = @Sendable (JSONNode) throws(Refusal) -> Value
    /// How the value is read from the members of an object.
    package typealias MemberReading = @Sendable (inout ObjectReader) throws(Refusal) -> Value
    /// How the value, or the members of an object, are written.
    package typealias Writing = @Sendable (Value, inout JSONWriter) -> Void

    private let reading: Reading
    private let writing: Writing

    /// A shape from its schema and both directions.
    package init(
        schema: JSONValue, members: [Member] = [], read: @escaping Reading, write: @escaping Writing
    ) {
        self.schema = schema
        self.members = members
        reading = read
        writing = write
    }

    /// The Swift value. Throws a `-32602` refusal with a pointer relative to `node`.
    package func read(_ node: JSONNode) throws(Refusal) -> Value { try reading(node) }

    /// Writes the JSON value.
    package func write(_ value: Value, to json: inout JSONWriter) { writing(value, &json) }

    /// The same shape with keywords added to its schema, which win over those it has.
    package func describing(_ keywords: [String: JSONValue]) -> Shape {
        guard case .object(let own) = schema else { return self }
        return Shape(
            schema: .object(own.merging(keywords) { _, added in added }), members: members, read: reading,
            write: writing)
    }
}

extension Refusal {
    /// The refusal as the holder of the value sees it: `step`, such as `/items/3`, goes before the pointer.
    package func under(_ step: String) -> Refusal {
        var refusal = self
        refusal.pointer = step + (pointer ?? "")
        return refusal
    }

    /// A `-32602` refusal of a value, with a pointer relative to it.
    package static func params(_ reason: StaticString, _ message: String, pointer: String = "") -> Refusal {
        Refusal(.invalidParams, "params.\(reason)", message, pointer: pointer)
    }

    /// `params.type`: the value is of another kind than wanted, e.g. `"a string"`.
    package static func wrongType(wanted: String, found: JSONNode) -> Refusal {
        let kind =
            switch found.kind {
            case .null: "null"
            case .bool: "a bool"
            case .number: "a number"
            case .string: "a string"
            case .array: "an array"
            case .object: "an object"
            }
        return .params("type", "Expected \(wanted), found \(kind).")
    }
}
