package import ReputeCrypto

/// A deposit: what an account has lying here in one currency, as the payment system says. Nothing is paid by this.
package struct DepositRow: Hashable, Sendable {
    /// Our number of the deposit: the seq of the first payment into it.
    package let seq: Int64
    /// The account's number.
    package let account: Int64
    package let currency: String
    package let opened: Instant
    package var books = DepositBooks()
    package var duty = DepositDuty()
    /// When what is leaving has left.
    package var leaves: Instant?

    package init(seq: Int64, account: Int64, currency: String, opened: Instant) {
        self.seq = seq
        self.account = account
        self.currency = currency
        self.opened = opened
    }

    /// Its id.
    package var id: DepositID { DepositID(seq: seq) }

    /// When the clock next has something to do about it. Nothing leaves while something is owed.
    package var due: Instant? { leaves ?? (duty.isOverdue ? nil : duty.by) }

    /// What admission looks at.
    package var claim: DepositClaim {
        DepositClaim(currency: currency, counted: books.counted, by: duty.by, isOverdue: duty.isOverdue)
    }
}

/// What a seller has to pay into a deposit again, because rulings drew it.
package struct DepositDuty: Hashable, Sendable {
    package var owed: Int64 = 0
    /// Until when; nil: nothing is owed.
    package var by: Instant?
    /// Whether that is over.
    package var isOverdue = false

    package init() {}

    package init(owed: Int64, by: Instant?, isOverdue: Bool) {
        self.owed = owed
        self.by = by
        self.isOverdue = isOverdue
    }

    /// With so much less of it.
    func less(_ minor: Int64) -> DepositDuty {
        minor >= owed ? DepositDuty() : DepositDuty(owed: owed - minor, by: by, isOverdue: isOverdue)
    }

    /// After a draw of so much at a moment, by what the policy says of replenishing; nil: it need not be.
    func drawn(_ minor: Int64, at moment: Instant, _ days: Int?) -> DepositDuty {
        days.map { more(minor, by: moment + Int64($0) * Instant.day) } ?? self
    }

    /// With so much more of it. There is time until a moment for all that is owed then, unless it is too late already.
    private func more(_ minor: Int64, by moment: Instant) -> DepositDuty {
        DepositDuty(owed: owed + minor, by: isOverdue ? by : max(by ?? moment, moment), isOverdue: isOverdue)
    }
}

/// What admission looks at of a deposit.
package struct DepositClaim: Hashable, Sendable {
    package let currency: String
    /// What counts of it.
    package let counted: Int64
    /// Until when it has to be replenished.
    package let by: Instant?
    /// Whether that is over, as a fact says.
    package let isOverdue: Bool

    package init(currency: String, counted: Int64, by: Instant?, isOverdue: Bool) {
        self.currency = currency
        self.counted = counted
        self.by = by
        self.isOverdue = isOverdue
    }
}

/// An entry in a deposit's books. It is never changed, but for what is left of it.
package struct DepositEntryRow: Hashable, Sendable {
    /// The seq of its fact.
    package let seq: Int64
    /// The deposit's number.
    package let deposit: Int64
    package let kind: DepositEntryKind
    package let at: Instant
    package let move: DepositMove
    /// What stands in the fact for the payment system's reference, the case or the ruling.
    package let name: Token?
    /// The hold that it ends or is drawn from, the draw that it returns.
    package let of: Int64?
    package let reason: String?
    /// The number of the account that a draw went to.
    package let to: Int64?
    /// What a ruling wanted beyond what there was.
    package let short: Int64
    /// When it was due, of the clock's.
    package let due: Instant?
    /// The number of the case in which the clock drew it.
    package let `case`: Int64?
    /// Of a hold: what is still kept. Of a draw: what was not returned.
    package var left: Int64

    package init(
        seq: Int64, deposit: Int64, kind: DepositEntryKind, at: Instant, move: DepositMove, name: Token?, of: Int64?,
        reason: String?, to: Int64?, short: Int64, due: Instant?, case number: Int64? = nil, left: Int64
    ) {
        self.seq = seq
        self.deposit = deposit
        self.kind = kind
        self.at = at
        self.move = move
        self.name = name
        self.of = of
        self.reason = reason
        self.to = to
        self.short = short
        self.due = due
        self.case = number
        self.left = left
    }

    /// Its id.
    package var id: DepositEntryID { DepositEntryID(seq: seq) }
}

/// What must happen once: a payment by its reference, a draw by its ruling.
package struct DepositOnce: Hashable, Comparable, Sendable {
    /// ``DepositEntryKind/paid`` or ``DepositEntryKind/drawn``.
    package let kind: DepositEntryKind
    package let name: Token

    package init(_ kind: DepositEntryKind, _ name: Token) {
        self.kind = kind
        self.name = name
    }

    package static func < (a: DepositOnce, b: DepositOnce) -> Bool {
        (a.kind.rawValue, a.name) < (b.kind.rawValue, b.name)
    }
}
