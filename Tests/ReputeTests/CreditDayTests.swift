import Repute
import ReputeTestSupport
import Testing

/// "*Age* = day of the answer - day of the reveal, in the policy's zone."
@Suite("the day of a credit")
struct CreditDayTests {
    @Test("turns at midnight of the policy's zone", arguments: [("neutral", 24), ("taobao-classic-2014", 16)])
    func midnight(policy: String, hour: Int64) async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory, policy: policy)
        defer { engine.drain() }
        try await engine.complete("o-1")
        for by in Party.allCases { try await engine.rate("o-1", by) }
        let reader = try engine.makeReader()
        // 2026-01-01 in both zones.
        let today = Day(newYear.milliseconds / Instant.day)
        let turn = newYear + hour * Instant.hour
        for (at, day) in [(turn + -1, today), (turn, today + 1), (turn + 6 * Instant.day, today + 7)] {
            _ = try await engine.setClock(to: at)
            let credit = try #require(try reader.credits(of: ["s-1"], role: .seller).first)
            #expect(credit.day == day && credit.windows[0].scored.positive == (day - today < 7 ? 1 : 0))
        }
    }
}
