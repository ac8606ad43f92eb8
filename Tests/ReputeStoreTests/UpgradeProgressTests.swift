import ReputeStore
import Testing

@Suite("How far an upgrade is")
struct UpgradeProgressTests {
    /// A clock that is set by hand.
    private final class Hand {
        var now = ContinuousClock.Instant.now
    }

    @Test("is told at once, every two seconds at most, and at the end, and never twice")
    func pace() {
        let hand = Hand()
        var told: [Int64] = []
        var progress = UpgradeProgress(of: 50_000, now: { hand.now }) { done, total in
            #expect(total == 50_000)
            told.append(done)
        }
        #expect(told == [0])
        for done in stride(from: Int64(4_096), through: 40_960, by: 4_096) {
            hand.now += .milliseconds(500)
            progress.show(done)
        }
        #expect(told == [0, 16_384, 32_768])
        hand.now += .milliseconds(1)
        progress.show(50_000)
        progress.show(50_000)
        hand.now += .seconds(5)
        progress.show(50_000)
        #expect(told == [0, 16_384, 32_768, 50_000])
    }

    @Test("is told of a ledger that goes on for long at that pace, however slow its facts are")
    func slow() {
        let hand = Hand()
        var told: [Int64] = []
        var progress = UpgradeProgress(of: 3, now: { hand.now }) { done, _ in told.append(done) }
        for done in 1...3 as ClosedRange<Int64> {
            hand.now += .seconds(9)
            progress.show(done)
        }
        #expect(told == [0, 1, 2, 3])
    }
}
