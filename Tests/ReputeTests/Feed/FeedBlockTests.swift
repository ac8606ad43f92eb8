import ReputeModel
import Testing

@testable import Repute

@Suite("A block of the feed")
struct FeedBlockTests {
    private let shown = KindSet.number(of: "rating.shown")
    private let completed = KindSet.number(of: "order.completed")

    /// Facts 11...14 of 1, 2, 3 and 4 bytes.
    private func block() -> FeedBlock {
        FeedBlock(
            after: 10, bytes: Array("abbcccdddd".utf8), ends: [1, 3, 6, 10],
            kinds: [completed, shown, shown, KindSet.unknown],
            parties: [(5, 6), (5, 7), (8, 6), (0, 0)].map { FeedBlock.Parties(buyer: $0, seller: $1) }, arrivals: [])
    }

    @Test("gives all of it, or all after a seq, to one that does not choose")
    func everything() {
        let filter = FeedFilter(kinds: nil)
        #expect(block().stretches(after: 10, passing: filter) == [0..<10])
        #expect(block().stretches(after: 0, passing: filter) == [0..<10])
        #expect(block().stretches(after: 12, passing: filter) == [3..<10])
        #expect(block().stretches(after: 14, passing: filter).isEmpty)
    }

    @Test("gives neighbours that pass in one stretch")
    func kinds() {
        let shown = FeedFilter(kinds: KindSet(names: ["rating.shown"]))
        #expect(block().stretches(after: 10, passing: shown) == [1..<6])
        #expect(block().stretches(after: 12, passing: shown) == [3..<6])
        #expect(block().stretches(after: 13, passing: shown).isEmpty)
        let none = FeedFilter(kinds: KindSet(names: ["order.opened"]))
        #expect(block().stretches(after: 10, passing: none).isEmpty)
    }

    @Test("gives what is about accounts, and nothing that is about none")
    func accounts() {
        let six = FeedFilter(kinds: nil, subjects: ["x"], accounts: [6])
        #expect(block().stretches(after: 10, passing: six) == [0..<1, 3..<6])
        let nobody = FeedFilter(kinds: nil, subjects: ["x"])
        #expect(block().stretches(after: 10, passing: nobody).isEmpty)
    }

    @Test("of a kind that is not known passes where no kinds are chosen")
    func unknown() {
        #expect(KindSet.number(of: "moon.landed") == KindSet.unknown)
        #expect(KindSet(names: ["moon.landed"]) == nil)
        let all = FeedFilter(kinds: KindSet(names: FactKinds.all.map { "\($0.kind)" }))
        #expect(block().stretches(after: 10, passing: all) == [0..<6])
    }
}
