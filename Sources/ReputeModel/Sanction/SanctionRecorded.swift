package import ReputeCrypto
package import ReputeJSON

/// `sanction.recorded`: somebody violated a rule of the marketplace.
package struct SanctionRecorded: FactBody {
    package static let kind: StaticString = "sanction.recorded"
    /// The account's handle.
    package let account: Token
    package let party: Party
    /// A kind of the policy's, and what it says of it.
    package let code: String
    package let tally: String
    package let points: Int
    /// The user id of whoever recorded it, which stands in the fact's actor as well; nil: the clock did, by a case.
    package let officer: UInt32?
    /// The points of the tally from then on.
    package let sum: Int
    /// Nil: the case says why.
    package let statement: Digest?
    package let about: Token?
    package let evidence: Digest?
    /// The sanction that it leads to; nil: its points reach no node.
    package let terms: SanctionTerms?
    /// What is done about the account in this role from then on; nil: the same as before.
    package let measures: [Measure]?
    /// The case in which what was decided was not done, of the clock's.
    package let `case`: Int64?
    /// When it was due, of the clock's: it dates from then.
    package let due: Instant?

    package init(
        account: Token, party: Party, code: String, tally: String, points: Int, officer: UInt32?, sum: Int,
        statement: Digest?, about: Token?, evidence: Digest?, terms: SanctionTerms?, measures: [Measure]?,
        case number: Int64? = nil, due: Instant? = nil
    ) {
        self.account = account
        self.party = party
        self.code = code
        self.tally = tally
        self.points = points
        self.officer = officer
        self.sum = sum
        self.statement = statement
        self.about = about
        self.evidence = evidence
        self.terms = terms
        self.measures = measures
        self.case = number
        self.due = due
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        if let about { json.member("about", about) }
        json.member("account", account)
        if let number = `case` { json.member("case", number) }
        json.member("code", code)
        if let due { json.member("due", due) }
        if let evidence { json.member("evidence", evidence) }
        if let measures { json.member("measures", measures) }
        if let officer { json.member("officer", officer) }
        json.member("party", party.rawValue)
        json.member("points", points)
        if let statement { json.member("statement", statement) }
        json.member("sum", sum)
        json.member("tally", tally)
        if let terms {
            json.key("terms")
            terms.write(to: &json)
        }
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        about = try json.optionalToken("about")
        account = try json.token("account")
        let number = try json.optionalInteger("case")
        self.case = number
        due = try json.optionalInstant("due")
        terms = try json["terms"].map { (node) throws(FactError) in try SanctionTerms(reading: node) }
        evidence = try json.optionalDigest("evidence")
        measures = json["measures"] == nil ? nil : try json.measures("measures")
        officer = try json.optionalInteger("officer").map { (number) throws(FactError) -> UInt32 in
            guard let officer = UInt32(exactly: number) else { throw FactError("officer is no user id") }
            return officer
        }
        party = try json.choice("party")
        points = Int(clamping: try json.integer("points"))
        guard (0...SanctionLimits.points).contains(points) else { throw FactError("points is no number of points") }
        statement = try json.optionalDigest("statement")
        // Somebody recorded it and said why, or the clock did by a case.
        guard (officer == nil) == (number != nil), (statement == nil) == (number != nil), number != nil || due == nil
        else { throw FactError("it is neither an officer's nor a case's") }
        sum = Int(clamping: try json.integer("sum"))
        tally = try json.string("tally")
        code = try json.string("code")
    }

    /// Asks for what it changes, but for the credit in which its measures stand. Follow with ``Rows/settle()``.
    func want(_ rows: inout Rows) { rows.accounts.want(account) }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        want(&rows)
        try rows.settle()
        let number = try rows.number(of: account, party, stamp)
        let credit = CreditKey(account: number, role: party)
        if measures != nil { rows.credits.want(credit) }
        try rows.settle()
        var row = ViolationRow(
            seq: stamp.seq, account: number, party: party, kind: code, tally: tally, points: points,
            at: due ?? stamp.at, officer: officer, statement: statement, about: about, evidence: evidence,
            case: self.case)
        if self.case != nil { row.recorded = stamp.at }
        row.sanction = terms.map { SanctionRow($0) }
        rows.violations.put(stamp.seq, row)
        rows.file(row)
        if let measures { try rows.take(measures, credit, stamp) }
    }
}
