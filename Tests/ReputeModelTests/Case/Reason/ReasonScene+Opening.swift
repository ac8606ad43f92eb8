import ReputeModel
import ReputeTwin

/// Refusals of who opens a case.
extension ReasonScene {
    /// Of a claim about an order that costs ten.
    private static func claim(_ reason: String, _ command: OpenCase) -> ReasonScene {
        ReasonScene(reason) { m in
            try m.open("o", amount: .cny(1_000))
            return m.why(command)
        }
    }

    private static func ask(
        _ cause: String = "not-received", by: Party? = nil, item: ID? = nil, remedy: CaseRemedy? = nil,
        amount: Money? = nil, text: String = "So it is.", as speaker: ID? = nil
    ) -> OpenCase {
        OpenCase(
            order: "o", item: item, cause: cause, by: by, remedy: remedy, amount: amount, text: text, as: speaker)
    }

    static let opening: [ReasonScene] = [
        claim("case.cause-unknown", ask("bad-luck")),
        claim("case.by-missing", ask("sanction-review")),
        claim("case.by-unfit", ask(by: .seller)),
        claim("party.mismatch", ask(as: "nobody")),
        claim("case.item-unknown", ask(item: "i")),
        claim("case.remedy-unfit", ask(remedy: .compensation)),
        claim("case.amount-unfit", ask(remedy: .replacement, amount: .cny(1))),
        claim("case.amount-nothing", ask(amount: .cny(0))),
        claim("case.amount-too-much", ask(amount: .cny(1_001))),
        claim("case.currency-other", ask(amount: Money(currency: "EUR", minor: 1))),
        claim("case.text-blank", ask(text: " \n")),
        claim("case.text-too-long", ask(text: String(repeating: "x", count: 2_001))),
        ReasonScene("case.amount-missing") { m in
            try m.open("o")
            return m.why(ask())
        },
        ReasonScene("case.window-closed") { m in
            try m.complete("o", amount: .cny(1_000))
            m.advance(15.days)
            return m.why(ask())
        },
        ReasonScene("case.order-full") { m in
            try m.open("o", amount: .cny(1_000))
            for cause in ["not-received", "counterfeit", "defective", "refund-refused"] { try m.claim("o", cause) }
            return m.why(ask("not-as-described"))
        },
        ReasonScene("case.live") { m in
            try m.open("o", amount: .cny(1_000))
            try m.claim()
            return m.why(ask())
        },
        ReasonScene("case.decided-before") { m in
            try m.run(PerformCase(case: try m.agreed(), key: "p"))
            return m.why(ask())
        },
    ]

    /// Of a claim about the rating that the seller of an order was given.
    private static let unfair = ask("malicious-rating", by: .seller)

    static let ofRatings: [ReasonScene] = [
        ReasonScene("case.rating-unseen") { m in
            try m.complete("o")
            try m.rate("o", .buyer, .negative)
            return m.why(unfair)
        },
        ReasonScene("case.item-unfit") { m in
            try m.trade("o", .negative, items: ["i"])
            return m.why(ask("malicious-rating", by: .seller, item: "i"))
        },
        ReasonScene("case.rating-live") { m in
            try m.trade("o", .negative)
            try m.run(unfair)
            return m.why(ask("fake-rating", by: .seller))
        },
        ReasonScene("case.rating-withdrawn") { m in
            try m.trade("o", .negative)
            guard let rating = m.rating("o", .buyer) else { return nil }
            try m.run(ReviseRating(rating: rating, value: nil))
            return m.why(unfair)
        },
        ReasonScene("case.rating-unscored") { m in
            try m.trade("o", .negative)
            guard let rating = m.rating("o", .buyer) else { return nil }
            try m.staff(UnscoreRating(rating: rating, reason: "fake", key: "u"))
            return m.why(unfair)
        },
    ]
}
