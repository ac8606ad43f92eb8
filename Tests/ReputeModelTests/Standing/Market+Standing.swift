import ReputeJSON
import ReputeModel
import ReputeTwin

extension Neutral {
    /// The neutral policy with bounds so small that things meet.
    static let small: Policy = {
        policy(
            "standing",
            [
                "below": ["buyers": 1, "defects": 100_000], "day": 20, "defects": ["breach", "cancelled", "negative"],
                "earlyReleaseDays": 12,
                "guarantee": ["days": 40, "reasons": ["flood", "move"], "sales": 3], "margin": 250_000,
                "privileges": ["standard": ["chat"], "top": ["badge", "chat", "early-release"]],
                "top": ["accountDays": 20, "defects": 50_000, "late": 200_000, "orders": 4],
                "window": ["long": 90, "orders": 5, "short": 30],
            ])
    }()
}

extension Market {
    /// Completes an order of a seller, in time or late.
    func sell(
        _ order: ID, _ buyer: ID = "b", _ seller: ID = "s", isLate: Bool = false, ago: Int64 = 0
    ) throws(Refusal) {
        try run(
            CompleteOrder(
                order: order, completed: now + -ago,
                given: OrderGiven(
                    buyer: buyer, seller: seller, promised: now + -ago + (isLate ? -2 * Instant.hour : Instant.hour)),
                delivered: now + -ago + -Instant.hour))
    }

    /// Opens an order and has it given up.
    func giveUp(_ order: ID, _ buyer: ID = "b", _ seller: ID = "s", by: Canceller = .seller) throws(Refusal) {
        try run(OpenOrder(order: order, given: OrderGiven(buyer: buyer, seller: seller)))
        try run(CancelOrder(order: order, by: by, why: "out-of-stock"))
    }

    /// Sells, and has it rated as bad by the buyer and well by the seller, so that both show at once.
    func disappoint(_ order: ID, _ buyer: ID = "b", _ seller: ID = "s") throws(Refusal) {
        try sell(order, buyer, seller)
        try rate(order, .buyer, .negative)
        try rate(order, .seller)
    }

    /// How a seller stands.
    func standing(_ seller: ID = "s") -> StandingRow? {
        store.names[seller].flatMap { store.standings[$0.number] }
    }

    /// As `standing.get` has it.
    func standingView(_ seller: ID = "s") -> StandingView? {
        guard let account = store.names[seller] else { return nil }
        let credit = store.credits[CreditKey(account: account.number, role: .seller)]
        let buyers = store.defects.values.filter { $0.key.seller == account.number }.compactMap(\.newest)
        let record = StandingRule.Record(
            days: credit?.days ?? [], defects: store.standings[account.number]?.defects ?? [],
            buyers: Array(buyers.sorted(by: >).prefix(policies.mostDefectBuyers)), opened: account.opened)
        return StandingView(
            of: seller, isKnown: true, store.standings[account.number], measures: credit?.measures ?? [], record,
            at: now, policies)
    }

    /// Has a standing guaranteed.
    @discardableResult
    func guarantee(
        _ seller: ID = "s", _ standing: SellerStanding = .standard, days: Int = 10, sales: Int64 = 2,
        _ reason: String = "flood", key: ID = "g"
    ) throws(Refusal) -> StandingReply {
        try run(
            GuaranteeStanding(
                seller: seller, standing: standing, days: days, sales: sales, reason: reason, key: key),
            as: Actor(role: .officer, uid: 7))
    }
}
