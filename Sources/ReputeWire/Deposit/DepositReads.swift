import ReputeJSON
package import ReputeModel

/// `deposit.get`
package enum DepositGet: Method {
    package static let name: StaticString = "deposit.get"
    package static let summary = "The deposits of an account, one in each currency."
    package static let roles: Set<Role>? = DepositFields.readers
    package static let effect = Effect.read
    package static let params = Shape<ID>.object([DepositFields.account.required]) { (reader) throws(Refusal) in
        try reader.required(DepositFields.account)
    } write: {
        $1.member(DepositFields.account, $0)
    }
    package static let result = Shape<[DepositView]>.object([DepositPage.deposits.required], .lenient) {
        (reader) throws(Refusal) in
        try reader.required(DepositPage.deposits)
    } write: {
        $1.member(DepositPage.deposits, $0)
    }
    package static let refusals: [Reason] = []
    package static let example = Example(
        params: ["account": "s-1"], result: ["deposits": [Shape<DepositView>.example]])
}

/// `deposit.entries`
package enum DepositEntries: Method {
    /// The most entries of one answer.
    package static let most = 100

    /// Whose entries.
    package struct Params: Hashable, Sendable {
        /// The deposit.
        package let deposit: DepositID
        /// Those before this one.
        package let before: DepositEntryID?
        /// How many at most, 1...100.
        package let limit: Int

        /// The parameters.
        package init(_ deposit: DepositID, before: DepositEntryID? = nil, limit: Int = 20) {
            self.deposit = deposit
            self.before = before
            self.limit = limit
        }
    }

    /// A page of entries.
    package struct Result: Hashable, Sendable {
        /// The entries, the newest first.
        package let entries: [DepositEntryView]
        /// What to say as `before` for the next page; nil at the end.
        package let next: DepositEntryID?

        /// A page.
        package init(entries: [DepositEntryView], next: DepositEntryID?) {
            self.entries = entries
            self.next = next
        }
    }

    private static let before = Field("before", Shape<DepositEntryID>.entry, "The next of the answer before.")
    private static let limit = Field("limit", Shape<Int64>.integer(1...Int64(most)), "How many at most; else 20.")

    package static let name: StaticString = "deposit.entries"
    package static let summary = "What happened in a deposit's books, the newest first."
    package static let roles: Set<Role>? = DepositFields.readers
    package static let effect = Effect.read
    package static let params = Shape<Params>.object([
        DepositFields.deposit.required, before.optional, limit.optional,
    ]) { (reader) throws(Refusal) in
        Params(
            try reader.required(DepositFields.deposit), before: try reader.optional(before),
            limit: Int(try reader.optional(limit) ?? 20))
    } write: { params, json in
        json.member(DepositFields.deposit, params.deposit)
        json.optional(before, params.before)
        json.member(limit, Int64(params.limit))
    }
    package static let result: Shape<Result> = {
        let entries = Field("entries", Shape<[DepositEntryView]>.list(of: .entryView), "The entries.")
        let next = Field(
            "next", Shape<DepositEntryID>.entry, "What to say as before for more; left out at the end.")
        return .object([entries.required, next.optional], .lenient) { (reader) throws(Refusal) in
            Result(entries: try reader.required(entries), next: try reader.optional(next))
        } write: { page, json in
            json.member(entries, page.entries)
            json.optional(next, page.next)
        }
    }()
    package static let refusals = [Reason(.notFound, "deposit.unknown", "There is no such deposit.")]
    package static let example = Example(
        params: ["deposit": "d31", "before": "e60", "limit": 20],
        result: ["entries": [Shape<DepositEntryView>.example], "next": "e52"])
}

/// `deposit.list`
package enum DepositList: Method {
    /// The most deposits of one answer.
    package static let most = 100

    /// What officers have before them.
    package enum Work: String, Sendable, CaseIterable, Hashable {
        /// To be replenished, the first to be so first.
        case owed
        /// Something was asked for, the first to leave first.
        case leaving
    }

    /// Which deposits.
    package struct Params: Hashable, Sendable {
        /// What is to do about them.
        package let work: Work
        /// Where the last answer ended.
        package let after: String?
        /// How many at most, 1...100.
        package let limit: Int

        /// The parameters.
        package init(_ work: Work, after: String? = nil, limit: Int = 20) {
            self.work = work
            self.after = after
            self.limit = limit
        }
    }

    /// A page of deposits.
    package struct Result: Hashable, Sendable {
        /// The deposits.
        package let deposits: [DepositView]
        /// What to say as `after` for the next page; nil at the end.
        package let next: String?

        /// A page.
        package init(deposits: [DepositView], next: String?) {
            self.deposits = deposits
            self.next = next
        }
    }

    private static let work = Field(
        "work", Shape<Work>.choice, "owed: to be replenished; leaving: something was asked for.")
    private static let after = Field("after", Shape<String>.label(bytes: 64), "The next of the answer before.")
    private static let limit = Field("limit", Shape<Int64>.integer(1...Int64(most)), "How many at most; else 20.")

    package static let name: StaticString = "deposit.list"
    package static let summary =
        "Deposits that are to be replenished, or of which something leaves, the first to be so first."
    package static let roles: Set<Role>? = [.officer, .arbitrator, .auditor]
    package static let effect = Effect.read
    package static let params = Shape<Params>.object([work.required, after.optional, limit.optional]) {
        (reader) throws(Refusal) in
        Params(
            try reader.required(work), after: try reader.optional(after),
            limit: Int(try reader.optional(limit) ?? 20))
    } write: { params, json in
        json.member(work, params.work)
        json.optional(after, params.after)
        json.member(limit, Int64(params.limit))
    }
    package static let result: Shape<Result> = {
        let next = Field("next", Shape<String>.anyText, "What to say as after for more; left out at the end.")
        return .object([DepositPage.deposits.required, next.optional], .lenient) { (reader) throws(Refusal) in
            Result(deposits: try reader.required(DepositPage.deposits), next: try reader.optional(next))
        } write: { page, json in
            json.member(DepositPage.deposits, page.deposits)
            json.optional(next, page.next)
        }
    }()
    package static let refusals = [
        Reason(.invalidParams, "params.cursor", "The cursor is not one that deposit.list answered.")
    ]
    package static let example = Example(
        params: ["work": "owed", "after": "1795429530000-31", "limit": 20],
        result: ["deposits": [Shape<DepositView>.example], "next": "1795429530000-31"])
}

enum DepositPage {
    static let deposits = Field(
        "deposits", Shape<[DepositView]>.list(of: .depositView), "The deposits, in their order.")
}

extension Shape where Value == DepositView {
    /// A deposit.
    static var depositView: Shape<DepositView> {
        let account = Field("account", Shape<ID>.id, "Whose; left out: the account was erased.")
        let opened = Field("openedAt", Shape<Instant>.time, "When it was opened.")
        let overdue = Field("overdue", Shape<Bool>.mark, "There when the time to pay in what is owed is over.")
        return .object(
            [
                DepositFields.deposit.required, account.optional, DepositFields.currency.required, opened.required,
                DepositFields.books.required, DepositFields.owed.optional, DepositFields.owedBy.optional,
                overdue.optional, DepositFields.leaves.optional,
            ], .lenient
        ) { (reader) throws(Refusal) in
            DepositView(
                deposit: try reader.required(DepositFields.deposit), account: try reader.optional(account),
                currency: try reader.required(DepositFields.currency), opened: try reader.required(opened),
                books: try reader.required(DepositFields.books), owed: try reader.optional(DepositFields.owed) ?? 0,
                owedBy: try reader.optional(DepositFields.owedBy), isOverdue: try reader.optional(overdue) ?? false,
                leaves: try reader.optional(DepositFields.leaves))
        } write: { view, json in
            json.member(DepositFields.deposit, view.deposit)
            json.optional(account, view.account)
            json.member(DepositFields.currency, view.currency)
            json.member(opened, view.opened)
            json.member(DepositFields.books, view.books)
            if view.owed > 0 { json.member(DepositFields.owed, view.owed) }
            json.optional(DepositFields.owedBy, view.owedBy)
            if view.isOverdue { json.member(overdue, true) }
            json.optional(DepositFields.leaves, view.leaves)
        }
    }

    static let example: JSONValue = [
        "deposit": "d31", "account": "s-1", "currency": "CNY", "openedAt": "2026-11-01T10:15:30.000Z",
        "books": Shape<DepositBooks>.example, "owed": 10000, "owedBy": "2026-12-22T10:15:30.000Z", "overdue": true,
        "leaves": "2026-12-22T10:15:30.000Z",
    ]
}

extension Shape where Value == DepositEntryView {
    /// An entry in a deposit's books.
    static var entryView: Shape<DepositEntryView> {
        let kind = Field("kind", Shape<DepositEntryKind>.choice, "What it is.")
        let at = Field("at", Shape<Instant>.time, "When it was written.")
        let name = Field("name", Shape<ID>.id, "The payment's reference, the case or the ruling, by the caller's id.")
        let of = Field("of", Shape<DepositEntryID>.entry, "The hold it ends or is drawn from, the draw it returns.")
        let reason = Field("reason", Shape<String>.anyText, "Why.")
        let to = Field("to", Shape<ID>.id, "The account that got it.")
        let due = Field("due", Shape<Instant>.time, "When it was due, of what the clock wrote.")
        let id = Field(
            "case", Shape<CaseID>.caseID, "The case in which the clock drew it: what was decided was not done.")
        let left = Field(
            "left", Shape<Int64>.count, "Of a hold: what is still kept. Of a draw: what was not returned.")
        return .object(
            [
                DepositFields.entry.required, DepositFields.deposit.required, kind.required, at.required,
                DepositFields.moved.required, name.optional, of.optional, reason.optional, to.optional,
                DepositFields.short.optional, due.optional, id.optional, left.optional,
            ], .lenient
        ) { (reader) throws(Refusal) in
            DepositEntryView(
                entry: try reader.required(DepositFields.entry),
                deposit: try reader.required(DepositFields.deposit), kind: try reader.required(kind),
                at: try reader.required(at), move: try reader.required(DepositFields.moved),
                name: try reader.optional(name), of: try reader.optional(of), reason: try reader.optional(reason),
                to: try reader.optional(to), short: try reader.optional(DepositFields.short) ?? 0,
                due: try reader.optional(due), case: try reader.optional(id), left: try reader.optional(left) ?? 0)
        } write: { view, json in
            json.member(DepositFields.entry, view.entry)
            json.member(DepositFields.deposit, view.deposit)
            json.member(kind, view.kind)
            json.member(at, view.at)
            json.member(DepositFields.moved, view.move)
            json.optional(name, view.name)
            json.optional(of, view.of)
            json.optional(reason, view.reason)
            json.optional(to, view.to)
            if view.short > 0 { json.member(DepositFields.short, view.short) }
            json.optional(due, view.due)
            json.optional(id, view.case)
            if view.left > 0 { json.member(left, view.left) }
        }
    }

    static let example: JSONValue = [
        "entry": "e52", "deposit": "d31", "kind": "drawn", "at": "2026-11-22T10:15:30.000Z",
        "moved": ["held": -10000], "name": "case-17/ruling", "of": "e41", "reason": "refund", "to": "b-7",
        "short": 2500,
        "due": "2026-11-22T10:15:30.000Z", "case": "c31", "left": 10000,
    ]
}
