import ReputeModel
import ReputeTwin

/// Refusals of what is shown, ruled and told.
extension ReasonScene {
    private static func show(_ id: CaseID, _ text: String?, _ file: UInt8? = nil, key: ID = "k") -> SubmitEvidence {
        SubmitEvidence(case: id, by: .claimant, text: text, file: file.flatMap(EvidenceDigest.of), key: key)
    }

    /// A case in which the sides show what they have.
    private static func shown(_ m: Market) throws -> CaseID {
        let id = try m.called()
        try m.staff(AssignCase(case: id, key: "a"))
        return id
    }

    static let evidence: [ReasonScene] = [
        ReasonScene("case.evidence-nothing") { m in m.why(show(try shown(m), nil)) },
        ReasonScene("case.evidence-same") { m in
            let id = try shown(m)
            try m.run(show(id, nil, 7, key: "1"))
            return m.why(show(id, "Again.", 7))
        },
        ReasonScene("case.evidence-full") { m in
            let id = try shown(m)
            for key in ["1", "2"] as [ID] { try m.run(show(id, "See.", key: key)) }
            return m.why(show(id, "More."))
        },
        ReasonScene("case.rebuttal-given") { m in
            let id = try shown(m)
            try m.wait(72.hours)
            try m.run(show(id, "That is another.", key: "1"))
            return m.why(show(id, "And."))
        },
    ]

    /// Of a ruling by arbitrator 7 about ten, who has the case.
    private static func ruling(
        _ reason: String, _ side: CaseSide = .claimant, _ remedy: CaseRemedy = .refund, _ minor: Int64 = 1_000,
        clauses: [String] = [], rests: [Int64] = []
    ) -> ReasonScene {
        ReasonScene(reason) { m in
            let id = try m.heard()
            try m.staff(AssignCase(case: id, key: m.key()))
            return m.why(
                RuleCase(
                    case: id, for: side, remedy: remedy, amount: .cny(minor), reasons: "So.", clauses: clauses,
                    rests: rests, key: "k"), 7)
        }
    }

    static let rulings: [ReasonScene] = [
        ruling("case.ruled-for-respondent", .respondent),
        ruling("case.ruled-beyond-claim", .claimant, .compensation),
        ruling("case.ruled-too-much", .claimant, .refund, 1_001),
        ruling("case.amount-nothing", .claimant, .refund, 0),
        ruling("case.amount-unfit", .claimant, .replacement),
        ruling("case.clause-unknown", clauses: ["mood"]),
        ruling("case.clauses-unfit", clauses: ["returns", "returns"]),
        ruling("case.rests-unknown", rests: [1]),
        ruling("case.rests-unfit", rests: [1, 1]),
        ReasonScene("case.unclaimed") { m in
            let id = try m.heard()
            return m.why(
                RuleCase(case: id, for: .claimant, remedy: .refund, amount: .cny(1), reasons: "So.", key: "k"), 7)
        },
        // Of one that is not signed.
        ReasonScene("case.version-moved") { m in
            let id = try m.heard()
            try m.staff(AssignCase(case: id, key: m.key()))
            return m.why(
                RuleCase(
                    case: id, for: .claimant, remedy: .refund, amount: .cny(1), reasons: "So.",
                    version: try m.row(id).version - 1, key: "k"), 7)
        },
    ]

    static let done: [ReasonScene] = [
        ReasonScene("case.no-return") { m in m.why(ReturnGoods(case: try m.agreed(), key: "k")) },
        ReasonScene("case.returned") { m in
            let id = try m.agreed("defective")
            try m.run(ReturnGoods(case: id, key: "r"))
            return m.why(ReturnGoods(case: id, key: "k"))
        },
        ReasonScene("case.not-performed") { m in
            let id = try m.admitted()
            try m.withdraw(id)
            return m.why(ReopenCase(case: id, text: "No.", key: "k"))
        },
        ReasonScene("case.reopened") { m in
            let id = try m.agreed()
            try m.run(PerformCase(case: id, key: "1"))
            try m.run(ReopenCase(case: id, text: "No.", key: "r"))
            try m.run(PerformCase(case: id, key: "2"))
            return m.why(ReopenCase(case: id, text: "No.", key: "k"))
        },
        ReasonScene("case.reopen-late") { m in
            let id = try m.agreed()
            try m.run(PerformCase(case: id, key: "p"))
            try m.wait(7.days)
            return m.why(ReopenCase(case: id, text: "No.", key: "k"))
        },
    ]
}
