internal import ReputeJSON

extension Refusal {
    static var depositsNotOffered: Refusal {
        Refusal(
            .rule, "deposit.not-offered",
            "The policy in force says nothing of deposits. Adopt one with a member deposit.")
    }

    static func noDeposit(_ account: ID, _ currency: String) -> Refusal {
        Refusal(
            .notFound, "deposit.none", "Account \(account) has no deposit in \(currency).",
            pointer: "/params/account", details: ["currency": .string(currency)])
    }

    static func entryUnknown(_ id: DepositEntryID, at member: String) -> Refusal {
        Refusal(
            .notFound, "deposit.entry-unknown", "There is no entry \(id) in any deposit.",
            pointer: "/params/\(member)", details: ["entry": .string(id.description)])
    }

    static func entryOther(
        _ id: DepositEntryID, _ kind: DepositEntryKind, _ wanted: DepositEntryKind, at member: String
    ) -> Refusal {
        Refusal(
            .rule, "deposit.entry-other", "Entry \(id) is \(kind.rawValue), not \(wanted.rawValue).",
            pointer: "/params/\(member)",
            details: ["entry": .string(id.description), "kind": .string(kind.rawValue)])
    }

    static func depositNothing(_ member: String) -> Refusal {
        Refusal(
            .invalidParams, "deposit.nothing", "The amount is nothing. Say one minor unit at least.",
            pointer: "/params/\(member)")
    }

    static var depositTooGreat: Refusal {
        Refusal(
            .rule, "deposit.too-great",
            "With this, more than \(Money.most) minor units were paid in, which cannot be counted.",
            pointer: "/params/amount")
    }

    static func depositCurrencies(_ count: Int) -> Refusal {
        Refusal(
            .rule, "deposit.currencies-full",
            "The account has deposits in \(count) currencies, the most there may be.",
            pointer: "/params/amount", details: ["limit": .integer(Int64(DepositLimits.currencies))])
    }

    static func paidBefore(_ entry: DepositEntryID) -> Refusal {
        Refusal(
            .conflict, "deposit.paid-before",
            "The payment of this reference is on record as entry \(entry). One payment counts once.",
            pointer: "/params/reference", details: ["entry": .string(entry.description)])
    }

    static func drawnBefore(_ entry: DepositEntryID) -> Refusal {
        Refusal(
            .conflict, "deposit.drawn-before",
            "This ruling drew before, by entry \(entry). One ruling draws once.",
            pointer: "/params/ruling", details: ["entry": .string(entry.description)])
    }

    static func returnedBefore(_ entry: DepositEntryID) -> Refusal {
        Refusal(
            .conflict, "deposit.returned-before", "What entry \(entry) drew was returned before.",
            pointer: "/params/entry", details: ["entry": .string(entry.description)])
    }

    static func holdOver(_ entry: DepositEntryID, at member: String) -> Refusal {
        Refusal(
            .conflict, "deposit.hold-over", "Nothing is left of hold \(entry).", pointer: "/params/\(member)",
            details: ["entry": .string(entry.description)])
    }

    static func holdOther(_ entry: DepositEntryID) -> Refusal {
        Refusal(
            .rule, "deposit.hold-other", "Hold \(entry) is of another deposit.", pointer: "/params/hold",
            details: ["entry": .string(entry.description)])
    }

    static func depositShort(_ row: DepositRow, _ minor: Int64) -> Refusal {
        Refusal(
            .rule, "deposit.short",
            "Deposit \(row.id) has \(row.text(row.books.free)) at hand, not \(row.text(minor)).",
            pointer: "/params/amount",
            details: ["deposit": .string(row.id.description), "free": .integer(row.books.free)])
    }

    static func depositEmpty(_ row: DepositRow) -> Refusal {
        Refusal(
            .rule, "deposit.empty",
            "Deposit \(row.id) has nothing that this ruling could draw. Other holds are not touched.",
            pointer: "/params/amount",
            details: ["deposit": .string(row.id.description), "held": .integer(row.books.held)])
    }

    static func depositOwed(_ row: DepositRow) -> Refusal {
        Refusal(
            .rule, "deposit.owed",
            "Deposit \(row.id) has to be replenished with \(row.text(row.duty.owed)) first.",
            pointer: "/params/account",
            details: ["deposit": .string(row.id.description), "owed": .integer(row.duty.owed)])
    }

    static func depositLeaving(_ row: DepositRow, _ leaves: Instant) -> Refusal {
        Refusal(
            .conflict, "deposit.leaving",
            "\(row.text(row.books.leaving)) leaves deposit \(row.id) at \(leaves.rfc3339) already. "
                + "Wait for that, or keep them with deposit.keep and ask for another amount.",
            pointer: "/params/account",
            details: ["deposit": .string(row.id.description), "leaves": .string(leaves.rfc3339)])
    }

    static func nothingLeaves(_ row: DepositRow) -> Refusal {
        Refusal(
            .conflict, "deposit.not-leaving", "Nothing was asked of deposit \(row.id), so nothing can be kept.",
            pointer: "/params/account", details: ["deposit": .string(row.id.description)])
    }

    static func receiverUnknown(_ account: ID) -> Refusal {
        Refusal(
            .notFound, "deposit.receiver-unknown", "Nothing was ever heard of account \(account).",
            pointer: "/params/to")
    }

    static func receiverSeller(_ deposit: DepositID) -> Refusal {
        Refusal(
            .rule, "deposit.receiver-seller", "Deposit \(deposit) is of the account that would get what is drawn.",
            pointer: "/params/to", details: ["deposit": .string(deposit.description)])
    }

    static func depositOwn(_ deposit: DepositID) -> Refusal {
        Refusal(
            .notAllowed, "deposit.own-account",
            "Your own account is a party to this matter of deposit \(deposit). Somebody else has to decide it.",
            pointer: "/params", details: ["deposit": .string(deposit.description)])
    }

    static func depositOwnPayment(_ account: ID) -> Refusal {
        Refusal(
            .notAllowed, "deposit.own-account",
            "\(account) is your own account. Somebody else has to say what it paid.", pointer: "/params/account")
    }

    static func depositReason(_ reason: String, _ known: [String]) -> Refusal {
        Refusal(
            .rule, "deposit.reason-unknown",
            "The policy in force has no reason \(reason) for this; it lists \(listed(known, so: "this is not offered")).",
            pointer: "/params/reason", details: ["reasons": .array(known.map { .string($0) })])
    }
}

extension DepositRow {
    /// An amount in its currency, as people write it.
    fileprivate func text(_ minor: Int64) -> String { Money.text(minor, currency) }
}
