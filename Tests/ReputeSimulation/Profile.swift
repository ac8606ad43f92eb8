import ReputeModel
import ReputeSchema
import ReputeTwin

/// A policy that ships, and what the twin knows of it.
struct Profile: Sendable {
    let manner: Manner
    let policy: Policy

    /// All of them.
    static let all: [Profile] = [Manner.neutral, .classic, .weekly].map { manner in
        guard let bytes = Schema.policies[manner.name], let policy = try? Policy(parsing: bytes) else {
            preconditionFailure("\(manner.name) ships")
        }
        return Profile(manner: manner, policy: policy)
    }
}
