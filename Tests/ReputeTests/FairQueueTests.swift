import Testing

@testable import Repute

@Suite("A queue that several user ids share")
struct FairQueueTests {
    private func queue(_ items: [(UInt32, Int)]) -> FairQueue<Int> {
        var queue = FairQueue<Int>()
        for (uid, item) in items { queue.append(item, of: uid) }
        return queue
    }

    @Test("gives each its turn, and to each in the order it came")
    func turns() {
        var queue = queue([(1, 10), (1, 11), (1, 12), (2, 20), (3, 30), (3, 31)])
        var order: [Int] = []
        while let item = queue.next() { order.append(item) }
        #expect(order == [10, 20, 30, 11, 31, 12])
        #expect(queue.isEmpty)
        let last = queue.next()
        #expect(last == nil)
    }

    @Test("lets who has little not wait for who has much")
    func much() {
        var queue = FairQueue<Int>()
        for n in 0..<10_000 { queue.append(n, of: 1) }
        queue.append(-1, of: 2)
        let first = queue.take(100, ofEach: 100)
        #expect(first.count == 100)
        #expect(first.contains(-1))
        #expect(first.filter { $0 >= 0 } == Array(0..<99))
        #expect(queue.count == 9_901)
    }

    @Test("gives what one leaves to the others, but to nobody more than its part")
    func shares() {
        var queue = FairQueue<Int>()
        for n in 0..<100 {
            queue.append(n, of: 1)
            if n < 3 { queue.append(1_000 + n, of: 2) }
            queue.append(2_000 + n, of: 3)
        }
        let taken = queue.take(50, ofEach: 30)
        #expect(taken.count == 50)
        #expect(taken.filter { $0 / 1_000 == 1 }.count == 3)
        #expect(abs(taken.filter { $0 < 1_000 }.count - taken.filter { $0 >= 2_000 }.count) <= 1)
        let capped = queue.take(1_000, ofEach: 30)
        #expect(capped.count == 60)
    }

    @Test("serves everybody in turn when there are more than fit")
    func manyUids() {
        var queue = FairQueue<UInt32>()
        for uid in 0..<UInt32(10) {
            for _ in 0..<4 { queue.append(uid, of: uid) }
        }
        var counts: [UInt32: Int] = [:]
        for _ in 0..<5 {
            for uid in queue.take(4, ofEach: 4) { counts[uid, default: 0] += 1 }
        }
        #expect(counts.values.allSatisfy { $0 == 2 })
        #expect(counts.count == 10)
    }

    @Test("holds what was put in, whatever is done", arguments: 0..<8)
    func random(_ seed: UInt64) {
        var dice = Dice(state: seed &+ 1)
        var queue = FairQueue<Int>()
        var expected: [UInt32: [Int]] = [:]
        func check(_ taken: [Int]) {
            for item in taken {
                let uid = UInt32(item % 5)
                #expect(expected[uid]?.first == item, "seed \(seed)")
                expected[uid]?.removeFirst()
            }
        }
        for step in 0..<5_000 {
            switch dice.next() % 8 {
            case 0:
                check(queue.next().map { [$0] } ?? [])
            case 1:
                let (most, each) = (Int(dice.next() % 40), 1 + Int(dice.next() % 20))
                let before = queue.count
                let taken = queue.take(most, ofEach: each)
                #expect(taken.count <= most && queue.count == before - taken.count)
                check(taken)
            default:
                let uid = UInt32(dice.next() % 5)
                let item = step * 5 + Int(uid)
                queue.append(item, of: uid)
                expected[uid, default: []].append(item)
            }
            #expect(queue.count == expected.values.reduce(0) { $0 + $1.count })
        }
    }

    private struct Dice {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state >> 33
        }
    }
}
