import ReputeJSON
import ReputeModel
import ReputeTwin

/// Refusals of who sits on panels, of who votes, and of arbitrators beside them.
extension ReasonScene {
    /// Where panels have three members, of whom nothing is asked but what `jury` says.
    private static func panel(
        _ reason: String, _ jury: [String: JSONValue] = [:],
        _ play: @escaping @Sendable (Market) throws -> Refusal?
    ) -> ReasonScene {
        ReasonScene(reason, in: { Market.withPanels(jury) }, play)
    }

    private static func open(_ m: Market) throws {
        try m.run(OpenAccount(account: "a", role: .buyer, key: m.key()))
    }

    private static let enlist = EnlistJuror(account: "a", key: "k")

    /// Of an account that was opened, and did no more.
    private static func opened(_ reason: String, _ jury: [String: JSONValue] = [:]) -> ReasonScene {
        panel(reason, jury) { m in
            try open(m)
            return m.why(enlist)
        }
    }

    static let jurors: [ReasonScene] = [
        ReasonScene("panel.not-offered", in: { Market.withCases(Arbitration.policy("jury", nil)) }) { m in
            try open(m)
            return m.why(enlist)
        },
        panel("panel.unknown") { m in
            try open(m)
            try m.run(enlist)
            // It was erased, and another account has its name.
            m.put { $0.names["a"] = nil }
            try open(m)
            return m.why(enlist)
        },
        panel("panel.enlisted-before") { m in
            try open(m)
            try m.enlist("a")
            return m.why(enlist)
        },
        panel("panel.person-enlisted") { m in
            try m.enlist(0..<1)
            try open(m)
            try m.merge("a", into: "j0", key: "m")
            return m.why(enlist)
        },
        panel("panel.account-closed") { m in
            try open(m)
            try m.run(CloseAccount(account: "a", role: .buyer, reason: .asked, key: "c"))
            return m.why(enlist)
        },
        opened("panel.account-too-young", ["ageDays": 90]),
        opened("panel.record-missing", ["record": "identity"]),
        panel("panel.points-serious") { m in
            try open(m)
            let command = RecordViolation(
                account: "a", violation: "fake-trade", statement: "So it was.", key: "v")
            try m.run(command, as: .recorder)
            return m.why(enlist)
        },
        panel("panel.not-enlisted") { m in
            try open(m)
            return m.why(LeavePanels(account: "a", key: "k"))
        },
    ]

    private static func vote(_ id: CaseID, _ account: ID) -> CastVote {
        CastVote(case: id, as: account, for: .claimant, key: "k")
    }

    /// A case whose panel was drawn, and the accounts of its three members, of nine that enlisted.
    private static func drawn(_ m: Market) throws -> (id: CaseID, members: [ID]) {
        try m.enlist(0..<9)
        let id = try m.drawn()
        return (id: id, members: try m.members(id).map { ID("j", Int($0)) })
    }

    static let votes: [ReasonScene] = [
        panel("case.not-voting") { m in m.why(vote(try m.asked(), "j0")) },
        panel("case.not-member") { m in m.why(vote(try drawn(m).id, "b")) },
        panel("case.not-member") { m in
            let (id, members) = try drawn(m)
            guard let other = (0..<9).map({ ID("j", $0) }).first(where: { !members.contains($0) }) else { return nil }
            return m.why(vote(id, other))
        },
        panel("case.member-party") { m in
            let (id, members) = try drawn(m)
            try m.merge(members[0], into: "s", key: "m")
            return m.why(vote(id, members[0]))
        },
        panel("case.voted") { m in
            let (id, members) = try drawn(m)
            try m.votes(id, .claimant)
            return m.why(vote(id, members[0]))
        },
        panel("case.voted") { m in
            let (id, members) = try drawn(m)
            try m.merge(members[1], into: members[0], key: "m")
            try m.votes(id, .claimant)
            return m.why(vote(id, members[1]))
        },
        panel("case.seal-lost") { m in
            let (id, members) = try drawn(m)
            try m.votes(id, .claimant)
            m.put { $0.ballots = [:] }
            return m.why(vote(id, members[1]))
        },
    ]

    static let besidePanels: [ReasonScene] = [
        panel("case.for-panel") { m in
            try m.enlist(0..<9)
            let id = try m.judged()
            try m.run(AppealCase(case: id, by: .respondent, ground: "wrong-rule", key: "p"))
            return m.why(AssignCase(case: id, key: "k"), 8)
        },
        panel("case.traded") { m in
            try m.complete("t", buyer: "me", seller: "s")
            var command = AssignCase(case: try m.called(), key: "k")
            command.ownAccount = "me"
            return m.why(command, 8)
        },
    ]
}
