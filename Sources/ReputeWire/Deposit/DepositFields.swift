import ReputeJSON
package import ReputeModel

/// The members that several methods on deposits share.
enum DepositFields {
    static let deposit = Field("deposit", Shape<DepositID>.deposit, "The deposit.")
    static let account = Field("account", Shape<ID>.id, "The seller.")
    static let amount = Field("amount", Shape<Money>.money, "How much, at least one minor unit.")
    static let entry = Field("entry", Shape<DepositEntryID>.entry, "The entry in its books.")
    static let reason = Field("reason", Shape<String>.code, "A code the policy in force lists for this.")
    static let currency = Field(
        "currency", Shape<String>.currency, "ISO 4217 code.")
    static let books = Field("books", Shape<DepositBooks>.books, "How they stand, in minor units.")
    static let moved = Field(
        "moved", Shape<DepositMove>.move, "What the entry adds to each book; below zero: takes from it.")
    static let short = Field("short", Shape<Int64>.count, "What the ruling wanted beyond what there was.")
    static let owed = Field("owed", Shape<Int64>.count, "What is to be paid in again.")
    static let owedBy = Field("owedBy", Shape<Instant>.time, "Until when.")
    static let leaves = Field("leaves", Shape<Instant>.time, "When what is leaving has left.")

    static let notOffered = Reason(.rule, "deposit.not-offered", "The policy in force says nothing of deposits.")
    static let none = Reason(.notFound, "deposit.none", "The account has no deposit in the currency.")
    static let nothing = Reason(.invalidParams, "deposit.nothing", "The amount is nothing.")
    static let tooMuch = Reason(.rule, "deposit.short", "Less than that is at hand.")
    static let entryUnknown = Reason(.notFound, "deposit.entry-unknown", "There is no such entry.")
    static let entryOther = Reason(.rule, "deposit.entry-other", "The entry is of another kind.")
    static let holdOver = Reason(.conflict, "deposit.hold-over", "Nothing is left of the hold.")
    static let reasonUnknown = Reason(
        .rule, "deposit.reason-unknown", "The policy in force does not list the reason for this.")
    static let ownAccount = Reason(
        .notAllowed, "deposit.own-account", "The own account of whoever decides is a party to it.")
    /// Who is asked of reads.
    static let readers: Set<Role> = [.storefront, .arbitrator, .officer, .auditor]
}

extension Shape where Value == DepositID {
    /// A deposit's id: `d` and the seq of its first fact.
    package static var deposit: Shape<DepositID> {
        prefixed("deposit", "a deposit's id", answeredBy: "deposit.pay")
    }
}

extension Shape where Value == DepositEntryID {
    /// The id of an entry in a deposit's books: `e` and the seq of its fact.
    package static var entry: Shape<DepositEntryID> {
        prefixed("entry", "an entry's id", answeredBy: "deposit.hold")
    }
}

extension Shape where Value: DepositEntryRuling {
    /// What is asked of whoever decides about an entry.
    static var entryRuling: Shape<Value> {
        .object([DepositFields.entry.required, DepositFields.reason.required, RequestFields.key.required]) {
            (reader) throws(Refusal) in
            Value(
                entry: try reader.required(DepositFields.entry), reason: try reader.required(DepositFields.reason),
                key: try reader.required(RequestFields.key))
        } write: { command, json in
            json.member(DepositFields.entry, command.entry)
            json.member(DepositFields.reason, command.reason)
            json.member(RequestFields.key, command.key)
        }
    }
}

extension Shape where Value == DepositBooks {
    /// `free`, `held` and `leaving` are what is in it: `paid` less `drawn` and `released`.
    static var books: Shape<DepositBooks> {
        let free = Field("free", Shape<Int64>.count, "At hand.")
        let held = Field("held", Shape<Int64>.count, "Kept for what is not decided yet.")
        let leaving = Field("leaving", Shape<Int64>.count, "Asked back; can be drawn until it has left.")
        let paid = Field("paid", Shape<Int64>.count, "All that ever came in.")
        let drawn = Field("drawn", Shape<Int64>.count, "What rulings drew, less what was returned of it.")
        let released = Field("released", Shape<Int64>.count, "What was given back to the seller.")
        return .object(
            [free.required, held.required, leaving.required, paid.required, drawn.required, released.required],
            .lenient
        ) { (reader) throws(Refusal) in
            var books = DepositBooks()
            books.free = try reader.required(free)
            books.held = try reader.required(held)
            books.leaving = try reader.required(leaving)
            books.paid = try reader.required(paid)
            books.drawn = try reader.required(drawn)
            books.released = try reader.required(released)
            return books
        } write: { books, json in
            json.member(free, books.free)
            json.member(held, books.held)
            json.member(leaving, books.leaving)
            json.member(paid, books.paid)
            json.member(drawn, books.drawn)
            json.member(released, books.released)
        }
    }

    static let example: JSONValue = [
        "free": 40000, "held": 10000, "leaving": 0, "paid": 60000, "drawn": 10000, "released": 0,
    ]
}

extension Shape where Value == DepositMove {
    /// What an entry adds to each book.
    static var move: Shape<DepositMove> {
        let signed = Shape<Int64>.integer(-Money.most...Money.most)
        let free = Field("free", signed, "At hand.")
        let held = Field("held", signed, "Kept.")
        let leaving = Field("leaving", signed, "Asked back.")
        return .object([free.optional, held.optional, leaving.optional], .lenient) { (reader) throws(Refusal) in
            DepositMove(
                free: try reader.optional(free) ?? 0, held: try reader.optional(held) ?? 0,
                leaving: try reader.optional(leaving) ?? 0)
        } write: { move, json in
            if move.free != 0 { json.member(free, move.free) }
            if move.held != 0 { json.member(held, move.held) }
            if move.leaving != 0 { json.member(leaving, move.leaving) }
        }
    }
}

extension Shape where Value == DepositReply {
    /// What the commands about a deposit answer.
    static let receipt = Shape<DepositReply>.object(
        [
            DepositFields.deposit.required, DepositFields.entry.required, ResultFields.seq.required,
            DepositFields.currency.required, DepositFields.moved.required, DepositFields.short.optional,
            DepositFields.books.required, DepositFields.owed.optional, DepositFields.owedBy.optional,
            DepositFields.leaves.optional, ResultFields.repeated.optional,
        ], .lenient
    ) { (reader) throws(Refusal) in
        _ = try reader.required(ResultFields.seq)
        return DepositReply(
            deposit: try reader.required(DepositFields.deposit), entry: try reader.required(DepositFields.entry),
            currency: try reader.required(DepositFields.currency), move: try reader.required(DepositFields.moved),
            short: try reader.optional(DepositFields.short) ?? 0, books: try reader.required(DepositFields.books),
            owed: try reader.optional(DepositFields.owed) ?? 0, owedBy: try reader.optional(DepositFields.owedBy),
            leaves: try reader.optional(DepositFields.leaves),
            isRepeated: try reader.optional(ResultFields.repeated) ?? false)
    } write: { reply, json in
        json.member(DepositFields.deposit, reply.deposit)
        json.member(DepositFields.entry, reply.entry)
        json.member(ResultFields.seq, reply.seq)
        json.member(DepositFields.currency, reply.currency)
        json.member(DepositFields.moved, reply.move)
        if reply.short > 0 { json.member(DepositFields.short, reply.short) }
        json.member(DepositFields.books, reply.books)
        if reply.owed > 0 { json.member(DepositFields.owed, reply.owed) }
        json.optional(DepositFields.owedBy, reply.owedBy)
        json.optional(DepositFields.leaves, reply.leaves)
        if reply.isRepeated { json.member(ResultFields.repeated, true) }
    }

    /// An example with every member.
    static let receiptExample: JSONValue = [
        "deposit": "d31", "entry": "e52", "seq": 52, "currency": "CNY",
        "moved": ["free": -5000, "held": -5000], "short": 2500, "books": Shape<DepositBooks>.example,
        "owed": 10000, "owedBy": "2026-12-22T10:15:30.000Z", "leaves": "2026-12-22T10:15:30.000Z", "repeated": true,
    ]
}
