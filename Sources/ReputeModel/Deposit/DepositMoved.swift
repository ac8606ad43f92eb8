package import ReputeCrypto
package import ReputeJSON

/// What moves in a deposit's books: the kinds of ``DepositMoved``.
package protocol DepositMotion: Sendable {
    /// The kind of the fact.
    static var kind: StaticString { get }
    /// What its entry is.
    static var entry: DepositEntryKind { get }
    /// See ``FactBody/decideAgain(_:)``.
    static func decideAgain(_ body: DepositMoved<Self>, _ d: inout Deciding) throws(Stop)
}

/// `deposit.paid`, `.held`, `.unheld`, `.drawn`, `.returned`, `.asked`, `.kept`, `.released`, `.overdue`: an entry in a
/// deposit's books, and what is owed and leaving from then on.
package struct DepositMoved<Motion: DepositMotion>: FactBody {
    package static var kind: StaticString { Motion.kind }
    /// Which deposit.
    package let deposit: DepositSubject
    package let move: DepositMove
    /// What is owed from then on.
    package let duty: DepositDuty
    /// When what is leaving from then on has left.
    package let leaves: Instant?
    package let more: DepositDetails

    package init(
        _ deposit: DepositSubject, _ move: DepositMove, _ duty: DepositDuty, leaves: Instant?,
        _ more: DepositDetails = DepositDetails()
    ) {
        self.deposit = deposit
        self.move = move
        self.duty = duty
        self.leaves = leaves
        self.more = more
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        if case .new(let account, _) = deposit { json.member("account", account) }
        if let number = more.case { json.member("case", number) }
        if case .new(_, let currency) = deposit { json.member("currency", currency) }
        if case .known(let seq) = deposit { json.member("deposit", seq) }
        if let due = more.due { json.member("due", due) }
        if move.free != 0 { json.member("free", move.free) }
        if move.held != 0 { json.member("held", move.held) }
        if let leaves { json.member("leaves", leaves) }
        if move.leaving != 0 { json.member("leaving", move.leaving) }
        if let name = more.name { json.member("name", name) }
        if let of = more.of { json.member("of", of) }
        if duty.isOverdue { json.member("overdue", 1) }
        if duty.owed > 0 { json.member("owed", duty.owed) }
        if let by = duty.by { json.member("owedBy", by) }
        if let reason = more.reason { json.member("reason", reason) }
        if more.short > 0 { json.member("short", more.short) }
        if let to = more.to { json.member("to", to) }
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        if let seq = try json.optionalInteger("deposit") {
            deposit = .known(seq)
        } else {
            deposit = .new(try json.token("account"), currency: try json.string("currency"))
        }
        move = DepositMove(
            free: try json.optionalInteger("free") ?? 0, held: try json.optionalInteger("held") ?? 0,
            leaving: try json.optionalInteger("leaving") ?? 0)
        let owed = try json.optionalInteger("owed") ?? 0
        guard (0...Money.most).contains(owed) else { throw FactError("owed is no amount") }
        duty = DepositDuty(
            owed: owed, by: try json.optionalInstant("owedBy"), isOverdue: try json.optionalInteger("overdue") == 1)
        leaves = try json.optionalInstant("leaves")
        more = DepositDetails(
            name: try json.optionalToken("name"), of: try json.optionalInteger("of"),
            reason: try json.optionalString("reason"), to: try json.optionalToken("to"),
            short: try json.optionalInteger("short") ?? 0, due: try json.optionalInstant("due"),
            case: try json.optionalInteger("case"))
        guard (0...Money.most).contains(more.short) else { throw FactError("short is no amount") }
    }

    /// Asks for what it changes. Follow with ``Rows/settle()``.
    func want(_ rows: inout Rows) {
        if let of = more.of { rows.depositEntries.want(of) }
        if let to = more.to { rows.accounts.want(to) }
        if case .new(let account, _) = deposit { rows.accounts.want(account) }
        if case .known(let seq) = deposit { rows.deposits.want(seq) }
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        want(&rows)
        try rows.settle()
        var row = try rows.deposit(deposit, stamp)
        guard let books = row.books.after(move, Motion.entry) else {
            throw .refused(.brokenLedger("a move of deposit \(row.id) that its books do not hold"))
        }
        var to: Int64?
        if let handle = more.to { to = try rows.existing(account: handle).number }
        if let of = more.of { try rows.take(from: of, of: row.seq, move, Motion.entry) }
        row.books = books
        row.duty = duty
        row.leaves = leaves
        rows.deposits.put(row.seq, row)
        rows.file(row)
        rows.write(
            DepositEntryRow(
                seq: stamp.seq, deposit: row.seq, kind: Motion.entry, at: stamp.at, move: move, name: more.name,
                of: more.of, reason: more.reason, to: to, short: more.short, due: more.due, case: more.case,
                left: move.left(Motion.entry)))
    }

    package func decideAgain(_ d: inout Deciding) throws(Stop) { try Motion.decideAgain(self, &d) }
}

/// Which deposit a fact moves.
package enum DepositSubject: Hashable, Sendable {
    /// The first of an account, by its handle, in a currency.
    case new(Token, currency: String)
    /// One that there is.
    case known(Int64)
}

/// What some kinds of entries say besides.
package struct DepositDetails: Hashable, Sendable {
    /// What stands for the payment system's reference, the case or the ruling.
    package let name: Token?
    /// The hold that it ends or is drawn from, the draw that it returns.
    package let of: Int64?
    package let reason: String?
    /// The handle of the account that a draw goes to.
    package let to: Token?
    /// What a ruling wanted beyond what there was.
    package let short: Int64
    /// When it was due, of the clock's.
    package let due: Instant?
    /// The case in which it was drawn, of the clock's draws.
    package let `case`: Int64?

    package init(
        name: Token? = nil, of: Int64? = nil, reason: String? = nil, to: Token? = nil, short: Int64 = 0,
        due: Instant? = nil, case number: Int64? = nil
    ) {
        self.name = name
        self.of = of
        self.reason = reason
        self.to = to
        self.short = short
        self.due = due
        self.case = number
    }
}

extension DepositMove {
    /// What can be taken of an entry later.
    fileprivate func left(_ kind: DepositEntryKind) -> Int64 {
        switch kind {
        case .held: held
        case .drawn: -sum
        default: 0
        }
    }
}

extension Rows {
    /// The deposit a fact moves. Refuses a ledger that names one it never told of.
    fileprivate mutating func deposit(_ subject: DepositSubject, _ stamp: FactStamp) throws(Stop) -> DepositRow {
        switch subject {
        case .new(let account, let currency):
            let number = try number(of: account, .seller, stamp)
            return DepositRow(seq: stamp.seq, account: number, currency: currency, opened: stamp.at)
        case .known(let seq):
            return try existing(deposit: seq)
        }
    }

    /// Takes from what is left of an entry: all that another takes from the book it stands in.
    fileprivate mutating func take(
        from seq: Int64, of deposit: Int64, _ move: DepositMove, _ kind: DepositEntryKind
    ) throws(Stop) {
        let minor = kind == .returned ? move.sum : -move.held
        guard let entry = try depositEntries.get(seq), entry.deposit == deposit, (0...entry.left).contains(minor) else {
            throw .refused(.brokenLedger("what is left of entry e\(seq), which is less"))
        }
        depositEntries.update(seq) { $0.left -= minor }
    }
}
