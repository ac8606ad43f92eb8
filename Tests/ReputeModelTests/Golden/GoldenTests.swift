import Foundation
import ReputeJSON
import ReputeLedger
import ReputeModel
import Testing

/// Ledgers decided by a released version of the rules are decided the same for ever.
@Suite("golden ledgers")
struct GoldenTests {
    private static let isWriting = ProcessInfo.processInfo.environment["REPUTE_GOLDEN"] == "write"

    @Test(
        "what was decided is decided the same again, and adds up to the same", .enabled(if: !isWriting),
        arguments: GoldenLedger.names)
    func stands(name: String) throws {
        let golden = try GoldenLedger(name)
        let facts = try golden.lines.map { line in
            let fact = try FactLine.decode(line)
            #expect(try FactLine.encode(fact) == line, "fact \(fact.stamp.seq) is written as it was")
            return fact
        }
        let market = Market(replaying: facts, at: try #require(facts.last).stamp.at)
        #expect(market.problems == [], "a changed rule is a new version of the rules, with golden ledgers of its own")
        let outcome = GoldenLedger.outcome(of: golden.lines, market)
        #expect(outcome["root"] == golden.outcome["root"])
        #expect(outcome == golden.outcome)
    }

    @Test(
        "every kind of fact stands in each of them, and what each rule does to a rating", .enabled(if: !isWriting),
        arguments: GoldenLedger.names)
    func complete(name: String) throws {
        let golden = try GoldenLedger(name)
        #expect(
            GoldenLedger.missing(from: golden.lines, name) == [],
            "a new kind of fact gets an act in GoldenMarket, and then scripts/golden is run")
        #expect(golden.lines.count <= 560 && golden.lines.joined().count < 300_000, "people read a golden ledger")
    }

    @Test("writes those of the newest rules again, from a seed", .enabled(if: isWriting))
    func write() async throws {
        for name in Profiles.names {
            let path = "rules\(ReleasedRules.newest)/\(name)"
            // The first seed with which everything happens that should.
            for seed in UInt64(1)...200 {
                let market = try await GoldenMarket(Profiles.policy(name), seed: seed, facts: 480).market
                let missing = GoldenLedger.missing(from: try GoldenLedger.lines(of: market), path)
                if !missing.isEmpty {
                    try #require(seed < 200, "it never happens in \(path): \(missing)")
                    continue
                }
                #expect(try market.replayed().problems == [])
                try GoldenLedger.keep(path, market)
                break
            }
        }
    }
}
