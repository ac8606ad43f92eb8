import Benchmark
import ReputeCrypto
import ReputeLedger
import ReputeModel

/// A fact as most are: the second rating of an order, which shows both.
private let fact: Fact = {
    let opening = Opening(
        value: .positive,
        details: Details([.init(dimension: "item", score: 5), .init(dimension: "service", score: 4)]),
        salt: SHA.sha256([1]))
    let counted = Contribution(points: 1, isScored: true, countsDetails: true, why: .counted)
    let body = RatingShown(
        order: 88_001, by: .seller, value: .positive, details: nil, isAnonymous: false, text: nil,
        reveal: Reveal(
            day: 20_783, opens: [OpenedRating(rating: 88_412, opening: opening)],
            effects: [
                RatingEffect(order: 88_001, rating: 88_412, contribution: counted),
                RatingEffect(order: 88_001, rating: 88_960, contribution: counted),
            ]), clock: nil, due: nil, imported: nil)
    return Fact(
        stamp: FactStamp(seq: 88_960, at: Instant(milliseconds: 1_795_712_191_520)),
        actor: Actor(role: .storefront, uid: 1_000), body: body)
}()

func ledgerBenchmarks() {
    guard let line = try? FactLine.encode(fact) else { preconditionFailure("a fact with a great number") }
    Benchmark("fact-write") { benchmark in
        for _ in benchmark.scaledIterations { blackHole(try FactLine.encode(fact)) }
    }
    Benchmark("fact-read") { benchmark in
        for _ in benchmark.scaledIterations { blackHole(try FactLine.decode(line)) }
    }
    Benchmark("tree-append") { benchmark in
        var frontier = TreeFrontier()
        for _ in benchmark.scaledIterations { frontier.append(Merkle.leaf(line)) { _, hash in blackHole(hash) } }
        blackHole(frontier.root)
    }
}
