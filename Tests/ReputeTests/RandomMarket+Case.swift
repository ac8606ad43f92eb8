import Repute
import ReputeModel

extension RandomMarket {
    /// A buyer claims something of an order, a side of one of the latest cases takes a step, or somebody enlists for
    /// panels or leaves. Refused for many of them; then nothing happens.
    mutating func dispute() async throws {
        let (order, step) = (ID("o-\(below(orders))") ?? "o", below(10))
        do throws(Refusal) {
            if step >= 8 {
                try await enlist(accounts[below(accounts.count)].subject, isLeaving: step == 9)
            } else if step < 3 || cases.isEmpty {
                let cause = ["not-received", "defective", "fake-rating"][below(3)]
                let open = OpenCase(order: order, cause: cause, by: .buyer, text: "It is not as it should be.")
                cases.append(try await engine.submit(open, as: storefront).case)
            } else {
                try await move(cases[cases.count - 1 - below(min(cases.count, 6))], step)
            }
        } catch {
            let expected = ["case.", "panel.", "account.unknown", "order.unknown"]
            guard expected.contains(where: { error.reason.hasPrefix($0) }) else { throw error }
        }
    }

    private mutating func enlist(_ account: ID, isLeaving: Bool) async throws(Refusal) {
        if isLeaving {
            _ = try await engine.submit(LeavePanels(account: account, key: key()), as: storefront)
        } else {
            _ = try await engine.submit(EnlistJuror(account: account, key: key()), as: storefront)
        }
    }

    private mutating func move(_ id: CaseID, _ step: Int) async throws(Refusal) {
        let by: CaseSide = below(2) == 0 ? .claimant : .respondent
        switch step {
        case 3: _ = try await engine.submit(AnswerCase(case: id, text: "It was sent.", key: key()), as: storefront)
        case 4:
            let offer = OfferSettlement(case: id, by: by, remedy: .replacement, text: "Let us agree.", key: key())
            _ = try await engine.submit(offer, as: storefront)
        case 5: _ = try await engine.submit(AcceptSettlement(case: id, by: .respondent, key: key()), as: storefront)
        case 6: _ = try await engine.submit(WithdrawCase(case: id, key: key()), as: storefront)
        default: _ = try await engine.submit(EscalateCase(case: id, by: by, key: key()), as: storefront)
        }
    }
}
