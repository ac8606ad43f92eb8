import ReputeJSON
import ReputeModel
import ReputeSchema
import ReputeTwin

/// A policy that ships, and what the twin knows of it.
struct Profile: Sendable {
    let manner: Manner
    let policy: Policy

    /// All of them.
    static let all: [Profile] = [Manner.neutral, .classic, .weekly].map { manner in
        guard let bytes = Schema.policies[manner.name], let policy = try? Policy(parsing: bytes),
            let furnished = policy.furnished
        else { preconditionFailure("\(manner.name) ships") }
        return Profile(manner: manner, policy: furnished)
    }

    /// What it takes to sell in the categories there are; those that ship name none.
    static let categories: [(name: String, requires: [String], accountDays: Int64)] = [
        ("food", ["category-permit", "identity"], 0), ("wine", ["self-certification"], 5),
    ]
}

extension Policy {
    /// The same with categories, if it has records.
    fileprivate var furnished: Policy? {
        var members = document.objectValue ?? [:]
        guard var qualification = members["qualification"]?.objectValue else { return self }
        var categories: [String: JSONValue] = [:]
        for (name, requires, days) in Profile.categories {
            categories[name] = ["accountDays": .integer(days), "requires": .array(requires.map { .string($0) })]
        }
        qualification["categories"] = .object(categories)
        members["qualification"] = .object(qualification)
        return try? Policy(document: .object(members))
    }
}
