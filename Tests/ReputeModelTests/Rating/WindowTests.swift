import ReputeModel
import ReputeTwin
import Testing

/// "Rating window: 15 d from completion." "A window closes at `now >= closes`."
@Suite("the window of an order")
struct WindowTests {
    @Test("is of 15 days from completion, not from when that was told", arguments: Profile.allCases)
    func completion(profile: Profile) throws {
        let market = Market(profile.policy)
        for order in ["o", "p"] as [ID] { try market.complete(order, at: market.now + -3.days) }
        market.advance(12.days - 1)
        #expect(try market.rate("o").state == .sealed)
        market.advance(1)
        let late = market.refused(SubmitRating(order: "p", by: .buyer, value: .positive))
        #expect(late?.reason == "rating.window-closed")
    }
}
