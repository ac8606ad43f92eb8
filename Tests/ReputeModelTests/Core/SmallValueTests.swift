import ReputeCrypto
import ReputeJSON
import ReputeModel
import Testing

@Suite("small values")
struct SmallValueTests {
    @Test("an amount is three capital letters and 0 to 2^53-1 minor units")
    func money() {
        // XXX: ISO 4217's code of no currency.
        #expect(Money(currency: "CNY", minor: 0) != nil && Money(currency: "XXX", minor: 9_007_199_254_740_991) != nil)
        #expect(Money(currency: "CNY", minor: -1) == nil && Money(currency: "CNY", minor: 9_007_199_254_740_992) == nil)
        for code in ["", "CN", "CNYY", "cny", "CN1", "ＣNY", "C Y"] { #expect(Money(currency: code, minor: 1) == nil) }
    }

    @Test("a rating's id is r and a seq without leading zeros")
    func ratingID() {
        #expect(RatingID("r1")?.seq == 1 && RatingID("r9007199254740991")?.seq == 9_007_199_254_740_991)
        #expect(RatingID(seq: 8_812).description == "r8812" && RatingID("r8812") == RatingID(seq: 8_812))
        for text in [
            "", "r", "r0", "r01", "R1", "1", "r-1", "r+1", "r1 ", " r1", "r1a", "r12345678901234567", "rr1", "r１",
        ] {
            #expect(RatingID(text) == nil, "\(text)")
        }
        #expect(RatingID(seq: 2) < RatingID(seq: 10))
    }

    @Test("details are 1 to 8 dimensions, each once, each 1 to 5, in one order")
    func details() {
        func score(_ dimension: String, _ score: Int) -> Details.Score {
            Details.Score(dimension: dimension, score: score)
        }
        #expect(Details([]) == nil && Details([score("item", 0)]) == nil && Details([score("item", 6)]) == nil)
        #expect(Details([score("item", -1)]) == nil && Details([score("item", 3), score("item", 3)]) == nil)
        #expect((1...5).allSatisfy { Details([score("item", $0)]) != nil })
        #expect(
            Details((0..<8).map { score("d\($0)", 1) }) != nil && Details((0..<9).map { score("d\($0)", 1) }) == nil)
        #expect(Details([score("b", 1), score("a", 2)]) == Details([score("a", 2), score("b", 1)]))
        #expect(Details([score("b", 1), score("a", 2)])?.scores.map(\.dimension) == ["a", "b"])
    }

    @Test("signs and values are each other's")
    func signs() {
        for value in RatingValue.allCases { #expect(RatingValue(sign: value.sign) == value) }
        #expect(RatingValue(sign: 2) == nil && RatingValue(sign: -2) == nil)
        #expect(Party.buyer.other == .seller && Party.seller.other == .buyer)
    }

    @Test("a pair's key carries the month in front, so that keys grow in time")
    func pairKey() {
        let keys = (0..<40).map { PairKey(buyer: 2, seller: 3, policy: 1, period: 24_300 + $0) }
        #expect(keys == keys.sorted() && keys.map(\.period) == Array(24_300..<24_340))
        let others = [
            PairKey(buyer: 3, seller: 2, policy: 1, period: 24_300),
            PairKey(buyer: 2, seller: 3, policy: 2, period: 24_300),
            PairKey(buyer: 2, seller: 4, policy: 1, period: 24_300),
        ]
        #expect(Set(others + [keys[0]]).count == 4)
    }

    @Test("a fact's kind is known by its name, and each name once")
    func kinds() {
        #expect(Set(FactKinds.all.map { "\($0.kind)" }).count == FactKinds.all.count)
        for kind in FactKinds.all { #expect(FactKinds.kind(named: "\(kind.kind)") == kind) }
        #expect(FactKinds.kind(named: "rating.imagined") == nil)
    }

    @Test("randomness is the same for the same purpose and unrelated for another command or purpose")
    func entropy() {
        let one = Entropy(seed: .zero, command: 1)
        #expect(one.digest("rating") == Entropy(seed: .zero, command: 1).digest("rating"))
        #expect(one.digest("rating") != one.digest("text"))
        #expect(one.digest("rating") != Entropy(seed: .zero, command: 2).digest("rating"))
        #expect(one.token("buyer") != one.token("seller"))
    }

    @Test("a body with a member missing or of another type is not read", arguments: FactKinds.all.map { "\($0.kind)" })
    func brokenBodies(kind: String) throws {
        let type = try #require(FactKinds.kind(named: kind))
        let broken: [JSONValue] = [[:], [], 7, ["order": "7"], ["order": 7], ["by": "nobody", "order": 7]]
        for value in broken {
            let document = try JSONDocument(parsing: value.canonical)
            #expect(throws: FactError.self) { try type.init(reading: document.root) }
        }
    }
}
