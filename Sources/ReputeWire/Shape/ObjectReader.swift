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
                "Unknown member\(Self.quoted(member)); "
                    + (known.isEmpty ? "none is taken here." : "known are \(known)."),
                pointer: Self.step(to: member))
        }
    }

    /// Bytes of a key up to which a refusal says it again. Whoever sends a megabyte of it is not sent three back.
    private static let longestKey = 128

    /// The key of a member for people, or its length when it is too long to be said again; with a space before it.
    private static func quoted(_ member: JSONMember) -> String {
        member.keyUTF8.count <= longestKey ? " \(member.key)" : " with a key of \(member.keyUTF8.count) bytes"
    }

    /// The step of a pointer to a member (RFC 6901, section 3); empty, which points at the object, when its key is too
    /// long to be said again.
    static func step(to member: JSONMember) -> String {
        guard member.keyUTF8.count <= longestKey else { return "" }
        var step = "/"
        for scalar in member.key.unicodeScalars {
            switch scalar {
            case "~": step += "~0"
            case "/": step += "~1"
            default: step.unicodeScalars.append(scalar)
            }
        }
        return step
    }
}
