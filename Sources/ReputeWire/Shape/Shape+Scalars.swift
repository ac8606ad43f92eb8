package import ReputeJSON
import ReputeModel

extension Shape where Value == Bool {
    /// `true` or `false`.
    package static var bool: Shape<Bool> {
        Shape(
            schema: ["type": "boolean"],
            read: { (node) throws(Refusal) -> Bool in
                guard let bool = node.bool else { throw .wrongType(wanted: "true or false", found: node) }
                return bool
            },
            write: { $1.bool($0) })
    }

    /// Only `true`: a mark that is either there or not.
    package static var mark: Shape<Bool> {
        Shape(
            schema: ["type": "boolean", "const": true],
            read: { (node) throws(Refusal) -> Bool in
                guard let bool = node.bool else { throw .wrongType(wanted: "true", found: node) }
                return bool
            },
            write: { $1.bool($0) })
    }
}

extension Shape where Value == Int64 {
    /// A whole number within `range`.
    package static func integer(_ range: ClosedRange<Int64>) -> Shape<Int64> {
        Shape(
            schema: ["type": "integer", "minimum": .integer(range.lowerBound), "maximum": .integer(range.upperBound)],
            read: { (node) throws(Refusal) -> Int64 in
                guard node.kind == .number else { throw .wrongType(wanted: "a whole number", found: node) }
                guard let value = node.integer else {
                    throw .params(
                        "type", "Expected a whole number without fraction or exponent, within 2^53-1 of zero.")
                }
                guard range.contains(value) else {
                    throw .params(
                        "range", "Expected a number from \(range.lowerBound) to \(range.upperBound), found \(value).")
                }
                return value
            },
            write: { $1.integer($0) })
    }

    /// A whole number from 0 on, e.g. a count or a seq.
    package static var count: Shape<Int64> { integer(0...JSONWriter.greatestInteger) }
}

extension Shape where Value == String {
    /// Text of a number of bytes of UTF-8.
    package static func text(bytes: ClosedRange<Int>) -> Shape<String> {
        Shape(
            schema: ["type": "string", "minLength": .integer(bytes.lowerBound > 0 ? 1 : 0)],
            read: { (node) throws(Refusal) -> String in
                guard let slice = node.stringSlice else { throw .wrongType(wanted: "a string", found: node) }
                guard bytes.contains(slice.count) else {
                    throw .params(
                        "range",
                        "Expected \(bytes.lowerBound) to \(bytes.upperBound) bytes of UTF-8, found \(slice.count).")
                }
                return String(decoding: slice, as: UTF8.self)
            },
            write: { $1.string($0) })
    }

    /// Text of any length; for results only.
    package static var anyText: Shape<String> {
        Shape(
            schema: ["type": "string"],
            read: { (node) throws(Refusal) -> String in
                guard let text = node.string else { throw .wrongType(wanted: "a string", found: node) }
                return text
            },
            write: { $1.string($0) })
    }

    /// A name made like an id, but shorter: 1 to `bytes` bytes, no control characters.
    package static func label(bytes: Int) -> Shape<String> {
        precondition(bytes <= ID.longest, "a label is no longer than an id")
        return Shape(
            schema: ["type": "string", "minLength": 1, "maxLength": .integer(Int64(bytes))],
            read: { (node) throws(Refusal) -> String in
                guard let slice = node.stringSlice else { throw .wrongType(wanted: "a string", found: node) }
                guard slice.count <= bytes, ID(utf8: Array(slice)) != nil else {
                    throw .params("id", "Expected 1 to \(bytes) bytes of UTF-8 without control characters.")
                }
                return String(decoding: slice, as: UTF8.self)
            },
            write: { $1.string($0) })
    }

    /// A code of the caller's own: 1 to 64 lower-case letters, digits and hyphens.
    package static var code: Shape<String> {
        Shape(
            schema: ["type": "string", "pattern": "^[a-z0-9-]{1,64}$"],
            read: { (node) throws(Refusal) -> String in
                guard let slice = node.stringSlice else { throw .wrongType(wanted: "a string", found: node) }
                let isCode = slice.allSatisfy { byte in
                    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
                }
                guard isCode, (1...64).contains(slice.count) else {
                    throw .params("code", "Expected a code of 1 to 64 lower-case letters, digits and hyphens.")
                }
                return String(decoding: slice, as: UTF8.self)
            },
            write: { $1.string($0) })
    }
}

extension Shape where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
    /// One of the names of an enumeration.
    package static var choice: Shape {
        let names = Value.allCases.map(\.rawValue)
        return Shape(
            schema: ["type": "string", "enum": .array(names.map { .string($0) })],
            read: { (node) throws(Refusal) -> Value in
                guard let slice = node.stringSlice else { throw .wrongType(wanted: "a string", found: node) }
                for value in Value.allCases where value.rawValue.utf8.elementsEqual(slice) { return value }
                throw .params("choice", "Expected one of \(names.joined(separator: ", ")).")
            },
            write: { $1.string($0.rawValue) })
    }
}

extension Shape where Value == JSONValue {
    /// Any JSON value.
    package static var any: Shape<JSONValue> {
        Shape(schema: [:], read: { JSONValue($0) }, write: { $1.value($0) })
    }
}
