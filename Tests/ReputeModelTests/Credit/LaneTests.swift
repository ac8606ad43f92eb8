import ReputeLedger
import ReputeModel
import ReputeTwin
import Testing

/// Facts that score more than a credit can hold: only whoever forges a ledger can write them.
@Suite("more dimensions than a policy can name")
struct LaneTests {
    @Test("a ninth one is told of, whether it comes alone or with the others, and traps nothing")
    func ninth() throws {
        let market = Market(Neutral.policy)
        for order in ["a", "b"] as [ID] {
            try market.complete(order)
            try market.rate(order, .buyer, details: .scores(item: 5))
            try market.rate(order, .seller)
        }
        let names = (1...9).map { "d\($0)" }
        let lines = try market.lines.map { String(decoding: try FactLine.encode($0.fact()), as: UTF8.self) }
        func replayed(_ details: [String]) throws -> [String] {
            var next = details[...]
            let forged = lines.map { line in
                guard line.contains(#""details":{"item":5}"#), let scores = next.popFirst() else { return line }
                return line.replacing(#""details":{"item":5}"#, with: #""details":{\#(scores)}"#)
            }
            return MarketReplay(try forged.map { try FactLine.decode(Array($0.utf8)) }, sealed: [:]).problems
        }
        let eight = names.dropLast().map { "\"\($0)\":5" }.joined(separator: ",")
        let problems = try replayed([eight, #""d9":5"#])
        #expect(problems.last == "The ledger speaks of more than 8 dimensions of detailed scores.")
    }

    @Test("and such as no policy can name are none of a fact")
    func names() throws {
        let market = Market(Neutral.policy)
        try market.complete("a")
        try market.rate("a", .buyer, details: .scores(item: 5))
        try market.rate("a", .seller)
        let line = try #require(
            try market.lines.map { String(decoding: try FactLine.encode($0.fact()), as: UTF8.self) }
                .first { $0.contains(#""details":{"item":5}"#) })
        for name in ["", "\u{E000}", "Item", "1", "a b"] {
            let forged = line.replacing(#"{"item":5}"#, with: "{\"\(name)\":5}")
            #expect(throws: FactError.self) { try FactLine.decode(Array(forged.utf8)) }
        }
    }
}
