import Testing

@testable import Repute

@Suite("The feed's newest blocks")
struct FeedRingTests {
    /// A block of so many facts of a byte each.
    private func block(after: Int64, _ count: Int) -> FeedBlock {
        FeedBlock(
            after: after, bytes: [UInt8](repeating: 0, count: count), ends: Array(1...count),
            kinds: [UInt8](repeating: 0, count: count), parties: nil, arrivals: [])
    }

    @Test("reach back as far as there is room, and the newest stays in any case")
    func room() {
        var ring = FeedRing(room: 10, end: 0)
        for after in stride(from: Int64(0), to: 100, by: 4) { ring.append(block(after: after, 4)) }
        #expect(ring.end == 100)
        #expect(ring.start == 92)
        #expect(ring.blocks(after: 91) == nil)
        ring.append(block(after: 100, 50))
        #expect(ring.start == 100)
        #expect(ring.end == 150)
    }

    @Test("are found by any seq within them")
    func search() {
        var ring = FeedRing(room: 1_000, end: 5)
        var after: Int64 = 5
        for count in 1...40 {
            ring.append(block(after: after, count))
            after += Int64(count)
        }
        for seq in 5..<after {
            let found = ring.block(after: seq)
            #expect(found.map { $0.after <= seq && seq < $0.last } == true)
            #expect(ring.blocks(after: seq)?.first === found)
            #expect(ring.blocks(after: seq)?.last?.last == after)
        }
        #expect(ring.block(after: after) == nil)
        #expect(ring.blocks(after: after)?.isEmpty == true)
        #expect(ring.block(after: 4) == nil)
    }

    @Test("are none after a new start")
    func restart() {
        var ring = FeedRing(room: 10, end: 0)
        ring.append(block(after: 0, 4))
        ring.restart(at: 9)
        #expect(ring.start == 9 && ring.end == 9)
        #expect(ring.blocks(after: 9)?.isEmpty == true)
        #expect(ring.blocks(after: 4) == nil)
    }
}
