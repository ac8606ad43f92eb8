import ReputeModel

/// A set of kinds of facts.
package struct KindSet: Hashable, Sendable {
    private var bits: UInt128 = 0

    /// Stands for every kind this version does not know.
    static let unknown: UInt8 = 127

    private static let numbers: [String: UInt8] = {
        precondition(FactKinds.all.count <= Int(unknown), "a set of kinds has one bit for each")
        return Dictionary(
            uniqueKeysWithValues: FactKinds.all.enumerated().map { ("\($1.kind)", UInt8(truncatingIfNeeded: $0)) })
    }()

    /// The empty set.
    package init() {}

    /// The set of kinds of these names; nil when one of them is no kind's.
    package init?(names: some Sequence<String>) {
        for name in names {
            guard let number = KindSet.numbers[name] else { return nil }
            insert(number)
        }
    }

    /// The number of a kind.
    static func number(of name: String) -> UInt8 { numbers[name] ?? unknown }

    mutating func insert(_ number: UInt8) { bits |= 1 << UInt128(number) }

    func contains(_ number: UInt8) -> Bool { bits & (1 << UInt128(number)) != 0 }

    /// Whether the sets have no kind in common.
    package func isDisjoint(with other: KindSet) -> Bool { bits & other.bits == 0 }
}
