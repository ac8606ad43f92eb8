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
    /// The user id of whoever recorded it, which stands in the fact's actor as well.
    package let officer: UInt32
    /// The points of the tally from then on.
    package let sum: Int
    package let statement: Digest
    package let about: Token?
    package let evidence: Digest?
    /// The sanction that it leads to; nil: its points reach no node.
    package let terms: SanctionTerms?
    /// What is done about the account in this role from then on; nil: the same as before.
    package let measures: [Measure]?

    package init(
        account: Token, party: Party, code: String, tally: String, points: Int, officer: UInt32, sum: Int,
        statement: Digest, about: Token?, evidence: Digest?, terms: SanctionTerms?, measures: [Measure]?
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
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        if let about { json.member("about", about) }
        json.member("account", account)
        json.member("code", code)
        if let evidence { json.member("evidence", evidence) }
        if let measures { json.member("measures", measures) }
        json.member("officer", officer)
        json.member("party", party.rawValue)
        json.member("points", points)
        json.member("statement", statement)
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
        terms = try json["terms"].map { (node) throws(FactError) in try SanctionTerms(reading: node) }
        evidence = try json.optionalDigest("evidence")
        measures = json["measures"] == nil ? nil : try json.measures("measures")
        guard let officer = UInt32(exactly: try json.integer("officer")) else {
            throw FactError("officer is no user id")
        }
        self.officer = officer
        party = try json.choice("party")
        points = Int(clamping: try json.integer("points"))
        guard (0...SanctionLimits.points).contains(points) else { throw FactError("points is no number of points") }
        statement = try json.digest("statement")
        sum = Int(clamping: try json.integer("sum"))
        tally = try json.string("tally")
        code = try json.string("code")
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        rows.accounts.want(account)
        try rows.settle()
        let number = try rows.number(of: account, party, stamp)
        let credit = CreditKey(account: number, role: party)
        if measures != nil { rows.credits.want(credit) }
        try rows.settle()
        var row = ViolationRow(
            seq: stamp.seq, account: number, party: party, kind: code, tally: tally, points: points, at: stamp.at,
            officer: officer, statement: statement, about: about, evidence: evidence)
        row.sanction = terms.map { SanctionRow($0) }
        rows.violations.put(stamp.seq, row)
        rows.file(row)
        if let measures { try rows.take(measures, credit, stamp) }
    }
}
