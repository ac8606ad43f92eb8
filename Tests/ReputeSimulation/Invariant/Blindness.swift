import ReputeCrypto
import ReputeLedger
import ReputeModel
import ReputeTwin

/// Nothing of a sealed rating is in the ledger or in a row that is read, before it may be seen.
struct Blindness: Invariant {
    static let promise = Promise.blindness
    /// Salts that facts published.
    private var published: Set<Digest> = []

    mutating func problem(in scene: Scene) -> String? {
        var twin = scene.twin
        twin.advance(to: scene.latest.milliseconds)
        for fact in scene.news {
            let index = Int(fact.stamp.seq) - 1
            // One that stands elsewhere is for another promise.
            guard scene.store.lines.indices.contains(index) else { continue }
            guard (try? FactLine.encode(fact)) == scene.store.lines[index] else {
                return "fact \(fact.stamp.seq) says more than a fact of its kind may"
            }
            for salt in fact.body.opens.map(\.opening.salt) + fact.body.openedVotes.map(\.ballot.salt) {
                guard published.insert(salt).inserted else {
                    return "fact \(fact.stamp.seq) publishes a salt that was used before: who knows it can guess"
                }
            }
            if let seed = fact.body.shownSeed { published.insert(seed.bytes) }
        }
        for (number, order) in twin.orders {
            guard !order.ratings.isEmpty, let seq = scene.store.market.orderNames[Town.id(ofTrade: number)],
                let row = scene.store.market.orders[seq]
            else { continue }
            for by in Party.allCases
            where order.ratings[by] != nil && row[by: by]?.shown != nil && twin.revealed(order, by) == nil {
                return "what \(by) said of \(Town.id(ofTrade: number)) shows before its time"
            }
        }
        // Whoever knows every salt there ever was still cannot open what is sealed.
        for (rating, opening) in scene.store.market.openings where published.contains(opening.salt) {
            return "the salt of rating \(rating), which is sealed, is in the ledger"
        }
        for (vote, ballot) in scene.store.market.ballots where published.contains(ballot.salt) {
            return "the salt of the vote of fact \(vote), which is sealed, is in the ledger"
        }
        for (fact, seed) in scene.store.market.seeds where published.contains(seed.bytes) {
            return "the seed that fact \(fact) commits to, of a panel that is not drawn, is in the ledger"
        }
        return nil
    }
}
