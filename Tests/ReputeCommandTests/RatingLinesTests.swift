import ReputeModel
import Testing

@testable import repute

/// A rating as people read it.
@Suite struct RatingLinesTests {
    private static let noon = Instant(milliseconds: 1_795_694_400_000)

    private func rating(_ rulings: RatingView.Rulings?, reply: String?, votes: VoteCount = VoteCount()) -> RatingView {
        RatingView(
            rating: RatingID(seq: 17), order: "o-1", by: .buyer, rater: "mei", ratee: "tea-house", state: .visible,
            value: .negative, details: nil, text: nil, isAnonymous: false, submitted: Self.noon, revealed: Self.noon,
            reveals: nil,
            counts: RatingView.Counts(points: 0, isScored: false, countsDetails: false, why: .unscored, day: 20_000),
            reply: RatingView.Remark(at: Self.noon, text: reply), requested: Self.noon, rulings: rulings, votes: votes)
    }

    private func lines(_ rating: RatingView) -> [String] {
        RatingLines.lines(rating, Style.plain)
    }

    @Test("says what was ruled, why, and what is not shown")
    func rulings() {
        let ruling = RatingView.Ruling(seq: 31, at: Self.noon, reason: "malicious")
        let rulings = RatingView.Rulings(
            unscored: ruling, restored: nil,
            removed: [
                RatingView.Removal(part: .rating, how: .hidden, ruling: ruling),
                RatingView.Removal(part: .reply, how: .withheld, ruling: ruling),
            ])
        #expect(
            lines(rating(rulings, reply: nil, votes: VoteCount(helpful: 3, unhelpful: 1))) == [
                "r17  mei -> tea-house  order o-1",
                "  - negative  2026-11-26 12:00 UTC  (not scored: ruled out)",
                "  taken out of scoring 2026-11-26 12:00 UTC: malicious, fact 31",
                "  text hidden 2026-11-26 12:00 UTC: malicious, fact 31",
                "  reply text withheld by law 2026-11-26 12:00 UTC: malicious, fact 31",
                "  asked to change it 2026-11-26 12:00 UTC",
                "  reply 2026-11-26 12:00 UTC",
                "    (not shown)",
                "  helped 3 of 4",
            ])
    }

    @Test("a text that is gone for another reason is called erased")
    func erased() {
        #expect(lines(rating(nil, reply: nil)).contains("    (erased)"))
        #expect(lines(rating(nil, reply: "sorry")).contains("    sorry"))
    }
}
