import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

extension Market {
    /// What deciding again finds when the last fact of a kind says something else, and all that follows is summed up as it
    /// then stands.
    func forged(
        _ kind: String, at: Instant? = nil, sourceLocation: SourceLocation = #_sourceLocation,
        _ change: (inout JSONValue) -> Void = { _ in }
    ) throws -> [String] {
        #expect(try replayed().problems == [], "nothing is wrong before", sourceLocation: sourceLocation)
        let index = try #require(lines.lastIndex { $0.kind == kind }, sourceLocation: sourceLocation)
        var body = JSONValue(try JSONDocument(parsing: lines[index].body).root)
        change(&body)
        let forged = Line(
            seq: lines[index].seq, at: at ?? lines[index].at, actor: lines[index].actor, kind: kind,
            body: body.canonical)
        let facts = try lines.map { try ($0.seq == forged.seq ? forged : $0).fact() }
        return Market(replaying: facts, sealed: store.openings, at: now).problems
    }
}

extension JSONValue {
    /// The value at a path such as `effects/0/points`; setting nil takes a member or an element away.
    subscript(path path: String) -> JSONValue? {
        get { path.split(separator: "/").reduce(Optional(self)) { $0?.at(String($1)) } }
        set { self = setting(path.split(separator: "/").map(String.init)[...], newValue) ?? .null }
    }

    private func at(_ name: String) -> JSONValue? { Int(name).flatMap { self[$0] } ?? self[name] }

    private func setting(_ path: ArraySlice<String>, _ value: JSONValue?) -> JSONValue? {
        guard let name = path.first else { return value }
        let changed = (at(name) ?? .object([:])).setting(path.dropFirst(), value)
        if var elements = arrayValue, let index = Int(name) {
            elements.replaceSubrange(index..<min(index + 1, elements.count), with: changed.map { [$0] } ?? [])
            return .array(elements)
        }
        var members = objectValue ?? [:]
        members[name] = changed
        return .object(members)
    }
}
