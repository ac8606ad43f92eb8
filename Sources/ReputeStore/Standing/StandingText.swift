import ReputeModel

/// A shown standing in a column: its name, and those of the privileges, separated by commas.
enum StandingText {
    /// Nil for what an account without a standing is shown as.
    static func write(_ shown: ShownStanding) -> String? {
        shown == ShownStanding() ? nil : ([shown.standing.rawValue] + shown.privileges).joined(separator: ",")
    }

    /// Nil when it is not as ``write(_:)`` writes it.
    static func read(_ text: String?) -> ShownStanding? {
        guard let text else { return ShownStanding() }
        let names = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        guard let standing = names.first.flatMap(SellerStanding.init(rawValue:)),
            let privileges = privileges(names.dropFirst())
        else { return nil }
        return ShownStanding(standing, privileges: privileges)
    }

    /// Nil when they are not in order, or too many.
    static func privileges(_ names: some Sequence<String>) -> [String]? {
        let names = Array(names)
        guard names.count <= StandingLimits.privileges,
            names.allSatisfy({ (1...StandingLimits.name).contains($0.utf8.count) }),
            zip(names, names.dropFirst()).allSatisfy({ $0 < $1 })
        else { return nil }
        return names
    }
}
