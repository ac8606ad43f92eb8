package import ReputeCrypto

/// What a verification found.
package struct VerifyReport: Sendable, Hashable {
    /// One pass.
    package struct Pass: Sendable, Hashable {
        /// `pages`, `hashes`, `sums`, `rules` or `vault`.
        package let name: String
        /// How many facts, rows or entries were looked at.
        package let checked: Int64
        package var seconds: Double
        /// What is wrong, the first few; none when the pass agrees.
        package internal(set) var problems: [String]
    }

    /// The number of facts.
    package let facts: Int64
    /// The root over them, computed from the lines.
    package let root: Digest
    package let passes: [Pass]

    /// Whether nothing is wrong.
    package var isSound: Bool { firstProblem == nil }

    /// The first thing that is wrong, after the name of its pass.
    package var firstProblem: String? {
        for pass in passes {
            if let problem = pass.problems.first { return "\(pass.name): \(problem)" }
        }
        return nil
    }
}

/// Collects the problems of a pass; keeps the first few.
struct Findings {
    private(set) var problems: [String] = []
    private var more = 0
    private static let most = 20

    var isEmpty: Bool { problems.isEmpty }

    mutating func add(_ problem: String) {
        if problems.count < Findings.most { problems.append(problem) } else { more += 1 }
    }

    /// The problems, with a last line that counts what was left out.
    var all: [String] { more == 0 ? problems : problems + ["… and \(more) more"] }
}
