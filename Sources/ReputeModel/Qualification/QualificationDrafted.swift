package import ReputeCrypto
package import ReputeJSON

/// `qualification.drafted`: a seller's side began a record.
package struct QualificationDrafted: FactBody {
    package static let kind: StaticString = "qualification.drafted"
    /// The account's handle.
    package let account: Token
    package let terms: QualificationTerms
    /// The first moment at which it counts no more, by the policy's zone; nil: it has no end.
    package let ends: Instant?
    package let evidence: Digest?

    package init(account: Token, terms: QualificationTerms, ends: Instant?, evidence: Digest?) {
        self.account = account
        self.terms = terms
        self.ends = ends
        self.evidence = evidence
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("account", account)
        if !terms.categories.isEmpty {
            json.key("categories")
            json.beginArray()
            for category in terms.categories { json.string(category) }
            json.endArray()
        }
        if let ends { json.member("ends", ends) }
        if let evidence { json.member("evidence", evidence) }
        if let expires = terms.expires { json.member("expires", expires) }
        if let issued = terms.issued { json.member("issued", issued) }
        if let issuer = terms.issuer { json.member("issuer", issuer) }
        if let jurisdiction = terms.jurisdiction { json.member("jurisdiction", jurisdiction) }
        if let number = terms.number { json.member("number", number) }
        if let renews = terms.renews { json.member("renews", renews) }
        json.member("type", terms.type)
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        account = try json.token("account")
        let categories = try json.list("categories") { (node) throws(FactError) -> String in
            guard let name = node.string else { throw FactError("a category is not a string") }
            return name
        }
        guard categories.count <= QualificationLimits.categories else { throw FactError("categories are too many") }
        terms = QualificationTerms(
            type: try json.string("type"), categories: categories, issuer: try json.optionalString("issuer"),
            jurisdiction: try json.optionalString("jurisdiction"), number: try json.optionalDigest("number"),
            issued: json["issued"] == nil ? nil : try json.day("issued"),
            expires: json["expires"] == nil ? nil : try json.day("expires"),
            renews: try json.optionalInteger("renews"))
        ends = try json.optionalInstant("ends")
        evidence = try json.optionalDigest("evidence")
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        rows.accounts.want(account)
        try rows.settle()
        let number = try rows.number(of: account, .seller, stamp)
        let row = QualificationRow(
            seq: stamp.seq, account: number, terms: terms, ends: ends, evidence: evidence, drafted: stamp.at)
        rows.qualifications.put(stamp.seq, row)
        rows.file(row)
    }
}
