internal import ReputeJSON

/// Refusals about panels and whoever sits on them.
extension Refusal {
    private static func ofJuror(
        _ account: ID, _ reason: String, _ message: String, code: Code = .rule, retry: Retry = .never,
        _ details: [String: JSONValue] = [:]
    ) -> Refusal {
        Refusal(
            code, "panel.\(reason)", message, pointer: "/params/account", retry: retry,
            details: details.merging(["account": .string(account.description)]) { $1 })
    }

    private static func ofPanel(
        _ id: CaseID, _ reason: String, _ message: String, at member: String = "case", code: Code = .conflict,
        retry: Retry = .never, _ details: [String: JSONValue] = [:]
    ) -> Refusal {
        Refusal(
            code, "case.\(reason)", message, pointer: "/params/\(member)", retry: retry,
            details: details.merging(["case": .string("\(id)")]) { $1 })
    }

    // MARK: who sits

    static let panelsNotOffered = Refusal(.rule, "panel.not-offered", "The policy in force has no panels.")

    /// Also of whoever asks for one.
    package static func jurorUnknown(_ account: ID) -> Refusal {
        ofJuror(account, "unknown", "Account \(account) never enlisted for panels.", code: .notFound)
    }

    static func jurorEnlisted(_ account: ID, _ number: Int64) -> Refusal {
        ofJuror(
            account, "enlisted-before", "Account \(account) is juror \(number) already.", code: .conflict,
            ["juror": .integer(number)])
    }

    static func personEnlisted(_ account: ID, _ number: Int64) -> Refusal {
        ofJuror(
            account, "person-enlisted",
            "Another account of the same person is juror \(number). One of them has to leave first.", code: .conflict,
            ["juror": .integer(number)])
    }

    static func jurorClosed(_ account: ID) -> Refusal {
        ofJuror(
            account, "account-closed",
            "Account \(account) is closed, so it sits on no panel. account.open opens it again.")
    }

    static func jurorYoung(_ account: ID, _ from: Instant) -> Refusal {
        ofJuror(
            account, "account-too-young",
            "Account \(account) is not known for long enough. It can enlist from \(from.rfc3339) on.", retry: .later,
            ["from": .string(from.rfc3339)])
    }

    static func jurorRecord(_ account: ID, _ type: String) -> Refusal {
        ofJuror(
            account, "record-missing",
            "Account \(account) has no record of the type \(type) that counts. qualification.draft begins one.",
            ["type": .string(type)])
    }

    static func jurorPoints(_ account: ID, _ most: Int) -> Refusal {
        ofJuror(
            account, "points-serious",
            "Account \(account) has more serious points than the \(most) that a juror may have. sanction.get tells "
                + "them.",
            ["most": .integer(Int64(most))])
    }

    static func jurorNotEnlisted(_ account: ID) -> Refusal {
        ofJuror(account, "not-enlisted", "Account \(account) is no juror, so it cannot leave.", code: .conflict)
    }

    // MARK: votes

    static func caseNotVoting(_ id: CaseID) -> Refusal {
        ofPanel(id, "not-voting", "No panel votes in case \(id): it is not drawn yet, or an arbitrator has the case.")
    }

    /// `name`: as "account b-7".
    static func caseNotMember(_ name: String, _ id: CaseID) -> Refusal {
        ofPanel(
            id, "not-member",
            "There is no vote of \(name) on the panel of case \(id). panel.cases tells where there is.",
            at: "as", code: .notAllowed)
    }

    static func caseMemberParty(_ account: ID, _ id: CaseID) -> Refusal {
        ofPanel(
            id, "member-party",
            "Account \(account) is by now of the same person as a party of case \(id), so it has no vote in it.",
            at: "as", code: .notAllowed)
    }

    static func caseVoted(_ id: CaseID) -> Refusal {
        ofPanel(
            id, "voted",
            "This member of the panel of case \(id), or another of the same person, voted before; each person votes "
                + "once."
        )
    }

    static func panelSealLost(_ id: CaseID) -> Refusal {
        ofPanel(
            id, "seal-lost",
            "What is sealed of the panel of case \(id) cannot be read: its entry in the vault is damaged, or seal.key "
                + "is not the one it was sealed under. Nothing was changed. Put the right key back, or restore the "
                + "last backup.",
            code: .unavailable, retry: .later)
    }

    // MARK: trades

    static func caseTraded(_ account: ID, _ id: CaseID, _ until: Instant) -> Refusal {
        ofPanel(
            id, "traded",
            "Account \(account), the arbitrator's own, traded with a side of case \(id). It can have the case from "
                + "\(until.rfc3339) on.", code: .notAllowed, retry: .later, ["until": .string(until.rfc3339)])
    }
}
