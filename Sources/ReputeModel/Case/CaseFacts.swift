package import ReputeCrypto
package import ReputeJSON

/// Every kind of fact about cases.
package enum CaseFacts {
    package static let all: [any FactBody.Type] =
        [CaseOpened.self, CaseAnswered.self, CaseOffered.self, CaseAccepted.self, CaseMerged.self] + CaseMotions.facts
        + CaseSteps.facts
}

/// `case.answered`: the respondent answered.
package struct CaseAnswered: FactBody {
    package static let kind: StaticString = "case.answered"
    /// Which case.
    package let number: Int64
    package let move: CaseMove
    /// The digest of what was said, which lies in the vault.
    package let text: Digest

    package init(case number: Int64, move: CaseMove, text: Digest) {
        self.number = number
        self.move = move
        self.text = text
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("case", number)
        json.member(clocks: move.clocks)
        json.member("state", move.state.rawValue)
        json.member("text", text)
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        number = try json.integer("case")
        move = try CaseMove(reading: json)
        text = try json.digest("text")
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        try rows.change(case: number, move, stamp) { row in
            row.answered = CaseStatement(step: StepTaken(seq: stamp.seq, at: stamp.at), text: text)
        }
    }
}

/// `case.offered`: a side says what it would do, or with what it would be content.
package struct CaseOffered: FactBody {
    package static let kind: StaticString = "case.offered"
    /// Which case.
    package let number: Int64
    package let by: CaseSide
    package let terms: CaseTerms
    /// Until when it stands.
    package let until: Instant
    /// The digest of what was said with it, which lies in the vault.
    package let text: Digest?
    package let move: CaseMove

    package init(case number: Int64, by: CaseSide, terms: CaseTerms, until: Instant, text: Digest?, move: CaseMove) {
        self.number = number
        self.by = by
        self.terms = terms
        self.until = until
        self.text = text
        self.move = move
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        if let amount = terms.amount { json.member("amount", amount) }
        json.member("by", by.rawValue)
        json.member("case", number)
        json.member(clocks: move.clocks)
        json.member("remedy", terms.remedy.rawValue)
        json.member("state", move.state.rawValue)
        if let text { json.member("text", text) }
        json.member("until", until)
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        terms = try CaseTerms(reading: json)
        by = try json.choice("by")
        number = try json.integer("case")
        move = try CaseMove(reading: json)
        text = try json.optionalDigest("text")
        until = try json.instant("until")
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        try rows.change(case: number, move, stamp) { row in
            row.offers.append(
                CaseOffer(
                    step: StepTaken(seq: stamp.seq, at: stamp.at), by: by, terms: terms, until: until, text: text))
        }
    }
}

/// `case.accepted`: a side agreed to what the other offers or claims. What is agreed on is to be done, or nothing is and the
/// case is closed.
package struct CaseAccepted: FactBody {
    package static let kind: StaticString = "case.accepted"
    /// Which case.
    package let number: Int64
    package let by: CaseSide
    package let terms: CaseTerms
    /// The seq of the offer; nil: the claim itself.
    package let offer: Int64?
    package let move: CaseMove
    /// What it makes of the rating window of its order.
    package let window: CaseWindowChange?

    package init(
        case number: Int64, by: CaseSide, terms: CaseTerms, offer: Int64?, move: CaseMove,
        window: CaseWindowChange? = nil
    ) {
        self.number = number
        self.by = by
        self.terms = terms
        self.offer = offer
        self.move = move
        self.window = window
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        if let amount = terms.amount { json.member("amount", amount) }
        json.member("by", by.rawValue)
        json.member("case", number)
        json.member(clocks: move.clocks)
        if move.isFreed { json.member("freed", 1) }
        if let offer { json.member("offer", offer) }
        json.member("remedy", terms.remedy.rawValue)
        json.member("state", move.state.rawValue)
        json.member(window: window)
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        terms = try CaseTerms(reading: json)
        by = try json.choice("by")
        number = try json.integer("case")
        move = try CaseMove(reading: json)
        offer = try json.optionalInteger("offer")
        window = try json.caseWindowChange()
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        let step = StepTaken(seq: stamp.seq, at: stamp.at)
        try rows.want(window)
        try rows.change(case: number, move, stamp) { row in
            row.agreed = CaseAgreement(step: step, by: by, terms: terms, offer: offer)
            if move.state == .closed { row.closed = CaseClosing(step: step, outcome: .settled) }
        }
        rows.take(window, of: number, by: step)
    }
}
