import ReputeJSON
import ReputeLedger
import ReputeModel

extension FuzzTarget {
    /// A line of an exported ledger: what is read as a fact is written, and read as the same again.
    static let fact = FuzzTarget("fact") { bytes in
        guard let fact = try? FactLine.decode(bytes) else { return }
        let written = try FactLine.encode(fact)
        let again: Fact
        do {
            again = try FactLine.decode(written)
        } catch {
            throw Finding("a fact as it is written is no fact: \(error)")
        }
        try Finding.unless(try FactLine.encode(again) == written, "a fact is read as another")
        try Finding.unless(again.stamp == fact.stamp && again.actor == fact.actor, "a fact has another stamp")
    }

    /// A policy document: what is read is kept in canonical form, and read as the same again.
    static let policy = FuzzTarget("policy") { bytes in
        guard let policy = try? Policy(parsing: bytes) else { return }
        let written = policy.document.canonical
        try Finding.unless((try? Policy(parsing: written)) == policy, "a policy as it is kept is another")
    }
}
