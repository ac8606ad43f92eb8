internal import ReputeJSON

/// What a fact changes of what everybody sees of a seller's standing.
package struct StandingChange: Hashable, Sendable {
    /// As what it is shown from then on; nil: the same as before.
    package let shown: SellerStanding?
    /// Privileges that it gets, and that it loses; sorted.
    package let granted: [String]
    package let withdrawn: [String]

    package init(shown: SellerStanding?, granted: [String], withdrawn: [String]) {
        self.shown = shown
        self.granted = granted
        self.withdrawn = withdrawn
    }

    /// From one to another.
    init(from before: ShownStanding, to after: SellerStanding, _ policy: StandingPolicy) {
        let privileges = policy.privileges[after] ?? []
        self.init(
            shown: before.standing == after ? nil : after,
            granted: privileges.filter { !before.privileges.contains($0) },
            withdrawn: before.privileges.filter { !privileges.contains($0) })
    }

    /// Whether it changes nothing.
    var isEmpty: Bool { shown == nil && granted.isEmpty && withdrawn.isEmpty }

    func writeGranted(to json: inout JSONWriter) { json.member("granted", names: granted) }

    func writeShown(to json: inout JSONWriter) { if let shown { json.member("shown", shown.rawValue) } }

    func writeWithdrawn(to json: inout JSONWriter) { json.member("withdrawn", names: withdrawn) }

    init(reading json: JSONNode) throws(FactError) {
        shown = json["shown"] == nil ? nil : try json.choice("shown")
        granted = try json.names("granted")
        withdrawn = try json.names("withdrawn")
    }
}

extension JSONWriter {
    /// A member with names; left out when there are none.
    fileprivate mutating func member(_ key: StaticString, names: [String]) {
        if names.isEmpty { return }
        self.key(key)
        beginArray()
        for name in names { string(name) }
        endArray()
    }
}

extension JSONNode {
    /// The names of an array member; none when it is absent.
    fileprivate func names(_ key: StaticString) throws(FactError) -> [String] {
        let names = try list(key) { (node) throws(FactError) in
            // A row keeps them separated by commas.
            guard let name = node.string, PolicyReader.isName(name), name.utf8.count <= StandingLimits.name else {
                throw FactError("\(key) has what is no name")
            }
            return name
        }
        guard names.count <= StandingLimits.privileges else { throw FactError("\(key) has too many names") }
        return names
    }
}
