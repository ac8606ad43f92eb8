import Testing

@testable import ReputeServer

@Suite("The log of refused connections")
struct SparingTests {
    @Test("has the first, then a line a second with how many there were since")
    func spares() {
        var sparing = Sparing()
        let start = ContinuousClock.now
        #expect(sparing.count(at: start) == 1)
        for n in 1..<1_000 { #expect(sparing.count(at: start + .milliseconds(n)) == nil) }
        #expect(sparing.count(at: start + .seconds(1)) == 1_000)
        #expect(sparing.count(at: start + .milliseconds(1_999)) == nil)
        #expect(sparing.count(at: start + .seconds(60)) == 2)
    }
}
