import ReputeJSON
import ReputeModel
import ReputeTwin

/// Refusals of what the sides do in a case.
extension ReasonScene {
    static let sides: [ReasonScene] = [
        ReasonScene("case.unknown") { m in m.why(WithdrawCase(case: CaseID(seq: 99), key: "k")) },
        ReasonScene("request.differs") { m in
            let id = try m.admitted()
            try m.run(AnswerCase(case: id, text: "No.", key: "k"))
            return m.why(AnswerCase(case: id, text: "Yes.", key: "k"))
        },
        ReasonScene("party.mismatch") { m in
            m.why(WithdrawCase(case: try m.admitted(), as: "s", key: "k"))
        },
        ReasonScene("case.answered") { m in
            let id = try m.admitted()
            try m.answer(id)
            return m.why(AnswerCase(case: id, text: "No.", key: "k"))
        },
        ReasonScene("case.escalate-early") { m in
            m.why(EscalateCase(case: try m.admitted(), by: .claimant, key: "k"))
        },
        ReasonScene("case.time-asked") { m in
            let id = try m.admitted()
            try m.run(AskTime(case: id, by: .respondent, key: "a"))
            return m.why(AskTime(case: id, by: .claimant, key: "k"))
        },
        ReasonScene("case.time-not-asked") { m in
            m.why(GrantTime(case: try m.admitted(), by: .claimant, key: "k"))
        },
        ReasonScene("case.extended") { m in
            let id = try m.admitted()
            try m.run(AskTime(case: id, by: .respondent, key: "a"))
            try m.run(GrantTime(case: id, by: .claimant, key: "g"))
            return m.why(AskTime(case: id, by: .respondent, key: "k"))
        },
        ReasonScene("case.no-extension", in: { Market.withCases(Arbitration.policy("clocks/extensionHours", 0)) }) {
            m in
            m.why(AskTime(case: try m.admitted(), by: .respondent, key: "k"))
        },
        ReasonScene("case.opted-out") { m in
            let id = try m.admitted()
            try m.run(OptOutCase(case: id, by: .claimant, key: "o"))
            return m.why(OptOutCase(case: id, by: .respondent, key: "k"))
        },
        ReasonScene("case.side-house") { m in m.why(OptOutCase(case: try m.plea(), by: .respondent, key: "k")) },
    ]

    private static func offer(_ id: CaseID, _ by: CaseSide, _ minor: Int64) -> OfferSettlement {
        OfferSettlement(case: id, by: by, remedy: .refund, amount: .cny(minor), key: "k")
    }

    private static func accept(_ id: CaseID, _ by: CaseSide, _ offer: Int64? = nil) -> AcceptSettlement {
        AcceptSettlement(case: id, by: by, offer: offer.map(OfferID.init(seq:)), key: "k")
    }

    static let offers: [ReasonScene] = [
        ReasonScene("case.against-house") { m in
            m.why(OfferSettlement(case: try m.plea(), by: .claimant, remedy: .none, key: "k"))
        },
        ReasonScene("case.remedy-by-ruling") { m in
            m.why(OfferSettlement(case: try m.admitted(), by: .respondent, remedy: .ratingUnscored, key: "k"))
        },
        ReasonScene("case.remedy-by-ruling") { m in
            try m.trade("o", .negative)
            let id = try m.claim("o", "malicious-rating", by: .seller).case
            try m.staff(AdmitCase(case: id, key: "a"))
            return m.why(accept(id, .respondent))
        },
        ReasonScene("case.offers-full") { m in
            let id = try m.admitted()
            for minor in 1...3 as ClosedRange<Int64> { try m.offer(id, .respondent, .refund, .cny(minor)) }
            return m.why(offer(id, .respondent, 4))
        },
        ReasonScene("case.offer-missing") { m in m.why(accept(try m.admitted(), .claimant)) },
        ReasonScene("case.offer-unknown") { m in m.why(accept(try m.admitted(), .claimant, 1)) },
        ReasonScene("case.offer-own") { m in
            let id = try m.admitted()
            let own = try m.offer(id, .respondent, .refund, .cny(1))
            return m.why(accept(id, .respondent, own.seq))
        },
        ReasonScene("case.offer-replaced") { m in
            let id = try m.admitted()
            let first = try m.offer(id, .respondent, .refund, .cny(1))
            try m.offer(id, .respondent, .refund, .cny(2))
            return m.why(accept(id, .claimant, first.seq))
        },
        ReasonScene("case.offer-lapsed") { m in
            let id = try m.admitted()
            let first = try m.offer(id, .respondent, .refund, .cny(1))
            try m.wait(72.hours)
            return m.why(accept(id, .claimant, first.seq))
        },
    ]
}
