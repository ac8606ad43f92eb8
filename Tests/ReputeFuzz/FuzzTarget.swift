/// Something that reads what others wrote, and what must hold whatever the bytes are.
///
/// A trap and memory without bound are found by whoever runs it; what else does not hold is thrown. Adding one is a file
/// and a line in ``all``.
package struct FuzzTarget: Sendable {
    /// The name of the target, and of the folder of its corpus.
    package let name: String
    /// Throws ``Finding`` when something does not hold.
    package let check: @Sendable ([UInt8]) throws -> Void

    init(_ name: String, _ check: @escaping @Sendable ([UInt8]) throws -> Void) {
        self.name = name
        self.check = check
    }

    /// Every target.
    package static let all: [FuzzTarget] = [json, params, note, fact, policy, ledger, session]

    /// The target of a name; nil when there is none.
    package static func named(_ name: String) -> FuzzTarget? { all.first { $0.name == name } }
}

/// What does not hold.
package struct Finding: Error, CustomStringConvertible {
    package let description: String

    init(_ description: String) { self.description = description }

    /// Throws unless the condition holds.
    static func unless(_ holds: Bool, _ what: @autoclosure () -> String) throws(Finding) {
        if !holds { throw Finding(what()) }
    }
}
