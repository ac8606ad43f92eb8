/// How a seller stands by the numbers that were counted at its last evaluation.
public enum SellerStanding: String, Sendable, CaseIterable, Hashable, Comparable {
    /// Too many orders went wrong.
    case below
    /// What a seller is unless the numbers say otherwise.
    case standard
    /// Hardly anything goes wrong.
    case top

    /// Its number: the better, the greater. One that was given is never given to another.
    package var rank: Int64 {
        switch self {
        case .below: 0
        case .standard: 1
        case .top: 2
        }
    }

    package init?(rank: Int64) {
        guard let standing = SellerStanding.allCases.first(where: { $0.rank == rank }) else { return nil }
        self = standing
    }

    /// The better is greater.
    public static func < (a: SellerStanding, b: SellerStanding) -> Bool { a.rank < b.rank }
}

/// What makes an order a defect. An order is one defect, whatever of this is so of it.
public enum DefectSource: String, Sendable, CaseIterable, Hashable {
    /// The seller broke a commitment in it, and that stands.
    case breach
    /// The seller gave it up.
    case cancelled
    /// Its buyer's rating is negative, and scored.
    case negative
}

/// What everybody sees of a seller's standing.
package struct ShownStanding: Hashable, Sendable {
    package var standing: SellerStanding
    /// What goes with it, sorted: names of the policy's.
    package var privileges: [String]

    package init(_ standing: SellerStanding = .standard, privileges: [String] = []) {
        self.standing = standing
        self.privileges = privileges
    }

    /// What it becomes by what a fact says.
    func after(_ change: StandingChange) -> ShownStanding {
        ShownStanding(
            change.shown ?? standing,
            privileges: (privileges.filter { !change.withdrawn.contains($0) }
                + change.granted.filter { !privileges.contains($0) }).sorted())
    }

    /// The privileges that count while measures of a sanction run.
    package func privileges(under measures: [Measure]) -> [String] {
        measures.contains(.unprivileged) ? [] : privileges
    }

    /// The privilege by which what is asked of a deposit leaves earlier.
    package static let earlyRelease = "early-release"
}
