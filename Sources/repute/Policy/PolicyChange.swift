import ReputeJSON
import ReputeModel

/// One member in which two policies differ.
struct PolicyChange: Hashable, Sendable {
    /// The member, as a JSON pointer.
    let pointer: String
    /// What it says in the old one; nil: it is not there.
    let old: String?
    /// What it says in the new one; nil: it is not there.
    let new: String?

    /// Every member that differs, but for name and version, in the order of their pointers.
    static func between(_ old: JSONValue, _ new: JSONValue) -> [PolicyChange] {
        var changes: [PolicyChange] = []
        compare(old, new, at: "", &changes)
        return changes.filter { $0.pointer != "/name" && $0.pointer != "/version" }
    }

    private static func compare(_ old: JSONValue?, _ new: JSONValue?, at pointer: String, _ out: inout [PolicyChange]) {
        if old == new { return }
        if let names = names(old, new) {
            for name in names {
                compare(old?[name], new?[name], at: "\(pointer)/\(Refusal.escaped(name))", &out)
            }
        } else if let count = count(old, new) {
            for i in 0..<count where old?[i] != new?[i] {
                out.append(PolicyChange(pointer: "\(pointer)/\(i)", old: old?[i].map(text), new: new?[i].map(text)))
            }
        } else {
            out.append(PolicyChange(pointer: pointer, old: old.map(text), new: new.map(text)))
        }
    }

    /// The names of all members, when both are objects with members, or one is and the other is not there.
    private static func names(_ old: JSONValue?, _ new: JSONValue?) -> [String]? {
        let members = [old, new].compactMap(\.self).map(\.objectValue)
        guard !members.contains(nil) else { return nil }
        let names = Set(members.compactMap(\.self).flatMap(\.keys))
        return names.isEmpty ? nil : names.sorted()
    }

    /// The length of the longer one, when both are lists of objects, or one is and the other is not there.
    private static func count(_ old: JSONValue?, _ new: JSONValue?) -> Int? {
        let lists = [old, new].compactMap(\.self).map(\.arrayValue)
        guard !lists.contains(nil) else { return nil }
        let elements = lists.compactMap(\.self)
        guard elements.joined().contains(where: { $0.objectValue != nil }) else { return nil }
        return elements.map(\.count).max()
    }

    private static func text(_ value: JSONValue) -> String {
        switch value {
        case .string(let text): text
        case .array(let elements) where !elements.isEmpty: elements.map(text).joined(separator: ", ")
        case .object(let members) where !members.isEmpty:
            if members.count == 3, let tier = members["tier"], let grade = members["grade"], let from = members["from"]
            {
                "\(text(tier)) \(text(grade)) from \(text(from))"
            } else {
                members.sorted { $0.key < $1.key }.map { "\($0.key) \(text($0.value))" }.joined(separator: ", ")
            }
        default: String(decoding: value.canonical, as: UTF8.self)
        }
    }
}

extension PolicyChange {
    /// The changes as people read them, at most 80 columns a line where words allow it.
    static func lines(_ changes: [PolicyChange], _ style: Style) -> [String] {
        let widest = min(36, changes.map { Text.width($0.pointer) }.max() ?? 0)
        return changes.flatMap { $0.lines(widest, style) }
    }

    private func lines(_ width: Int, _ style: Style) -> [String] {
        let arrow = style.symbol("→", "->")
        let (name, was, now) = (Text.harmless(pointer), told(old), told(new))
        if Text.width(name) <= width, width + Text.width(was) + Text.width(now) + 8 <= 80 {
            let change = "\(style.paint(was, .red)) \(arrow) \(style.paint(now, .green))"
            return ["  \(Text.fit(name, width, style))  \(change)"]
        }
        return ["  \(name)"] + Text.wrap(was, 72).map { "      \(style.paint($0, .red))" }
            + Text.wrap(now, 72).enumerated().map { index, line in
                "   \(index == 0 ? Text.fit(arrow, 2, style) : "  ") \(style.paint(line, .green))"
            }
    }

    private func told(_ value: String?) -> String { value.map(Text.harmless) ?? "not there" }
}
