import ReputeJSON
import ReputeModel
import ReputeTwin

/// Refusals of who has a case, and of what staff does in it besides ruling.
extension ReasonScene {
    private static func hand(_ id: CaseID, to officer: UInt32, _ receiver: CaseReceiver? = nil) -> ReleaseCase {
        var command = ReleaseCase(case: id, to: officer, reason: "Ill.", key: "k")
        command.receiver = receiver
        return command
    }

    /// A case that arbitrator 7 has.
    private static func held(_ m: Market) throws -> CaseID {
        let id = try m.called()
        try m.staff(AssignCase(case: id, key: "a"))
        return id
    }

    /// A case that arbitrator 7 decided, and that a side had looked at again.
    private static func appealed(_ m: Market) throws -> CaseID {
        let id = try m.heard()
        try m.rule(id)
        try m.run(AppealCase(case: id, by: .respondent, ground: "wrong-rule", key: "p"))
        return id
    }

    /// What a party takes, by the number of the case or as the next.
    private static func own(_ id: CaseID?) -> AssignCase {
        var command = AssignCase(case: id, key: "k")
        command.ownAccount = "s"
        return command
    }

    static let holding: [ReasonScene] = [
        ReasonScene("case.own-account") { m in m.why(own(try m.called()), 8) },
        ReasonScene("case.none-waits") { m in m.why(AssignCase(key: "k"), 8) },
        ReasonScene("case.none-fits") { m in
            _ = try m.called()
            return m.why(own(nil), 8)
        },
        ReasonScene("case.claimed") { m in m.why(AssignCase(case: try held(m), key: "k"), 8) },
        ReasonScene("case.claimed-before") { m in m.why(AssignCase(case: try held(m), key: "k"), 7) },
        ReasonScene("case.unclaimed") { m in
            let id = try held(m)
            try m.wait(4.hours)
            return m.why(RenewCase(case: id, key: "k"), 7)
        },
        ReasonScene("case.handed-to-same") { m in m.why(hand(try held(m), to: 7), 7) },
        ReasonScene("case.handed-to-stranger") { m in
            m.why(hand(try held(m), to: 8, CaseReceiver(isArbitrator: false, account: nil)), 7)
        },
        ReasonScene("case.handed-to-party") { m in
            m.why(hand(try held(m), to: 8, CaseReceiver(isArbitrator: true, account: "b")), 7)
        },
        ReasonScene("case.decided-by-same") { m in m.why(AssignCase(case: try appealed(m), key: "k"), 7) },
        ReasonScene("case.decided-by-same") { m in
            m.why(ReferCase(case: try appealed(m), body: "A court", key: "k"), 7)
        },
        ReasonScene("case.own-ruling") { m in
            let id = try m.heard("not-received", 60_000)
            try m.rule(id, .claimant, .refund, .cny(60_000))
            return m.why(AssignCase(case: id, key: "k"), 7)
        },
        ReasonScene("case.missed", in: { Market.withCases(Arbitration.policy("clocks/claimHours", 400)) }) { m in
            let id = try m.heard()
            guard let ends = try m.ends(id, .decision) else { return nil }
            try m.wait(ends - m.now)
            return m.why(AssignCase(case: id, key: "k"), 7)
        },
    ]

    /// A market in which nothing may be done again and again.
    private static let strict: @Sendable () -> Market = {
        var section = Arbitration.section
        section[path: "house"] = Arbitration.house
        for name in ["pauses", "referrals", "sentBack"] { section[path: "limits/\(name)"] = 0 }
        return Market.withCases(Neutral.policy("arbitration", section))
    }

    static let staff: [ReasonScene] = [
        ReasonScene("case.ground-unknown") { m in m.why(PauseCase(case: try m.admitted(), ground: "whim", key: "k"), 7)
        },
        ReasonScene("case.ground-unknown", in: { Market.withCases() }) { m in
            m.why(PauseCase(case: try m.admitted(), ground: "No name", key: "k"), 7)
        },
        ReasonScene("case.ground-missing") { m in
            try m.open("o", amount: .cny(1_000))
            return m.why(RejectCase(case: try m.claim().case, text: "No.", key: "k"), 7)
        },
        ReasonScene("case.text-missing", in: { Market.withCases() }) { m in
            try m.open("o", amount: .cny(1_000))
            return m.why(RejectCase(case: try m.claim().case, key: "k"), 7)
        },
        ReasonScene("case.paused") { m in
            let id = try m.admitted()
            try m.staff(PauseCase(case: id, ground: "expert", key: "p"))
            return m.why(ReferCase(case: id, body: "A court", key: "k"), 7)
        },
        ReasonScene("case.not-paused") { m in m.why(ProceedCase(case: try m.admitted(), key: "k"), 7) },
        ReasonScene("case.pause-length") { m in
            m.why(PauseCase(case: try m.admitted(), ground: "expert", until: m.now, key: "k"), 7)
        },
        ReasonScene("case.pauses-full", in: strict) { m in
            m.why(PauseCase(case: try m.admitted(), ground: "expert", key: "k"), 7)
        },
        ReasonScene("case.referrals-full", in: strict) { m in
            m.why(ReferCase(case: try m.admitted(), body: "A court", key: "k"), 7)
        },
        ReasonScene("case.sent-back-full", in: strict) { m in
            let id = try m.heard("not-received", 60_000)
            try m.rule(id, .claimant, .refund, .cny(60_000))
            try m.staff(AssignCase(case: id, key: "s"), 8)
            return m.why(SendBackRuling(case: id, reason: "No.", key: "k"), 8)
        },
    ]
}
