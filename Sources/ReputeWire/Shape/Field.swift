package import ReputeJSON

/// A named member of an object: its name, shape and meaning, said once for both directions and the description.
package struct Field<Value: Sendable>: Sendable {
    /// The key.
    package let name: StaticString
    /// The shape of its value.
    package let shape: Shape<Value>
    /// What it means, in a sentence.
    package let about: String

    /// A field.
    package init(_ name: StaticString, _ shape: Shape<Value>, _ about: String) {
        self.name = name
        self.shape = shape
        self.about = about
    }

    /// The field as one that must be there.
    package var required: Member { Member(name: name, schema: shape.schema, isRequired: true, about: about) }

    /// The field as one that may be left out.
    package var optional: Member { Member(name: name, schema: shape.schema, isRequired: false, about: about) }
}

/// What a description of an object says of one of its members.
package struct Member: Sendable {
    /// The key.
    package let name: StaticString
    /// The JSON Schema of its value.
    package let schema: JSONValue
    /// Whether it must be there.
    package let isRequired: Bool
    /// What it means, in a sentence.
    package let about: String

    /// The schema with its meaning in it.
    package var describedSchema: JSONValue {
        guard case .object(var keywords) = schema else { return schema }
        keywords["description"] = .string(about)
        return .object(keywords)
    }
}

extension JSONWriter {
    /// Writes a member.
    package mutating func member<Value>(_ field: Field<Value>, _ value: Value) {
        key(field.name)
        field.shape.write(value, to: &self)
    }

    /// Writes a member, unless there is no value.
    package mutating func optional<Value>(_ field: Field<Value>, _ value: Value?) {
        if let value { member(field, value) }
    }
}
