import ReputeJSON
package import ReputeModel

/// Reads the members of one object, each at most once, and knows at the end whether any was not asked for.
package struct ObjectReader {
    private let node: JSONNode
    private let members: [Member]
    private var found = 0

    init(_ node: JSONNode, members: [Member]) throws(Refusal) {
        guard node.kind == .object else { throw .wrongType(wanted: "an object", found: node) }
        self.node = node
        self.members = members
    }

    /// The value of a member that must be there. Throws `params.missing`, or what its shape throws.
    package mutating func required<Value>(_ field: Field<Value>) throws(Refusal) -> Value {
        guard let value = try optional(field) else {
            // A misspelt member explains a missing one, so it is named first.
            try refuseUnknown()
            throw .params("missing", "The member \(field.name) is missing: \(field.about)", pointer: "/\(field.name)")
        }
        return value
    }

    /// The value of a member; nil when it is not there. Throws what its shape throws.
    package mutating func optional<Value>(_ field: Field<Value>) throws(Refusal) -> Value? {
        guard let value = node[field.name] else { return nil }
        found += 1
        do {
            return try field.shape.read(value)
        } catch {
            throw error.under("/\(field.name)")
        }
    }

    /// Throws `params.unknown` if the object has a member nobody asked for.
    func finish() throws(Refusal) {
        if found < node.count { try refuseUnknown() }
    }

    private func refuseUnknown() throws(Refusal) {
        for member in node.members where !members.contains(where: { member.keyEquals($0.name) }) {
            let known = members.map { "\($0.name)" }.joined(separator: ", ")
            throw .params(
                "unknown",
                known.isEmpty
                    ? "Unknown member \(member.key); none is taken here."
                    : "Unknown member \(member.key); known are \(known).",
                pointer: "/\(Self.escaped(member.key))")
        }
    }

    /// RFC 6901, section 3.
    static func escaped(_ key: String) -> String {
        var escaped = ""
        for scalar in key.unicodeScalars {
            switch scalar {
            case "~": escaped += "~0"
            case "/": escaped += "~1"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
