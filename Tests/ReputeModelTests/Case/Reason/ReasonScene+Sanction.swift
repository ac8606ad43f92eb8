import ReputeModel
import ReputeTwin

/// Refusals of claims about a sanction.
extension ReasonScene {
    /// A claim of the seller's.
    private static func ask(_ sanction: ViolationID, _ order: ID = "o") -> OpenCase {
        OpenCase(order: order, cause: "sanction-review", by: .seller, sanction: sanction, text: "It is not so.")
    }

    /// A violation that an account has as a seller.
    private static func record(_ m: Market, _ account: ID = "s") throws -> ViolationID {
        let command = RecordViolation(
            account: account, violation: "counterfeit-sold", statement: "So it was.", key: "v")
        return try m.run(command, as: .recorder).violation
    }

    static let sanctions: [ReasonScene] = [
        ReasonScene("case.sanction-unfit") { m in
            try m.open("o", amount: .cny(1_000))
            return m.why(OpenCase(order: "o", cause: "not-received", sanction: try record(m), text: "It never came."))
        },
        ReasonScene("case.sanction-unknown") { m in
            try m.open("o")
            return m.why(ask(ViolationID(seq: 99)))
        },
        ReasonScene("case.sanction-unknown") { m in
            try m.open("o")
            return m.why(ask(try record(m, "x")))
        },
        ReasonScene("case.sanction-withdrawn") { m in
            try m.open("o")
            let violation = try record(m)
            try m.run(WithdrawViolation(violation: violation, reason: "mistaken", key: "w"), as: .reviewer)
            return m.why(ask(violation))
        },
        ReasonScene("case.sanction-live") { m in
            for order in ["o", "p"] as [ID] { try m.open(order) }
            let violation = try record(m)
            try m.run(ask(violation))
            return m.why(ask(violation, "p"))
        },
    ]
}
