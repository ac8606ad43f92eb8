import ReputeCrypto
package import ReputeModel

/// Rows made of facts alone, each decided again before it is applied.
package struct MarketReplay {
    package private(set) var store = MarketStore()
    package private(set) var rows = Rows()
    /// What the rules make otherwise of the facts.
    package private(set) var problems: [String] = []
    /// Whether a fact could not be applied; what came after it was not looked at.
    package private(set) var isBroken = false

    /// Of a ledger without facts.
    package init() {}

    /// Takes the facts of a ledger in their order; `sealed` is what ratings say that no fact opens.
    package init(_ facts: [Fact], sealed: [Int64: Opening]) { take(facts, sealed: sealed) }

    /// Takes the facts that come next; `sealed` is what ratings say that no fact opens yet.
    package mutating func take(_ facts: [Fact], sealed: [Int64: Opening]) {
        store.openings.merge(sealed) { _, new in new }
        for opened in facts.flatMap(\.body.opens) { store.openings[opened.rating] = opened.opening }
        for fact in facts where !isBroken { take(fact) }
    }

    private mutating func take(_ fact: Fact) {
        problems += review(fact).map { "fact \(fact.stamp.seq), \(type(of: fact.body).kind): \($0)" }
        if let refusal = apply(fact) {
            problems.append(refusal.message)
            isBroken = true
            return
        }
        store.flush(rows, vault: [])
        // As the writer does, but forgetting often.
        rows.keep(most: 12)
    }

    /// What the rules make otherwise of a fact that comes next.
    private mutating func review(_ fact: Fact) -> [String] {
        var d = Deciding(
            rows: rows, now: fact.stamp.at, actor: fact.actor, entropy: Entropy(seed: .zero, command: 0), nextSeq: 1)
        while true {
            d.rows.begin()
            do { return try d.review(fact) } catch { store.load(into: &d.rows) }
        }
    }

    private mutating func apply(_ fact: Fact) -> Refusal? {
        while true {
            do {
                try fact.body.apply(fact.stamp, to: &rows)
                return nil
            } catch {
                if case .refused(let refusal) = error { return refusal }
                store.load(into: &rows)
            }
        }
    }
}
