internal import ReputeJSON

/// Reads one object of a policy document and knows where it stands, so that a refusal can point at the member.
struct PolicyReader {
    private let members: [String: JSONValue]
    private let path: String

    init(_ value: JSONValue, at path: String) {
        members = value.objectValue ?? [:]
        self.path = path
    }

    /// The names of the members, sorted.
    var names: [String] { members.keys.sorted() }

    /// A refusal that points at a member, or at an element of it.
    func refuse(_ name: String, at index: Int? = nil, _ problem: String) -> Refusal {
        let pointer = path + "/" + Refusal.escaped(name) + (index.map { "/\($0)" } ?? "")
        return Refusal(
            .invalidParams, "policy.invalid", "The policy's \(pointer) \(problem).", pointer: "/params/policy" + pointer
        )
    }

    /// Refuses members that mean nothing.
    func only(_ known: Set<String>) throws(Refusal) {
        for name in names where !known.contains(name) { throw refuse(name, "is not a member of a policy") }
    }

    func integer(_ name: String, _ range: ClosedRange<Int64>) throws(Refusal) -> Int64 {
        guard let value = try optionalInteger(name, range) else { throw refuse(name, "is missing") }
        return value
    }

    func optionalInteger(_ name: String, _ range: ClosedRange<Int64>) throws(Refusal) -> Int64? {
        guard let member = members[name], member != .null else { return nil }
        guard let value = member.integerValue, range.contains(value) else {
            throw refuse(name, "is not an integer of \(range.lowerBound) to \(range.upperBound)")
        }
        return value
    }

    func integers(_ name: String, _ range: ClosedRange<Int64>) throws(Refusal) -> [Int64] {
        var out: [Int64] = []
        for value in try array(name) {
            guard let integer = value.integerValue, range.contains(integer) else {
                throw refuse(name, "holds something but integers of \(range.lowerBound) to \(range.upperBound)")
            }
            out.append(integer)
        }
        return out
    }

    func text(_ name: String, longest: Int) throws(Refusal) -> String {
        guard let value = members[name] else { throw refuse(name, "is missing") }
        guard let text = value.stringValue, (1...longest).contains(text.utf8.count) else {
            throw refuse(name, "is not a text of 1 to \(longest) bytes")
        }
        return text
    }

    func texts(_ name: String, longest: Int) throws(Refusal) -> [String] {
        var out: [String] = []
        for value in try array(name) {
            guard let text = value.stringValue, (1...longest).contains(text.utf8.count) else {
                throw refuse(name, "holds something but texts of 1 to \(longest) bytes")
            }
            out.append(text)
        }
        return out
    }

    func object(_ name: String) throws(Refusal) -> PolicyReader {
        guard let object = try optionalObject(name) else { throw refuse(name, "is missing") }
        return object
    }

    func optionalObject(_ name: String) throws(Refusal) -> PolicyReader? {
        guard let value = members[name], value != .null else { return nil }
        guard value.objectValue != nil else { throw refuse(name, "is not an object") }
        return PolicyReader(value, at: path + "/" + name)
    }

    func objects(_ name: String) throws(Refusal) -> [PolicyReader] {
        var out: [PolicyReader] = []
        for (i, value) in try array(name).enumerated() {
            guard value.objectValue != nil else { throw refuse(name, at: i, "is not an object") }
            out.append(PolicyReader(value, at: "\(path)/\(name)/\(i)"))
        }
        return out
    }

    private func array(_ name: String) throws(Refusal) -> [JSONValue] {
        guard let value = members[name] else { throw refuse(name, "is missing") }
        guard let array = value.arrayValue else { throw refuse(name, "is not an array") }
        return array
    }
}
