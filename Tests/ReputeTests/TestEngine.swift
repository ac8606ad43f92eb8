import Repute
import ReputeTestSupport

let admin = Actor(role: .admin, uid: 1_000)
let storefront = Actor(role: .storefront, uid: 1_001)

/// 2026-01-01T00:00:00.000Z
let newYear = Instant(milliseconds: 1_767_225_600_000)

/// An engine with a manual clock in a directory.
func openEngine(
    _ directory: TemporaryDirectory, policy: String = "neutral", at now: Instant = newYear
) throws -> Engine {
    try Engine.open(EngineConfiguration(directory: directory.path + "/data", policy: policy, clock: .manual(now)))
}

extension Engine {
    /// Completes an order between two accounts.
    @discardableResult
    func complete(_ order: ID, buyer: ID = "b-1", seller: ID = "s-1", at: Instant? = nil) async throws -> OrderReply {
        try await submit(
            CompleteOrder(order: order, completed: at ?? status.now, given: OrderGiven(buyer: buyer, seller: seller)),
            as: storefront)
    }

    /// Rates.
    @discardableResult
    func rate(
        _ order: ID, _ by: Party, _ value: RatingValue = .positive, details: Details? = nil, text: String? = nil
    ) async throws -> SubmitRating.Reply {
        try await submit(SubmitRating(order: order, by: by, value: value, details: details, text: text), as: storefront)
    }
}
