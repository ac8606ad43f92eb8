import ReputeJSON
import ReputeModel

extension Shape {
    /// Whether members an object has beyond those named are refused.
    package enum Strictness: Sendable {
        /// In parameters: unknown members are refused before any effect.
        case strict
        /// In results: clients ignore what they do not know.
        case lenient
    }

    /// An object of named members.
    ///
    /// `read` asks for each member once; `write` writes the members between the braces.
    package static func object(
        _ members: [Member], _ strictness: Strictness = .strict,
        read: @escaping MemberReading, write: @escaping Writing
    ) -> Shape {
        Shape(
            schema: schema(of: members, strictness), members: members,
            read: { (node) throws(Refusal) -> Value in
                var reader = try ObjectReader(node, members: members)
                let value = try read(&reader)
                if strictness == .strict { try reader.finish() }
                return value
            },
            write: { value, json in
                json.beginObject()
                write(value, &json)
                json.endObject()
            })
    }

    private static func schema(of members: [Member], _ strictness: Strictness) -> JSONValue {
        var keywords: [String: JSONValue] = [
            "type": "object",
            "properties": .object(
                Dictionary(uniqueKeysWithValues: members.map { ("\($0.name)", $0.describedSchema) })),
        ]
        let required = members.filter(\.isRequired)
        if !required.isEmpty { keywords["required"] = .array(required.map { .string("\($0.name)") }) }
        if strictness == .strict { keywords["additionalProperties"] = false }
        return .object(keywords)
    }

    /// A list with as many elements as `counts` allows; `params.range` otherwise.
    package static func array<Element>(
        of element: Shape<Element>, _ counts: ClosedRange<Int>
    ) -> Shape where Value == [Element] {
        Shape(
            schema: [
                "type": "array", "items": element.schema, "minItems": .integer(Int64(counts.lowerBound)),
                "maxItems": .integer(Int64(counts.upperBound)),
            ],
            read: { (node) throws(Refusal) -> [Element] in
                guard node.kind == .array else { throw .wrongType(wanted: "an array", found: node) }
                guard counts.contains(node.count) else {
                    throw .params(
                        "range", "Expected \(counts.lowerBound) to \(counts.upperBound) elements, found \(node.count).")
                }
                return try elements(of: node, element)
            },
            write: { write($0, element, to: &$1) })
    }

    /// A list of any length; for results only.
    package static func list<Element>(of element: Shape<Element>) -> Shape where Value == [Element] {
        Shape(
            schema: ["type": "array", "items": element.schema],
            read: { (node) throws(Refusal) -> [Element] in
                guard node.kind == .array else { throw .wrongType(wanted: "an array", found: node) }
                return try elements(of: node, element)
            },
            write: { write($0, element, to: &$1) })
    }

    private static func elements<Element>(
        of node: JSONNode, _ element: Shape<Element>
    ) throws(Refusal) -> [Element] {
        var elements: [Element] = []
        elements.reserveCapacity(node.count)
        for child in node.elements {
            do throws(Refusal) {
                elements.append(try element.read(child))
            } catch {
                throw error.under("/\(elements.count)")
            }
        }
        return elements
    }

    private static func write<Element>(_ values: [Element], _ element: Shape<Element>, to json: inout JSONWriter) {
        json.beginArray()
        for value in values { element.write(value, to: &json) }
        json.endArray()
    }

    /// Null for nil, else the value; for results that say "not known yet" in a member that is always there.
    package static func nullable<Wrapped>(_ wrapped: Shape<Wrapped>) -> Shape where Value == Wrapped? {
        Shape(
            schema: ["anyOf": [wrapped.schema, ["type": "null"]]],
            read: { (node) throws(Refusal) -> Wrapped? in node.isNull ? nil : try wrapped.read(node) },
            write: { value, json in
                if let value { wrapped.write(value, to: &json) } else { json.null() }
            })
    }

    /// An object whose keys are data, in their order.
    package static func map<Element>(
        of element: Shape<Element>
    ) -> Shape where Value == [(key: String, value: Element)] {
        Shape(
            schema: ["type": "object", "additionalProperties": element.schema],
            read: { (node) throws(Refusal) -> [(key: String, value: Element)] in
                guard node.kind == .object else { throw .wrongType(wanted: "an object", found: node) }
                var members: [(key: String, value: Element)] = []
                members.reserveCapacity(node.count)
                for member in node.members {
                    do throws(Refusal) {
                        members.append((member.key, try element.read(member.value)))
                    } catch {
                        throw error.under(ObjectReader.step(to: member))
                    }
                }
                return members
            },
            write: { members, json in
                json.beginObject()
                for member in members {
                    json.key(string: member.key)
                    element.write(member.value, to: &json)
                }
                json.endObject()
            })
    }
}
