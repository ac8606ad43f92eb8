package import ReputeCrypto
package import ReputeJSON

/// `standing.guaranteed`: an officer has a seller shown as better than its numbers, until a moment or a number of sales.
package struct StandingGuaranteed: FactBody {
    package static let kind: StaticString = "standing.guaranteed"
    /// The seller's handle.
    package let account: Token
    package let standing: SellerStanding
    package let reason: String
    package let ends: Instant
    package let sales: Int64
    package let change: StandingChange

    package init(
        account: Token, standing: SellerStanding, reason: String, ends: Instant, sales: Int64, change: StandingChange
    ) {
        self.account = account
        self.standing = standing
        self.reason = reason
        self.ends = ends
        self.sales = sales
        self.change = change
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("account", account)
        json.member("ends", ends)
        change.writeGranted(to: &json)
        json.member("reason", reason)
        json.member("sales", sales)
        change.writeShown(to: &json)
        json.member("standing", standing.rawValue)
        change.writeWithdrawn(to: &json)
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        account = try json.token("account")
        ends = try json.instant("ends")
        reason = try json.string("reason")
        sales = try json.integer("sales")
        guard (1...Int64(StandingLimits.sales)).contains(sales) else { throw FactError("sales is no number of sales") }
        standing = try json.choice("standing")
        change = try StandingChange(reading: json)
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        let seller = try rows.seller(account, change)
        try rows.change(standing: seller, change, stamp) { row in
            row.guarantee = GuaranteeRow(
                seq: stamp.seq, standing: standing, at: stamp.at, reason: reason, ends: ends, sales: sales, left: sales)
        }
    }
}

/// Why a guarantee ended.
public enum GuaranteeEnd: String, Sendable, CaseIterable, Hashable {
    /// Its time was over.
    case time
    /// Its sales were made.
    case sales
    /// An officer ended it.
    case officer
}

/// `standing.guarantee-ended`: what was guaranteed is over, by the clock or by an officer.
package struct StandingGuaranteeEnded: FactBody {
    package static let kind: StaticString = "standing.guarantee-ended"
    /// The seller's handle.
    package let account: Token
    package let why: GuaranteeEnd
    /// When it was due, of the clock's.
    package let due: Instant?
    /// When the seller is evaluated next, if that becomes later by this.
    package let next: Instant?
    package let change: StandingChange

    package init(account: Token, why: GuaranteeEnd, due: Instant?, next: Instant?, change: StandingChange) {
        self.account = account
        self.why = why
        self.due = due
        self.next = next
        self.change = change
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("account", account)
        if let due { json.member("due", due) }
        change.writeGranted(to: &json)
        if let next { json.member("next", next) }
        change.writeShown(to: &json)
        json.member("why", why.rawValue)
        change.writeWithdrawn(to: &json)
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        account = try json.token("account")
        due = try json.optionalInstant("due")
        next = try json.optionalInstant("next")
        why = try json.choice("why")
        change = try StandingChange(reading: json)
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        let seller = try rows.seller(account, change)
        try rows.change(standing: seller, change, stamp) { row in
            row.guarantee = nil
            if let next { row.evaluates = next }
        }
    }
}
