import ReputeJSON
package import ReputeModel

/// `deposit.pay`
package enum DepositPay: Method {
    private static let reference = Field(
        "reference", Shape<ID>.id, "The payment system's reference. The ledger gets a keyed digest of it.")

    package static let name: StaticString = "deposit.pay"
    package static let summary = "Records that the payment system took money for a seller's deposit; it pays nothing."
    package static let about: String? = """
        The first payment in a currency opens the account's deposit in it. A payment is taken once by its reference. What \
        is owed is replenished by it.
        """
    package static let roles: Set<Role>? = [.storefront, .officer]
    package static let effect = Effect.write
    package static let params = Shape<PayDeposit>.object([
        DepositFields.account.required, DepositFields.amount.required, reference.required, RequestFields.key.required,
    ]) { (reader) throws(Refusal) in
        PayDeposit(
            account: try reader.required(DepositFields.account), amount: try reader.required(DepositFields.amount),
            reference: try reader.required(reference), key: try reader.required(RequestFields.key))
    } write: { command, json in
        json.member(DepositFields.account, command.account)
        json.member(DepositFields.amount, command.amount)
        json.member(reference, command.reference)
        json.member(RequestFields.key, command.key)
    }
    package static let result = Shape<DepositReply>.receipt
    package static let refusals = [
        RequestFields.differs, DepositFields.notOffered, DepositFields.nothing, DepositFields.ownAccount,
        Reason(.conflict, "deposit.paid-before", "The payment of this reference is on record."),
        Reason(.rule, "deposit.currencies-full", "The account has deposits in as many currencies as there may be."),
        Reason(.rule, "deposit.too-great", "More would have been paid in than can be counted."),
    ]
    package static let example = Example(
        params: [
            "account": "s-1", "amount": ["currency": "CNY", "minor": 60000], "reference": "pay-20261122-0001",
            "key": "pay-20261122-0001",
        ], result: Shape<DepositReply>.receiptExample)
}

/// `deposit.hold`
package enum DepositHold: Method {
    private static let about_ = Field("about", Shape<ID>.id, "What it is for, such as a case, by the caller's id.")

    package static let name: StaticString = "deposit.hold"
    package static let summary = "Keeps some of what is at hand for what is not decided yet."
    package static let about: String? = """
        What is held counts towards what a category asks for, but can neither be asked back nor drawn by another ruling.
        """
    package static let roles: Set<Role>? = [.arbitrator]
    package static let effect = Effect.write
    package static let params = Shape<HoldDeposit>.object([
        DepositFields.account.required, DepositFields.amount.required, about_.required, DepositFields.reason.required,
        RequestFields.key.required,
    ]) { (reader) throws(Refusal) in
        HoldDeposit(
            account: try reader.required(DepositFields.account), amount: try reader.required(DepositFields.amount),
            about: try reader.required(about_), reason: try reader.required(DepositFields.reason),
            key: try reader.required(RequestFields.key))
    } write: { command, json in
        json.member(DepositFields.account, command.account)
        json.member(DepositFields.amount, command.amount)
        json.member(about_, command.about)
        json.member(DepositFields.reason, command.reason)
        json.member(RequestFields.key, command.key)
    }
    package static let result = Shape<DepositReply>.receipt
    package static let refusals = [
        RequestFields.differs, DepositFields.notOffered, DepositFields.none, DepositFields.nothing,
        DepositFields.tooMuch, DepositFields.reasonUnknown, DepositFields.ownAccount,
    ]
    package static let example = Example(
        params: [
            "account": "s-1", "amount": ["currency": "CNY", "minor": 10000], "about": "case-17",
            "reason": "open-case", "key": "hold-case-17",
        ], result: Shape<DepositReply>.receiptExample)
}

/// `deposit.unhold`
package enum DepositUnhold: Method {
    package static let name: StaticString = "deposit.unhold"
    package static let summary = "Ends a hold: what is still kept by it is at hand again."
    package static let roles: Set<Role>? = [.arbitrator]
    package static let effect = Effect.write
    package static let params = Shape<UnholdDeposit>.entryRuling
    package static let result = Shape<DepositReply>.receipt
    package static let refusals = [
        RequestFields.differs, DepositFields.notOffered, DepositFields.entryUnknown, DepositFields.entryOther,
        DepositFields.holdOver, DepositFields.reasonUnknown, DepositFields.ownAccount,
    ]
    package static let example = Example(
        params: ["entry": "e41", "reason": "case-closed", "key": "unhold-case-17"],
        result: Shape<DepositReply>.receiptExample)
}

/// `deposit.draw`
package enum DepositDraw: Method {
    private static let ruling = Field(
        "ruling", Shape<ID>.id, "The ruling, by the caller's id. The ledger gets a keyed digest of it.")
    private static let to = Field("to", Shape<ID>.id, "The account that gets it.")
    private static let hold = Field("hold", Shape<DepositEntryID>.entry, "What was held for it: taken first.")

    package static let name: StaticString = "deposit.draw"
    package static let summary = "Has a ruling take from a seller's deposit what there is, once."
    package static let about: String? = """
        Taken are what `hold` keeps, then what leaves, then what is at hand; other holds are not touched. What is not \
        covered is answered as `short`. What the seller asked for and the ruling leaves stays. What was drawn is owed: it \
        is to be paid in again in the time that the policy gives; the later day holds for all that is owed, unless it is overdue already.
        """
    package static let roles: Set<Role>? = [.arbitrator]
    package static let effect = Effect.write
    package static let params = Shape<DrawDeposit>.object([
        DepositFields.account.required, DepositFields.amount.required, ruling.required, DepositFields.reason.required,
        to.optional, hold.optional, RequestFields.key.required,
    ]) { (reader) throws(Refusal) in
        DrawDeposit(
            account: try reader.required(DepositFields.account), amount: try reader.required(DepositFields.amount),
            ruling: try reader.required(ruling), reason: try reader.required(DepositFields.reason),
            to: try reader.optional(to), hold: try reader.optional(hold), key: try reader.required(RequestFields.key))
    } write: { command, json in
        json.member(DepositFields.account, command.account)
        json.member(DepositFields.amount, command.amount)
        json.member(ruling, command.ruling)
        json.member(DepositFields.reason, command.reason)
        json.optional(to, command.to)
        json.optional(hold, command.hold)
        json.member(RequestFields.key, command.key)
    }
    package static let result = Shape<DepositReply>.receipt
    package static let refusals = [
        RequestFields.differs, DepositFields.notOffered, DepositFields.none, DepositFields.nothing,
        DepositFields.entryUnknown, DepositFields.entryOther, DepositFields.holdOver, DepositFields.reasonUnknown,
        DepositFields.ownAccount,
        Reason(.conflict, "deposit.drawn-before", "The ruling drew before."),
        Reason(.rule, "deposit.hold-other", "The hold is of another deposit."),
        Reason(.rule, "deposit.empty", "There is nothing that the ruling could draw."),
        Reason(.notFound, "deposit.receiver-unknown", "Nothing was ever heard of the account that gets it."),
        Reason(.rule, "deposit.receiver-seller", "The account that gets it is the seller's own."),
    ]
    package static let example = Example(
        params: [
            "account": "s-1", "amount": ["currency": "CNY", "minor": 12500], "ruling": "case-17/ruling",
            "reason": "refund", "to": "b-7", "hold": "e41", "key": "draw-case-17",
        ], result: Shape<DepositReply>.receiptExample)
}

/// `deposit.return`
package enum DepositReturn: Method {
    package static let name: StaticString = "deposit.return"
    package static let summary = "Records that all that a ruling drew came back, because the ruling was overturned."
    package static let roles: Set<Role>? = [.arbitrator]
    package static let effect = Effect.write
    package static let params = Shape<ReturnDeposit>.entryRuling
    package static let result = Shape<DepositReply>.receipt
    package static let refusals = [
        RequestFields.differs, DepositFields.notOffered, DepositFields.entryUnknown, DepositFields.entryOther,
        DepositFields.reasonUnknown, DepositFields.ownAccount,
        Reason(.conflict, "deposit.returned-before", "What the entry drew was returned before."),
    ]
    package static let example = Example(
        params: ["entry": "e52", "reason": "overturned", "key": "return-case-17"],
        result: Shape<DepositReply>.receiptExample)
}

/// `deposit.release`
package enum DepositRelease: Method {
    package static let name: StaticString = "deposit.release"
    package static let summary = "A seller asks for some of what is at hand; it leaves when the claim period is over."
    package static let roles: Set<Role>? = [.storefront, .officer]
    package static let effect = Effect.write
    package static let params = Shape<ReleaseDeposit>.object([
        DepositFields.account.required, DepositFields.amount.required, RequestFields.key.required,
    ]) { (reader) throws(Refusal) in
        ReleaseDeposit(
            account: try reader.required(DepositFields.account), amount: try reader.required(DepositFields.amount),
            key: try reader.required(RequestFields.key))
    } write: { command, json in
        json.member(DepositFields.account, command.account)
        json.member(DepositFields.amount, command.amount)
        json.member(RequestFields.key, command.key)
    }
    package static let result = Shape<DepositReply>.receipt
    package static let refusals = [
        RequestFields.differs, DepositFields.notOffered, DepositFields.none, DepositFields.nothing,
        DepositFields.tooMuch,
        Reason(.rule, "deposit.owed", "The deposit has to be replenished first."),
        Reason(.conflict, "deposit.leaving", "Something was asked for already and has not left."),
    ]
    package static let example = Example(
        params: ["account": "s-1", "amount": ["currency": "CNY", "minor": 20000], "key": "release-s-1-1"],
        result: Shape<DepositReply>.receiptExample)
}

/// `deposit.keep`
package enum DepositKeep: Method {
    package static let name: StaticString = "deposit.keep"
    package static let summary = "A seller lets stay what was asked for."
    package static let roles: Set<Role>? = [.storefront, .officer]
    package static let effect = Effect.write
    package static let params = Shape<KeepDeposit>.object([
        DepositFields.account.required, DepositFields.currency.required, RequestFields.key.required,
    ]) { (reader) throws(Refusal) in
        KeepDeposit(
            account: try reader.required(DepositFields.account),
            currency: try reader.required(DepositFields.currency), key: try reader.required(RequestFields.key))
    } write: { command, json in
        json.member(DepositFields.account, command.account)
        json.member(DepositFields.currency, command.currency)
        json.member(RequestFields.key, command.key)
    }
    package static let result = Shape<DepositReply>.receipt
    package static let refusals = [
        RequestFields.differs, DepositFields.none,
        Reason(.conflict, "deposit.not-leaving", "Nothing was asked for."),
    ]
    package static let example = Example(
        params: ["account": "s-1", "currency": "CNY", "key": "keep-s-1-1"],
        result: Shape<DepositReply>.receiptExample)
}
