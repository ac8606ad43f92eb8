import Foundation
import ReputeModel
import ReputeTwin
import Testing

/// Random lives of sellers through the model and through a second, simple-minded computation from the facts.
@Suite("the standings of random lives")
struct StandingLivesTests {
    private static let start = moment("2026-03-05T10:00:00Z")

    @Test("are what a naive computation says at each step, and replay to the same rows by the same rules")
    func agree() throws {
        let base = SeededGenerator.announcedSeed("lives of sellers")
        let count = ProcessInfo.processInfo.environment["REPUTE_HISTORIES"].flatMap { Int($0) } ?? 60
        for n in 0..<UInt64(max(count, 0)) {
            var life = Life(seed: base &+ n)
            try life.live()
            guard let problem = life.problem else { continue }
            Issue.record(
                "REPUTE_SEED=\(base &+ n) REPUTE_HISTORIES=1: \(problem)\n\(life.trace.joined(separator: "\n"))")
            return
        }
    }

    /// One life: three sellers, a few buyers, years in few steps.
    private struct Life {
        private let market = Market(Neutral.small, at: StandingLivesTests.start)
        private var twin = StandingTwin()
        private var heard = 0
        private var random: SeededGenerator
        private var orders: [(id: ID, buyer: ID, seller: ID, isOpen: Bool)] = []
        private(set) var trace: [String] = []
        private(set) var problem: String?

        init(seed: UInt64) { random = SeededGenerator(seed: seed) }

        private mutating func below(_ end: Int) -> Int { Int.random(in: 0..<end, using: &random) }
        private mutating func pick<T>(_ choices: [T]) -> T { choices[below(choices.count)] }

        mutating func live() throws {
            let steps = 10 + below(110)
            for step in 0..<steps where problem == nil {
                act(step)
                market.tick()
                try look()
            }
            guard problem == nil else { return }
            let replayed = try market.replayed()
            if let first = replayed.problems.first { problem = first }
            if replayed.snapshot != market.snapshot { problem = "the facts make other rows" }
        }

        /// Something happens; what is refused changes nothing.
        private mutating func act(_ step: Int) {
            let seller = pick(["s", "s", "s", "t", "u"] as [ID])
            let buyer = ID("b", below(6))
            let order = ID("o", step)
            do throws(Refusal) {
                switch below(20) {
                case 0..<7:
                    let isLate = below(6) == 0
                    let ago = pick([0, 0, 0, 1.days, 20.days, 95.days])
                    tell("\(order): \(seller) sells to \(buyer), late \(isLate), \(ago) ago")
                    try market.sell(order, buyer, seller, isLate: isLate, ago: ago)
                    orders.append((order, buyer, seller, false))
                case 7..<9:
                    tell("\(order): \(seller) disappoints \(buyer)")
                    try market.disappoint(order, buyer, seller)
                    orders.append((order, buyer, seller, false))
                case 9..<10:
                    let by = pick([Canceller.seller, .seller, .buyer, .platform])
                    tell("\(order): \(seller)'s to \(buyer) is given up by \(by)")
                    try market.giveUp(order, buyer, seller, by: by)
                case 10..<13: try rate()
                case 13..<15: try change(step)
                case 15:
                    let standing = pick([SellerStanding.standard, .top, .top])
                    let (days, sales) = (pick([1, 10, 40]), Int64(pick([1, 2, 3])))
                    tell("\(seller) is guaranteed \(standing) for \(days) days, \(sales) sales")
                    try market.guarantee(seller, standing, days: days, sales: sales, key: ID("g", step))
                    if below(4) == 0 {
                        try market.run(EndGuarantee(seller: seller, key: ID("e", step)))
                        tell("and that is ended")
                    }
                default:
                    let span = pick([
                        1, 1_000, Instant.hour, 1.days, 3.days, 10.days, 15.days, 15.days, 20.days, 31.days, 100.days,
                        400.days,
                    ])
                    tell("\(span) pass")
                    market.now = market.now + span
                }
            } catch {
                tell("  refused: \(error.reason)")
            }
        }

        private mutating func tell(_ text: String) { trace.append("\(market.now.rfc3339): \(text)") }

        private mutating func rate() throws(Refusal) {
            guard let order = orders.suffix(8).randomElement(using: &random) else { return }
            let (by, value) = (
                pick([Party.buyer, .buyer, .seller]), pick([RatingValue.negative, .positive, .negative])
            )
            tell("\(order.id) is rated by \(by) as \(value)")
            try market.rate(order.id, by, value)
        }

        /// A rating is revised, withdrawn, unscored or restored.
        private mutating func change(_ step: Int) throws(Refusal) {
            guard let order = orders.suffix(8).randomElement(using: &random),
                let rating = market.rating(order.id, .buyer)
            else { return }
            switch below(5) {
            case 0:
                tell("\(order.id) is revised")
                try market.run(ReviseRating(rating: rating, value: .positive))
            case 1:
                tell("\(order.id)'s rating is withdrawn")
                try market.run(ReviseRating(rating: rating, value: nil))
            case 2, 3:
                tell("\(order.id) is unscored")
                try market.run(UnscoreRating(rating: rating, reason: "fake", key: ID("x", step)))
            default:
                tell("\(order.id) is restored")
                try market.run(RestoreRating(rating: rating, reason: "appeal", key: ID("y", step)))
            }
        }

        private mutating func look() throws {
            for line in market.lines[heard...] {
                if line.kind.hasPrefix("standing.") { trace.append("\(line.at.rfc3339): \(line.kind) \(line.text)") }
                twin.hear(try line.fact())
            }
            heard = market.lines.count
            problem = twin.problem(in: market.store, at: market.now)
            let tomorrow = Int64(market.now.day(zoneMinutes: 0)) + 1
            for seller in ["s", "t", "u"] as [ID] where problem == nil {
                guard let view = market.standingView(seller), let numbers = view.preview?.numbers,
                    let handle = market.store.names[seller]?.handle
                else { continue }
                let should = twin.numbers(StandingTwin.name(of: handle), on: tomorrow)
                let is_ = StandingTwin.Numbers(numbers)
                if is_ != should { problem = "\(seller) has \(is_) now, and should have \(should)" }
            }
        }
    }
}
