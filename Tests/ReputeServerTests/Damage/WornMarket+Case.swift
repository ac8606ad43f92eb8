import Repute
import ReputeModel

extension WornMarket {
    /// Cases that were taken on and not, answered, agreed on and called to an arbitrator, and one against the house.
    static func dispute(_ engine: Engine, _ admin: Actor) async throws {
        guard let ten = Money(currency: "CNY", minor: 10), let two = Money(currency: "CNY", minor: 2) else { return }
        func open(_ order: ID, _ cause: String, _ by: Party, _ amount: Money? = nil) async throws -> CaseID {
            let command = OpenCase(order: order, cause: cause, by: by, amount: amount, text: "What happened.")
            return try await engine.submit(command, as: admin).case
        }
        let agreed = try await open("o-5", "not-received", .buyer, ten)
        let answered = try await open("o-6", "defective", .buyer, ten)
        let given = OrderGiven(buyer: "b-2", seller: "s-2")
        let complete = CompleteOrder(order: "q-1", completed: engine.status.now, given: given)
        _ = try await engine.submit(complete, as: admin)
        for by in Party.allCases {
            _ = try await engine.submit(SubmitRating(order: "q-1", by: by, value: .positive), as: admin)
        }
        let left = try await open("q-1", "fake-rating", .seller)
        _ = try await open("p-3", "sanction-review", .seller)
        _ = try await engine.submit(WithdrawCase(case: left, key: "case-withdraw"), as: admin)
        _ = try await engine.setClock(to: engine.status.now + 25 * Instant.hour)
        let answer = AnswerCase(case: answered, text: "It left whole.", key: "case-answer")
        _ = try await engine.submit(answer, as: admin)
        let offer = OfferSettlement(
            case: agreed, by: .respondent, remedy: .refund, amount: two, text: "Half of it.", key: "case-offer")
        let made = try await engine.submit(offer, as: admin)
        let wish = OfferSettlement(
            case: answered, by: .claimant, remedy: .compensation, amount: two, key: "case-wish")
        _ = try await engine.submit(wish, as: admin)
        let accept = AcceptSettlement(
            case: agreed, by: .claimant, offer: OfferID(seq: made.seq), key: "case-accept")
        _ = try await engine.submit(accept, as: admin)
        _ = try await open("p-1", "not-as-described", .buyer)
        for account in ["j-1", "j-2", "j-3"] as [ID] {
            let key = ID("enlist-\(account)") ?? "k"
            _ = try await engine.submit(OpenAccount(account: account, role: .buyer, key: key), as: admin)
            _ = try await engine.submit(EnlistJuror(account: account, key: key), as: admin)
        }
        _ = try await engine.submit(LeavePanels(account: "j-3", key: "leave"), as: admin)
    }
}
