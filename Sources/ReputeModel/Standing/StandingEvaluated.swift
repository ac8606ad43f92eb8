package import ReputeCrypto
package import ReputeJSON

/// `standing.evaluated`: the clock says that it is the day of the month, and something happened since the last, or the time
/// that passed changes what a seller stands as. The numbers that decided it stand in it.
package struct StandingEvaluated: FactBody {
    package static let kind: StaticString = "standing.evaluated"
    /// The seller's handle.
    package let account: Token
    /// When it was due.
    package let due: Instant
    package let numbers: StandingNumbers
    /// As what the seller stood and stands by its numbers.
    package let before: SellerStanding
    package let after: SellerStanding
    package let change: StandingChange
    /// When it is evaluated next unless something happens; nil: not at all.
    package let next: Instant?

    package init(
        account: Token, due: Instant, numbers: StandingNumbers, before: SellerStanding, after: SellerStanding,
        change: StandingChange, next: Instant?
    ) {
        self.account = account
        self.due = due
        self.numbers = numbers
        self.before = before
        self.after = after
        self.change = change
        self.next = next
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("account", account)
        json.member("after", after.rawValue)
        json.member("age", numbers.age)
        json.member("before", before.rawValue)
        json.member("buyers", numbers.buyers)
        json.member("defects", numbers.defects)
        json.member("due", due)
        change.writeGranted(to: &json)
        json.member("late", numbers.late)
        if let next { json.member("next", next) }
        json.member("orders", numbers.orders)
        change.writeShown(to: &json)
        json.member("window", numbers.window)
        change.writeWithdrawn(to: &json)
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        account = try json.token("account")
        due = try json.instant("due")
        let window = try json.integer("window")
        guard (1...Int64(StandingLimits.days)).contains(window) else { throw FactError("window is no number of days") }
        numbers = StandingNumbers(
            window: Int(window), orders: try json.count("orders"), late: try json.count("late"),
            defects: try json.count("defects"), buyers: try json.count("buyers"), age: try json.count("age"))
        before = try json.choice("before")
        after = try json.choice("after")
        change = try StandingChange(reading: json)
        next = try json.optionalInstant("next")
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        let seller = try rows.seller(account, change)
        try rows.change(standing: seller, change, stamp) { row in
            if row.real != after { row.since = due }
            row.real = after
            row.last = StandingRow.Evaluation(seq: stamp.seq, due: due, numbers: numbers)
            row.evaluates = next
        }
    }
}

extension JSONNode {
    /// A number of things that were counted: one that no sum of rows comes near.
    fileprivate func count(_ key: StaticString) throws(FactError) -> Int64 {
        let count = try integer(key)
        guard (0..<1 << 40).contains(count) else { throw FactError("\(key) is no number of things") }
        return count
    }
}

/// The clock's command: a seller is evaluated, or what was guaranteed is over.
package struct AdvanceStanding: Command {
    /// The seller's number.
    package let seller: Int64

    package init(seller: Int64) { self.seller = seller }

    /// Answers whether a fact was written.
    package func decide(_ d: inout Deciding) throws(Stop) -> Bool {
        guard let row = try d.rows.standings.get(seller), let due = row.due, due <= d.now else { return false }
        return try d.advance(row, due: due)
    }
}

extension Deciding {
    /// What the clock makes of a standing: what was guaranteed ends before anything else that is due then.
    mutating func advance(_ row: StandingRow, due: Instant) throws(Stop) -> Bool {
        if let guarantee = row.guarantee, guarantee.due == due {
            return try endGuarantee(row, guarantee, guarantee.spent.map { $0 <= due } == true ? .sales : .time)
        }
        return try evaluate(row, due: due)
    }

    private mutating func evaluate(_ row: StandingRow, due: Instant) throws(Stop) -> Bool {
        // A damaged row is not to make a fact.
        guard let policy = rows.policies.standing(at: due), Instant.kept.contains(due) else { return false }
        let (account, record) = try rows.record(of: row.account)
        try gathered()
        let zone = rows.policies.zoneMinutes
        let rule = StandingRule(policy, zoneMinutes: zone)
        let numbers = rule.numbers(of: record, on: due.day(zoneMinutes: zone))
        let after = rule.standing(by: numbers, before: row.real)
        let shown = max(after, row.guarantee?.standing ?? after)
        self.record(
            StandingEvaluated(
                account: account.handle, due: due, numbers: numbers, before: row.real, after: after,
                change: StandingChange(from: row.shown, to: shown, policy),
                next: rows.policies.nextChange(of: record, from: after, after: due)))
        return true
    }

    /// The standing that a fact about a seller is of.
    mutating func standing(of handle: Token) throws(Stop) -> (account: AccountRow, row: StandingRow?) {
        guard let account = try rows.accounts.get(handle) else {
            throw .refused(.brokenLedger("the standing of an account that it never told of"))
        }
        return (account, try rows.standings.get(account.number))
    }

    /// Decides again what the clock made of a standing.
    mutating func advanceAgain(_ handle: Token) throws(Stop) {
        guard let row = try standing(of: handle).row, let due = row.due, due <= now, try advance(row, due: due) else {
            throw .refused(.brokenLedger("a clock of a seller's standing, which was not due"))
        }
    }
}

extension StandingEvaluated {
    package func decideAgain(_ d: inout Deciding) throws(Stop) { try d.advanceAgain(account) }
}
