import ReputeModel
import ReputeTwin
import Testing

/// "*Age* = day of the answer - day of the reveal, in the policy's zone; a window `Nd` holds age < N; decay weight =
/// round-half-even(2^30 x 2^(-age/half-life))."
@Suite("age")
struct AgeTests {
    /// One positive with details, revealed at a moment.
    private func revealed(_ profile: Profile, at moment: Instant) throws -> Market {
        let market = Market(profile.policy, at: moment)
        try market.trade("o", details: .scores(item: 4))
        return market
    }

    @Test("a window of N days holds what was revealed N - 1 days ago, by midnights of the zone, not N days ago")
    func windows() throws {
        for profile in Profile.allCases {
            let midnight = profile.midnight("2026-03-02")
            // In the last millisecond of one day and in the first of the next.
            for (reveal, next) in [(midnight + -1, midnight), (midnight, midnight + 1.days)] {
                let market = try revealed(profile, at: reveal)
                let spans: [Int] = profile == .neutral ? [7, 30, 180, 365] : [7, 30, 180]
                for (i, days) in spans.enumerated() {
                    market.now = next + ((days - 1).days - 1)
                    let held = market.credit("s", under: profile.policy)
                    #expect(held.windows[i].days == days && held.windows[i].scored.positive == 1, "\(profile) \(days)")
                    #expect(held.older == Tally())
                    market.now = market.now + 1
                    let left = market.credit("s", under: profile.policy)
                    #expect(left.windows[i].scored.positive == 0, "\(profile) \(days)")
                    #expect(left.scored.positive == 1 && left.points == 1, "the total keeps it")
                    #expect(left.older.positive == (i == left.windows.count - 1 ? 1 : 0))
                }
            }
        }
    }

    @Test("detailed scores count below 180 days of age, by midnights of the zone", arguments: Profile.allCases)
    func details(profile: Profile) throws {
        let midnight = profile.midnight("2026-03-02")
        let market = try revealed(profile, at: midnight + -1)
        market.now = midnight + (179.days - 1)
        let last = try #require(market.credit("s", under: profile.policy).details.first)
        #expect(last.count == 1 && last.mean?.millionths == 4_000_000)
        market.now = midnight + 179.days
        let gone = try #require(market.credit("s", under: profile.policy).details.first)
        #expect(gone.count == 0 && gone.mean == nil)
    }

    @Test("the day of a lone rating is that of its reveal, not of its submission", arguments: Profile.allCases)
    func lone(profile: Profile) throws {
        let market = Market(profile.policy, at: profile.midnight("2026-03-02"))
        try market.complete("o")
        try market.rate("o", .buyer, .negative)
        market.advance(15.days + profile.delay + 6.days)
        #expect(market.credit("s", under: profile.policy).windows[0].scored.negative == 1)
        market.advance(1.days)
        #expect(market.credit("s", under: profile.policy).windows[0].scored.negative == 0)
    }

    @Test("imported history is as old as its own time says", arguments: Profile.allCases)
    func imported(profile: Profile) throws {
        let market = Market(profile.policy, at: profile.midnight("2026-12-01"))
        for (i, days) in [29, 30, 179, 180].enumerated() {
            try market.complete(ID("o", i), buyer: ID("b", i), at: market.now + -100.days)
            try market.bring(ID("o", i), at: market.now + -days.days)
        }
        let credit = market.credit("s", under: profile.policy)
        #expect(credit.windows.prefix(3).map(\.scored.positive) == [0, 1, 3])
    }

    @Test(
        "a rating weighs one half after each half-life of 180 days, stepping at midnight",
        arguments: [
            (0, 1_000_000), (1, 996_157), (7, 973_404), (89, 709_835), (90, 707_107), (179, 501_929), (180, 500_000),
            (181, 498_078), (360, 250_000), (31 * 180, 0),
        ] as [(Int, Int64)])
    func weights(age: Int, millionths: Int64) throws {
        let midnight = moment("2026-03-02T00:00:00Z")
        let market = try revealed(.neutral, at: midnight + 1)
        for at in [midnight + age.days, midnight + ((age + 1).days - 1)] {
            market.now = max(at, market.now)
            #expect(market.credit("s").recent?.weight.millionths == millionths)
        }
    }

    @Test("the recent score weighs each rating by its age: one of 180 days against one of today")
    func recent() throws {
        let market = Market(at: moment("2026-03-02T12:00:00Z"))
        try market.trade("o", .negative)
        market.advance(180.days)
        try market.trade("p")
        let recent = try #require(market.credit("s").recent)
        // 1 / 1.5
        #expect(recent.score?.millionths == 666_667 && recent.weight.millionths == 1_500_000)
    }

    @Test("taobao-classic-2014 has no window of 365 days and no recent score")
    func classic() throws {
        let market = try revealed(.classic, at: moment("2026-03-02T00:00:00Z"))
        let credit = market.credit("s", under: Profiles.classic)
        #expect(credit.windows.map(\.days) == [7, 30, 180] && credit.recent == nil)
    }
}
