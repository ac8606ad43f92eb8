package import ReputeCrypto
package import ReputeJSON

/// `case.opened`: a side of an order claims something of the other, or of the house.
package struct CaseOpened: FactBody {
    package static let kind: StaticString = "case.opened"
    package let order: Int64
    /// The item of it; nil: the whole order.
    package let item: Token?
    package let cause: String
    /// Which side of the order claims.
    package let by: Party
    package let claim: CaseTerms
    /// The seq of the rating that should not count; nil: it is about none, or it is one of the first, which name none.
    package let rating: Int64?
    /// The seq of the violation that should be withdrawn; nil: it names none.
    package let violation: Int64?
    package let goods: CaseGoods
    /// Whether it is against the marketplace.
    package let isAgainstHouse: Bool
    /// The digest of what the claimant says, which lies in the vault.
    package let text: Digest
    package let clocks: [RunningClock]
    /// That it holds the rating window of the order; nil: it does not.
    package let window: CaseWindowChange?

    package init(
        order: Int64, item: Token?, cause: String, by: Party, claim: CaseTerms, rating: Int64?,
        violation: Int64? = nil, goods: CaseGoods, isAgainstHouse: Bool, text: Digest, clocks: [RunningClock],
        window: CaseWindowChange? = nil
    ) {
        self.order = order
        self.item = item
        self.cause = cause
        self.by = by
        self.claim = claim
        self.rating = rating
        self.violation = violation
        self.goods = goods
        self.isAgainstHouse = isAgainstHouse
        self.text = text
        self.clocks = clocks
        self.window = window
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        if let amount = claim.amount { json.member("amount", amount) }
        json.member("by", by.rawValue)
        json.member("cause", cause)
        json.member(clocks: clocks)
        json.member("goods", goods.rawValue)
        if isAgainstHouse { json.member("house", 1) }
        if let item { json.member("item", item) }
        json.member("order", order)
        if let rating { json.member("rating", rating) }
        json.member("remedy", claim.remedy.rawValue)
        json.member("text", text)
        if let violation { json.member("violation", violation) }
        json.member(window: window)
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        claim = try CaseTerms(reading: json)
        by = try json.choice("by")
        cause = try json.string("cause")
        clocks = try json.clocks()
        goods = try json.choice("goods")
        isAgainstHouse = try json.optionalInteger("house") == 1
        item = try json.optionalToken("item")
        order = try json.integer("order")
        rating = try json.optionalInteger("rating")
        text = try json.digest("text")
        violation = try json.optionalInteger("violation")
        window = try json.caseWindowChange()
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        let row = try rows.existing(order: order)
        try rows.want(window)
        if let violation { _ = try rows.existing(violation: violation) }
        var opened = CaseRow(
            seq: stamp.seq, order: order, item: item, cause: cause, by: by, claimant: row.account(of: by),
            respondent: isAgainstHouse ? nil : row.account(of: by.other), goods: goods, claim: claim, text: text,
            opened: stamp.at, clocks: clocks)
        if let violation {
            opened.house.sanction = CaseSanction(violation: violation)
            try rows.change(violation: violation) { $0.review = stamp.seq }
        }
        rows.cases.put(stamp.seq, opened)
        rows.file(opened)
        rows.take(window, of: stamp.seq, by: StepTaken(seq: stamp.seq, at: stamp.at))
    }
}
