import Benchmark
import Repute
import ReputeCrypto
import ReputeLedger
import ReputeModel
import ReputeStore
import ReputeTwin

/// A store in dictionaries.
private final class Memory: Store {
    private var market = MarketStore()
    private var vault: [VaultWrite] = []
    private var edge = TreeFrontier()
    private var book = PolicyBook()
    private(set) var size: Int64 = 0
    private(set) var lastAt: Instant?

    func policies() -> PolicyBook { book }
    func frontier() -> TreeFrontier { edge }
    func begin() {}
    func release() { vault = [] }
    func load(_ rows: inout Rows) { market.load(into: &rows) }
    func due(at now: Instant, after last: Due?, limit: Int) -> [Due] { [] }
    func nextDue() -> Instant? { nil }

    func write(_ page: Page) {
        for line in page.lines { edge.append(Merkle.leaf(line)) { _, _ in } }
        size += Int64(page.lines.count)
        vault += page.vault
    }

    func commit(_ batch: Batch) {
        write(batch.page)
        market.flush(batch.rows, vault: vault)
        vault = []
        lastAt = batch.at
        book = batch.rows.policies
    }
}

/// Orders of a few sellers, each rated by both sides: all rules, facts, hashes and rows, in batches of 250.
private func trade(_ orders: Int) throws {
    let now = Instant(milliseconds: 1_795_712_191_520)
    let engine = try SteppedEngine(
        Memory(), policy: try Policy(parsing: neutralDocument()), origin: "repute.test/benchmark", queueLimit: 4_096,
        batchLimit: 250,
        reading: { now }, seed: { SHA.sha256([1]) })
    let storefront = Actor(role: .storefront, uid: 1_000)
    for number in 0..<orders {
        guard let order = ID("o-\(number)"), let buyer = ID("b-\(number / 2)"), let seller = ID("s-\(number % 50)")
        else {
            // Fewer orders would be measured than are counted.
            fatalError("\(number) makes no ids")
        }
        let given = OrderGiven(buyer: buyer, seller: seller, amount: Money(currency: "CNY", minor: 990))
        engine.enqueue(CompleteOrder(order: order, completed: now, given: given), as: storefront) { blackHole($0) }
        for side in Party.allCases {
            engine.enqueue(SubmitRating(order: order, by: side, value: .positive), as: storefront) { blackHole($0) }
        }
        if engine.waiting >= 1_000 { while engine.waiting > 0 { engine.turn() } }
    }
    while engine.waiting > 0 { engine.turn() }
    // Nothing was refused: the policy, the orders, and their ratings.
    precondition(engine.root.size == Int64(1 + 3 * orders), "\(engine.root.size) facts of \(orders) orders")
}

func ratingBenchmarks() {
    // Figures are of ten orders with both their ratings, of each a thousand.
    Benchmark("rating-ten-trades", configuration: .init(scalingFactor: .kilo)) { benchmark in
        try trade(10 * benchmark.scaledIterations.count)
    }
}
