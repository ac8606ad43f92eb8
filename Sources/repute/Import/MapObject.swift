import ReputeJSON

/// An object of the map's JSON, read strictly: what nobody asked for is a mistake.
struct MapObject {
    private let node: JSONNode
    /// Where it stands, e.g. `orders.items`.
    let path: String
    private var known: Set<String> = []

    init(_ node: JSONNode, at path: String) throws(Fault) {
        guard node.kind == .object else {
            throw .usage("map: \(path.isEmpty ? "the whole" : path) has to be an object")
        }
        self.node = node
        self.path = path
    }

    /// The name of a member as messages say it.
    func place(_ name: String) -> String { path.isEmpty ? name : "\(path).\(name)" }

    /// A member.
    mutating func optional(_ name: String) -> JSONNode? {
        known.insert(name)
        return node[key: name]
    }

    /// A member that has to be there.
    mutating func required(_ name: String) throws(Fault) -> JSONNode {
        guard let value = optional(name) else { throw .usage("map: \(place(name)) is missing") }
        return value
    }

    /// A member that is text.
    mutating func text(_ name: String) throws(Fault) -> String? {
        guard let value = optional(name) else { return nil }
        guard let text = value.string else { throw .usage("map: \(place(name)) has to be a string") }
        return text
    }

    /// A member that is an object.
    mutating func object(_ name: String) throws(Fault) -> MapObject? {
        guard let value = optional(name) else { return nil }
        return try MapObject(value, at: place(name))
    }

    /// A member that is a list of texts, or one text.
    mutating func texts(_ name: String) throws(Fault) -> [String]? {
        guard let value = optional(name) else { return nil }
        if let one = value.string { return [one] }
        var texts: [String] = []
        for element in value.elements {
            guard let text = element.string else { throw .usage("map: \(place(name)) has to be a list of strings") }
            texts.append(text)
        }
        guard value.kind == .array else { throw .usage("map: \(place(name)) has to be a list of strings") }
        return texts
    }

    /// All members, in the order in which they stand.
    mutating func members() -> [(name: String, value: JSONNode)] {
        node.members.map { ($0.key, $0.value) }.map { member in
            known.insert(member.0)
            return member
        }
    }

    /// Ends the reading. Throws when there is a member nobody asked for.
    func finish() throws(Fault) {
        for member in node.members where !known.contains(member.key) {
            let known = known.sorted().joined(separator: ", ")
            throw .usage("map: \(place(member.key)) is not known; there may be \(known)")
        }
    }
}
