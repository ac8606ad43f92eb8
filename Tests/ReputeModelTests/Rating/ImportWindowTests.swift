import ReputeModel
import ReputeTwin
import Testing

/// "Imported history keeps amount, dedupe and clamp. Where the window is past, window and blindness are skipped and the
/// rating is revealed at its own submission time, even before completion; otherwise it is sealed as usual."
@Suite("the window of imported history")
struct ImportWindowTests {
    private let now = moment("2026-06-10T12:00:00Z")

    @Test("it is past at now >= closes; a millisecond before, what comes is sealed", arguments: Profile.allCases)
    func bound(profile: Profile) throws {
        let market = Market(profile.policy, at: now)
        try market.complete("past", at: now + -15.days)
        try market.complete("open", at: now + -15.days + 1)
        for by in Party.allCases {
            let told = now + -20.days
            let reply = try market.bring("past", by, .negative, at: told)
            #expect(reply.state == .visible, "no blindness, no delay of 48 hours")
            #expect(market.order("past")?[by: by]?.shown?.at == told, "even before completion")
        }
        #expect(market.creditRow("s")?.points == -1 && market.creditRow("b", .buyer)?.points == -1)
        #expect(try market.bring("open", .buyer, .negative, at: now + -1.days).state == .sealed)
        #expect(market.creditRow("s")?.points == -1)
    }

    @Test(
        "sealed as usual: the reveal is that of any rating, its own time is only its place",
        arguments: Profile.allCases)
    func sealed(profile: Profile) throws {
        let market = Market(profile.policy, at: now)
        try market.complete("o")
        try market.bring("o", .buyer, .negative, at: now + -1.days)
        market.advance(15.days + profile.delay - 1)
        #expect(market.order("o")?.byBuyer?.state == .sealed)
        market.advance(1)
        #expect(market.order("o")?.byBuyer?.shown?.at == market.now)
        #expect(market.order("o")?.byBuyer?.submitted == now + -1.days)
    }

    @Test("imported ratings are sorted among the others by their own time")
    func place() throws {
        let market = Market(at: now)
        for i in 0..<6 { try market.trade(ID("o", i)) }
        market.advance(1.days)
        try market.complete("p")
        try market.bring("p", at: now + -1)
        try market.rate("p", .seller)
        #expect(market.counts("p")?.why == .counted && market.counts("o5")?.why == .capped)
        try market.complete("q")
        try market.bring("q", at: now + 1)
        try market.rate("q", .seller)
        #expect(market.counts("q")?.why == .capped && market.creditRow("s")?.points == 6)
    }

    @Test("a time of its own that is now passes")
    func present() throws {
        let market = Market(at: now)
        try market.complete("o", at: now + -20.days)
        #expect(try market.bring("o", at: now).state == .visible)
    }

    @Test("amount, dedupe and clamp hold for it", arguments: Profile.allCases)
    func rules(profile: Profile) throws {
        let market = Market(profile.policy, at: now)
        let completed = now + -40.days
        for i in 0..<9 {
            let items: [ID] = i < 2 ? ["lamp"] : []
            try market.complete(ID("o", i), at: completed, items: items, amount: .cny(i == 8 ? 100 : 101))
            try market.bring(ID("o", i), at: completed + Int64(i))
        }
        let why: [RatingReason?] = [
            .counted, .repeat, .counted, .counted, .counted, .counted, .counted, .capped, .minimum,
        ]
        #expect((0..<9).map { market.counts(ID("o", $0))?.why } == why)
        #expect(market.creditRow("s")?.points == 6)
    }
}
