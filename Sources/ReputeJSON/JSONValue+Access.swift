extension JSONValue {
    /// The value of the member `key`; nil if absent or not an object.
    package subscript(_ key: String) -> JSONValue? { objectValue?[key] }

    /// The element at `position`; nil beyond the end or if this is no array.
    package subscript(position: Int) -> JSONValue? {
        guard let elements = arrayValue, elements.indices.contains(position) else { return nil }
        return elements[position]
    }

    /// Whether this is `null`.
    package var isNull: Bool { self == .null }

    /// The truth of a bool; nil for another kind.
    package var boolValue: Bool? {
        if case .bool(let bool) = self { bool } else { nil }
    }

    /// The integer; nil for another kind, and for a number that has a fraction or an exponent.
    package var integerValue: Int64? {
        if case .integer(let integer) = self { integer } else { nil }
    }

    /// The nearest `Double` of a number, if finite; nil for another kind.
    package var doubleValue: Double? {
        switch self {
        case .integer(let integer): Double(integer)
        case .number(let text): Double(text).flatMap { $0.isFinite ? $0 : nil }
        default: nil
        }
    }

    /// The string; nil for another kind.
    package var stringValue: String? {
        if case .string(let string) = self { string } else { nil }
    }

    /// The elements; nil for another kind.
    package var arrayValue: [JSONValue]? {
        if case .array(let elements) = self { elements } else { nil }
    }

    /// The members; nil for another kind.
    package var objectValue: [String: JSONValue]? {
        if case .object(let members) = self { members } else { nil }
    }
}
