import ReputeModel
import ReputeTwin

/// What the people of a simulation go by: the market as it is, the moment, and chance.
struct Town {
    let manner: Manner
    var random: SeededGenerator
    var now: Instant
    private let store: MemoryStore
    var policies: PolicyBook
    /// Holds that somebody set out to end.
    var ended: Set<Int64> = []
    private(set) var requests = 0

    init(_ manner: Manner, _ random: SeededGenerator, _ store: MemoryStore, _ now: Instant) {
        self.manner = manner
        self.random = random
        self.store = store
        self.now = now
        policies = PolicyBook()
    }

    /// What the store holds; everybody knows the numbers of ratings.
    var market: MarketStore { store.market }

    mutating func below(_ end: Int) -> Int { Int.random(in: 0..<end, using: &random) }
    mutating func pick<T>(_ choices: [T]) -> T { choices[below(choices.count)] }

    /// The number of the next request.
    mutating func number() -> Int {
        requests += 1
        return requests
    }

    /// From this number on trades are of accounts that come and go, below of the others.
    static let livelyTrades = 20_000

    /// What the storefront calls a trade.
    static func id(ofTrade number: Int) -> ID {
        number < livelyTrades ? ID("o", number) : ID("l", number - livelyTrades)
    }

    /// The number of a trade, by what the storefront calls it; nil for orders that the twin does not hear of as trades.
    static func trade(called id: ID) -> Int? {
        let name = "\(id)"
        guard let number = Int(name.dropFirst()) else { return nil }
        return name.hasPrefix("o") ? number : name.hasPrefix("l") ? livelyTrades + number : nil
    }

    /// The row of a trade, once it is known.
    func order(_ number: Int) -> OrderRow? {
        market.orderNames[Town.id(ofTrade: number)].flatMap { market.orders[$0] }
    }

    /// The number of the trade that the fact of a seq began.
    func number(ofOrder seq: Int64) -> Int? {
        market.orderNames.first { $0.value == seq }.flatMap { Town.trade(called: $0.key) }
    }

    /// The rating of a side.
    func rating(_ order: Int, _ by: Party) -> RatingID? {
        self.order(order)?[by: by].map { RatingID(seq: $0.seq) }
    }

    /// Some rating that is there, and of which trade and side it is.
    mutating func anyRating() -> (id: RatingID, order: Int, by: Party)? {
        // By number, so that a seed draws the same again.
        let latest = market.orders.keys.max() ?? 0
        let orders = market.orders.keys.filter { $0 > latest - 60 }.sorted()
        if orders.isEmpty { return nil }
        guard let row = market.orders[pick(orders)], let order = number(ofOrder: row.seq) else { return nil }
        let sides = Party.allCases.filter { row[by: $0] != nil }
        guard let by = sides.randomElement(using: &random), let slot = row[by: by] else { return nil }
        return (RatingID(seq: slot.seq), order, by)
    }

    /// The seq of a record, by the number of the request that drafted it; nil while there is none.
    func record(_ number: Int) -> Int64? {
        market.requests[RequestName(method: "qualification.draft", key: ID("k", number))]?.seq
    }

    /// The methods that begin records.
    static let beginning: Set<String> = ["qualification.draft", "training.attempt"]

    /// The number of the request that drafted a record, or of the exam that gave it.
    func number(ofRecord seq: Int64) -> Int? {
        market.requests.first { $0.value.seq == seq && Town.beginning.contains($0.key.method) }
            .flatMap { Int("\($0.key.key)".dropFirst()) }
    }

    /// The number of the request that made an entry of a deposit; nil: nobody's did.
    func number(ofEntry seq: Int64) -> Int? {
        market.requests.first { $0.value.seq == seq && $0.key.method.hasPrefix("deposit.") }
            .flatMap { Int("\($0.key.key)".dropFirst()) }
    }

    /// The storefront that serves an order.
    static func storefront(_ order: Int) -> Actor { Actor(role: .storefront, uid: UInt32(1_000 + order % 3)) }
    static let arbitrator = Actor(role: .arbitrator, uid: 2_000)
    static let officer = Actor(role: .officer, uid: 2_002)
    static let admin = Actor(role: .admin, uid: 2_001)
    /// A storefront that serves nobody here.
    static let stranger = Actor(role: .storefront, uid: 1_999)
}
