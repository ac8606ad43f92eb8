import ReputeJSON
package import ReputeModel

/// `account.open`
package enum AccountOpen: Method {
    package static let name: StaticString = "account.open"
    package static let summary = "Opens an account in a role, for the first time or again."
    package static let about: String? = """
        Whoever is named in an order, a record or a deposit is on record and open without it. It is for accounts that are to \
        be on record before, and for those that were closed. History, points and sanctions are what they were.
        """
    package static let roles: Set<Role>? = [.storefront, .officer]
    package static let effect = Effect.write
    package static let params = Shape<OpenAccount>.object([
        AccountFields.account.required, AccountFields.role.required, AccountFields.speaker.optional,
        RequestFields.key.required,
    ]) { (reader) throws(Refusal) in
        OpenAccount(
            account: try reader.required(AccountFields.account), role: try reader.required(AccountFields.role),
            as: try reader.optional(AccountFields.speaker), key: try reader.required(RequestFields.key))
    } write: { command, json in
        json.member(AccountFields.account, command.account)
        json.member(AccountFields.role, command.role)
        json.optional(AccountFields.speaker, command.speaker)
        json.member(RequestFields.key, command.key)
    }
    package static let result = Shape<AccountReply>.accountReply
    package static let refusals = [
        RequestFields.differs, AccountFields.mismatch,
        Reason(.conflict, "account.is-open", "It is open in that role already."),
    ]
    package static let example = Example(
        params: ["account": "s-1", "role": "seller", "as": "s-1", "key": "open-1"],
        result: ["account": "s-1", "seq": 80, "repeated": true])
}

/// `account.close`
package enum AccountClose: Method {
    private static let reason = AccountFields.reason(.closed)

    package static let name: StaticString = "account.close"
    package static let summary = "Closes an account in a role: no order begins with it any more."
    package static let about: String? = """
        Orders created before go their way, with their ratings, cases and compensation, and all that is on record of the \
        account stays. account.open opens it again.
        """
    package static let roles: Set<Role>? = [.storefront, .officer]
    package static let effect = Effect.write
    package static let params = Shape<CloseAccount>.object([
        AccountFields.account.required, AccountFields.role.required, reason.required, AccountFields.speaker.optional,
        RequestFields.key.required,
    ]) { (reader) throws(Refusal) in
        CloseAccount(
            account: try reader.required(AccountFields.account), role: try reader.required(AccountFields.role),
            reason: try reader.required(reason), as: try reader.optional(AccountFields.speaker),
            key: try reader.required(RequestFields.key))
    } write: { command, json in
        json.member(AccountFields.account, command.account)
        json.member(AccountFields.role, command.role)
        json.member(reason, command.reason)
        json.optional(AccountFields.speaker, command.speaker)
        json.member(RequestFields.key, command.key)
    }
    package static let result = Shape<AccountReply>.accountReply
    package static let refusals = [
        RequestFields.differs, AccountFields.mismatch, AccountFields.unknown, AccountFields.unfit,
        Reason(.conflict, "account.closed-before", "It is closed in that role already."),
    ]
    package static let example = Example(
        params: ["account": "s-1", "role": "seller", "reason": "asked", "as": "s-1", "key": "close-1"],
        result: ["account": "s-1", "seq": 81, "repeated": true])
}

/// `account.transfer`
package enum AccountTransfer: Method {
    private static let reason = AccountFields.reason(.transferred)

    package static let name: StaticString = "account.transfer"
    package static let summary = "Records that an account came to another owner. Its history goes along."
    package static let about: String? = """
        Who the owners are is not recorded. Records that are the owner's own, such as of identity, are the officer's to \
        suspend or revoke until the new owner's are verified.
        """
    package static let roles: Set<Role>? = [.officer]
    package static let effect = Effect.write
    package static let params = Shape<TransferAccount>.object([
        AccountFields.account.required, reason.required, RequestFields.key.required,
    ]) { (reader) throws(Refusal) in
        TransferAccount(
            account: try reader.required(AccountFields.account), reason: try reader.required(reason),
            key: try reader.required(RequestFields.key))
    } write: { command, json in
        json.member(AccountFields.account, command.account)
        json.member(reason, command.reason)
        json.member(RequestFields.key, command.key)
    }
    package static let result = Shape<AccountReply>.accountReply
    package static let refusals = [
        RequestFields.differs, AccountFields.unknown, AccountFields.own, AccountFields.unfit,
        Reason(.rule, "account.transferred-often", "It came to another owner as often as that may be."),
    ]
    package static let example = Example(
        params: ["account": "s-1", "reason": "sold", "key": "sale-1"],
        result: ["account": "s-1", "seq": 82, "repeated": true])
}

/// `account.merge`
package enum AccountMerge: Method {
    private static let into = Field("into", Shape<ID>.id, "The account that stands for the person.")
    private static let reason = AccountFields.reason(.merged)

    package static let name: StaticString = "account.merge"
    package static let summary = "Records that two accounts are of one person, and counts them as one from then on."
    package static let about: String? = """
        Each keeps its history, its credit and its orders. From then on the bounds on ratings between a buyer and a seller, \
        and on the points of a day, a month and a category, are those of all accounts of the person together, and none of \
        them can trade with another. Orders completed before count as they did. account.separate takes it back.
        """
    package static let roles: Set<Role>? = [.officer]
    package static let effect = Effect.write
    package static let params = Shape<MergeAccount>.object([
        AccountFields.account.required, into.required, reason.required, RequestFields.key.required,
    ]) { (reader) throws(Refusal) in
        MergeAccount(
            account: try reader.required(AccountFields.account), into: try reader.required(into),
            reason: try reader.required(reason), key: try reader.required(RequestFields.key))
    } write: { command, json in
        json.member(AccountFields.account, command.account)
        json.member(into, command.into)
        json.member(reason, command.reason)
        json.member(RequestFields.key, command.key)
    }
    package static let result = Shape<AccountReply>.accountReply
    package static let refusals = [
        RequestFields.differs, AccountFields.unknown, AccountFields.own, AccountFields.unfit,
        Reason(.invalidParams, "account.same", "It is the same account."),
        Reason(.conflict, "account.merged-before", "It was merged into another before."),
        Reason(.rule, "account.has-members", "Others were merged into it."),
        Reason(.rule, "account.into-merged", "The other was itself merged into another."),
        Reason(.rule, "account.members-full", "As many were merged into the other as there may be."),
    ]
    package static let example = Example(
        params: ["account": "s-2", "into": "s-1", "reason": "proven", "key": "merge-1"],
        result: ["account": "s-2", "seq": 83, "repeated": true])
}

/// `account.separate`
package enum AccountSeparate: Method {
    private static let reason = AccountFields.reason(.separated)

    package static let name: StaticString = "account.separate"
    package static let summary = "Takes back that an account is of the person of another."
    package static let about: String? = "Orders completed in between count as they did."
    package static let roles: Set<Role>? = [.officer]
    package static let effect = Effect.write
    package static let params = Shape<SeparateAccount>.object([
        AccountFields.account.required, reason.required, RequestFields.key.required,
    ]) { (reader) throws(Refusal) in
        SeparateAccount(
            account: try reader.required(AccountFields.account), reason: try reader.required(reason),
            key: try reader.required(RequestFields.key))
    } write: { command, json in
        json.member(AccountFields.account, command.account)
        json.member(reason, command.reason)
        json.member(RequestFields.key, command.key)
    }
    package static let result = Shape<AccountReply>.accountReply
    package static let refusals = [
        RequestFields.differs, AccountFields.unknown, AccountFields.own, AccountFields.unfit,
        Reason(.conflict, "account.not-merged", "It is not merged into another."),
    ]
    package static let example = Example(
        params: ["account": "s-2", "reason": "mistake", "key": "part-1"],
        result: ["account": "s-2", "seq": 84, "repeated": true])
}
