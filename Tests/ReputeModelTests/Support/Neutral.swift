import Foundation
import ReputeJSON
import ReputeModel

/// The neutral policy, read from the file that ships.
enum Neutral {
    static let document: JSONValue = {
        let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
        guard let bytes = FileManager.default.contents(atPath: "/\(root)/schema/policy/neutral.json"),
            let parsed = try? JSONDocument(parsing: Array(bytes))
        else { preconditionFailure("schema/policy/neutral.json is there and is JSON") }
        return JSONValue(parsed.root)
    }()

    static let policy: Policy = {
        guard let policy = try? Policy(document: document) else { preconditionFailure("the neutral policy is valid") }
        return policy
    }()

    /// The same without the evaluation of sellers, whose facts come between others month by month.
    static let unjudged = policy(without: "standing")

    static let rule = CreditRule(policy: policy)

    /// The neutral document with the member at `path` set, or removed with nil. Where deposits or violations are others,
    /// nothing follows when what was decided in a case is not done.
    static func document(_ path: String, _ value: JSONValue?) -> JSONValue {
        let steps = path.split(separator: "/").map(String.init)
        return replace(base(of: steps.first ?? ""), steps[...], value)
    }

    /// The document in which a section is changed: without what rests on it in another.
    private static func base(of section: String) -> JSONValue {
        guard section == "deposit" || section == "sanction" else { return document }
        return replace(document, ["arbitration", "house"], nil)
    }

    /// The neutral policy with one member changed.
    static func policy(_ path: String, _ value: JSONValue?) -> Policy { valid(document(path, value)) }

    /// The neutral policy without the sections named.
    static func policy(without sections: String...) -> Policy {
        let whole = sections.reduce(document) { $1 == "deposit" || $1 == "sanction" ? base(of: $1) : $0 }
        return valid(sections.reduce(whole) { replace($0, [$1], nil) })
    }

    private static func valid(_ document: JSONValue) -> Policy {
        do { return try Policy(document: document) } catch { preconditionFailure("no policy any more: \(error)") }
    }

    private static func replace(_ whole: JSONValue, _ path: ArraySlice<String>, _ value: JSONValue?) -> JSONValue {
        guard let first = path.first else { return value ?? .null }
        if let elements = whole.arrayValue, let index = Int(first) {
            var elements = elements
            elements[index] = replace(elements[index], path.dropFirst(), value)
            return .array(elements)
        }
        var members = whole.objectValue ?? [:]
        members[first] = path.count == 1 ? value : replace(members[first] ?? .object([:]), path.dropFirst(), value)
        return .object(members)
    }
}

extension Details {
    /// Scores for the neutral policy's three dimensions, or fewer.
    static func scores(item: Int? = nil, service: Int? = nil, logistics: Int? = nil) -> Details? {
        let told = [("item", item), ("service", service), ("logistics", logistics)]
        return Details(told.compactMap { name, score in score.map { Score(dimension: name, score: $0) } })
    }
}
