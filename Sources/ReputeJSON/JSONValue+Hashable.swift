extension JSONValue: Hashable {
    /// Whether the canonical bytes of both are the same.
    package static func == (left: JSONValue, right: JSONValue) -> Bool {
        switch (left, right) {
        case (.null, .null): true
        case (.bool(let a), .bool(let b)): a == b
        case (.integer(let a), .integer(let b)): a == b
        case (.integer, .number), (.number, .integer), (.number, .number):
            left.numberText.utf8.elementsEqual(right.numberText.utf8)
        case (.string(let a), .string(let b)): a.utf8.elementsEqual(b.utf8)
        case (.array(let a), .array(let b)): a == b
        case (.object(let a), .object(let b)):
            a.count == b.count
                && a.allSatisfy { key, value in
                    // The dictionary finds canonically equivalent keys too.
                    guard let found = b.index(forKey: key) else { return false }
                    return b[found].key.utf8.elementsEqual(key.utf8) && b[found].value == value
                }
        default: false
        }
    }

    /// Feeds the value to `hasher`; coarser than `==` where Swift takes different strings for equal.
    package func hash(into hasher: inout Hasher) {
        switch self {
        case .null: hasher.combine(0)
        case .bool(let bool): hasher.combine(bool)
        case .integer, .number: hasher.combine(numberText)
        case .string(let string): hasher.combine(string)
        case .array(let elements): hasher.combine(elements)
        case .object(let members): hasher.combine(members)
        }
    }

    private var numberText: String {
        switch self {
        case .integer(let integer): String(integer)
        case .number(let text): text
        default: ""
        }
    }
}
