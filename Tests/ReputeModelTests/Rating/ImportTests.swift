import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// History brought in from elsewhere.
@Suite("imported ratings")
struct ImportTests {
    private static let now = moment("2026-06-01T12:00:00Z")
    private static let completed = moment("2026-03-10T12:00:00Z")

    /// A market with `o`, completed long ago.
    private func market() throws -> Market {
        let market = Market(at: Self.now)
        try market.complete("o", at: Self.completed)
        return market
    }

    @Test("where the window is past, a rating is revealed at its own time, without blindness")
    func past() throws {
        let market = try market()
        let told = Self.completed + 3.days
        let reply = try market.bring("o", .buyer, .negative, at: told)
        #expect(reply.state == .visible && market.lines.last?.kind == "rating.shown")
        #expect(market.last["due"]?.integerValue == told.milliseconds && market.last["origin"] == "elsewhere")
        let slot = try #require(market.order("o")?.byBuyer)
        #expect(slot.submitted == told && slot.shown?.at == told && slot.shown?.day == told.day(zoneMinutes: 0))
        #expect(market.credit("s").points == -1)
        #expect(market.creditRow("s")?.days.map(\.day) == [Self.completed, told].map { $0.day(zoneMinutes: 0) })
    }

    @Test("its own time may lie before the completion, and after the window")
    func anyTime() throws {
        let market = try market()
        try market.bring("o", .buyer, at: Self.completed + -4.days)
        try market.bring("o", .seller, at: Self.completed + 60.days)
        #expect(market.order("o")?.byBuyer?.shown?.at == Self.completed + -4.days)
        #expect(market.order("o")?.bySeller?.shown?.at == Self.completed + 60.days)
        #expect(market.credit("s").points == 1 && market.credit("b", .buyer).points == 1)
    }

    @Test("its own time may not lie in the future")
    func future() throws {
        let refusal = try market().refused(SubmitRating.imported("o", .buyer, .positive, at: Self.now + 1))
        #expect(refusal?.code == .rule && refusal?.reason == "rating.submitted-in-future")
    }

    @Test("where the window is open, it is sealed as usual and keeps its own time for the order of its group")
    func open() throws {
        let market = Market(at: Self.now)
        try market.complete("o")
        let told = Self.now + -2.days
        #expect(try market.bring("o", .buyer, .negative, at: told).state == .sealed)
        #expect(market.last["submittedAt"]?.integerValue == told.milliseconds && market.last["value"] == nil)
        #expect(market.credit("s").scored == Tally())
        market.advance(1.days)
        try market.rate("o", .seller)
        let slot = try #require(market.order("o")?.byBuyer)
        #expect(slot.submitted == told && slot.shown?.at == market.now)
    }

    @Test("an imported rating again is a repeat, otherwise a conflict")
    func again() throws {
        let market = try market()
        let first = try market.bring("o", at: Self.completed)
        #expect(try market.bring("o", at: Self.completed).isRepeated)
        #expect(try market.rate("o").seq == first.seq)
        #expect(
            market.refused(SubmitRating.imported("o", .buyer, .neutral, at: Self.completed))?.reason == "rating.differs"
        )
    }

    @Test("a live rating past the window is refused, although an imported one passes")
    func live() throws {
        #expect(
            try market().refused(SubmitRating(order: "o", by: .buyer, value: .positive))?.reason
                == "rating.window-closed")
    }

    @Test("amount, dedupe and clamp hold for imported history as well")
    func rules() throws {
        let market = Market(at: Self.now)
        for i in 0..<8 { try market.complete(ID("o", i), at: Self.completed, amount: i == 7 ? .cny(100) : .cny(101)) }
        for i in 0..<8 { try market.bring(ID("o", i), at: Self.completed + Int64(i)) }
        #expect(market.counts("o6")?.why == .capped && market.counts("o7")?.why == .minimum)
        for i in 0..<2 {
            try market.complete(
                ID("p", i), buyer: "x", at: Self.completed, created: Self.completed + -1.days, items: ["lamp"])
            try market.bring(ID("p", i), at: Self.completed)
        }
        #expect(market.counts("p0")?.why == .counted && market.counts("p1")?.why == .repeat)
    }

    @Test("a late import folds its group again: it takes its place by its own time, and later ones give way")
    func refold() throws {
        let market = Market(at: Self.now)
        for i in 0..<7 { try market.complete(ID("o", i), at: Self.completed) }
        for i in 1..<7 { try market.bring(ID("o", i), at: Self.completed + Int64(i)) }
        #expect(market.counts("o6") == Contribution(points: 1, isScored: true, countsDetails: false, why: .counted))
        try market.bring("o0", at: Self.completed)
        #expect(market.counts("o0")?.why == .counted && market.counts("o6")?.why == .capped)
        #expect(market.credit("s").points == 6 && market.credit("s").scored.positive == 7)
        #expect(market.last["effects"]?.arrayValue?.count == 2, "only what changed is listed")
    }

    @Test("a late import of an earlier order turns later kept ones into repeats, and what they hid counts")
    func refoldDedupe() throws {
        let market = Market(at: Self.now)
        for (i, day) in [Int64(0), 10, 20].enumerated() {
            try market.complete(
                ID("o", i), at: Self.completed + 20.days, created: moment("2026-03-01T00:00:00Z") + day.days,
                items: ["lamp"])
        }
        try market.bring("o1", details: .scores(item: 1), at: Self.completed)
        try market.bring("o2", details: .scores(item: 3), at: Self.completed)
        #expect(market.counts("o1")?.why == .counted && market.counts("o2")?.why == .repeat)
        try market.bring("o0", details: .scores(item: 5), at: Self.completed)
        #expect(market.counts("o0")?.why == .counted && market.counts("o1")?.why == .repeat)
        #expect(market.counts("o2")?.why == .counted)
        #expect(market.credit("s").points == 2 && market.credit("s").scored.positive == 2)
        #expect(market.credit("s").details.first?.count == 3, "repeats' details count")
    }
}
