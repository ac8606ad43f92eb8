import ReputeJSON
package import ReputeModel

/// The members that several methods on cases share.
enum CaseFields {
    static let id = Field("case", Shape<CaseID>.caseID, "The case.")
    static let side = Field("by", Shape<CaseSide>.choice, "Which side of the case.")
    static let remedy = Field("remedy", Shape<CaseRemedy>.choice, "What is to be done.")
    static let amount = Field("amount", Shape<Money>.money, "How much, of remedies that are money.")
    static let offer = Field("offer", Shape<OfferID>.offer, "The offer.")
    static let state = Field("state", Shape<CaseState>.choice, "How far the case is.")
    static let due = Field(
        "due", Shape<Instant>.time, "When the clock next does something about it; left out: it does nothing.")
    /// Four bytes a scalar at most.
    static let longest = CaseLimits.text * 4

    static let unknown = Reason(.notFound, "case.unknown", "There is no such case.")
    static let mismatch = Reason(.notAllowed, "party.mismatch", "The account in `as` is not that side of the case.")
    static let textTooLong = Reason(.rule, "case.text-too-long", "The text is longer than the policy allows.")
    static let textBlank = Reason(.rule, "case.text-blank", "The text has nothing in it but blanks.")
    static let amountMissing = Reason(
        .invalidParams, "case.amount-missing", "The remedy is an amount, and none is said or known.")
    static let amountUnfit = Reason(.invalidParams, "case.amount-unfit", "The remedy has no amount.")
    static let amountNothing = Reason(.invalidParams, "case.amount-nothing", "The amount is nothing.")
    static let currencyOther = Reason(.rule, "case.currency-other", "The case is about another currency.")
    static let byRuling = Reason(
        .rule, "case.remedy-by-ruling", "The sides cannot agree on this remedy: it takes a ruling.")

    /// What is said. Shown to both sides and to whoever decides.
    static func text(_ about: String, named name: StaticString = "text") -> Field<String> {
        Field(name, Shape<String>.text(bytes: 1...longest), about + " The ledger gets a digest of it only.")
    }

    /// Why a step is not taken: one reason for each state in which it cannot be, but for those in which nobody can ask
    /// for it.
    static func refusals(of action: CaseAction, but others: Set<CaseState> = []) -> [Reason] {
        let states = CaseState.allCases.filter { CaseTransition.from($0, action) == nil && !others.contains($0) }
        return states.map { state in
            Reason(.conflict, action.refusal(from: state), "The case is \(state.rawValue), so this cannot be done.")
        }
    }

    /// Who is asked of reads.
    static let readers: Set<Role> = [.storefront, .arbitrator, .officer, .auditor]
    /// Who speaks for the sides.
    static let sides: Set<Role> = [.storefront]
}

extension Shape where Value == CaseID {
    /// A case's id: `c` and the seq of its first fact.
    package static var caseID: Shape<CaseID> { prefixed("case", "a case's id", answeredBy: "case.open") }
}

extension Shape where Value == OfferID {
    /// An offer's id: `o` and the seq of its fact.
    package static var offer: Shape<OfferID> { prefixed("offer", "an offer's id", answeredBy: "case.offer") }
}

extension Shape where Value == CaseReply {
    /// What a command about a case answers.
    static var caseReply: Shape<CaseReply> { reply(isOffer: false) }

    /// What an offer answers: also its id.
    static var offerReply: Shape<CaseReply> { reply(isOffer: true) }

    private static func reply(isOffer: Bool) -> Shape<CaseReply> {
        let offer = isOffer ? [CaseFields.offer.required] : []
        let members = [
            ResultFields.seq.required, CaseFields.state.required, CaseFields.due.optional,
            ResultFields.repeated.optional,
        ]
        return .object([CaseFields.id.required] + offer + members, .lenient) { (reader) throws(Refusal) in
            if isOffer { _ = try reader.required(CaseFields.offer) }
            return CaseReply(
                case: try reader.required(CaseFields.id), seq: try reader.required(ResultFields.seq),
                state: try reader.required(CaseFields.state), due: try reader.optional(CaseFields.due),
                isRepeated: try reader.optional(ResultFields.repeated) ?? false)
        } write: { reply, json in
            json.member(CaseFields.id, reply.case)
            if isOffer { json.member(CaseFields.offer, OfferID(seq: reply.seq)) }
            json.member(ResultFields.seq, reply.seq)
            json.member(CaseFields.state, reply.state)
            json.optional(CaseFields.due, reply.due)
            if reply.isRepeated { json.member(ResultFields.repeated, true) }
        }
    }

    /// An answer with every member.
    static func example(_ state: CaseState) -> JSONValue {
        [
            "case": "c31", "seq": 40, "state": .string(state.rawValue), "due": "2026-11-29T10:15:30.000Z",
            "repeated": true,
        ]
    }
}
