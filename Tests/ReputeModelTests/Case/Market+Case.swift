import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

extension Market {
    /// A market whose policy takes cases.
    static func withCases(_ policy: Policy = Arbitration.policy()) -> Market {
        // A Monday.
        Market(policy, at: moment("2026-03-02T10:00:00Z"))
    }

    /// Moves the clock forward, from one thing that is due about a case to the next.
    func wait(_ milliseconds: Int64) throws {
        let end = now + milliseconds
        while let due = store.cases.values.compactMap(\.due).min(), due <= end {
            let ids = store.cases.values.filter { $0.due == due }.map(\.seq)
            advance(max(due - now, 0))
            for id in ids {
                let next = store.cases[id]?.due
                #expect(next.map { $0 >= due + 1.hours } ?? true, "what follows is due an hour later or more")
            }
        }
        advance(end - now)
    }

    @discardableResult
    func claim(
        _ order: ID = "o", _ cause: String = "not-received", item: ID? = nil, by: Party? = nil,
        remedy: CaseRemedy? = nil, amount: Money? = nil, text: String = "It never came."
    ) throws(Refusal) -> CaseReply {
        try run(
            OpenCase(
                order: order, item: item, cause: cause, by: by, remedy: remedy, amount: amount, text: text))
    }

    @discardableResult
    func answer(_ id: CaseID, _ text: String = "It was sent.") throws(Refusal) -> CaseReply {
        try run(AnswerCase(case: id, text: text, key: key()))
    }

    @discardableResult
    func offer(
        _ id: CaseID, _ by: CaseSide = .respondent, _ remedy: CaseRemedy = .refund, _ amount: Money? = nil,
        text: String? = nil
    ) throws(Refusal) -> CaseReply {
        try run(OfferSettlement(case: id, by: by, remedy: remedy, amount: amount, text: text, key: key()))
    }

    @discardableResult
    func accept(_ id: CaseID, _ by: CaseSide, _ offer: CaseReply? = nil) throws(Refusal) -> CaseReply {
        try run(
            AcceptSettlement(case: id, by: by, offer: offer.map { OfferID(seq: $0.seq) }, key: key()))
    }

    @discardableResult
    func withdraw(_ id: CaseID) throws(Refusal) -> CaseReply {
        try run(WithdrawCase(case: id, key: key()))
    }

    @discardableResult
    func escalate(_ id: CaseID, _ by: CaseSide = .claimant) throws(Refusal) -> CaseReply {
        try run(EscalateCase(case: id, by: by, key: key()))
    }

    /// The row of a case.
    func row(_ id: CaseID) throws -> CaseRow { try #require(store.cases[id.seq]) }

    /// When a clock of a case ends; nil: it does not run.
    func ends(_ id: CaseID, _ clock: CaseClock) throws -> Instant? {
        try row(id).clocks.first { $0.clock == clock }?.ends
    }
}
