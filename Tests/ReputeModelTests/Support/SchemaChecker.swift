import Foundation
import ReputeJSON
import Testing

/// Checks values against a JSON Schema (2020-12), as far as schema/policy uses one. A keyword it does not know fails the
/// test, so that no schema says what nobody checks.
struct SchemaChecker {
    private let root: JSONValue

    init(_ root: JSONValue) { self.root = root }

    private static let words: Set<String> = [
        "$schema", "$id", "$defs", "title", "description", "default", "$ref", "type", "required", "properties",
        "patternProperties", "additionalProperties", "items", "minItems", "maxItems", "uniqueItems", "enum", "const",
        "minimum", "maximum", "minLength", "maxLength", "pattern", "if", "then", "else", "not",
    ]

    /// Whether the whole schema takes a value.
    func takes(_ value: JSONValue) -> Bool { takes(value, root) }

    /// The part of the schema that speaks of the member at a path; nil when there is none.
    func part(at path: [String]) -> JSONValue? {
        var schema = root
        for step in path {
            schema = resolved(schema)
            if let next = schema["properties"]?[step] {
                schema = next
            } else if let next = schema["items"], Int(step) != nil {
                schema = next
            } else if let next = schema["patternProperties"]?.objectValue?.values.first {
                schema = next
            } else {
                return nil
            }
        }
        return resolved(schema)
    }

    /// Every schema in it that describes a member, by its path; an element of a list and any currency is `*`.
    func members(_ schema: JSONValue? = nil, at path: String = "") -> [(path: String, schema: JSONValue)] {
        let schema = schema ?? root
        let target = resolved(schema)
        var out: [(String, JSONValue)] = []
        for (name, member) in (target["properties"]?.objectValue ?? [:]).sorted(by: { $0.key < $1.key }) {
            out.append((path + "/" + name, member))
            out += members(member, at: path + "/" + name)
        }
        if let items = target["items"] { out += members(items, at: path + "/*") }
        return out
    }

    private func resolved(_ schema: JSONValue) -> JSONValue {
        guard let reference = schema["$ref"]?.stringValue else { return schema }
        var target = root
        for step in reference.split(separator: "/").dropFirst() { target = target[String(step)] ?? .null }
        return target
    }

    private func takes(_ value: JSONValue, _ schema: JSONValue) -> Bool {
        if let all = schema.boolValue { return all }
        guard let keywords = schema.objectValue else {
            Issue.record("no schema: \(schema)")
            return false
        }
        for word in keywords.keys where !SchemaChecker.words.contains(word) {
            Issue.record("the keyword \(word) is not checked")
        }
        if keywords["$ref"] != nil, !takes(value, resolved(schema)) { return false }
        if let type = keywords["type"]?.stringValue, !isOf(type, value) { return false }
        if let list = keywords["enum"]?.arrayValue, !list.contains(value) { return false }
        if let constant = keywords["const"], constant != value { return false }
        if let not = keywords["not"], takes(value, not) { return false }
        if let condition = keywords["if"] {
            let branch = takes(value, condition) ? keywords["then"] : keywords["else"]
            if let branch, !takes(value, branch) { return false }
        }
        return takesNumber(value, keywords) && takesText(value, keywords) && takesList(value, keywords)
            && takesObject(value, keywords)
    }

    private func isOf(_ type: String, _ value: JSONValue) -> Bool {
        switch type {
        case "object": value.objectValue != nil
        case "array": value.arrayValue != nil
        case "string": value.stringValue != nil
        // To JSON Schema, 1.0 is an integer.
        case "integer": value.doubleValue.map { $0 == $0.rounded() } ?? false
        default: false
        }
    }

    private func takesNumber(_ value: JSONValue, _ keywords: [String: JSONValue]) -> Bool {
        guard let number = value.doubleValue else { return true }
        if let least = keywords["minimum"]?.doubleValue, number < least { return false }
        if let most = keywords["maximum"]?.doubleValue, number > most { return false }
        return true
    }

    private func takesText(_ value: JSONValue, _ keywords: [String: JSONValue]) -> Bool {
        guard let text = value.stringValue else { return true }
        let length = Int64(text.unicodeScalars.count)
        if let least = keywords["minLength"]?.integerValue, length < least { return false }
        if let most = keywords["maxLength"]?.integerValue, length > most { return false }
        if let pattern = keywords["pattern"]?.stringValue, !matches(text, pattern) { return false }
        return true
    }

    private func takesList(_ value: JSONValue, _ keywords: [String: JSONValue]) -> Bool {
        guard let list = value.arrayValue else { return true }
        if let least = keywords["minItems"]?.integerValue, list.count < least { return false }
        if let most = keywords["maxItems"]?.integerValue, list.count > most { return false }
        if keywords["uniqueItems"]?.boolValue == true, Set(list).count != list.count { return false }
        if let items = keywords["items"], !list.allSatisfy({ takes($0, items) }) { return false }
        return true
    }

    private func takesObject(_ value: JSONValue, _ keywords: [String: JSONValue]) -> Bool {
        guard let members = value.objectValue else { return true }
        let required = keywords["required"]?.arrayValue ?? []
        if !required.allSatisfy({ $0.stringValue.map { members[$0] != nil } ?? false }) { return false }
        let properties = keywords["properties"]?.objectValue ?? [:]
        let patterns = keywords["patternProperties"]?.objectValue ?? [:]
        for (name, member) in members {
            let own = properties[name].map { [$0] } ?? []
            let schemas = own + patterns.filter { matches(name, $0.key) }.map(\.value)
            if !schemas.allSatisfy({ takes(member, $0) }) { return false }
            if schemas.isEmpty, keywords["additionalProperties"]?.boolValue == false { return false }
        }
        return true
    }

    /// ICU reads these patterns as ECMA-262 does, but for `$`, which there is only the very end.
    private func matches(_ text: String, _ pattern: String) -> Bool {
        guard let expression = try? NSRegularExpression(pattern: pattern.replacing("$", with: "\\z")) else {
            Issue.record("\(pattern) is no pattern")
            return false
        }
        return expression.firstMatch(in: text, range: NSRange(text.startIndex..., in: text)) != nil
    }
}
