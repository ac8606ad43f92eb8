internal import ReputeJSON

extension Refusal {
    static func accountUnknown(_ account: ID, at member: String) -> Refusal {
        Refusal(
            .notFound, "account.unknown", "Account \(account) was never heard of. Open it with account.open.",
            pointer: "/params/\(member)", details: ["account": .string(account.description)])
    }

    /// Of whoever speaks for another.
    package static func accountOther(_ speaker: ID, _ account: ID) -> Refusal {
        Refusal(
            .notAllowed, "party.mismatch", "Account \(speaker) does not speak for \(account).", pointer: "/params/as")
    }

    static func accountOwn(_ account: ID, at member: String) -> Refusal {
        Refusal(
            .notAllowed, "account.own-account",
            "\(account) is your own account. Somebody else has to decide about it.", pointer: "/params/\(member)")
    }

    static func accountReason(
        _ reason: AccountReason, _ kind: AccountEventKind, _ fitting: [AccountReason]
    ) -> Refusal {
        Refusal(
            .invalidParams, "account.reason-unfit",
            "\(reason.rawValue) is no reason for this. Say \(listed(fitting.map(\.rawValue), so: "nothing")).",
            pointer: "/params/reason", details: ["reasons": .array(fitting.map { .string($0.rawValue) })])
    }

    static func accountIsOpen(_ account: ID, _ role: Party) -> Refusal {
        Refusal(
            .conflict, "account.is-open", "Account \(account) is open as a \(role.rawValue) already.",
            pointer: "/params/account")
    }

    static func accountClosedBefore(_ account: ID, _ role: Party, _ since: Instant) -> Refusal {
        Refusal(
            .conflict, "account.closed-before",
            "Account \(account) has been closed as a \(role.rawValue) since \(since.rfc3339).",
            pointer: "/params/account", details: ["since": .string(since.rfc3339)])
    }

    /// A trade that a closed account is to begin.
    static func accountClosed(_ account: ID, _ role: Party, _ since: Instant, at member: String) -> Refusal {
        Refusal(
            .rule, "account.closed",
            "Account \(account) has been closed as a \(role.rawValue) since \(since.rfc3339), so nothing begins with it. "
                + "account.open opens it again.",
            pointer: "/params/\(member)", details: ["since": .string(since.rfc3339)])
    }

    static func accountTransferredOften(_ account: ID, _ times: Int) -> Refusal {
        Refusal(
            .rule, "account.transferred-often",
            "Account \(account) came to another owner \(times) times, which is as often as that may be.",
            pointer: "/params/account", details: ["limit": .integer(Int64(AccountLimits.transfers))])
    }

    static func accountSame(_ account: ID) -> Refusal {
        Refusal(
            .invalidParams, "account.same", "\(account) cannot be merged into itself. Say two accounts.",
            pointer: "/params/into")
    }

    static func accountMergedBefore(_ account: ID) -> Refusal {
        Refusal(
            .conflict, "account.merged-before",
            "Account \(account) was merged into another before. Separate it first with account.separate.",
            pointer: "/params/account")
    }

    static func accountHasMembers(_ account: ID, _ count: Int) -> Refusal {
        Refusal(
            .rule, "account.has-members",
            "Other accounts were merged into \(account), \(count) in all. Separate them first, and merge each of them.",
            pointer: "/params/account", details: ["members": .integer(Int64(count))])
    }

    static func accountIntoMerged(_ into: ID) -> Refusal {
        Refusal(
            .rule, "account.into-merged",
            "Account \(into) was itself merged into another. Merge into the one that stands for the person.",
            pointer: "/params/into")
    }

    static func accountMembersFull(_ into: ID, _ count: Int) -> Refusal {
        Refusal(
            .rule, "account.members-full",
            "\(count) accounts were merged into \(into), which is as many as there may be.", pointer: "/params/into",
            details: ["limit": .integer(Int64(AccountLimits.members))])
    }

    static func accountNotMerged(_ account: ID) -> Refusal {
        Refusal(
            .conflict, "account.not-merged", "Account \(account) is not merged into another.",
            pointer: "/params/account")
    }

    static func orderOnePerson(_ order: ID) -> Refusal {
        Refusal(
            .rule, "order.one-person", "Buyer and seller of order \(order) are accounts of one person.",
            pointer: "/params/seller")
    }
}
